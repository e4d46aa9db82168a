/** The shape of changes of a claim's page. */
import { z } from 'zod'
import { groupNames } from '../../core/comparison/pair.js'
import { claimId, instant, says, sourceId } from '../../core/values/schemas.js'
import { causeTypes } from '../../workflows/changes/because.js'

const group = z.enum(groupNames).nullable()

export const Because = z
  .strictObject({
    type: z.enum(causeTypes),
    id: z.string().describe('The id, key or release of what came or was changed.'),
    revision: z.int().min(1),
    by: z.string().nullable(),
    reason: z.string().nullable(),
    says,
  })
  .meta({ id: 'Because', description: 'What was recorded that changed the page.' })

const Move = z
  .strictObject({
    claimId,
    from: group.describe('Null where it was not on the page.'),
    to: group.describe('Null where it is not on the page.'),
    says,
  })
  .meta({ id: 'Move', description: 'Another claim that stands in another group than before.' })

const KnownOrigin = z.strictObject({ sourceId: sourceId.nullable(), name: z.string().nullable() }).meta({ id: 'KnownOrigin' })

const OriginChange = z
  .strictObject({ added: z.array(KnownOrigin), removed: z.array(KnownOrigin), before: z.int().min(0), after: z.int().min(0) })
  .meta({ id: 'OriginChange', description: 'Known origins that came and went, and how many there were and are.' })

const FlagChange = z.strictObject({ raised: z.array(z.string()), lowered: z.array(z.string()) }).meta({ id: 'FlagChange' })

const footing = { origins: OriginChange, flags: FlagChange }

/** What changed on a page, without because of what. */
export const pageChangeFields = {
  moved: z.array(Move).describe('Other claims in order of id.'),
  ...footing,
  support: z
    .strictObject(footing)
    .meta({ id: 'SupportChange', description: 'The same, counted over the claim and all that agree with it.' }),
  says,
}

const ClaimChange = z
  .strictObject({
    entry: z.int().min(1).describe('The entry of the list of changes, the first of those that were recorded together.'),
    recordedAt: instant,
    because: Because,
    ...pageChangeFields,
  })
  .meta({ id: 'ClaimChange', description: 'How the page of a claim changed, and because of what.' })

export const ClaimChanges = z.strictObject({ items: z.array(ClaimChange), nextCursor: z.string().nullable() }).meta({
  id: 'ClaimChangeList',
  description: 'The latest first. A page may hold fewer than `limit` though there are more; then `nextCursor` is not null.',
})
