/** What CRH and CATD have in common: truths that minimise the weighted loss of the sources, and weights from the losses, in turn. */
import { untilStill } from '../convergence.js'
import type { Settled } from '../method.js'
import type { Network } from '../network.js'
import { bestOf, noise } from '../settle.js'
import { settledOf } from '../settled.js'
import { claimants, claimCounts, shareWithinItem, sumOverClaimants, sumWithinItem } from '../tallies.js'
import { middleOfModes, weightedMedian } from './medians.js'

/** Weights by source, from the sum of the losses of its claims and their number, both by source. */
export type WeightsOf = (losses: Float64Array, claims: Float64Array) => Float64Array
/** The loss of a number that is so many standard deviations of its item's claims off. */
export type LossOf = (deviation: number) => number

interface Truths {
  /** By item: the candidate that is the truth, and for numbers where the truth lies. */
  readonly candidate: Int32Array
  readonly centre: Float64Array
}

interface State {
  readonly truths: Truths
  /** By source. */
  readonly losses: Float64Array
  readonly weights: Float64Array
}

/** The number of a candidate; 0 for one of another form. */
const numbersOf = ({ candidates }: Network): Float64Array =>
  Float64Array.from(candidates, (value) => (typeof value === 'number' ? value : 0))

/** By item: the standard deviation of its claims; 1 where they are all the same. */
const scalesOf = ({ items, claimStart, candidateOfClaim }: Network, numbers: Float64Array): Float64Array =>
  Float64Array.from(items, (_, item) => {
    const values = Array.from(
      candidateOfClaim.subarray(claimStart[item] ?? 0, claimStart[item + 1] ?? 0),
      (candidate) => numbers[candidate] ?? 0,
    )
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    return Math.sqrt(variance) || 1
  })

/** By candidate: the weight of its sources; where all sources of an item weigh nothing, each counts the same. */
const weightOfCandidates = (network: Network, weights: Float64Array): Float64Array => {
  const byCandidate = sumOverClaimants(network, weights)
  const sums = sumWithinItem(network, byCandidate)
  const votes = claimants(network)
  return byCandidate.map((weight, at) => ((sums[network.itemOfCandidate[at] ?? 0] ?? 0) > noise ? weight : (votes[at] ?? 0)))
}

/**
 * Starts from the vote (for numbers the middle of the commonest), then in turn weighs the sources by their losses (0 or 1 for what is no
 * number) and takes the value with the least weighted loss: of categories the one with most weight, of numbers the weighted median.
 */
export const settleByWeights = (network: Network, weightsOf: WeightsOf, lossOf: LossOf): Settled => {
  const { formOf, candidateStart, itemOfClaim, sourceOfClaim, candidateOfClaim } = network
  const numbers = numbersOf(network)
  const scales = scalesOf(network, numbers)
  const claims = claimCounts(network)
  const isNumeric = (item: number): boolean => formOf[item] === 'number'
  const run = (item: number): readonly [number, number] => [candidateStart[item] ?? 0, candidateStart[item + 1] ?? 0]
  const lossesOf = ({ candidate, centre }: Truths): Float64Array => {
    const losses = new Float64Array(network.sources.length)
    for (let claim = 0; claim < candidateOfClaim.length; claim += 1) {
      const [item, claimed, source] = [itemOfClaim[claim] ?? 0, candidateOfClaim[claim] ?? 0, sourceOfClaim[claim] ?? 0]
      const loss = isNumeric(item)
        ? lossOf(Math.abs((numbers[claimed] ?? 0) - (centre[item] ?? 0)) / (scales[item] ?? 1))
        : Number(claimed !== candidate[item])
      losses[source] = (losses[source] ?? 0) + loss
    }
    return losses
  }
  const truthsOf = (weights: Float64Array): Truths => {
    const byCandidate = weightOfCandidates(network, weights)
    const candidate = bestOf(network, byCandidate).map((best, item) => (isNumeric(item) ? weightedMedian(byCandidate, ...run(item)) : best))
    return { candidate, centre: Float64Array.from(candidate, (at) => numbers[at] ?? 0) }
  }
  const votes = claimants(network)
  const candidate = bestOf(network, votes)
  const centre = Float64Array.from(candidate, (_, item) => (isNumeric(item) ? middleOfModes(votes, numbers, ...run(item)) : 0))
  const start: State = { truths: { candidate, centre }, losses: new Float64Array(), weights: new Float64Array(claims.length) }
  const next = ({ truths }: State): State => {
    const losses = lossesOf(truths)
    const weights = weightsOf(losses, claims)
    return { truths: truthsOf(weights), losses, weights }
  }
  const { state, rounds, hasConverged } = untilStill(start, next, ({ weights }) => weights, { within: 1e-6, most: 100 })
  const weight = weightOfCandidates(network, state.weights)
  const score = new Float64Array(weight.length)
  for (const at of state.truths.candidate) score[at] = 1
  const share = state.losses.map((loss, source) => 1 - loss / Math.max(1, claims[source] ?? 0))
  return settledOf(network, { belief: shareWithinItem(network, weight), score, share, rounds, hasConverged })
}
