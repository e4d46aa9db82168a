/**
 * hearsay-1 for numbers that several sources give exactly alike: truths, sources and habits are found in turns. A source has one rate of
 * right claims in all attributes, shifted (in log odds) by how hard an attribute is for all.
 */
import type { Network } from '../network.js'
import { logit } from '../numeric/log-odds.js'
import { sumOverClaims } from '../tallies.js'
import { credibilityOf } from './numbers-credibility.js'
import { type NumberItem, noNearness, numberItem, usualPlaceOf } from './numbers-domain.js'
import { fittedHabit, habitAtFirst, type Reading } from './numbers-fit.js'
import { type Habit, judgeNumbers, rightIf, sumsOf } from './numbers-truth.js'
import { type Rates, rateWithout } from './rates.js'
import { weightsOf } from './weights.js'

export interface Repeated {
  /** By candidate: how probable it is that it is true, and that it is within the tolerance of the truth. */
  readonly belief: Float64Array
  readonly near: Float64Array
  /** By claim: how probable it is that it is within the tolerance, judged as if nothing were known of its source. */
  readonly right: Float64Array
  readonly rounds: number
  readonly hasConverged: boolean
}

const mostRounds = 30
const settledWithin = 1e-4

/** No source is right or wrong so surely that one claim of it decides against any number of others. */
const [leastRate, mostRate] = [0.01, 0.99]

const rateAtFirst = 0.6

const logOddsOf = (rate: number): number => logit(Math.min(mostRate, Math.max(leastRate, rate)))

/** The items of one attribute, what is known of how it is told, and of how hard it is: log odds of an unknown source's claim. */
interface Attribute {
  readonly parts: readonly NumberItem[]
  readonly habit: Habit
  readonly newcomer: number
}

const attributeOf = (network: Network, items: Int32Array): Attribute => {
  const nearnesses = noNearness()
  const usual = usualPlaceOf(network, items)
  const parts = Array.from(items, (item) => numberItem(network, item, usual, nearnesses))
  return { parts, habit: habitAtFirst(nearnesses), newcomer: logOddsOf(rateAtFirst) }
}

const claimsOf = ({ claimStart }: Network, { item }: NumberItem): { start: number; end: number } => ({
  start: claimStart[item] ?? 0,
  end: claimStart[item + 1] ?? 0,
})

/** Settles the items, which are given by attribute. */
export const settleRepeated = (network: Network, groups: readonly Int32Array[]): Repeated => {
  const count = network.sourceOfClaim.length
  const [right, logOdds] = [new Float64Array(count).fill(rateAtFirst), new Float64Array(count)]
  const weight = weightsOf(network, Int32Array.from(groups.flatMap((items) => [...items])))
  const trials = sumOverClaims(network, weight)
  let attributes = groups.map((items) => attributeOf(network, items))
  let rates: Rates = { events: trials.map((known) => known * rateAtFirst), trials, mean: rateAtFirst, strength: 4 }
  let readings: readonly (readonly Reading[])[] = []
  let [rounds, hasConverged] = [0, false]

  const judgeAll = ({ parts, habit, newcomer }: Attribute): Reading[] => {
    const shift = newcomer - logOddsOf(rates.mean)
    return parts.map((part) => {
      const { start, end } = claimsOf(network, part)
      for (let claim = start; claim < end; claim += 1) {
        const known = weight[claim] ?? 0
        logOdds[claim] = shift + logOddsOf(rateWithout(rates, network.sourceOfClaim[claim] ?? 0, known * (right[claim] ?? 0), known))
      }
      const sums = sumsOf(network, part, logOdds)
      return { part, sums, judged: judgeNumbers(part, sums, habit, newcomer) }
    })
  }

  /** How right the claims of an item are; the sums of weights and of rightness, for the attribute. */
  const judgeClaims = ({ part, judged }: Reading, newcomer: number): { right: number; known: number } => {
    const { start, end } = claimsOf(network, part)
    const total = { right: 0, known: 0 }
    for (let claim = start; claim < end; claim += 1) {
      const factor = Math.exp(newcomer - (logOdds[claim] ?? 0))
      const share = rightIf(part, judged, (network.candidateOfClaim[claim] ?? 0) - part.first, factor)
      right[claim] = share
      total.right += (weight[claim] ?? 0) * share
      total.known += weight[claim] ?? 0
    }
    return total
  }

  while (rounds < mostRounds && !hasConverged) {
    const before = readings
    readings = attributes.map(judgeAll)
    hasConverged = readings.every((own, a) =>
      own.every(({ judged }, at) =>
        judged.belief.every((share, place) => Math.abs(share - (before[a]?.[at]?.judged.belief[place] ?? -1)) < settledWithin),
      ),
    )
    attributes = attributes.map(({ parts, habit, newcomer }, a) => {
      const own = readings[a] ?? []
      let [sum, known] = [0.5, 1]
      for (const reading of own) {
        const total = judgeClaims(reading, newcomer)
        sum += total.right
        known += total.known
      }
      return { parts, habit: fittedHabit(own, habit), newcomer: logOddsOf(sum / known) }
    })
    const events = sumOverClaims(network, right, weight)
    rates = { events, trials, ...credibilityOf(network.sourceOfClaim, network.sources.length, right, weight, 0.5) }
    rounds += 1
  }
  const [belief, near] = [new Float64Array(network.candidates.length), new Float64Array(network.candidates.length)]
  for (const { part, judged } of readings.flat()) {
    belief.set(judged.belief, part.first)
    part.values.forEach((_, place) => {
      near[part.first + place] = rightIf(part, judged, place, 1)
    })
  }
  return { belief, near, right, rounds, hasConverged }
}
