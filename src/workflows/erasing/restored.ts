/** Erasures from an export: taken by `admin` alone, and done here as they were done there. */
import { z } from 'zod'
import { instant } from '../../core/values/schemas.js'
import { type ErasableType, erasableTypes, type Occasion } from '../../store/changes.js'
import { checked } from '../checked.js'
import { refuse } from '../failure.js'
import { wantScope } from '../keys/may.js'
import type { Services } from '../services.js'
import { eraseOn } from './erase.js'

const prefixes: Readonly<Record<ErasableType, string>> = { document: 'doc_', source: 'src_', assertion: 'ast_' }

const line = z.object({
  id: z.string().regex(/^(doc|src|ast)_[0-9a-f]{32}$/u, 'is no id of what can be erased'),
  recordedAt: instant,
  by: z.string().max(500).nullish(),
  reason: z.string().max(5_000).nullish(),
})

export interface RestoredErasure {
  readonly id: string
  readonly occasion: Occasion
}

/** What a line says is to be erased, and on which occasion. */
export const restoredErasure = (services: Services, value: unknown): RestoredErasure => {
  wantScope(services, 'admin', 'Erasing')
  const { id, recordedAt, by = null, reason = null } = checked(line, value)
  if (recordedAt > services.now()) refuse([{ pointer: '/recordedAt', detail: 'is later than now' }])
  return { id, occasion: { now: recordedAt, recordedAt, by, reason } }
}

/** Erases it; false where that was done before. */
export const eraseRestored = async (
  services: Services,
  { id, occasion }: { readonly id: string; readonly occasion: Occasion | null },
): Promise<boolean> => {
  if ((await (await services.store.read()).erased([id])).has(id)) return false
  const type = erasableTypes.find((one) => id.startsWith(prefixes[one])) ?? 'document'
  await eraseOn(services, type, id, occasion ?? { now: services.now(), by: null, reason: null })
  return true
}
