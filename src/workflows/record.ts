/** Records new resources: insert-or-ignore by content, then the resource as it now is. */
import { type Change, type Committed, StaleChange } from '../store/changes.js'
import { Failure } from './failure.js'
import type { Services } from './services.js'

/** A resource as it now is, and whether this request made it. */
export interface Recording<T> {
  readonly resource: T
  readonly isNew: boolean
}

/** Commits changes now; a revision that was overtaken is the failure `stale`. */
export const commitNow = async (
  { store, now, actor }: Services,
  changes: readonly Change[],
  reason: string | null = null,
): Promise<Committed[]> => {
  try {
    return await store.commit(changes, { now: now(), by: actor?.name ?? null, reason })
  } catch (error) {
    if (error instanceof StaleChange)
      throw new Failure('stale', `${error.id} has been revised since it was read: read it again and decide anew.`)
    throw error
  }
}

/** Whether the first of the changes made something new. */
export const isNew = ([first]: readonly Committed[]): boolean => first?.outcome === 'created'
