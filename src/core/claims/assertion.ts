/** Assertions: that a document says a claim, and on whose word. */
import { z } from 'zod'
import { accumulations } from '../concepts/schema.js'
import { present } from '../values/present.js'
import { assertionId, claimId, documentId, edtf, envelope, longText, shortText, sourceId, term } from '../values/schemas.js'
import { modalities, NewQuantity, polarities } from './statement.js'

export const stances = ['asserts', 'denies', 'questions'] as const
export const hopRelations = ['quotes', 'cites', 'relays', 'republishes', 'translates'] as const
export const ends = ['named', 'first_hand', 'unnamed', 'unknown'] as const
export const parts = ['headline', 'body', 'caption'] as const
export const recordStatuses = ['suggested', 'accepted', 'withdrawn'] as const

/** A chain may have this many hops. */
export const longestChain = 32

const passageText = z.string().min(1).max(5_000)
const context = z.string().max(1_000)
const offset = z.int().min(0)

export const NewPassage = z
  .strictObject({
    exact: passageText,
    prefix: context.nullish(),
    suffix: context.nullish(),
    start: offset.nullish(),
    end: offset.nullish(),
    part: z.enum(parts).nullish().describe('Default body.'),
  })
  .meta({ id: 'NewPassage' })

export const Passage = z
  .strictObject({
    exact: passageText,
    prefix: context.nullable(),
    suffix: context.nullable(),
    start: offset.nullable(),
    end: offset.nullable(),
    part: z.enum(parts),
  })
  .meta({ id: 'Passage', description: 'Where in a document it stands. Offsets are UTF-16 code units, the end exclusive.' })

const relation = z.enum(hopRelations).describe('How the one nearer the document has it from this hop.')
const basis = z.enum(['stated', 'inferred'])
const read = z.boolean().describe("Whether the one nearer had this hop's own words before it, so far as the text tells.")

export const NewHop = z
  .strictObject({
    sourceId: sourceId.nullish(),
    name: shortText.nullish(),
    describedAs: shortText.nullish(),
    relation,
    verb: shortText.nullish(),
    basis: basis.nullish().describe('Default stated.'),
    read: read.nullish().describe('Default false.'),
  })
  .refine(({ sourceId: id, name, describedAs }) => [id, name, describedAs].filter((way) => way != null).length === 1, {
    message: 'names nobody, or more than one: a hop has exactly one of sourceId, name and describedAs',
  })
  .meta({ id: 'NewHop', description: 'One step from the document towards the origin; exactly one of sourceId, name and describedAs.' })

export const Hop = z
  .strictObject({
    sourceId: sourceId.nullable(),
    name: shortText.nullable(),
    describedAs: shortText.nullable(),
    relation,
    verb: shortText.nullable(),
    basis,
    read,
  })
  .meta({ id: 'Hop', description: 'One step from the document towards the origin.' })

/** What a passage says where it differs from the claim: any part of a statement. */
export const AsReported = z
  .strictObject({
    measure: term.nullish(),
    category: z.array(term).max(20).nullish(),
    place: term.nullish(),
    period: edtf.nullish(),
    accumulation: z.enum(accumulations).nullish(),
    quantity: NewQuantity.nullish(),
    polarity: z.enum(polarities).nullish(),
    modality: z.enum(modalities).nullish(),
  })
  .meta({ id: 'AsReported', description: 'What this passage says, where it differs from the claim.' })

const incoming = {
  documentId,
  passage: NewPassage.nullish(),
  stance: z.enum(stances).nullish().describe('Default asserts.'),
  chain: z.array(NewHop).max(longestChain).nullish().describe("Nearest the document first; the document's own source is understood."),
  end: z.enum(ends),
  asReported: AsReported.nullish(),
  status: z.enum(['suggested', 'accepted']).nullish().describe('Default accepted.'),
}

export const NewClaimAssertion = z
  .strictObject(incoming)
  .meta({ id: 'NewClaimAssertion', description: 'An assertion of the claim it comes with.' })
export const NewAssertion = z
  .strictObject({ claimId, ...incoming })
  .meta({ id: 'NewAssertion', description: 'That a document says a claim, and on whose word.' })

const body = {
  claimId,
  documentId,
  passage: Passage.nullable(),
  stance: z.enum(stances),
  chain: z.array(Hop),
  end: z.enum(ends),
  asReported: AsReported.nullable(),
  replacedBy: assertionId.nullable(),
  rule: shortText.nullable().describe('The rule of reading that suggested it; null where a person or a tool recorded it.'),
}

export const Assertion = z
  .strictObject({ id: assertionId, ...body, ...envelope, status: z.enum(recordStatuses) })
  .meta({ id: 'Assertion', description: 'That a document says a claim, in a passage, through a chain.' })

export const AssertionPatch = z
  .strictObject({ status: z.enum(recordStatuses).optional(), replacedBy: assertionId.nullish(), reason: longText.nullish() })
  .meta({
    id: 'AssertionPatch',
    description: 'Assertions change only in status: mending a chain is a new assertion and a withdrawn old one.',
  })

/** What a assertion holds, without what the store adds. */
export const AssertionBody = z.strictObject(body)
export type NewHop = z.infer<typeof NewHop>
export type NewAssertion = z.infer<typeof NewAssertion>
export type NewClaimAssertion = z.infer<typeof NewClaimAssertion>
export type AssertionBody = z.infer<typeof AssertionBody>
export type Assertion = z.infer<typeof Assertion>
export type Hop = z.infer<typeof Hop>
export type Passage = z.infer<typeof Passage>
export type AsReported = z.infer<typeof AsReported>

/** An assertion with its optional fields filled and all in the order of the schema: the same input gives the same bytes. */
export const completeAssertion = ({ status: _status, ...input }: NewAssertion, rule: string | null = null): AssertionBody =>
  AssertionBody.parse({
    stance: 'asserts',
    asReported: null,
    replacedBy: null,
    ...present(input),
    passage: input.passage
      ? { prefix: null, suffix: null, start: null, end: null, part: 'body', ...present(input.passage), exact: input.passage.exact }
      : null,
    chain: (input.chain ?? []).map((hop) => ({
      sourceId: null,
      name: null,
      describedAs: null,
      verb: null,
      basis: 'stated',
      read: false,
      ...present(hop),
      relation: hop.relation,
    })),
    claimId: input.claimId,
    documentId: input.documentId,
    end: input.end,
    rule,
  })

/** What an assertion's id is made of: who or what suggested it does not count. */
export const assertionIdentity = ({ rule: _rule, ...identity }: AssertionBody): object => identity
