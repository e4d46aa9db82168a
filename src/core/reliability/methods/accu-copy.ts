/** AccuCopy: as Accu, but sources that probably copy from each other count less than one vote each. */
import { untilStill } from '../convergence.js'
import type { Dependence, Method, Settled } from '../method.js'
import type { Network } from '../network.js'
import { settledOf } from '../settled.js'
import { claimants, claimCounts, meanOverClaimed, shareWithinItem } from '../tallies.js'
import { falseValuesOf, inside, probabilities, startAccuracy, voteOf } from './accu.js'
import { type Agreements, agreementsOf } from './agreements.js'
import { copyProbabilities } from './copy-probability.js'
import { discountedCounts } from './discounted-counts.js'

interface State {
  /** By source: A(S). */
  readonly accuracy: Float64Array
  /** By candidate: C(v), what its votes count for, and P(v). */
  readonly counts: Float64Array
  readonly belief: Float64Array
  /** By pair of sources: how probable copying is. */
  readonly copying: Float64Array
}

/** By pair: how many false values both claim, each counted with the probability that it is one. */
const sameFalseOf = ({ left, pairStart, pairs }: Agreements, belief: Float64Array): Float64Array => {
  const sameFalse = new Float64Array(left.length)
  for (let candidate = 0; candidate < belief.length; candidate += 1) {
    for (let at = pairStart[candidate] ?? 0; at < (pairStart[candidate + 1] ?? 0); at += 1) {
      sameFalse[pairs[at] ?? 0] = (sameFalse[pairs[at] ?? 0] ?? 0) + 1 - (belief[candidate] ?? 0)
    }
  }
  return sameFalse
}

/** Pairs that copy more probably than not. */
const dependenceOf = (agreements: Agreements, { copying, belief }: State): Dependence[] => {
  const sameFalse = sameFalseOf(agreements, belief)
  return Array.from(copying, (probability, pair): Dependence => {
    const [left, right] = [agreements.left[pair] ?? 0, agreements.right[pair] ?? 0]
    return { left, right, probability, shared: Math.round(sameFalse[pair] ?? 0), because: 'copying' }
  })
    .filter(({ probability }) => probability > 0.5)
    .sort((a, b) => a.left - b.left || a.right - b.right)
}

/**
 * Settles with so many false values an item, from sources of this accuracy and from values that are as probable as their share of the vote:
 * what agrees too often is looked for before a majority is taken for the truth.
 */
export const settleByAccuCopy = (network: Network, falseValues: number, accuracy: number): Settled => {
  const agreements = agreementsOf(network)
  const claims = claimCounts(network)
  const start: State = {
    accuracy: new Float64Array(network.sources.length).fill(accuracy),
    counts: new Float64Array(network.candidates.length),
    belief: shareWithinItem(network, claimants(network)),
    copying: new Float64Array(agreements.left.length),
  }
  const next = (before: State): State => {
    const copying = copyProbabilities(agreements, before.belief, before.accuracy.map(inside), falseValues)
    const counts = discountedCounts(agreements, before.accuracy.map(voteOf(falseValues)), claims, copying)
    const belief = probabilities(network, counts, falseValues)
    return { copying, counts, belief, accuracy: meanOverClaimed(network, belief) }
  }
  const { state, rounds, hasConverged } = untilStill(start, next, (at) => at.accuracy, { within: 1e-4, most: 20 })
  const settled = settledOf(network, { belief: state.belief, score: state.counts, rounds, hasConverged })
  return { ...settled, dependence: dependenceOf(agreements, state) }
}

export const accuCopy: Method = {
  name: 'accu-copy-1',
  says: 'as Accu, but pairs of sources that share more false values than chance allows are found, and their votes discounted',
  source: 'Dong, Berti-Equille, Srivastava: Integrating Conflicting Data: The Role of Source Dependence. VLDB 2009',
  settle: (network) => settleByAccuCopy(network, falseValuesOf(network), startAccuracy),
}
