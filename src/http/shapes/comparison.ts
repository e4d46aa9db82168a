/** The shape of a comparison and of a claim's page. */
import { z } from 'zod'
import { Claim, claimStatuses } from '../../core/claims/claim.js'
import { Statement } from '../../core/claims/statement.js'
import { dimensionNames, outcomes } from '../../core/comparison/dimension.js'
import { Judgement } from '../../core/comparison/judgement.js'
import { groupNames } from '../../core/comparison/pair.js'
import { labels, relations } from '../../core/comparison/rulebook.js'
import { claimId, says, sourceId } from '../../core/values/schemas.js'
import { Breakdown, Flag, Origin } from './breakdown.js'

const sides = z.enum(['left', 'right'])

const Dimension = z
  .strictObject({
    dimension: z.enum(dimensionNames),
    left: z.string().nullable(),
    right: z.string().nullable(),
    outcome: z.enum(outcomes).describe('Read from left to right: narrower is a left that lies inside the right.'),
    implied: z.array(sides).describe('The sides on which it was inferred, not stated.'),
    decisive: z.boolean(),
    says,
  })
  .meta({ id: 'DimensionComparison' })

const Independence = z
  .strictObject({
    outcome: z.enum(['independent', 'same_lineage', 'not_established']),
    sharedOrigins: z.array(
      z
        .strictObject({ sourceId: sourceId.nullable(), name: z.string(), basis: z.enum(['stated', 'inferred']) })
        .meta({ id: 'SharedOrigin' }),
    ),
    says,
  })
  .meta({ id: 'Independence' })

const Missing = z
  .strictObject({ dimension: z.enum(dimensionNames), side: z.enum(['left', 'right', 'both']), says })
  .meta({ id: 'MissingKnowledge', description: 'What would have to be known for the pair to be decided.' })

const Draft = z
  .strictObject({ text: z.string().nullable(), statement: Statement })
  .meta({ id: 'ReadDraft', description: 'A draft as it was read.' })

const fields = {
  relation: z.enum(relations),
  label: z.enum(labels),
  because: z.string().describe('The code of the row that decided; GET /v1/rules lists them.'),
  certainty: z.enum(['stated', 'implied', 'uncertain']).describe('The weakest input that the outcome hangs on.'),
  says,
  dimensions: z.array(Dimension),
  difference: z
    .strictObject({ absolute: z.number(), ratio: z.number().nullable().describe('Larger by smaller; null with a zero.') })
    .meta({ id: 'Difference' })
    .nullable(),
  independence: Independence,
  wouldBeComparableIf: z.array(Missing),
  flags: z.array(Flag),
  judgement: Judgement.nullable(),
  left: claimId.nullable(),
  right: claimId.nullable(),
  drafts: z.strictObject({ left: Draft.nullable(), right: Draft.nullable() }).meta({ id: 'ReadDrafts' }),
  rule: z.string().describe('The rulebook by name and version.'),
}

export const Comparison = z.strictObject(fields).meta({ id: 'Comparison', description: 'Two claims compared, dimension by dimension.' })

const OtherClaim = z
  .strictObject({
    id: claimId,
    text: z.string(),
    statement: Statement,
    status: z.enum(claimStatuses),
    publishers: z.array(z.strictObject({ id: sourceId, name: z.string(), kind: z.string() }).meta({ id: 'Publisher' })),
  })
  .meta({ id: 'OtherClaim' })

const group = z.enum(groupNames)

const GroupItem = z
  .strictObject({ ...fields, claim: OtherClaim, group })
  .meta({ id: 'GroupItem', description: 'A comparison in a group: `left` is the claim asked for.' })

const perGroup = <S extends z.ZodType>(schema: S) => ({
  corroborating: schema,
  repeating: schema,
  agreeingUnproven: schema,
  conflicting: schema,
  compatible: schema,
  series: schema,
  undetermined: schema,
  notComparable: schema,
})

const Support = z
  .strictObject({
    independentOrigins: z.int(),
    notEstablished: z.int(),
    origins: z.array(Origin),
    documents: z.int(),
    publishers: z.int(),
    flags: z.array(Flag),
    says,
  })
  .meta({ id: 'Support', description: 'Counted over the claim and all claims that agree with it.' })

export const ClaimPage = z
  .strictObject({
    claim: Claim,
    asOf: z.string().nullable(),
    ...perGroup(z.array(GroupItem)),
    totals: z.strictObject(perGroup(z.int())).meta({ id: 'GroupTotals' }),
    next: z
      .strictObject(perGroup(z.string().nullable()))
      .meta({ id: 'GroupCursors', description: 'The cursor of the rest of each group, for `group=…&cursor=…`.' }),
    coverage: z.strictObject({ candidates: z.int(), documents: z.int(), truncated: z.boolean(), says }).meta({ id: 'Coverage' }),
    support: Support,
    breakdown: Breakdown,
  })
  .meta({ id: 'ClaimPage', description: 'A claim with everything that bears on it.' })

/** Which group of a page. */
export const groupName = group
