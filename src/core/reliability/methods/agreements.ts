/** Which pairs of sources ever claim the same value, found through the values, so that pairs that share nothing cost nothing. */
import type { Network } from '../network.js'

export interface Agreements {
  /** By pair: its sources, the lesser first, and how many items both claim something of. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly sharedItems: Int32Array
  /** The sources that claim candidate c are claimants from start[c] to start[c + 1], in their order. */
  readonly claimantStart: Int32Array
  readonly claimants: Int32Array
  /**
   * The pairs that agree on candidate c are pairs from pairStart[c]: of the claimants in places i < j, at pairStart[c] + j (j - 1) / 2 + i.
   */
  readonly pairStart: Int32Array
  readonly pairs: Int32Array
}

/** Finds the pairs. The cost is the number of claims times the sources per item. */
export const agreementsOf = (network: Network): Agreements => {
  const { sources, items, candidates, sourceOfClaim, candidateOfClaim, claimStart } = network
  const claimantStart = new Int32Array(candidates.length + 1)
  for (const candidate of candidateOfClaim) claimantStart[candidate + 1] = (claimantStart[candidate + 1] ?? 0) + 1
  const pairStart = new Int32Array(candidates.length + 1)
  for (let at = 0; at < candidates.length; at += 1) {
    const count = claimantStart[at + 1] ?? 0
    pairStart[at + 1] = (pairStart[at] ?? 0) + (count * (count - 1)) / 2
    claimantStart[at + 1] = (claimantStart[at] ?? 0) + count
  }
  const claimants = new Int32Array(candidateOfClaim.length)
  const next = claimantStart.slice()
  for (let claim = 0; claim < candidateOfClaim.length; claim += 1) {
    const candidate = candidateOfClaim[claim] ?? 0
    claimants[next[candidate] ?? 0] = sourceOfClaim[claim] ?? 0
    next[candidate] = (next[candidate] ?? 0) + 1
  }
  const pairAt = new Map<number, number>()
  const keyOf = (a: number, b: number): number => Math.min(a, b) * sources.length + Math.max(a, b)
  const pairs = new Int32Array(pairStart[candidates.length] ?? 0)
  let at = 0
  for (let candidate = 0; candidate < candidates.length; candidate += 1) {
    const [from, to] = [claimantStart[candidate] ?? 0, claimantStart[candidate + 1] ?? 0]
    for (let j = from + 1; j < to; j += 1) {
      for (let i = from; i < j; i += 1) {
        const key = keyOf(claimants[i] ?? 0, claimants[j] ?? 0)
        const pair = pairAt.get(key) ?? pairAt.size
        if (pair === pairAt.size) pairAt.set(key, pair)
        pairs[at] = pair
        at += 1
      }
    }
  }
  const sharedItems = new Int32Array(pairAt.size)
  for (let item = 0; item < items.length; item += 1) {
    const [from, to] = [claimStart[item] ?? 0, claimStart[item + 1] ?? 0]
    for (let j = from + 1; j < to; j += 1) {
      for (let i = from; i < j; i += 1) {
        const pair = pairAt.get(keyOf(sourceOfClaim[i] ?? 0, sourceOfClaim[j] ?? 0))
        if (pair !== undefined) sharedItems[pair] = (sharedItems[pair] ?? 0) + 1
      }
    }
  }
  const keys = [...pairAt.keys()]
  return {
    left: Int32Array.from(keys, (key) => Math.floor(key / sources.length)),
    right: Int32Array.from(keys, (key) => key % sources.length),
    sharedItems,
    claimantStart,
    claimants,
    pairStart,
    pairs,
  }
}
