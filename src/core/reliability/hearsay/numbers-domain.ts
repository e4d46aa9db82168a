/** The items of one attribute whose values are numbers, as the model of repeated values wants them. */
import type { Network } from '../network.js'
import { type Digits, digitsOf, halvesApart, isWithin, tolerance } from './numbers-digits.js'

/** Two candidates of an item, by place in it: if `truth` is right, `value` may be the same told less finely, or missed by a hair. */
export interface Near {
  readonly value: number
  readonly truth: number
  readonly because: 'rounding' | 'tolerance'
  readonly isWithin: boolean
}

export interface NumberItem {
  readonly item: number
  /** Candidates of the network from `first`; `values` by place, ascending. */
  readonly first: number
  readonly values: readonly number[]
  readonly near: readonly Near[]
  /** By place: how many trailing zeros more than is usual in the attribute, up to the last class. */
  readonly roundness: Int32Array
}

export const roundnessClasses = 8

/** Only this many neighbours on each side are looked at, so that an item with very many values costs no more for each. */
const neighbours = 8

/** How wide the surroundings are, in windows of nearness, by which it is told how many pairs are near by chance. */
const surroundings = 3

/** How many pairs are near, and how many would be if nearness were chance, by the pairs that are a little farther apart. */
export interface Nearness {
  found: number
  chance: number
}

export type Nearnesses = Readonly<Record<Near['because'], Nearness>>

/** Nothing counted yet. */
export const noNearness = (): Nearnesses => ({ rounding: { found: 0, chance: 0 }, tolerance: { found: 0, chance: 0 } })

/** Whether one value is near another, and why; what is near, and what just is not, is counted. */
const nearBy = (x: number, t: number, halves: number | null, nearnesses: Nearnesses): Near['because'] | null => {
  if (halves !== null && halves <= 1) {
    nearnesses.rounding.found += 1
    return 'rounding'
  }
  if (isWithin(x, t)) {
    nearnesses.tolerance.found += 1
    return 'tolerance'
  }
  // The surroundings are twice as wide as the windows themselves, so half of what is found there is chance within.
  if (halves !== null && halves <= surroundings) nearnesses.rounding.chance += 1 / (surroundings - 1)
  if (Math.abs(x - t) <= surroundings * tolerance * Math.abs(t)) nearnesses.tolerance.chance += 1 / (surroundings - 1)
  return null
}

const numberAt = ({ candidates }: Network, candidate: number): number => {
  const value = candidates[candidate]
  return typeof value === 'number' ? value : 0
}

/** The item with its values; what is near what is counted in `nearnesses`. `usualPlace` is the place of the attribute's last digits. */
export const numberItem = (network: Network, item: number, usualPlace: number, nearnesses: Nearnesses): NumberItem => {
  const first = network.candidateStart[item] ?? 0
  const count = (network.candidateStart[item + 1] ?? 0) - first
  const values = Array.from({ length: count }, (_, place) => numberAt(network, first + place))
  const digits: readonly Digits[] = values.map(digitsOf)
  const near: Near[] = []
  values.forEach((x, value) => {
    for (let truth = Math.max(0, value - neighbours); truth <= Math.min(count - 1, value + neighbours); truth += 1) {
      const [t, of, other] = [values[truth] ?? 0, digits[value], digits[truth]]
      if (truth === value || !of || !other) continue
      const because = nearBy(x, t, halvesApart(x, t, of, other), nearnesses)
      if (because) near.push({ value, truth, because, isWithin: isWithin(x, t) })
    }
  })
  const roundness = Int32Array.from(digits, ({ place }, at) =>
    values[at] === 0 ? 0 : Math.min(roundnessClasses - 1, Math.max(0, place - usualPlace)),
  )
  return { item, first, values, near, roundness }
}

/** The place of the last digit that most candidates of the items are told to; a quarter of them may be told more finely. */
export const usualPlaceOf = (network: Network, items: Int32Array): number => {
  const places: number[] = []
  for (const item of items) {
    for (let candidate = network.candidateStart[item] ?? 0; candidate < (network.candidateStart[item + 1] ?? 0); candidate += 1) {
      places.push(digitsOf(numberAt(network, candidate)).place)
    }
  }
  return places.sort((a, b) => a - b)[places.length >> 2] ?? 0
}
