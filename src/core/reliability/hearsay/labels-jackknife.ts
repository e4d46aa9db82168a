/**
 * What would be believed had some of the sources not spoken: the sources are dealt into groups and each group is left out once (the
 * delete-a-group jackknife, Kott 2001). The mean belief is calmer than that of one fit, which believes its sources too much, and how far
 * the fits differ tells how far the shares of right claims may be off for want of other sources.
 */
import type { Crowd } from './labels-crowd.js'
import { type Fit, refit } from './labels-fit.js'

export interface Jackknife {
  /** By item and class: the probability, half of it from the fit to all sources and half from the mean of those that spare a group. */
  readonly belief: Float64Array
  /** By source: the variance of its number of right claims over the fits that heard it. */
  readonly variance: Float64Array
}

const mostGroups = 10
const roundsOfFit = 5

/** Sources by what they say, not by their names, so that names decide nothing: those who say most first, then by their records. */
const byRecord = (crowd: Crowd): number[] => {
  const records: number[][] = Array.from(crowd.sources, () => [])
  const width = crowd.labels.length
  for (let item = 0; item < crowd.items.length; item += 1)
    for (let claim = crowd.start[item] ?? 0; claim < (crowd.start[item + 1] ?? 0); claim += 1)
      records[crowd.sourceOf[claim] ?? 0]?.push(item * width + (crowd.labelOf[claim] ?? 0))
  const differ = (left: readonly number[], right: readonly number[]): number => {
    const at = left.findIndex((cell, position) => cell !== right[position])
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
  }
  return records
    .map((record, source) => ({ record, source }))
    .sort((a, b) => b.record.length - a.record.length || differ(a.record, b.record))
    .map(({ source }) => source)
}

/** By source: how many right claims a belief gives it. */
const rightOf = (crowd: Crowd, belief: Float64Array, width: number): Float64Array => {
  const right = new Float64Array(crowd.sources.length)
  for (let item = 0; item < crowd.items.length; item += 1)
    for (let claim = crowd.start[item] ?? 0; claim < (crowd.start[item + 1] ?? 0); claim += 1) {
      const source = crowd.sourceOf[claim] ?? 0
      right[source] = (right[source] ?? 0) + (belief[item * width + (crowd.labelOf[claim] ?? 0)] ?? 0)
    }
  return right
}

/** Fits again without each group, from the fit to all. Where there are fewer sources than groups, nothing can be spared. */
export const jackknife = (crowd: Crowd, fit: Fit): Jackknife => {
  const count = crowd.sources.length
  if (count < mostGroups) return { belief: fit.belief, variance: new Float64Array(count) }
  const group = new Int32Array(count)
  byRecord(crowd).forEach((source, rank) => {
    group[source] = rank % mostGroups
  })
  const { width, spread } = fit.model
  const belief = fit.belief.map((value) => value / 2)
  const [sum, squares] = [new Float64Array(count), new Float64Array(count)]
  for (let left = 0; left < mostGroups; left += 1) {
    const isLeftOut = Uint8Array.from(group, (own) => (own === left ? 1 : 0))
    const again = refit(crowd, fit, isLeftOut, roundsOfFit, spread)
    again.belief.forEach((value, cell) => {
      belief[cell] = (belief[cell] ?? 0) + value / (2 * mostGroups)
    })
    rightOf(crowd, again.belief, width).forEach((right, source) => {
      if (isLeftOut[source]) return
      sum[source] = (sum[source] ?? 0) + right
      squares[source] = (squares[source] ?? 0) + right * right
    })
  }
  const variance = squares.map((square, source) => Math.max(0, square - (sum[source] ?? 0) ** 2 / (mostGroups - 1)))
  return { belief, variance }
}
