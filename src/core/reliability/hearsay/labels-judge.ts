/** Judging the items of a crowd by a model: which class each is, and what their claims tell of their sources (the E-step). */
import type { Crowd } from './labels-crowd.js'
import { logLabels, type Model, nodeShare, nodes, restOf, restRows } from './labels-model.js'

export interface Judged {
  /** By item and class: the probability. */
  readonly belief: Float64Array
  /** By source, label, class and leaning: the expected number of claims. An item of which one voice speaks tells nothing of it. */
  readonly tally: Float64Array
  /** Over the items of which several voices speak: how many there are, by class, and the sum of the squares of their leanings. */
  readonly classes: Float64Array
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

/** Adds by class what taking the own part of a claim out of its row changes in the log-probability of its label. */
const takeOutOwn = ({ width, prior }: Model, { belief, counts }: Fitted) => {
  const claims = new Float64Array(counts.length / width)
  counts.forEach((count, cell) => {
    const row = Math.floor(cell / width)
    claims[row] = (claims[row] ?? 0) + count + (prior[cell % (width * width)] ?? 0)
  })
  return (item: number, source: number, label: number, into: Float64Array): void => {
    for (let own = 0; own < width; own += 1) {
      const part = belief[item * width + own] ?? 0
      const row = source * width + own
      const count = (counts[row * width + label] ?? 0) + (prior[own * width + label] ?? 0)
      const all = claims[row] ?? 0
      into[own] = (into[own] ?? 0) + Math.log(((count - part) * all) / (count * (all - part)))
    }
  }
}

/** What the rows of the sources were fitted to: beliefs by item and class, and the claims that they make, by source, class and label. */
export interface Fitted {
  readonly belief: Float64Array
  readonly counts: Float64Array
}

/**
 * Judges all items. `isLeftOut` tells by source whether its claims are not heard. A row has been fitted to the claim that it is to judge
 * too; so that no claim vouches for itself, its part is taken out of the row again (the zero-order collapsed Bayes of Asuncion 2009).
 */
export const judge = (crowd: Crowd, model: Model, isLeftOut: Uint8Array, fitted: Fitted): Judged => {
  const { start, sourceOf, labelOf, word } = crowd
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
  const classes = new Float64Array(width)
  const score = new Float64Array(kinds)
  const takeOut = takeOutOwn(model, fitted)
  const change = new Float64Array(width)
  let squares = 0
  for (let item = 0; item < crowd.items.length; item += 1) {
    const [first, last] = [start[item] ?? 0, start[item + 1] ?? 0]
    let heard = 0
    for (let claim = first; claim < last; claim += 1) heard += 1 - (isLeftOut[sourceOf[claim] ?? 0] ?? 0)
    for (let own = 0; own < width; own += 1) change[own] = word[item * width + own] ?? 0
    score.set(before)
    for (let claim = first; claim < last; claim += 1) {
      const source = sourceOf[claim] ?? 0
      if (isLeftOut[source] === 1) continue
      const label = labelOf[claim] ?? 0
      if (heard > 1) takeOut(item, source, label, change)
      const at = (source * width + label) * kinds
      for (let kind = 0; kind < kinds; kind += 1) score[kind] = (score[kind] ?? 0) + (table[at + kind] ?? 0)
    }
    for (let kind = 0; kind < kinds; kind += 1) score[kind] = (score[kind] ?? 0) + (change[classOf[kind] ?? 0] ?? 0)
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
      belief[cell] = (belief[cell] ?? 0) + value
    }
    if (heard < 2) continue
    for (let kind = 0; kind < kinds; kind += 1) {
      const own = classOf[kind] ?? 0
      classes[own] = (classes[own] ?? 0) + (score[kind] ?? 0)
      squares += (score[kind] ?? 0) * (squareOf[kind] ?? 0)
    }
    for (let claim = first; claim < last; claim += 1) {
      const source = sourceOf[claim] ?? 0
      if (isLeftOut[source] === 1) continue
      const at = (source * width + (labelOf[claim] ?? 0)) * kinds
      for (let kind = 0; kind < kinds; kind += 1) tally[at + kind] = (tally[at + kind] ?? 0) + (score[kind] ?? 0)
    }
  }
  return { belief, tally, classes, squares }
}
