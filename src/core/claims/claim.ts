/** Claims: one wording of a statement. */
import { z } from 'zod'
import { present } from '../values/present.js'
import { claimId, envelope, language, longText, pointer, reason, shortText, term } from '../values/schemas.js'
import { NewClaimAssertion } from './assertion.js'
import { completeStatement, NewStatement, Statement, StatementPatch } from './statement.js'

export const claimStatuses = ['suggested', 'accepted', 'rejected'] as const

const interest = { party: term, direction: z.enum(['favours', 'disfavours']) }

const NewInterest = z
  .strictObject({ ...interest, basis: shortText.nullish(), rationale: longText.nullish() })
  .meta({ id: 'NewClaimInterest' })

const Interest = z
  .strictObject({ ...interest, basis: shortText.nullable(), rationale: longText.nullable() })
  .meta({ id: 'ClaimInterest', description: 'Which party a claim favours or disfavours.' })

/** A claim's text may have this many characters. */
export const longestClaim = 2_000

const fields = {
  text: z.string().trim().min(1).max(longestClaim),
  topics: z.array(term).max(50),
  implied: z.array(pointer).max(50).describe('JSON Pointers from the claim to what was inferred, not stated.'),
  requires: z.array(claimId).max(50).describe('Claims that must hold first.'),
}

export const NewClaim = z
  .strictObject({
    text: fields.text,
    language: language.nullish(),
    topics: fields.topics.nullish(),
    statement: NewStatement.nullish(),
    implied: fields.implied.nullish(),
    interests: z.array(NewInterest).max(20).nullish(),
    requires: fields.requires.nullish(),
    status: z.enum(['suggested', 'accepted']).nullish().describe('Default accepted.'),
    assertions: z.array(NewClaimAssertion).max(1_000).nullish(),
  })
  .meta({ id: 'NewClaim', description: 'A claim to record, with zero or more assertions.' })

const body = {
  ...fields,
  language: language.nullable(),
  statement: Statement,
  interests: z.array(Interest),
  mergedInto: claimId.nullable().describe('The claim as which this one reads; null for one that stands for itself.'),
  rule: shortText.nullable().describe('The rule of reading that suggested it; null where a person or a tool recorded it.'),
}

export const Claim = z
  .strictObject({ id: claimId, ...body, ...envelope, status: z.enum(claimStatuses) })
  .meta({ id: 'Claim', description: 'One wording of a statement.' })

export const ClaimPatch = NewClaim.omit({ assertions: true, status: true })
  .partial()
  .extend({
    statement: StatementPatch.optional(),
    status: z.enum(claimStatuses).optional(),
    mergedInto: claimId
      .nullish()
      .describe(
        'Reads as that claim from now on; null undoes it. Needs a reason. That both say the same is the word of who merges: the service compares them only where it is asked to.',
      ),
    reason,
  })
  .meta({
    id: 'ClaimPatch',
    description: 'A JSON merge patch (RFC 7396). `rejected` says that the record is wrong, never that the claim is false.',
  })

/** What a claim holds, without what the store adds. */
export const ClaimBody = z.strictObject(body)
export type NewClaim = z.infer<typeof NewClaim>
export type ClaimBody = z.infer<typeof ClaimBody>
export type Claim = z.infer<typeof Claim>
export type ClaimInterest = z.infer<typeof Interest>

/** A claim with its optional fields filled; `assertions` and `status` are no part of it. */
export const completeClaim = (
  { assertions: _assertions, status: _status, ...input }: NewClaim,
  statement: NewStatement,
  rule: string | null = null,
): ClaimBody =>
  ClaimBody.parse({
    language: null,
    topics: [],
    implied: [],
    requires: [],
    ...present(input),
    interests: (input.interests ?? []).map(({ party, direction, basis = null, rationale = null }) => ({
      party,
      direction,
      basis,
      rationale,
    })),
    statement: completeStatement(statement),
    text: input.text,
    mergedInto: null,
    rule,
  })

/** What a claim's id is made of: who or what suggested it does not count. */
export const claimIdentity = ({ rule: _rule, ...identity }: ClaimBody): object => identity
