/**
 * Which of an item's numbers is the true one, where numbers are repeated exactly. A claim is the truth, or wrong: then it says something
 * new, anywhere on the scale, or repeats what somebody else says wrongly. Where a new wrong value falls tells nothing of which one is true,
 * so its density leaves the ratio of two candidates.
 */
import type { Network } from '../network.js'
import { logistic } from '../numeric/log-odds.js'
import { sumOf } from '../numeric/sum.js'
import type { Near, NumberItem } from './numbers-domain.js'

/** What is found for all items of an attribute together. */
export interface Habit {
  /** How probable it is that a wrong claim repeats another wrong one. */
  readonly repeats: number
  /** By class of roundness: how much more often true values are of it than wrong ones are, as logarithm. */
  readonly roundness: Float64Array
  /** What one average claim for a near value is worth against chance: the odds that nearness is no chance. */
  readonly nearness: Readonly<Record<Near['because'], number>>
  /** How probable it is that a right claim is told so. */
  readonly told: Readonly<Record<Near['because'], number>>
}

/** ln(1 + e^x) without overflow. */
const log1pExp = (x: number): number => (x > 30 ? x : Math.log1p(Math.exp(x)))

export interface Judged {
  /** By place: how probable it is that this number is true. What lacks to 1 is that nobody says it. */
  readonly belief: Float64Array
  /** By place: the weight of it as truth, against the greatest; and the sum of all with that of a truth nobody says. */
  readonly weights: Float64Array
  readonly total: number
  /** By near pair: how probable it is that the one value is the other, told less finely, if the other is true. */
  readonly alike: Float64Array
}

export interface Sums {
  /** By place: how many voices say it, and the sum of their log odds of being right. */
  readonly voices: Float64Array
  readonly support: Float64Array
}

/** Voices and their log odds by place. */
export const sumsOf = (network: Network, { item, first, values }: NumberItem, logOdds: Float64Array): Sums => {
  const sums = { voices: new Float64Array(values.length), support: new Float64Array(values.length) }
  for (let claim = network.claimStart[item] ?? 0; claim < (network.claimStart[item + 1] ?? 0); claim += 1) {
    const place = (network.candidateOfClaim[claim] ?? 0) - first
    sums.voices[place] = (sums.voices[place] ?? 0) + 1
    sums.support[place] = (sums.support[place] ?? 0) + (logOdds[claim] ?? 0)
  }
  return sums
}

/** By place: how many voices repeat the first one for it. */
export const repeatsOf = ({ voices }: Sums): Float64Array => voices.map((count) => Math.max(0, count - 1))

/** Judges an item. `newcomer`: the log odds that a claim of a source of which nothing is known is right. */
export const judgeNumbers = ({ values, near, roundness }: NumberItem, sums: Sums, habit: Habit, newcomer: number): Judged => {
  const count = values.length
  const repeats = repeatsOf(sums)
  const all = sumOf(repeats)
  // Somebody who repeats a wrong value takes any of those that there are.
  const ofRepeat = Math.log(habit.repeats / Math.max(1, count - 1))
  const ofNew = Math.log(1 - habit.repeats)
  const logs = Float64Array.from(
    values,
    (_, place) =>
      (sums.support[place] ?? 0) +
      (all - (repeats[place] ?? 0)) * ofRepeat +
      Math.max(0, count - 2) * ofNew +
      (habit.roundness[roundness[place] ?? 0] ?? 0),
  )
  const alike = near.map(({ value, because }) => {
    const again = (repeats[value] ?? 0) * (Math.log(habit.told[because]) - ofRepeat)
    return Math.log(habit.nearness[because]) - newcomer + (sums.support[value] ?? 0) + again
  })
  near.forEach(({ truth }, at) => {
    logs[truth] = (logs[truth] ?? 0) + log1pExp(alike[at] ?? 0)
  })
  // That nobody says the truth: then all are wrong.
  const none = all * Math.log(habit.repeats / count) + (count - 1) * ofNew
  const most = logs.reduce((greatest, value) => Math.max(greatest, value), none)
  const weights = logs.map((value) => Math.exp(value - most))
  const total = weights.reduce((sum, value) => sum + value, Math.exp(none - most))
  return {
    belief: weights.map((value) => value / total),
    weights,
    total,
    alike: Float64Array.from(alike, logistic),
  }
}

/**
 * By place: how probable it is that a claim for it is within the tolerance of the truth, if the odds of its source were multiplied by
 * `factor` (to judge it as one of which nothing is known).
 */
export const rightIf = ({ near }: NumberItem, { weights, total }: Judged, place: number, factor: number): number => {
  const own = (weights[place] ?? 0) * factor
  const others = near.reduce((sum, { value, truth, isWithin }) => sum + (isWithin && value === place ? (weights[truth] ?? 0) : 0), 0)
  return (own + others) / (total - (weights[place] ?? 0) + own)
}
