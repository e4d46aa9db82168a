/** Shows the revisions of a resource: when, by whom, why, and what changed. */

import { changedPointers } from '../core/values/patch.js'
import type { ResourceType } from '../store/changes.js'
import { Failure } from './failure.js'
import { openReader } from './open-reader.js'
import { refuseErased } from './read.js'
import type { Services } from './services.js'

export interface HistoryEntry {
  readonly revision: number
  readonly recordedAt: string
  readonly by: string | null
  readonly reason: string | null
  /** JSON Pointers to what differs from the revision before; the first one made the whole. */
  readonly changed: readonly string[]
}

const bookkeeping = new Set(['/revision', '/recordedAt', '/updatedAt'])

/** The history of a resource, oldest first. */
export const showHistory = async (services: Services, type: ResourceType, id: string): Promise<HistoryEntry[]> => {
  const reader = await openReader(services)
  const revisions = await reader.history(type, id)
  if (revisions.length === 0) throw new Failure('not-found', `There is no ${type} ${id}.`)
  await refuseErased(reader, [id])
  return revisions.map(({ revision, recordedAt, by, reason, resource }, index) => {
    const before = revisions[index - 1]?.resource
    const changed = before ? changedPointers(before, resource).filter((pointer) => !bookkeeping.has(pointer)) : ['']
    return { revision, recordedAt, by, reason, changed }
  })
}
