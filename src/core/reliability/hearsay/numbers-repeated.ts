/** hearsay-1 for numbers that several sources give exactly alike: truths, sources and habits are found in turns. */
import type { Network } from '../network.js'
import { type Rates, rateWithout, sumsBySource } from './lists-rates.js'
import { credibilityOf } from './numbers-credibility.js'
import { type Nearness, type NumberItem, noNearness, numberItem, roundnessClasses, usualPlaceOf } from './numbers-domain.js'
import { type Habit, type Judged, judgeNumbers, repeatsOf, rightIf, sumsOf } from './numbers-truth.js'

export interface Settling {
  readonly belief: Float64Array
  /** By candidate: how probable it is that it is within the tolerance of the truth. */
  readonly near: Float64Array
  readonly right: Float64Array
  readonly rates: Rates
  readonly rounds: number
  readonly hasConverged: boolean
}

const mostRounds = 30
const settledWithin = 1e-4

/** No source is right or wrong so surely that one claim of it decides against any number of others. */
const [leastRate, mostRate] = [0.01, 0.99]

const mostOdds = 50

/** The odds that what is near is so by no chance: the excess over what chance lets expect (as in a local false discovery rate). */
const oddsOf = ({ found, chance }: Nearness): number => Math.min(mostOdds, Math.max(1e-3, (found + 1) / (chance + 1) - 1))

/** Of each class of roundness the share among truths against that among what is said wrongly; each item counts once on both sides. */
const fittedRoundness = (items: readonly NumberItem[], judged: readonly Judged[]): Float64Array => {
  const [truths, wrongs] = [new Float64Array(roundnessClasses).fill(1), new Float64Array(roundnessClasses).fill(1)]
  items.forEach(({ roundness }, at) => {
    const belief = judged[at]?.belief ?? new Float64Array()
    const said = belief.reduce((sum, share) => sum + share, 0)
    if (belief.length < 2 || said === 0) return
    belief.forEach((share, place) => {
      const kind = roundness[place] ?? 0
      truths[kind] = (truths[kind] ?? 0) + share / said
      wrongs[kind] = (wrongs[kind] ?? 0) + (1 - share / said) / (belief.length - 1)
    })
  })
  const [true_, wrong] = [truths.reduce((a, b) => a + b, 0), wrongs.reduce((a, b) => a + b, 0)]
  return truths.map((count, kind) => Math.log((count / true_ / (wrongs[kind] ?? 1)) * wrong))
}

/** How many wrong claims repeat another, of those that could; two of each are taken for granted at first. */
const fittedRepeats = (sums: readonly ReturnType<typeof sumsOf>[], judged: readonly Judged[]): number => {
  let [repeated, could] = [1, 4]
  sums.forEach((sum, at) => {
    const repeats = repeatsOf(sum)
    const all = repeats.reduce((total, value) => total + value, 0)
    const voices = sum.voices.reduce((total, value) => total + value, 0)
    judged[at]?.belief.forEach((share, place) => {
      repeated += share * (all - (repeats[place] ?? 0))
      could += share * Math.max(0, voices - (sum.voices[place] ?? 0) - 1)
    })
  })
  return repeated / could
}

/** Settles the items of one attribute. */
export const settleRepeated = (network: Network, items: Int32Array, voice: Float64Array, weight: Float64Array): Settling => {
  const nearnesses = noNearness()
  const usual = usualPlaceOf(network, items)
  const parts = Array.from(items, (item) => numberItem(network, item, usual, nearnesses))
  const nearness = { rounding: oddsOf(nearnesses.rounding), tolerance: oddsOf(nearnesses.tolerance) }
  const count = network.sourceOfClaim.length
  const [right, own, logOdds] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (const { item } of parts) {
    const [start, end] = [network.claimStart[item] ?? 0, network.claimStart[item + 1] ?? 0]
    own.set(weight.subarray(start, end), start)
  }
  const trials = sumsBySource(network, own)
  let rates: Rates = { events: trials.map((n) => n * 0.6), trials, mean: 0.6, strength: 4 }
  let habit: Habit = { repeats: 0.2, roundness: new Float64Array(roundnessClasses), nearness, newcomer: 1.5 }
  let judged: readonly Judged[] = []
  let [rounds, hasConverged] = [0, false]
  right.fill(0.6)
  while (rounds < mostRounds && !hasConverged) {
    network.sourceOfClaim.forEach((source, claim) => {
      const known = own[claim] ?? 0
      const rate = rateWithout(rates, source, known * (right[claim] ?? 0), known)
      const kept = Math.min(mostRate, Math.max(leastRate, rate))
      logOdds[claim] = Math.log(kept / (1 - kept))
    })
    const sums = parts.map((part) => sumsOf(network, part, logOdds, voice))
    const next = parts.map((part, at) => judgeNumbers(part, sums[at] ?? { voices: new Float64Array(), support: new Float64Array() }, habit))
    hasConverged = next.every(({ belief }, at) =>
      belief.every((share, place) => Math.abs(share - (judged[at]?.belief[place] ?? 0)) < settledWithin),
    )
    judged = next
    parts.forEach((part, at) => {
      const of = judged[at]
      for (let claim = network.claimStart[part.item] ?? 0; of && claim < (network.claimStart[part.item + 1] ?? 0); claim += 1) {
        const factor = Math.exp((voice[claim] ?? 0) * (Math.log(habit.newcomer) - (logOdds[claim] ?? 0)))
        right[claim] = rightIf(part, of, (network.candidateOfClaim[claim] ?? 0) - part.first, factor)
      }
    })
    const events = sumsBySource(
      network,
      right.map((share, claim) => share * (own[claim] ?? 0)),
    )
    rates = { events, trials, ...credibilityOf(network.sourceOfClaim, network.sources.length, right, own, 0.5) }
    habit = {
      repeats: fittedRepeats(sums, judged),
      roundness: fittedRoundness(parts, judged),
      nearness,
      newcomer: rates.mean / (1 - rates.mean),
    }
    rounds += 1
  }
  const [belief, near] = [new Float64Array(network.candidates.length), new Float64Array(network.candidates.length)]
  parts.forEach((part, at) => {
    const of = judged[at]
    if (!of) return
    belief.set(of.belief, part.first)
    part.values.forEach((_, place) => {
      near[part.first + place] = rightIf(part, of, place, 1)
    })
  })
  return { belief, near, right, rates, rounds, hasConverged }
}
