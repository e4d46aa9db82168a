/** The one-coin form of Dawid and Skene: a source is right with one probability, and otherwise names any other candidate of the item alike. */
import { untilStill } from '../convergence.js'
import type { Network } from '../network.js'
import { claimants, meanOverClaimed, shareWithinItem } from '../tallies.js'

/** Accuracies stay inside, where their odds have a logarithm. */
const [least, most] = [1e-6, 1 - 1e-6]

/** By candidate: its probability, from the accuracy of the item's sources, each candidate being as likely as the others beforehand. */
const posteriorOf = (network: Network, accuracy: Float64Array): Float64Array => {
  const { items, candidateStart, candidateOfClaim, sourceOfClaim, itemOfClaim } = network
  const odds = accuracy.map((share) => {
    const inside = Math.min(most, Math.max(least, share))
    return Math.log(inside / (1 - inside))
  })
  const score = new Float64Array(candidateOfClaim.length === 0 ? 0 : (candidateStart[items.length] ?? 0))
  for (let claim = 0; claim < candidateOfClaim.length; claim += 1) {
    const [candidate, item] = [candidateOfClaim[claim] ?? 0, itemOfClaim[claim] ?? 0]
    const others = Math.max(1, (candidateStart[item + 1] ?? 0) - (candidateStart[item] ?? 0) - 1)
    score[candidate] = (score[candidate] ?? 0) + (odds[sourceOfClaim[claim] ?? 0] ?? 0) + Math.log(others)
  }
  for (let item = 0; item < items.length; item += 1) {
    const run = score.subarray(candidateStart[item] ?? 0, candidateStart[item + 1] ?? 0)
    const highest = run.reduce((top, value) => Math.max(top, value), Number.NEGATIVE_INFINITY)
    run.forEach((value, at) => {
      run[at] = Math.exp(value - highest)
    })
  }
  return shareWithinItem(network, score)
}

/** Runs EM from the shares of the vote until no probability moves by more than 1e-6, or 200 rounds. Belief by candidate. */
export const oneCoin = (network: Network) => {
  const { state, rounds, hasConverged } = untilStill<Float64Array>(
    shareWithinItem(network, claimants(network)),
    (belief) => posteriorOf(network, meanOverClaimed(network, belief)),
    (belief) => belief,
    { within: 1e-6, most: 200 },
  )
  return { belief: state, rounds, hasConverged }
}
