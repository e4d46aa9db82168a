/** Records when keys were last used: for each key once a minute at most, and never while a request waits. */
import type { Services } from '../services.js'
import type { Found } from './find-actor.js'

/** Milliseconds for which a recorded use is fresh enough. */
const fresh = 60_000

/** Milliseconds in which uses are gathered into one write. */
const gathering = 1_000

export interface KeyUses {
  readonly note: (found: Found) => void
  /** Writes what was gathered. */
  readonly flush: () => Promise<void>
}

/** Gathers uses; a write that fails is told to `onFailure` and let go, for the next use comes. */
export const keyUses = ({ store, now }: Pick<Services, 'store' | 'now'>, onFailure: (error: unknown) => void): KeyUses => {
  const pending = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  const flush = async (): Promise<void> => {
    if (timer) clearTimeout(timer)
    timer = null
    const ids = [...pending]
    pending.clear()
    if (ids.length === 0) return
    try {
      await store.keys.used(ids, now())
    } catch (error) {
      onFailure(error)
    }
  }
  const note = ({ actor, lastUsedAt }: Found): void => {
    if (lastUsedAt !== null && Date.parse(now()) - Date.parse(lastUsedAt) < fresh) return
    pending.add(actor.keyId)
    timer ??= setTimeout(() => void flush(), gathering).unref()
  }
  return { note, flush }
}
