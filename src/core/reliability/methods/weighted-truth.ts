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

/** What does not change from round to round. */
interface Setting {
  readonly network: Network
  readonly numbers: Float64Array
  readonly scales: Float64Array
  readonly lossOf: LossOf
}

/** By source: the sum of the losses of its claims against the truths. */
const lossesOf = ({ network, numbers, scales, lossOf }: Setting, { candidate, centre }: Truths): Float64Array => {
  const losses = new Float64Array(network.sources.length)
  for (let claim = 0; claim < network.candidateOfClaim.length; claim += 1) {
    const [item, claimed] = [network.itemOfClaim[claim] ?? 0, network.candidateOfClaim[claim] ?? 0]
    const deviation = Math.abs((numbers[claimed] ?? 0) - (centre[item] ?? 0)) / (scales[item] ?? 1)
    const loss = network.formOf[item] === 'number' ? lossOf(deviation) : Number(claimed !== candidate[item])
    const source = network.sourceOfClaim[claim] ?? 0
    losses[source] = (losses[source] ?? 0) + loss
  }
  return losses
}

/** The vote, and for numbers the middle of the commonest. */
const votedTruths = ({ network, numbers }: Setting): Truths => {
  const votes = claimants(network)
  const candidate = bestOf(network, votes)
  const centreOf = (item: number) => middleOfModes(votes, numbers, network.candidateStart[item] ?? 0, network.candidateStart[item + 1] ?? 0)
  return { candidate, centre: Float64Array.from(candidate, (_, item) => (network.formOf[item] === 'number' ? centreOf(item) : 0)) }
}

/** The value with the least weighted loss: of categories the one with most weight, of numbers the weighted median. */
const weighedTruths = ({ network, numbers }: Setting, weights: Float64Array): Truths => {
  const byCandidate = weightOfCandidates(network, weights)
  const medianOf = (item: number) => weightedMedian(byCandidate, network.candidateStart[item] ?? 0, network.candidateStart[item + 1] ?? 0)
  const candidate = bestOf(network, byCandidate).map((best, item) => (network.formOf[item] === 'number' ? medianOf(item) : best))
  return { candidate, centre: Float64Array.from(candidate, (at) => numbers[at] ?? 0) }
}

/** Starts from the vote, then in turn weighs the sources by their losses (0 or 1 for what is no number) and takes the values of least loss. */
export const settleByWeights = (network: Network, weightsOf: WeightsOf, lossOf: LossOf): Settled => {
  const numbers = numbersOf(network)
  const setting: Setting = { network, numbers, scales: scalesOf(network, numbers), lossOf }
  const claims = claimCounts(network)
  const start: State = { truths: votedTruths(setting), losses: new Float64Array(), weights: new Float64Array(claims.length) }
  const next = ({ truths }: State): State => {
    const losses = lossesOf(setting, truths)
    const weights = weightsOf(losses, claims)
    return { truths: weighedTruths(setting, weights), losses, weights }
  }
  const { state, rounds, hasConverged } = untilStill(start, next, ({ weights }) => weights, { within: 1e-6, most: 100 })
  const weight = weightOfCandidates(network, state.weights)
  const score = new Float64Array(weight.length)
  for (const at of state.truths.candidate) score[at] = 1
  const share = state.losses.map((loss, source) => 1 - loss / Math.max(1, claims[source] ?? 0))
  return settledOf(network, { belief: shareWithinItem(network, weight), score, share, rounds, hasConverged })
}
