/** Truths and the habits of sources are found in turns (expectation-maximization), with the voices of claims given. */
import type { Network } from '../network.js'
import { type ListItem, listItem } from './lists-domain.js'
import { fitted } from './lists-fit.js'
import { type Habits, habitsAtFirst } from './lists-habits.js'
import { addFits, betterPower, isSampled, powers } from './lists-learning.js'
import { explain, probabilities, type Setting } from './lists-likelihood.js'
import { emptyTally, note, type Tally } from './lists-tally.js'
import { weightsOf } from './weights.js'

export interface Judged {
  readonly setting: Setting
  readonly lists: readonly ListItem[]
  /** By item of `lists` and its truths: how probable each is. */
  readonly beliefs: readonly Float64Array[]
  readonly tally: Tally
  readonly habits: Habits
  readonly rounds: number
  readonly hasConverged: boolean
}

const mostRounds = 15
const settledWithin = 0.005

/** The power of learning is chosen anew in this many rounds, then kept: it comes in steps, and steps would never settle. */
const roundsOfChoice = 5

/** Judges an item: the belief in its truths, and, noted in `tally`, what its claims tell of their sources. */
const judgeItem = (setting: Setting, list: ListItem, habits: Habits, tally: Tally, fits: Float64Array | null): Float64Array => {
  const { network, voice, weight } = setting
  const start = network.claimStart[list.item] ?? 0
  const explained = explain(setting, list, habits, tally)
  if (fits) addFits(setting, list, explained, habits, fits)
  for (let claim = start; claim < (network.claimStart[list.item + 1] ?? 0); claim += 1) {
    const said = (network.candidateOfClaim[claim] ?? 0) - (network.candidateStart[list.item] ?? 0)
    note(tally, list, claim, said, probabilities(explained, habits.learning, claim - start, voice[claim] ?? 0), weight[claim] ?? 0)
  }
  return probabilities(explained, habits.learning, -1, 0)
}

/** Judges all items. The cost of a round grows linearly in claims. */
export const judge = (network: Network, items: Int32Array, voice: Float64Array): Judged => {
  const lists = Array.from(items, (item) => listItem(network, item, voice))
  const vocabulary = new Set(lists.flatMap(({ names }) => names)).size + 1
  const setting: Setting = { network, voice, weight: weightsOf(network, items, voice), vocabulary }
  const tally = emptyTally(network.sourceOfClaim.length)
  let habits = habitsAtFirst(network.sources.length)
  let beliefs: Float64Array[] = lists.map(({ size }) => new Float64Array(size.length))
  let rounds = 0
  let hasConverged = false
  while (rounds < mostRounds && !hasConverged) {
    const isChoosing = rounds < roundsOfChoice
    const fits = new Float64Array(powers.length)
    const next = lists.map((list, at) =>
      judgeItem(setting, list, habits, tally, isChoosing && isSampled(setting, lists.length, at) ? fits : null),
    )
    hasConverged = next.every((belief, at) => belief.every((share, t) => Math.abs(share - (beliefs[at]?.[t] ?? 0)) < settledWithin))
    beliefs = next
    habits = { ...fitted(setting, lists, beliefs, tally), learning: isChoosing ? betterPower(fits, habits.learning) : habits.learning }
    rounds += 1
  }
  return { setting, lists, beliefs, tally, habits, rounds, hasConverged }
}
