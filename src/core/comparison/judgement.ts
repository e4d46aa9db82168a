/** Judgements: a person's or an outside tool's word on a pair, or on a claim. */
import { z } from 'zod'
import { present } from '../values/present.js'
import { claimId, envelope, judgementId, longText, shortText } from '../values/schemas.js'
import { relations } from './rulebook.js'

export const judgementSubjects = ['relation', 'independence', 'claim'] as const
const statuses = z.enum(['suggested', 'accepted', 'withdrawn'])

/** Table: what may be said of each subject. */
export const judgementValues: Readonly<Record<(typeof judgementSubjects)[number], readonly string[]>> = {
  relation: relations,
  independence: ['independent', 'same_lineage'],
  claim: ['holds', 'does_not_hold'],
}

const value = z.enum([...relations, 'independent', 'same_lineage', 'holds', 'does_not_hold'])

export const NewJudgement = z
  .strictObject({
    on: z.enum(judgementSubjects),
    left: claimId,
    right: claimId.nullish().describe('The other claim of a pair; none for a judgement on a claim.'),
    value,
    rationale: longText,
    by: shortText.nullish().describe('Who says so, where no keys are set up.'),
  })
  .meta({ id: 'NewJudgement', description: "A person's or an outside tool's word on a pair of claims, or on a claim." })

const body = {
  on: z.enum(judgementSubjects),
  left: claimId,
  right: claimId.nullable(),
  value,
  rationale: longText,
  by: shortText.nullable(),
  replacedBy: judgementId.nullable(),
}

export const Judgement = z
  .strictObject({ id: judgementId, ...body, ...envelope, status: statuses })
  .meta({ id: 'Judgement', description: 'The latest accepted one on a pair wins the grouping; the computed relation stays beside it.' })

export const JudgementPatch = z
  .strictObject({ status: statuses.optional(), replacedBy: judgementId.nullish(), reason: longText.nullish() })
  .meta({ id: 'JudgementPatch', description: 'Judgements change only in status.' })

/** What a judgement holds, without what the store adds. */
export const JudgementBody = z.strictObject(body)
export type NewJudgement = z.infer<typeof NewJudgement>
export type JudgementBody = z.infer<typeof JudgementBody>
export type Judgement = z.infer<typeof Judgement>

/** A judgement with its optional fields filled and all in the order of the schema: the same input gives the same bytes. */
export const completeJudgement = (input: NewJudgement): JudgementBody =>
  JudgementBody.parse({
    right: null,
    by: null,
    replacedBy: null,
    ...present(input),
    on: input.on,
    left: input.left,
    value: input.value,
    rationale: input.rationale,
  })

/** What is wrong with a judgement beyond its schema: the value does not fit the subject, or a side is missing or doubled. */
export const judgementFindings = ({ on, left, right, value: word }: JudgementBody): { pointer: string; detail: string }[] => [
  ...(judgementValues[on].includes(word) ? [] : [{ pointer: '/value', detail: `on ${on} is one of ${judgementValues[on].join(', ')}` }]),
  ...(on === 'claim' && right !== null ? [{ pointer: '/right', detail: 'a judgement on a claim has no right side' }] : []),
  ...(on !== 'claim' && right === null ? [{ pointer: '/right', detail: 'a judgement on a pair needs a right side' }] : []),
  ...(right !== null && right === left ? [{ pointer: '/right', detail: 'is the same claim as left' }] : []),
]
