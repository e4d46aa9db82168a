/** Finding classes of items and rows of sources in turns (expectation-maximization), from the vote or from an earlier fit. */
import { sumOf } from '../numeric/sum.js'
import type { Crowd } from './labels-crowd.js'
import { type Judged, judge } from './labels-judge.js'
import { type Model, nodeShare, nodes } from './labels-model.js'
import { expectedRight, firstPrior, fittedPrior } from './labels-prior.js'
import { fittedRows } from './labels-rows.js'

export interface Fit {
  readonly model: Model
  /** By item and class: the probability. */
  readonly belief: Float64Array
  readonly rounds: number
  readonly hasConverged: boolean
}

/**
 * How far items lean before any claim is looked at, and for how many items that counts: a quarter of the way to the other classes, so that
 * one item in forty looks to most sources like one of another class.
 */
const expectedSpread = 0.25
const itemsOfSpread = 50

/** Were items to lean further, more than one in twelve would look like one of another class, and classes lose their meaning. */
const mostSpread = 0.35
const leastSpread = 0.03
const stepsOfSpread = 4

const settledWithin = 1e-3

/** By item and class: the share of voices, with one more voice that is spread evenly. A source has so much of a voice as its `credit`. */
export const voteOf = (crowd: Crowd, width: number, credit: Float64Array): Float64Array => {
  const belief = new Float64Array(crowd.items.length * width)
  for (let item = 0; item < crowd.items.length; item += 1) {
    const own = belief.subarray(item * width, (item + 1) * width).fill(1 / width)
    let voices = 1
    for (let claim = crowd.start[item] ?? 0; claim < (crowd.start[item + 1] ?? 0); claim += 1) {
      const voice = credit[crowd.sourceOf[claim] ?? 0] ?? 0
      own[crowd.labelOf[claim] ?? 0] = (own[crowd.labelOf[claim] ?? 0] ?? 0) + voice
      voices += voice
    }
    own.forEach((value, label) => {
      own[label] = value / voices
    })
  }
  return belief
}

/** What beliefs tell of sources, where leanings are as expected. */
const tallied = (crowd: Crowd, belief: Float64Array, width: number, isLeftOut: Uint8Array): Omit<Judged, 'belief' | 'squares'> => {
  const kinds = width * nodes.length
  const tally = new Float64Array(crowd.sources.length * width * kinds)
  const classes = new Float64Array(width)
  const shares = new Float64Array(kinds)
  for (let item = 0; item < crowd.items.length; item += 1) {
    const [start, end] = [crowd.start[item] ?? 0, crowd.start[item + 1] ?? 0]
    if (crowd.sourceOf.subarray(start, end).reduce((heard, source) => heard + 1 - (isLeftOut[source] ?? 0), 0) < 2) continue
    for (let own = 0; own < width; own += 1) classes[own] = (classes[own] ?? 0) + (belief[item * width + own] ?? 0)
    shares.forEach((_, kind) => {
      shares[kind] = (belief[item * width + Math.floor(kind / nodes.length)] ?? 0) * (nodeShare[kind % nodes.length] ?? 0)
    })
    for (let claim = start; claim < end; claim += 1) {
      const source = crowd.sourceOf[claim] ?? 0
      if (isLeftOut[source] === 1) continue
      const at = (source * width + (crowd.labelOf[claim] ?? 0)) * kinds
      for (let kind = 0; kind < kinds; kind += 1) tally[at + kind] = (tally[at + kind] ?? 0) + (shares[kind] ?? 0)
    }
  }
  return { tally, classes }
}

/** By source, class and label: the expected number of claims, whatever the leaning. */
const countsOf = (tally: Float64Array, width: number): Float64Array => {
  const leanings = nodes.length
  const counts = new Float64Array(tally.length / leanings)
  for (let table = 0; table < counts.length; table += width * width)
    for (let label = 0; label < width; label += 1)
      for (let own = 0; own < width; own += 1) {
        const at = (table + label * width + own) * leanings
        let sum = 0
        for (let node = 0; node < leanings; node += 1) sum += tally[at + node] ?? 0
        counts[table + own * width + label] = sum
      }
  return counts
}

/** By class: its share of the items, as if each class had one more. */
const shareOf = (classes: Float64Array): Float64Array => classes.map((items) => (items + 1) / (sumOf(classes) + classes.length))

/**
 * The spread that fits items, whose leanings squared, in standard deviations, sum up to `squares`. Where items tell little of how far they
 * lean, the step of expectation-maximization is a small part of the way, so it is taken several times over.
 */
const fittedSpread = (spread: number, items: number, squares: number): number => {
  const square = (spread ** 2 * squares + expectedSpread ** 2 * itemsOfSpread) / (items + itemsOfSpread)
  return Math.min(mostSpread, Math.max(leastSpread, spread * (Math.sqrt(square) / spread) ** stepsOfSpread))
}

/** The model of which nothing is known but the vote, in which sources count by their `credit` (by source of the crowd). */
export const modelAtFirst = (crowd: Crowd, width: number, credit: Float64Array): Fit => {
  const belief = voteOf(crowd, width, credit)
  const prior = firstPrior(width, expectedRight)
  const { tally, classes } = tallied(crowd, belief, width, new Uint8Array(crowd.sources.length))
  const rows = countsOf(tally, width).map((count, cell) => Math.log(count + (prior[cell % (width * width)] ?? 0)))
  return { model: { width, rows, prior, share: shareOf(classes), spread: expectedSpread }, belief, rounds: 0, hasConverged: false }
}

/** Fits for at most `rounds` rounds. `isLeftOut` tells by source whether its claims are not heard; `spread` is kept where it is given. */
export const refit = (crowd: Crowd, from: Fit, isLeftOut: Uint8Array, rounds: number, spread?: number): Fit => {
  let { model, belief } = from
  const { width } = model
  let { tally, classes } = tallied(crowd, belief, width, isLeftOut)
  let round = 0
  let hasConverged = false
  while (round < rounds && !hasConverged) {
    const counts = countsOf(tally, width)
    model = { ...model, share: shareOf(classes), prior: fittedPrior(model.prior, counts, width) }
    model = { ...model, rows: fittedRows(model, tally) }
    const judged = judge(crowd, model, isLeftOut, { belief, counts })
    hasConverged = judged.belief.every((value, cell) => Math.abs(value - (belief[cell] ?? 0)) < settledWithin)
    model = { ...model, spread: spread ?? fittedSpread(model.spread, sumOf(judged.classes), judged.squares) }
    ;({ belief, tally, classes } = judged)
    round += 1
  }
  return { model, belief, rounds: round, hasConverged }
}
