/** The claims on the items of a closed domain of labels, with positions of their own: what the model of labels works on. */
import { byText } from '../../values/order.js'
import { type Network, valueKey } from '../network.js'
import type { Value } from '../observation.js'

export interface Crowd {
  /** The labels in the order of their keys. */
  readonly labels: readonly Value[]
  /** Positions in the network, by item and by source of the crowd. */
  readonly items: Int32Array
  readonly sources: Int32Array
  /** The claims on item i are those from start[i] to start[i + 1]. */
  readonly start: Int32Array
  readonly sourceOf: Int32Array
  readonly labelOf: Int32Array
  /** By claim: its position in the network. */
  readonly claimOf: Int32Array
  /** By item and label (row by row): 0, or what a person's word adds to the log-probability. */
  readonly word: Float64Array
}

/** A person's word outweighs all claims. */
const wordWeight = 1000

/** The label of each candidate of the items, as a position among the labels. */
const labelsOf = (network: Network, items: Int32Array): { labels: Value[]; labelOfCandidate: Map<number, number> } => {
  const values = new Map<string, Value>()
  const keys = new Map<number, string>()
  for (const item of items) {
    for (let candidate = network.candidateStart[item] ?? 0; candidate < (network.candidateStart[item + 1] ?? 0); candidate += 1) {
      const value = network.candidates[candidate] ?? ''
      const key = valueKey(value)
      keys.set(candidate, key)
      values.set(key, value)
    }
  }
  const ordered = [...values].sort(([a], [b]) => byText(a, b))
  const at = new Map(ordered.map(([key], label) => [key, label]))
  return { labels: ordered.map(([, value]) => value), labelOfCandidate: new Map([...keys].map(([c, key]) => [c, at.get(key) ?? 0])) }
}

/** The crowd on `items` (positions in the network). */
export const crowdOf = (network: Network, items: Int32Array): Crowd => {
  const { labels, labelOfCandidate } = labelsOf(network, items)
  const start = new Int32Array(items.length + 1)
  items.forEach((item, at) => {
    start[at + 1] = (start[at] ?? 0) + (network.claimStart[item + 1] ?? 0) - (network.claimStart[item] ?? 0)
  })
  const claimOf = new Int32Array(start[items.length] ?? 0)
  items.forEach((item, at) => {
    const shift = (network.claimStart[item] ?? 0) - (start[at] ?? 0)
    for (let claim = start[at] ?? 0; claim < (start[at + 1] ?? 0); claim += 1) claimOf[claim] = claim + shift
  })
  const sources = Int32Array.from(new Set(claimOf.map((claim) => network.sourceOfClaim[claim] ?? 0))).sort()
  const sourceAt = new Map(Array.from(sources, (source, at) => [source, at]))
  const word = new Float64Array(items.length * labels.length)
  items.forEach((item, at) => {
    for (let candidate = network.candidateStart[item] ?? 0; candidate < (network.candidateStart[item + 1] ?? 0); candidate += 1) {
      const cell = at * labels.length + (labelOfCandidate.get(candidate) ?? 0)
      if (network.holds.has(candidate)) word[cell] = wordWeight
      else if (network.doesNotHold.has(candidate)) word[cell] = -wordWeight
    }
  })
  return {
    labels,
    items,
    sources,
    start,
    sourceOf: claimOf.map((claim) => sourceAt.get(network.sourceOfClaim[claim] ?? 0) ?? 0),
    labelOf: claimOf.map((claim) => labelOfCandidate.get(network.candidateOfClaim[claim] ?? 0) ?? 0),
    claimOf,
    word,
  }
}
