/** From beliefs to answers: the same rule for every method. */
import type { Network } from './network.js'
import type { Value } from './observation.js'

/** Beliefs that differ by less are equal: sums of the same parts in another order may differ in their last digits. */
const noise = 1e-9

/** How many claims each candidate has. */
export const supportOf = ({ candidates, candidateOfClaim }: Network): Int32Array => {
  const support = new Int32Array(candidates.length)
  for (const candidate of candidateOfClaim) support[candidate] = (support[candidate] ?? 0) + 1
  return support
}

/** The most believed candidate of each item; of equals the one with more claims, then the first in the order of values. */
export const answersOf = (network: Network, belief: Float64Array): { answers: Value[]; confidence: Float64Array } => {
  const support = supportOf(network)
  const confidence = new Float64Array(network.items.length)
  const answers = network.items.map((_, item) => {
    let best = network.candidateStart[item] ?? 0
    for (let candidate = best + 1; candidate < (network.candidateStart[item + 1] ?? 0); candidate += 1) {
      const lead = (belief[candidate] ?? 0) - (belief[best] ?? 0)
      if (lead > noise || (lead >= -noise && (support[candidate] ?? 0) > (support[best] ?? 0))) best = candidate
    }
    confidence[item] = belief[best] ?? 0
    return network.candidates[best] ?? ''
  })
  return { answers, confidence }
}
