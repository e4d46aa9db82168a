/**
 * hearsay-1 for values that are labels of a closed domain ("yes" and "no"; five grades): which label holds, learned together with which
 * label each source takes for which.
 */
import type { Network } from '../network.js'
import { creditOf } from './credit.js'
import { type Crowd, crowdOf } from './labels-crowd.js'
import { modelAtFirst, refit } from './labels-fit.js'
import { jackknife } from './labels-jackknife.js'
import { type LabelRecord, labelRecord } from './labels-sources.js'

export interface LabelsSettled extends LabelRecord {
  /** By candidate of the network: the probability that it is right; 0 for candidates of other items. Labels nobody said have the rest. */
  readonly belief: Float64Array
  readonly rounds: number
  readonly hasConverged: boolean
}

const mostRounds = 60

/** Beliefs by item and class, as beliefs by candidate of the network. */
const byCandidate = (network: Network, crowd: Crowd, beliefs: Float64Array, width: number): Float64Array => {
  const belief = new Float64Array(network.candidates.length)
  for (let item = 0; item < crowd.items.length; item += 1)
    for (let claim = crowd.start[item] ?? 0; claim < (crowd.start[item + 1] ?? 0); claim += 1)
      belief[network.candidateOfClaim[crowd.claimOf[claim] ?? 0] ?? 0] = beliefs[item * width + (crowd.labelOf[claim] ?? 0)] ?? 0
  return belief
}

/** A source that agrees no better than by chance has next to no voice at first. */
const leastCredit = 0.01

/**
 * By source of the crowd: the weight of its first vote, the log-odds against chance of its agreeing with another source, each of which
 * counts once. Few sources that say the same of everything are still few: else a ring would be taken for the truth, and all others for
 * liars.
 */
const creditAtFirst = (network: Network, { items, sources }: Crowd, width: number): Float64Array => {
  const credit = creditOf(network, items)
  return Float64Array.from(sources, (source) => {
    const share = credit[source] ?? 0
    return Math.max(leastCredit, Math.log((share * (width - 1)) / Math.max(leastCredit, 1 - share)))
  })
}

/** Settles the items (positions in the network), whose values are labels. The cost of a round grows linearly in claims times labels. */
export const settleLabels = (network: Network, items: Int32Array): LabelsSettled => {
  const crowd = crowdOf(network, items)
  // A label that nobody says keeps the only label of a domain from being certain.
  const width = Math.max(2, crowd.labels.length)
  const first = modelAtFirst(crowd, width, creditAtFirst(network, crowd, width))
  const fit = refit(crowd, first, new Uint8Array(crowd.sources.length), mostRounds)
  const { belief: beliefs, variance } = jackknife(crowd, fit)
  const belief = byCandidate(network, crowd, beliefs, width)
  const right = new Float64Array(network.sourceOfClaim.length)
  const weight = new Float64Array(network.sourceOfClaim.length)
  items.forEach((item, at) => {
    const voices = (crowd.start[at + 1] ?? 0) - (crowd.start[at] ?? 0)
    for (let claim = network.claimStart[item] ?? 0; claim < (network.claimStart[item + 1] ?? 0); claim += 1) {
      right[claim] = belief[network.candidateOfClaim[claim] ?? 0] ?? 0
      weight[claim] = voices > 1 ? 1 : 0
    }
  })
  const varianceBySource = new Float64Array(network.sources.length)
  crowd.sources.forEach((source, at) => {
    varianceBySource[source] = variance[at] ?? 0
  })
  return { belief, ...labelRecord(network, right, weight, varianceBySource), rounds: fit.rounds, hasConverged: fit.hasConverged }
}
