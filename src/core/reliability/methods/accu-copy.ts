/** AccuCopy: as Accu, but sources that probably copy from each other count less than one vote each. */
import { untilStill } from '../convergence.js'
import type { Dependence, Method } from '../method.js'
import type { Network } from '../network.js'
import { bestOf } from '../settle.js'
import { settledOf } from '../settled.js'
import { meanOverClaimed, sumOverClaimants } from '../tallies.js'
import { falseValuesOf, probabilities, startAccuracy, voteOf } from './accu.js'
import { type Agreements, agreementsOf } from './agreements.js'
import { copied, copyProbability } from './copy-probability.js'

interface State {
  readonly accuracy: Float64Array
  /** By candidate: C(v), what its votes count for. */
  readonly counts: Float64Array
  /** By pair of sources. */
  readonly copying: Float64Array
  readonly sameFalse: Float64Array
}

/** By pair: how probable copying is, given what holds for the truth now. */
const copyingOf = (agreements: Agreements, isTrue: Uint8Array, accuracy: Float64Array, falseValues: number) => {
  const { left, right, sharedItems, pairStart, pairs } = agreements
  const same = [new Float64Array(left.length), new Float64Array(left.length)] as const
  for (let candidate = 0; candidate < isTrue.length; candidate += 1) {
    const counted = same[isTrue[candidate] === 1 ? 1 : 0]
    for (let at = pairStart[candidate] ?? 0; at < (pairStart[candidate + 1] ?? 0); at += 1) {
      counted[pairs[at] ?? 0] = (counted[pairs[at] ?? 0] ?? 0) + 1
    }
  }
  const [sameFalse, sameTrue] = same
  const copying = Float64Array.from(left, (source, pair) => {
    const shared = { sameTrue: sameTrue[pair] ?? 0, sameFalse: sameFalse[pair] ?? 0 }
    const different = (sharedItems[pair] ?? 0) - shared.sameTrue - shared.sameFalse
    return copyProbability({ ...shared, different }, accuracy[source] ?? 0, accuracy[right[pair] ?? 0] ?? 0, falseValues)
  })
  return { copying, sameFalse }
}

/**
 * By candidate: C(v) = Σ A'(S) I(S), where I(S) = Π (1 - c P(S ~ S₀)) over the sources S₀ before it: the share of its vote that is its own.
 * The more accurate come first, as an original more likely than a copy.
 */
const discountedCounts = (
  { claimantStart, claimants, pairStart, pairs }: Agreements,
  votes: Float64Array,
  copying: Float64Array,
  candidates: number,
): Float64Array => {
  const counts = new Float64Array(candidates)
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    const [from, start] = [claimantStart[candidate] ?? 0, pairStart[candidate] ?? 0]
    const order = Array.from({ length: (claimantStart[candidate + 1] ?? 0) - from }, (_, place) => place)
    const voteAt = (place: number): number => votes[claimants[from + place] ?? 0] ?? 0
    order.sort((a, b) => voteAt(b) - voteAt(a) || a - b)
    let count = 0
    for (let later = 0; later < order.length; later += 1) {
      const place = order[later] ?? 0
      let own = 1
      for (let earlier = 0; earlier < later; earlier += 1) {
        const other = order[earlier] ?? 0
        const [i, j] = place < other ? [place, other] : [other, place]
        own *= 1 - copied * (copying[pairs[start + (j * (j - 1)) / 2 + i] ?? 0] ?? 0)
      }
      count += own * voteAt(place)
    }
    counts[candidate] = count
  }
  return counts
}

const truthOf = (network: Network, counts: Float64Array): Uint8Array => {
  const isTrue = new Uint8Array(network.candidates.length)
  for (const candidate of bestOf(network, counts)) isTrue[candidate] = 1
  return isTrue
}

/** Pairs that copy more probably than not. */
const dependenceOf = ({ left, right }: Agreements, { copying, sameFalse }: State): Dependence[] =>
  Array.from(copying, (probability, pair): Dependence => {
    const [a, b] = [left[pair] ?? 0, right[pair] ?? 0]
    return { left: a, right: b, probability, shared: sameFalse[pair] ?? 0, because: 'copying' }
  })
    .filter(({ probability }) => probability > 0.5)
    .sort((a, b) => a.left - b.left || a.right - b.right)

export const accuCopy: Method = {
  name: 'accu-copy-1',
  says: 'as Accu, but pairs of sources that share more false values than chance allows are found, and their votes discounted',
  source: 'Dong, Berti-Equille, Srivastava: Integrating Conflicting Data: The Role of Source Dependence. VLDB 2009',
  settle: (network) => {
    const falseValues = falseValuesOf(network)
    const agreements = agreementsOf(network)
    const accuracy = new Float64Array(network.sources.length).fill(startAccuracy)
    const start: State = {
      accuracy,
      counts: sumOverClaimants(network, accuracy.map(voteOf(falseValues))),
      copying: new Float64Array(agreements.left.length),
      sameFalse: new Float64Array(agreements.left.length),
    }
    const next = (before: State): State => {
      const found = copyingOf(agreements, truthOf(network, before.counts), before.accuracy, falseValues)
      const counts = discountedCounts(agreements, before.accuracy.map(voteOf(falseValues)), found.copying, network.candidates.length)
      return { ...found, counts, accuracy: meanOverClaimed(network, probabilities(network, counts, falseValues)) }
    }
    const { state, rounds, hasConverged } = untilStill(start, next, (at) => at.accuracy, { within: 1e-4, most: 20 })
    const belief = probabilities(network, state.counts, falseValues)
    return { ...settledOf(network, { belief, score: state.counts, rounds, hasConverged }), dependence: dependenceOf(agreements, state) }
  },
}
