/** Middles of sorted values with weights, given as a run of candidates from one position to before another. */
import { noise } from '../settle.js'

/** The weighted median: the first value with no more than half of the weight above it (Cormen et al., problem 9-2: the lower one). */
export const weightedMedian = (weights: Float64Array, first: number, last: number): number => {
  let total = 0
  for (let at = first; at < last; at += 1) total += weights[at] ?? 0
  let sum = 0
  for (let at = first; at < last; at += 1) {
    sum += weights[at] ?? 0
    if (sum >= total * (0.5 - noise)) return at
  }
  return first
}

/** The median of the values that most claim: the commonest, and of several the middle, between two halfway. */
export const middleOfModes = (votes: Float64Array, values: Float64Array, first: number, last: number): number => {
  const most = Math.max(...votes.subarray(first, last))
  const modes = values.subarray(first, last).filter((_, at) => votes[first + at] === most)
  return ((modes[(modes.length - 1) >> 1] ?? 0) + (modes[modes.length >> 1] ?? 0)) / 2
}
