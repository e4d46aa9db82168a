/** Restores the entry of an export that tells by which rules answers came from there on. It changes nothing but the list of changes. */
import { z } from 'zod'
import { instant } from '../core/values/schemas.js'
import type { Mark, Occasion } from '../store/changes.js'
import { checked } from './checked.js'
import { refuse } from './failure.js'
import type { Decision } from './record.js'
import type { Services } from './services.js'

const release = z.string().min(1).max(100)

const line = z.object({
  id: release,
  revision: z.int().min(1),
  recordedAt: instant,
  by: z.string().max(500).nullish(),
  reason: z.string().max(5_000).nullish(),
  data: z.strictObject({ release, status: z.literal('accepted') }),
})

/** What such a line comes to: an entry of its own, which is left alone where it is there already. */
export const decideRules = ({ now }: Pick<Services, 'now'>, value: unknown): Decision & { readonly occasion: Occasion } => {
  const { id, revision, recordedAt, by = null, reason = null, data } = checked(line, value, '')
  if (recordedAt > now()) refuse([{ pointer: '/recordedAt', detail: 'is later than now' }])
  refuse(data.release === id ? [] : [{ pointer: '/data/release', detail: 'is not the id of the line' }])
  const mark: Mark = { type: 'rules', id, revision, status: data.status, body: { release: id } }
  return { id, changes: [mark], occasion: { now: recordedAt, recordedAt, by, reason } }
}
