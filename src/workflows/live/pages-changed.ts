/** Which claims' pages an entry changed, for events: how other claims moved on them. What was recorded together is told with its last entry. */
import { LRUCache } from 'lru-cache'
import type { PageChange } from '../../core/events/event-of.js'
import type { Store } from '../../store/port.js'
import { comparisonChanges } from '../changes/comparison-changes.js'
import type { PagesChanged, Services } from '../services.js'

/** Followers ask for the same entries at the same time, so the last ones are kept: what an entry changed does not change any more. */
const kept = new WeakMap<Store, LRUCache<number, Promise<readonly PageChange[]>>>()
const mostKept = 500

const workedOut = async (services: Services, entry: number): Promise<readonly PageChange[]> => {
  const changes = await comparisonChanges(services, entry)
  const moved = (changes?.items ?? []).filter((item) => item.moved.length > 0)
  if (!changes || moved.length === 0) return []
  const reader = await services.store.read(entry)
  const [because] = (await reader.entries({ after: changes.entry - 1, types: null, limit: 1 })).entries
  const held = await reader.many(
    'claim',
    moved.map(({ claimId }) => claimId),
  )
  const claims = new Map(held.map((claim) => [claim.id, claim]))
  return moved.flatMap(({ claimId, moved: comparisons }) => {
    const claim = claims.get(claimId)
    return claim && because ? [{ because, claimId, revision: claim.revision, status: claim.status, comparisons }] : []
  })
}

/** The pages that an entry changed, in order of the claims' ids. */
export const pagesChanged: PagesChanged = (services, { entry }) => {
  const cache = kept.get(services.store) ?? new LRUCache<number, Promise<readonly PageChange[]>>({ max: mostKept })
  kept.set(services.store, cache)
  const held = cache.get(entry)
  if (held) return held
  const made = workedOut({ ...services, asOf: null }, entry)
  cache.set(entry, made)
  made.catch(() => cache.delete(entry))
  return made
}
