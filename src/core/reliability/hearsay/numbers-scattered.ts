/**
 * hearsay-1 for numbers that scatter (measurements): hardly any two are alike, and the truth need not be among them. Each source has its
 * own precision; the errors follow Student's distribution with 4 degrees of freedom, so a claim far off counts for next to nothing
 * (Lange, Little & Taylor, "Robust statistical modeling using the t distribution", JASA 1989).
 */
import type { Network } from '../network.js'
import { normalBelow } from '../numeric/normal.js'
import { tolerance } from './numbers-digits.js'
import { medianOf, spreadsOf } from './numbers-spread.js'

const freedom = 4

/** How many claims count for the precision of a source as that of all others. */
const strengthOfUsual = 4

const largest = 1e100

const mostRounds = 30
const settledWithin = 1e-6

export interface Scattered {
  /** By position in `items`. */
  readonly answers: Float64Array
  readonly confidence: Float64Array
  /** By candidate and by claim of the network: how probable it is that it is within the tolerance, the second judged by the others. */
  readonly near: Float64Array
  readonly right: Float64Array
  readonly rounds: number
  readonly hasConverged: boolean
}

/** How often an item's middle is weighed again in a round. */
const steps = 3

/** A square that stays finite. */
const squareOf = (off: number): number => Math.min(1e200, off * off)

/** The probability that the truth is as near `value` as asked for, or as the last place that is told. */
const within = (value: number, middle: number, error: number, unit: number): number => {
  const reach = Math.max(tolerance * Math.abs(value), unit / 2)
  if (error <= 0) return Math.abs(value - middle) <= reach ? 1 : 0
  return Math.max(0, normalBelow((value + reach - middle) / error) - normalBelow((value - reach - middle) / error))
}

/** Settles the items of one attribute. `step` is the last place that is usually told. */
export const settleScattered = (network: Network, items: Int32Array, step: number): Scattered => {
  const { claimStart, candidateStart, sourceOfClaim, candidateOfClaim, candidates } = network
  let most = 0
  for (const item of items) {
    for (let at = candidateStart[item] ?? 0; at < (candidateStart[item + 1] ?? 0); at += 1)
      most = Math.max(most, Math.abs(Number(candidates[at])))
  }
  // Squares of the largest numbers have no place in a double.
  const scaled = most > largest ? largest / most : 1
  const unit = Math.max(Number.MIN_VALUE, step * scaled)
  const value = Float64Array.from(candidates, (candidate) => (typeof candidate === 'number' ? candidate * scaled : 0))
  const claimsOf = Array.from(items, (item) => ({ start: claimStart[item] ?? 0, end: claimStart[item + 1] ?? 0 }))
  const said = (claim: number): number => value[candidateOfClaim[claim] ?? 0] ?? 0
  const sorted = claimsOf.map(({ start, end }) => Array.from({ length: end - start }, (_, at) => said(start + at)).sort((a, b) => a - b))
  const spread = spreadsOf(sorted, unit)
  // Each round begins at the median, which no outlier moves; from the last middle the least rounding would come to decide a draw.
  const median = Float64Array.from(sorted, medianOf)
  const middle = median.slice()
  const known = new Float64Array(items.length)
  const variance = new Float64Array(network.sources.length).fill(1)
  const trust = new Float64Array(sourceOfClaim.length)
  let [rounds, hasConverged] = [0, false]
  while (rounds < mostRounds && !hasConverged) {
    const [squares, counts] = [new Float64Array(network.sources.length), new Float64Array(network.sources.length)]
    let change = 0
    claimsOf.forEach(({ start, end }, at) => {
      const scale = spread[at] ?? 1
      let [sum, total, from] = [0, 0, median[at] ?? 0]
      for (let step = 0; step < steps; step += 1) {
        ;[sum, total] = [0, 0]
        for (let claim = start; claim < end; claim += 1) {
          const own = variance[sourceOfClaim[claim] ?? 0] ?? 1
          const square = ((said(claim) - from) / scale) ** 2
          const heard = (freedom + 1) / (freedom + square / own) / own
          trust[claim] = heard
          sum += heard * said(claim)
          total += heard
        }
        if (total > 0) from = sum / total
      }
      if (total <= 0) return
      const next = sum / total
      change = Math.max(change, Math.abs(next - (middle[at] ?? 0)) / scale)
      middle[at] = next
      known[at] = total
      for (let claim = start; end - start > 1 && claim < end; claim += 1) {
        const source = sourceOfClaim[claim] ?? 0
        const others = total - (trust[claim] ?? 0)
        if (others <= 0) continue
        // From where the others have it, less what the others themselves may be off.
        const off = (said(claim) - (sum - (trust[claim] ?? 0) * said(claim)) / others) / scale
        const own = variance[source] ?? 1
        const square = squareOf(off) / (1 + 1 / (others * own))
        squares[source] = (squares[source] ?? 0) + (square * (freedom + 1)) / (freedom + square / own)
        counts[source] = (counts[source] ?? 0) + 1
      }
    })
    squares.forEach((square, source) => {
      variance[source] = Math.max(1e-4, (strengthOfUsual + square) / (strengthOfUsual + (counts[source] ?? 0)))
    })
    rounds += 1
    hasConverged = change < settledWithin
  }
  const near = new Float64Array(candidates.length)
  const right = new Float64Array(sourceOfClaim.length)
  const [answers, confidence] = [new Float64Array(items.length), new Float64Array(items.length)]
  claimsOf.forEach(({ start, end }, at) => {
    const [centre, scale, total] = [middle[at] ?? 0, spread[at] ?? 1, known[at] ?? 0]
    const error = scale / Math.sqrt(total)
    const rounded = Number((Math.round(centre / unit) * unit).toPrecision(15))
    const answer = Number.isFinite(rounded) ? rounded : centre
    answers[at] = answer / scaled
    confidence[at] = within(answer, centre, error, unit)
    for (let claim = start; claim < end; claim += 1) {
      const [own, x] = [trust[claim] ?? 0, said(claim)]
      near[candidateOfClaim[claim] ?? 0] = within(x, centre, error, unit)
      const others = total - own
      right[claim] = others <= 0 ? 0.5 : within(x, (centre * total - own * x) / others, scale / Math.sqrt(others), unit)
    }
  })
  return { answers, confidence, near, right, rounds, hasConverged }
}
