/**
 * hearsay-1 for values that are lists of names (the authors of a book): which list is exactly right. First each source counts as much
 * as it agrees with others; then truths and the habits of sources are found in turns, and those that copy each other are made one
 * voice, until the voices stay as they are.
 */
import type { Dependence } from '../method.js'
import type { Network } from '../network.js'
import type { Value } from '../observation.js'
import { copiesOf, voicesOf } from './lists-copies.js'
import { creditOf } from './lists-credit.js'
import type { Habits } from './lists-habits.js'
import { type Judged, judge } from './lists-judge.js'
import { fittedRates, sumsBySource } from './lists-rates.js'
import { sameRecord } from './same-record.js'

export interface ListsSettled {
  /** By candidate of the network: the probability that exactly this list is right; 0 for candidates of other items. */
  readonly belief: Float64Array
  /** By position in `items`: the best list, and how probable it is. */
  readonly answers: readonly Value[]
  readonly confidence: Float64Array
  /** By claim of the network: how probable it is that it is exactly right, judged by the others, and how much they tell (0 to 1). */
  readonly right: Float64Array
  readonly weight: Float64Array
  /** By source: the share of right lists expected beforehand, and for how many claims that counts. */
  readonly prior: Float64Array
  readonly strength: Float64Array
  readonly dependence: readonly Dependence[]
  readonly habits: Habits
  readonly rounds: number
  readonly hasConverged: boolean
}

/** How often at most copies are looked for, and how little voices may change on average to be left as they are. */
const mostLooks = 4
const sameVoices = 0.01

/** Beliefs that differ by less are equal. */
const noise = 1e-9

/** The best list of each item: the most believed one; of equals the one with more voices, then the first in the order of values. */
const answersOf = ({ setting: { network }, lists, beliefs }: Judged) => {
  const belief = new Float64Array(network.candidates.length)
  const confidence = new Float64Array(lists.length)
  const answers = lists.map((list, at): Value => {
    let [best, most] = [-1, Number.NEGATIVE_INFINITY]
    list.candidateOf.forEach((candidate, t) => {
      if (candidate < 0) return
      const share = beliefs[at]?.[t] ?? 0
      belief[candidate] = share
      if (share > most + noise) [best, most] = [candidate, share]
    })
    confidence[at] = most
    return network.candidates[best] ?? []
  })
  return { belief, confidence, answers }
}

const meanChange = (before: Float64Array, after: Float64Array): number =>
  after.reduce((sum, share, claim) => sum + Math.abs(share - (before[claim] ?? 0)), 0) / Math.max(1, after.length)

/** What is told of the sources: each claim judged by the others, and the share of right lists that is expected of any source. */
const recordOf = ({ setting: { network, voice, weight }, tally }: Judged) => {
  const heard = weight.map((share, claim) => ((voice[claim] ?? 0) > 0 ? share : 0))
  const right = sumsBySource(
    network,
    heard.map((share, claim) => share * (tally.right[claim] ?? 0)),
  )
  const { mean, strength } = fittedRates(right, sumsBySource(network, heard), 0.5)
  const count = network.sources.length
  return { right: tally.right, weight, prior: new Float64Array(count).fill(mean), strength: new Float64Array(count).fill(strength) }
}

/** Gives sources with the very record of another what is told of its claims: they were not heard, so theirs were judged by themselves. */
const alikeIn = ({ claimsBySource, sourceStart }: Network, first: Int32Array, byClaim: Float64Array): Float64Array => {
  const alike = byClaim.slice()
  first.forEach((original, source) => {
    if (original === source) return
    const [from, to] = [sourceStart[original] ?? 0, sourceStart[source] ?? 0]
    for (let at = 0; at < (sourceStart[source + 1] ?? 0) - to; at += 1) {
      alike[claimsBySource[to + at] ?? 0] = byClaim[claimsBySource[from + at] ?? 0] ?? 0
    }
  })
  return alike
}

/**
 * Settles the items, whose values are lists of names. `discount` says by claim of the network for how much of a voice it may count at
 * most (0 to 1; all 1 where it is not given); a source whose claims count for none teaches nothing. Of sources with the very same record
 * one is heard, unless their origins were traced. The cost grows linearly in claims.
 */
export const settleLists = (network: Network, items: Int32Array, discount?: Float64Array): ListsSettled => {
  const first = network.areTraced ? Int32Array.from(network.sources.keys()) : sameRecord(network)
  const most = Float64Array.from(network.sourceOfClaim, (source, claim) => (first[source] === source ? (discount?.[claim] ?? 1) : 0))
  const credit = creditOf(network, items, most)
  let voice = most.map((share, claim) => share * (credit[network.sourceOfClaim[claim] ?? 0] ?? 0))
  let judged = judge(network, items, voice)
  let dependence: Dependence[] = []
  for (let look = 0, isNew = true; look < mostLooks && isNew; look += 1) {
    dependence = copiesOf(judged, items)
    const voices = voicesOf(network, dependence)
    const next = most.map((share, claim) => Math.min(share, voices[claim] ?? 0))
    isNew = meanChange(voice, next) > sameVoices
    voice = next
    if (isNew) judged = judge(network, items, voice)
  }
  const { habits, rounds, hasConverged } = judged
  const record = recordOf(judged)
  const [right, weight] = [alikeIn(network, first, record.right), alikeIn(network, first, record.weight)]
  return { ...answersOf(judged), ...record, right, weight, dependence, habits, rounds, hasConverged }
}
