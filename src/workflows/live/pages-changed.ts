/** Which claims' pages an entry changed, for events: how other claims moved on them, and what became of their origins and flags. What was recorded together is told with its last entry. */
import { LRUCache } from 'lru-cache'
import type { FootingChange } from '../../core/assessment/page-change.js'
import type { Entry } from '../../core/events/entry.js'
import type { PageChange } from '../../core/events/event-of.js'
import type { Store } from '../../store/port.js'
import { type ComparisonChange, comparisonChanges } from '../changes/comparison-changes.js'
import type { Services } from '../services.js'

/** Followers ask for the same entries at the same time, so the last ones are kept: what an entry changed does not change any more, but by an erasure. */
const kept = new WeakMap<Store, LRUCache<number, Promise<readonly PageChange[]>>>()
const mostKept = 500

const numbersOf = ({ origins: { before, after }, flags }: FootingChange) => ({ origins: { before, after }, flags })

/** Without the names of origins: events hold no text of sources. */
const standingOf = ({ origins, flags, support }: ComparisonChange): PageChange['standing'] =>
  origins && flags && support && { ...numbersOf({ origins, flags }), support: numbersOf(support) }

const workedOut = async (services: Services, entry: number): Promise<readonly PageChange[]> => {
  const changes = await comparisonChanges(services, entry)
  if (!changes || changes.items.length === 0) return []
  const reader = await services.store.read(entry)
  const [because] = (await reader.entries({ after: changes.entry - 1, types: null, limit: 1 })).entries
  const held = await reader.many(
    'claim',
    changes.items.map(({ claimId }) => claimId),
  )
  const claims = new Map(held.map((claim) => [claim.id, claim]))
  return changes.items.flatMap((item) => {
    const claim = claims.get(item.claimId)
    if (!claim || !because) return []
    const { id: claimId, revision, status } = claim
    return [{ because, claimId, revision, status, comparisons: item.moved, standing: standingOf(item) }]
  })
}

/** Drops what is kept: an erasure may have taken reasons out of it. */
export const forgetPages = (store: Store): void => {
  kept.delete(store)
}

/** The pages that an entry changed, in order of the claims' ids. */
export const pagesChanged = (services: Services, { entry }: Entry): Promise<readonly PageChange[]> => {
  const cache = kept.get(services.store) ?? new LRUCache<number, Promise<readonly PageChange[]>>({ max: mostKept })
  kept.set(services.store, cache)
  const held = cache.get(entry)
  if (held) return held
  const made = workedOut({ ...services, asOf: null }, entry)
  cache.set(entry, made)
  made.catch(() => cache.delete(entry))
  return made
}
