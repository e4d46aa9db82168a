/**
 * hearsay-1 for values that are lists of names (the authors of a book): which list is exactly right. Truths and the habits of sources
 * are found in turns (expectation-maximization), each claim judged by what the others say and by what its source does elsewhere.
 */
import type { Network } from '../network.js'
import type { Value } from '../observation.js'
import { type ListItem, listItem } from './lists-domain.js'
import { fitted } from './lists-fit.js'
import { type Habits, habitsAtFirst } from './lists-habits.js'
import { explain, probabilities, type Setting } from './lists-likelihood.js'
import { fittedRates, sumsBySource } from './lists-rates.js'
import { emptyTally, note, type Tally } from './lists-tally.js'

export interface ListsSettled {
  /** By candidate of the network: the probability that exactly this list is right; 0 for candidates of other items. */
  readonly belief: Float64Array
  /** By position in `items`: the best list, and how probable it is. */
  readonly answers: readonly Value[]
  readonly confidence: Float64Array
  /** By claim of the network: how probable it is that it is exactly right, judged by the others, and how much they tell. */
  readonly right: Float64Array
  readonly weight: Float64Array
  /** By source: the share of right lists expected beforehand, and for how many claims that counts. */
  readonly prior: Float64Array
  readonly strength: Float64Array
  readonly habits: Habits
  readonly rounds: number
  readonly hasConverged: boolean
}

const mostRounds = 30
const settledWithin = 1e-4

/** Beliefs that differ by less are equal. */
const noise = 1e-9

/** Judges an item: the belief in its truths, and, noted in `tally`, what its claims tell of their sources. */
const judge = (setting: Setting, list: ListItem, habits: Habits, tally: Tally): Float64Array => {
  const { network, voice } = setting
  const start = network.claimStart[list.item] ?? 0
  const end = network.claimStart[list.item + 1] ?? 0
  const explained = explain(setting, list, habits, tally)
  for (let claim = start; claim < end; claim += 1) {
    const said = (network.candidateOfClaim[claim] ?? 0) - (network.candidateStart[list.item] ?? 0)
    note(tally, list, claim, said, probabilities(explained, claim - start, voice[claim] ?? 0), setting.weight[claim] ?? 0)
  }
  return probabilities(explained, -1, 0)
}

/** By claim: what the voices of others on its item tell of it, from 0 (nobody else speaks) to 1. */
const weightsOf = (network: Network, voice: Float64Array, items: Int32Array): Float64Array => {
  const weight = new Float64Array(voice.length)
  for (const item of items) {
    const [start, end] = [network.claimStart[item] ?? 0, network.claimStart[item + 1] ?? 0]
    const voices = voice.subarray(start, end).reduce((sum, share) => sum + share, 0)
    for (let claim = start; claim < end; claim += 1) {
      const others = Math.max(0, voices - (voice[claim] ?? 0))
      weight[claim] = others / (1 + others)
    }
  }
  return weight
}

/** The expected share of right lists by source: the same for all, fitted to all. */
const expectedOf = (network: Network, right: Float64Array, weight: Float64Array): { prior: Float64Array; strength: Float64Array } => {
  const rightBy = sumsBySource(
    network,
    right.map((share, claim) => share * (weight[claim] ?? 0)),
  )
  const { mean, strength } = fittedRates(rightBy, sumsBySource(network, weight), 0.5)
  const count = network.sources.length
  return { prior: new Float64Array(count).fill(mean), strength: new Float64Array(count).fill(strength) }
}

/**
 * Settles the items, whose values are lists of names. `discount` says by claim of the network for how much of a voice it counts (0 to 1,
 * all 1 where it is not given). The cost of a round grows linearly in claims.
 */
export const settleLists = (network: Network, items: Int32Array, discount?: Float64Array): ListsSettled => {
  const voice = discount ?? new Float64Array(network.sourceOfClaim.length).fill(1)
  const lists = Array.from(items, (item) => listItem(network, item, voice))
  const weight = weightsOf(network, voice, items)
  const setting: Setting = { network, voice, weight, vocabulary: new Set(lists.flatMap(({ names }) => names)).size + 1 }
  const tally = emptyTally(network.sourceOfClaim.length)
  let habits = habitsAtFirst(network.sources.length)
  let beliefs: Float64Array[] = lists.map(({ size }) => new Float64Array(size.length))
  let rounds = 0
  let hasConverged = false
  while (rounds < mostRounds && !hasConverged) {
    const next = lists.map((list) => judge(setting, list, habits, tally))
    hasConverged = next.every((belief, at) => belief.every((share, t) => Math.abs(share - (beliefs[at]?.[t] ?? 0)) < settledWithin))
    beliefs = next
    habits = fitted(setting, lists, beliefs, tally)
    rounds += 1
  }
  const belief = new Float64Array(network.candidates.length)
  const confidence = new Float64Array(lists.length)
  const answers = lists.map((list, at) => {
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
  return {
    belief,
    answers,
    confidence,
    right: tally.right,
    weight,
    ...expectedOf(network, tally.right, weight),
    habits,
    rounds,
    hasConverged,
  }
}
