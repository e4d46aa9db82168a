/** What votes count for when copies do not (Dong et al. 2009, section 4.3). */
import type { Agreements } from './agreements.js'
import { copied } from './copy-probability.js'

/** By source: its place when the more accurate come first, an original being more likely than its copies; of equals who claims more. */
const ranksOf = (votes: Float64Array, claims: Float64Array): Int32Array => {
  const order = Array.from(votes, (_, source) => source)
  order.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || (claims[b] ?? 0) - (claims[a] ?? 0) || a - b)
  const ranks = new Int32Array(votes.length)
  order.forEach((source, rank) => {
    ranks[source] = rank
  })
  return ranks
}

/**
 * By candidate: C(v) = Σ A'(S) I(S), where I(S) = Π (1 - c P(S ~ S₀)) over the sources S₀ of the same value that come before it: how
 * probable it is that S did not take it from any of them. Given are A'(S) and the number of claims by source, and P by pair.
 */
export const discountedCounts = (
  { claimantStart, claimants, pairStart, pairs }: Agreements,
  votes: Float64Array,
  claims: Float64Array,
  copying: Float64Array,
): Float64Array => {
  const ranks = ranksOf(votes, claims)
  const kept = copying.map((probability) => 1 - copied * probability)
  const counts = new Float64Array(claimantStart.length - 1)
  const order = new Int32Array(votes.length)
  for (let candidate = 0; candidate < counts.length; candidate += 1) {
    const [from, start] = [claimantStart[candidate] ?? 0, pairStart[candidate] ?? 0]
    const size = (claimantStart[candidate + 1] ?? 0) - from
    for (let place = 0; place < size; place += 1) order[place] = place
    order.subarray(0, size).sort((a, b) => (ranks[claimants[from + a] ?? 0] ?? 0) - (ranks[claimants[from + b] ?? 0] ?? 0))
    for (let later = 0; later < size; later += 1) {
      const place = order[later] ?? 0
      let own = votes[claimants[from + place] ?? 0] ?? 0
      for (let earlier = 0; earlier < later; earlier += 1) {
        const other = order[earlier] ?? 0
        const pair = place < other ? (other * (other - 1)) / 2 + place : (place * (place - 1)) / 2 + other
        own *= kept[pairs[start + pair] ?? 0] ?? 1
      }
      counts[candidate] = (counts[candidate] ?? 0) + own
    }
  }
  return counts
}
