/** Claims whose text is near that of a claim, though what they measure may be worded otherwise. */
import type { Claim } from '../core/claims/claim.js'
import { type Ranked, rankedOf } from '../core/matching/match.js'
import { mostNear, queryOfClaim } from '../core/matching/near.js'
import { lookedUp, wordQuery } from '../core/matching/recall.js'
import type { Reader } from '../store/port.js'

/** At most fifty, nearest first; the claim itself and those that are `known` already are left out. */
export const fetchNear = async (
  reader: Reader,
  claim: Claim,
  known: readonly Claim[],
  statuses: readonly string[],
): Promise<readonly Ranked[]> => {
  const query = queryOfClaim(claim)
  const counts = await reader.wordCounts(lookedUp(query.sought))
  const found = await reader.claimsByWords(wordQuery(counts, mostNear), statuses)
  const held = new Set([claim.id, ...known.map(({ id }) => id)])
  return rankedOf(
    query,
    counts,
    found.filter(({ id }) => !held.has(id)),
  )
}
