/**
 * hearsay-1 for values that are lists of names (the authors of a book): which list is exactly right. First each source counts as much
 * as it agrees with others; then truths and the habits of sources are found in turns, and those that copy each other are made one
 * voice, until the voices stay as they are.
 */
import type { Dependence } from '../method.js'
import type { Network } from '../network.js'
import type { Value } from '../observation.js'
import { noise } from '../settle.js'
import { sumOverClaims } from '../tallies.js'
import { creditOf } from './credit.js'
import { copiesOf, voicesOf } from './lists-copies.js'
import { type Judged, judge } from './lists-judge.js'
import { fittedRates } from './rates.js'

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
  readonly rounds: number
  readonly hasConverged: boolean
}

/** How often at most copies are looked for, and how little voices may change on average to be left as they are. */
const mostLooks = 4
const sameVoices = 0.01

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
const recordOf = ({ setting: { network, weight }, tally }: Judged) => {
  const { mean, strength } = fittedRates(sumOverClaims(network, tally.right, weight), sumOverClaims(network, weight), 0.5)
  const count = network.sources.length
  return { right: tally.right, weight, prior: new Float64Array(count).fill(mean), strength: new Float64Array(count).fill(strength) }
}

/** Settles the items, whose values are lists of names. The cost grows linearly in claims. */
export const settleLists = (network: Network, items: Int32Array): ListsSettled => {
  const credit = creditOf(network, items)
  let voice: Float64Array = Float64Array.from(network.sourceOfClaim, (source) => credit[source] ?? 0)
  let judged = judge(network, items, voice)
  let dependence: Dependence[] = []
  for (let look = 0, isNew = true; look < mostLooks && isNew; look += 1) {
    dependence = copiesOf(judged, items)
    const next = voicesOf(network, dependence)
    isNew = meanChange(voice, next) > sameVoices
    voice = next
    if (isNew) judged = judge(network, items, voice)
  }
  const { rounds, hasConverged } = judged
  return { ...answersOf(judged), ...recordOf(judged), dependence, rounds, hasConverged }
}
