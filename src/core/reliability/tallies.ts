/** Sums over the network's claims, in its order: what nearly every method does in each round. */
import type { Network } from './network.js'
import { supportOf } from './settle.js'

/** By source: how many claims it makes. */
export const claimCounts = ({ sources, sourceStart }: Network): Float64Array =>
  Float64Array.from(sources, (_, source) => (sourceStart[source + 1] ?? 0) - (sourceStart[source] ?? 0))

/** By source: the sum of what is given by claim, over the claims that it makes, each times its `weight` where that is given. */
export const sumOverClaims = ({ sources, sourceOfClaim }: Network, byClaim: Float64Array, weight?: Float64Array): Float64Array => {
  const sums = new Float64Array(sources.length)
  sourceOfClaim.forEach((source, claim) => {
    sums[source] = (sums[source] ?? 0) + (byClaim[claim] ?? 0) * (weight?.[claim] ?? 1)
  })
  return sums
}

/** By candidate: the sum of what is given by source, over the sources that claim it. */
export const sumOverClaimants = ({ candidates, sourceOfClaim, candidateOfClaim }: Network, bySource: Float64Array): Float64Array => {
  const sums = new Float64Array(candidates.length)
  for (let claim = 0; claim < candidateOfClaim.length; claim += 1) {
    const candidate = candidateOfClaim[claim] ?? 0
    sums[candidate] = (sums[candidate] ?? 0) + (bySource[sourceOfClaim[claim] ?? 0] ?? 0)
  }
  return sums
}

/** By source: the sum of what is given by candidate, over the candidates that it claims. */
export const sumOverClaimed = ({ sources, sourceOfClaim, candidateOfClaim }: Network, byCandidate: Float64Array): Float64Array => {
  const sums = new Float64Array(sources.length)
  for (let claim = 0; claim < candidateOfClaim.length; claim += 1) {
    const source = sourceOfClaim[claim] ?? 0
    sums[source] = (sums[source] ?? 0) + (byCandidate[candidateOfClaim[claim] ?? 0] ?? 0)
  }
  return sums
}

/** By candidate: how many sources claim it. */
export const claimants = (network: Network): Float64Array => Float64Array.from(supportOf(network))

/** By source: the mean of what is given by candidate, over the candidates that it claims; 0 for a source without claims. */
export const meanOverClaimed = (network: Network, byCandidate: Float64Array): Float64Array => {
  const counts = claimCounts(network)
  return sumOverClaimed(network, byCandidate).map((sum, source) => sum / Math.max(1, counts[source] ?? 0))
}

/** By item: the sum of what is given by candidate. */
export const sumWithinItem = ({ items, itemOfCandidate }: Network, byCandidate: Float64Array): Float64Array => {
  const sums = new Float64Array(items.length)
  for (let candidate = 0; candidate < itemOfCandidate.length; candidate += 1) {
    const item = itemOfCandidate[candidate] ?? 0
    sums[item] = (sums[item] ?? 0) + (byCandidate[candidate] ?? 0)
  }
  return sums
}

/** By candidate: its share of the item's sum (none below 0); equal shares where the sum is 0. */
export const shareWithinItem = (network: Network, byCandidate: Float64Array): Float64Array => {
  const { itemOfCandidate, candidateStart } = network
  const sums = sumWithinItem(network, byCandidate)
  return byCandidate.map((value, candidate) => {
    const item = itemOfCandidate[candidate] ?? 0
    const sum = sums[item] ?? 0
    return sum > 0 ? value / sum : 1 / Math.max(1, (candidateStart[item + 1] ?? 0) - (candidateStart[item] ?? 0))
  })
}

/** By candidate: 1 over the number of candidates of its item. */
export const evenWithinItem = (network: Network): Float64Array => shareWithinItem(network, new Float64Array(network.candidates.length))

/** Everything divided by the greatest; as it is where that is 0. */
export const overGreatest = (values: Float64Array): Float64Array => {
  let greatest = 0
  for (const value of values) greatest = Math.max(greatest, value)
  return greatest > 0 ? values.map((value) => value / greatest) : values
}
