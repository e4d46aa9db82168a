/** An event: that something was recorded, or that a claim's page changed because of it. It names what changed and holds no text of it. */
import { z } from 'zod'
import { claimId, instant, pointer, says } from '../values/schemas.js'
import { eventId } from './event-id.js'

/** A pair that is in another group of the claim's page than before; null where it was, or is, on none. */
export const Regrouped = z
  .strictObject({ claimId, from: z.string().nullable(), to: z.string().nullable(), says })
  .meta({ id: 'Regrouped', description: 'Another claim that moved on the page: from group to group; null is on none.' })
export type Regrouped = Readonly<z.infer<typeof Regrouped>>

const footing = {
  origins: z.strictObject({ before: z.int().min(0), after: z.int().min(0) }).describe('How many known origins there were and are.'),
  flags: z.strictObject({ raised: z.array(z.string()), lowered: z.array(z.string()) }).describe('By their codes.'),
}

/** How what a claim rests on changed, in numbers and codes; who the origins are is told at the claim's changes. */
export const Standing = z
  .strictObject({ ...footing, support: z.strictObject(footing).describe('The same, counted over the claim and all that agree with it.') })
  .meta({ id: 'StandingChange', description: 'How the known origins and the flags of a claim changed.' })
export type Standing = Readonly<z.infer<typeof Standing>>

export const ChangeEvent = z
  .strictObject({
    id: eventId.describe(
      'Its place in the list: 12 is entry 12, 12.3 the third event that follows from it. Ask for what comes after with `since`.',
    ),
    type: z.string().describe('What happened, such as claim.created or comparison.changed.'),
    recordedAt: instant,
    resource: z.strictObject({
      type: z.string(),
      id: z.string(),
      revision: z.int().min(1),
      status: z.string(),
    }),
    by: z.string().nullable().describe('Whose key recorded it; null where no keys are set up.'),
    reason: z.string().nullable(),
    changed: z.array(pointer).describe('JSON Pointers to what differs from the revision before; "" is the whole.'),
    because: z.string().nullable().describe('The id of the event from which this one follows; null for one that stands for itself.'),
    comparisons: z.array(Regrouped).describe('Of comparison.changed: the other claims, and how each moved on the page of the resource.'),
    standing: Standing.nullable().describe(
      'Of comparison.changed: its origins and flags, which may change where no comparison does; null where that was not worked out.',
    ),
    links: z.record(z.string(), z.string()).describe('Where to read what it is about.'),
    says,
  })
  .meta({ id: 'ChangeEvent', description: 'One event. It holds no text of documents, claims or sources: read those at its links.' })

type Frozen<T> = T extends (infer Item)[] ? readonly Frozen<Item>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
export type ChangeEvent = Frozen<z.infer<typeof ChangeEvent>>
