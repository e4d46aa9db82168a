/** What the beliefs in all items of an attribute tell of how its values are told: the habits with which they are judged again. */
import { sumOf } from '../numeric/sum.js'
import { type Nearness, type Nearnesses, type NumberItem, roundnessClasses } from './numbers-domain.js'
import { type Habit, type Judged, repeatsOf, type Sums } from './numbers-truth.js'

/** An item with what is made of it in a round. */
export interface Reading {
  readonly part: NumberItem
  readonly sums: Sums
  readonly judged: Judged
}

/** Odds outside these are not learned from what is near. */
const [leastOdds, mostOdds] = [1e-3, 50]

/** The odds that what is near is so by no chance: the excess over what chance lets expect (as in a local false discovery rate). */
const oddsOf = ({ found, chance }: Nearness): number => Math.min(mostOdds, Math.max(leastOdds, (found + 1) / (chance + 1) - 1))

/** What is expected before any item is judged. */
export const habitAtFirst = ({ rounding, tolerance }: Nearnesses): Habit => ({
  repeats: 0.2,
  roundness: new Float64Array(roundnessClasses),
  nearness: { rounding: oddsOf(rounding), tolerance: oddsOf(tolerance) },
  told: { rounding: 0.2, tolerance: 0.2 },
})

/** Of each class of roundness the share among truths against that among what is said wrongly; each item counts once on both sides. */
const fittedRoundness = (readings: readonly Reading[]): Float64Array => {
  const [truths, wrongs] = [new Float64Array(roundnessClasses).fill(1), new Float64Array(roundnessClasses).fill(1)]
  let items = roundnessClasses
  for (const { part, judged } of readings) {
    const { belief } = judged
    const said = sumOf(belief)
    if (belief.length < 2 || said <= 0) continue
    items += 1
    belief.forEach((share, place) => {
      const kind = part.roundness[place] ?? 0
      truths[kind] = (truths[kind] ?? 0) + share / said
      wrongs[kind] = (wrongs[kind] ?? 0) + (1 - share / said) / (belief.length - 1)
    })
  }
  return truths.map((count, kind) => Math.log(count / items) - Math.log((wrongs[kind] ?? 1) / items))
}

/** How many wrong claims repeat another, of those that could; one of four is taken for granted at first. */
const fittedRepeats = (readings: readonly Reading[]): number => {
  let [repeated, could] = [1, 4]
  for (const { sums, judged } of readings) {
    const repeats = repeatsOf(sums)
    const all = sumOf(repeats)
    const voices = sumOf(sums.voices)
    judged.belief.forEach((share, place) => {
      repeated += share * (all - (repeats[place] ?? 0))
      could += share * Math.max(0, voices - (sums.voices[place] ?? 0) - 1)
    })
  }
  return repeated / could
}

/** How many right claims are told less finely than the truth, or a hair beside it; one of five is taken for granted at first. */
const fittedTold = (readings: readonly Reading[]): Habit['told'] => {
  const found = { rounding: 1, tolerance: 1 }
  let exact = 3
  for (const { part, sums, judged } of readings) {
    judged.belief.forEach((share, place) => {
      exact += share * (sums.voices[place] ?? 0)
    })
    part.near.forEach(({ value, truth, because }, at) => {
      found[because] += (judged.belief[truth] ?? 0) * (judged.alike[at] ?? 0) * (sums.voices[value] ?? 0)
    })
  }
  const all = exact + found.rounding + found.tolerance
  return { rounding: found.rounding / all, tolerance: found.tolerance / all }
}

/** The habits that the readings of an attribute's items show; what nearness is worth is told by the values alone and stays. */
export const fittedHabit = (readings: readonly Reading[], { nearness }: Habit): Habit => ({
  repeats: fittedRepeats(readings),
  roundness: fittedRoundness(readings),
  nearness,
  told: fittedTold(readings),
})
