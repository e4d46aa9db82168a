/** From beliefs to answers: the same rule for every method. */
import type { Network } from './network.js'
import type { Value } from './observation.js'

/** Beliefs that differ by no more are equal: sums of the same parts in another order may differ in their last digits. */
export const noise = 1e-9

/** How many claims each candidate has. */
export const supportOf = ({ candidates, candidateOfClaim }: Network): Int32Array => {
  const support = new Int32Array(candidates.length)
  for (const candidate of candidateOfClaim) support[candidate] = (support[candidate] ?? 0) + 1
  return support
}

/**
 * The candidate of each item with the highest score; of those that come within the noise of it the one with more claims, then the first in
 * the order of values. An item always has a candidate.
 */
export const bestOf = (network: Network, score: Float64Array): Int32Array => {
  const support = supportOf(network)
  const best = new Int32Array(network.items.length)
  for (let item = 0; item < best.length; item += 1) {
    const [first, last] = [network.candidateStart[item] ?? 0, network.candidateStart[item + 1] ?? 0]
    let highest = Number.NEGATIVE_INFINITY
    for (let at = first; at < last; at += 1) highest = Math.max(highest, score[at] ?? 0)
    let [chosen, most] = [first, -1]
    for (let at = first; at < last; at += 1) {
      if ((score[at] ?? 0) >= highest - noise && (support[at] ?? 0) > most) [chosen, most] = [at, support[at] ?? 0]
    }
    best[item] = chosen
  }
  return best
}

/** The best candidate of each item by its score, which is its belief unless beliefs are rounded where scores still differ. */
export const answersOf = (network: Network, belief: Float64Array, score = belief): { answers: Value[]; confidence: Float64Array } => {
  const best = bestOf(network, score)
  return {
    answers: Array.from(best, (candidate) => network.candidates[candidate] ?? ''),
    confidence: Float64Array.from(best, (candidate) => belief[candidate] ?? 0),
  }
}
