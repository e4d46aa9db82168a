/** Judging the items of a crowd by a model: which class each is, and what their claims tell of their sources (the E-step). */
import type { Crowd } from './labels-crowd.js'
import { logLabels, type Model, nodeShare, nodes, restOf, restRows } from './labels-model.js'

export interface Judged {
  /** By item and class: the probability. */
  readonly belief: Float64Array
  /** By source, label, class and leaning: the expected number of claims. */
  readonly tally: Float64Array
  /** The sum over items of the expected square of the leaning, in standard deviations. */
  readonly squares: number
}

/** By source, label, class and leaning: the log-probability of the label. */
const tableOf = ({ width, rows, share, spread }: Model): Float64Array => {
  const leanings = nodes.length
  const kinds = width * leanings
  const table = new Float64Array((rows.length / width) * kinds)
  const rest = restOf(share)
  const logs = new Float64Array(width)
  for (let at = 0, to = 0; at < rows.length; at += width * width, to += width * kinds) {
    const mixed = restRows(rows, at, rest, width)
    for (let own = 0; own < width; own += 1)
      for (let node = 0; node < leanings; node += 1) {
        logLabels(rows, at, mixed, own, spread * (nodes[node] ?? 0), logs)
        for (let label = 0; label < width; label += 1) table[to + label * kinds + own * leanings + node] = logs[label] ?? 0
      }
  }
  return table
}

/** Judges all items. `isLeftOut` tells by source whether its claims are not heard. */
export const judge = (crowd: Crowd, model: Model, isLeftOut: Uint8Array): Judged => {
  const { start, sourceOf, labelOf, voice, word } = crowd
  const { width } = model
  const leanings = nodes.length
  const kinds = width * leanings
  const classOf = Int32Array.from({ length: kinds }, (_, kind) => Math.floor(kind / leanings))
  const squareOf = Float64Array.from({ length: kinds }, (_, kind) => (nodes[kind % leanings] ?? 0) ** 2)
  const before = Float64Array.from({ length: kinds }, (_, kind) =>
    Math.log((model.share[classOf[kind] ?? 0] ?? 0) * (nodeShare[kind % leanings] ?? 0)),
  )
  const table = tableOf(model)
  const tally = new Float64Array(table.length)
  const belief = new Float64Array(crowd.items.length * width)
  const score = new Float64Array(kinds)
  let squares = 0
  for (let item = 0; item < crowd.items.length; item += 1) {
    const [first, last] = [start[item] ?? 0, start[item + 1] ?? 0]
    for (let kind = 0; kind < kinds; kind += 1) score[kind] = (before[kind] ?? 0) + (word[item * width + (classOf[kind] ?? 0)] ?? 0)
    for (let claim = first; claim < last; claim += 1) {
      const source = sourceOf[claim] ?? 0
      if (isLeftOut[source] === 1) continue
      const at = (source * width + (labelOf[claim] ?? 0)) * kinds
      const share = voice[claim] ?? 0
      for (let kind = 0; kind < kinds; kind += 1) score[kind] = (score[kind] ?? 0) + share * (table[at + kind] ?? 0)
    }
    let most = score[0] ?? 0
    for (let kind = 1; kind < kinds; kind += 1) most = Math.max(most, score[kind] ?? 0)
    let sum = 0
    for (let kind = 0; kind < kinds; kind += 1) {
      const value = Math.exp((score[kind] ?? 0) - most)
      score[kind] = value
      sum += value
    }
    for (let kind = 0; kind < kinds; kind += 1) {
      const value = (score[kind] ?? 0) / sum
      const cell = item * width + (classOf[kind] ?? 0)
      score[kind] = value
      squares += value * (squareOf[kind] ?? 0)
      belief[cell] = (belief[cell] ?? 0) + value
    }
    for (let claim = first; claim < last; claim += 1) {
      const source = sourceOf[claim] ?? 0
      if (isLeftOut[source] === 1) continue
      const at = (source * width + (labelOf[claim] ?? 0)) * kinds
      const share = voice[claim] ?? 0
      for (let kind = 0; kind < kinds; kind += 1) tally[at + kind] = (tally[at + kind] ?? 0) + share * (score[kind] ?? 0)
    }
  }
  return { belief, tally, squares }
}
