/** Beliefs in single items while the accuracies of their sources stay as they are: what a new claim changes before all is settled anew. */
import type { Network } from '../network.js'
import { loadOf, settleOptions } from './open-text-belief.js'

/**
 * By candidate of the network the probability that it is right, for the candidates of the items given (0 for all others). `accuracy` says
 * by claim how probable it is that its source is right on such items; `worth` says by claim for how much of a voice it counts (1 for an
 * independent source, a half for each of two copies).
 */
export const believeItems = (network: Network, items: Int32Array, accuracy: Float64Array, worth: Float64Array): Float64Array => {
  const belief = new Float64Array(network.candidates.length)
  for (const item of items) {
    const [first, last] = [network.candidateStart[item] ?? 0, network.candidateStart[item + 1] ?? 0]
    for (let claim = network.claimStart[item] ?? 0; claim < (network.claimStart[item + 1] ?? 0); claim += 1) {
      const candidate = network.candidateOfClaim[claim] ?? 0
      belief[candidate] = (belief[candidate] ?? 0) + (worth[claim] ?? 0) * loadOf(accuracy[claim] ?? 0)
    }
    const options = belief.subarray(first, last)
    const trusted = Int8Array.from(options, (_, at) => (network.holds.has(first + at) ? 1 : network.doesNotHold.has(first + at) ? -1 : 0))
    settleOptions(options, 0, last - first, trusted)
  }
  return belief
}
