/** Bootstrap of a difference over items, or over whole runs where there are several: errors within one day hang together. */
import { mean } from './score.js'

/** Mulberry32: the same draws in every run. */
const draws = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const rounds = 1_000

/** The 95 % interval of the mean of values that come in clusters. */
export const bootstrapInterval = (clusters: readonly (readonly number[])[]): readonly [low: number, high: number] => {
  const units = clusters.length > 1 ? clusters : (clusters[0] ?? []).map((value) => [value])
  const sums = units.map((values) => ({ sum: values.reduce((total, value) => total + value, 0), count: values.length }))
  const draw = draws(7)
  const means = Array.from({ length: rounds }, () => {
    let [sum, count] = [0, 0]
    for (let at = 0; at < sums.length; at += 1) {
      const row = sums[Math.floor(draw() * sums.length)]
      sum += row?.sum ?? 0
      count += row?.count ?? 0
    }
    return sum / Math.max(1, count)
  }).sort((a, b) => a - b)
  return [means[Math.floor(rounds * 0.025)] ?? mean([0]), means[Math.floor(rounds * 0.975)] ?? mean([0])]
}
