/** The claims on the items of a closed domain of labels, with positions of their own: what the model of labels works on. */
import { byText } from '../../values/order.js'
import { type Network, valueKey } from '../network.js'
import type { Value } from '../observation.js'

export interface Crowd {
  /** The labels in the order of their keys. */
  readonly labels: readonly Value[]
  /** Positions in the network, by item and by source of the crowd. Of sources with one record only the first is here. */
  readonly items: Int32Array
  readonly sources: Int32Array
  /** The claims on item i are those from start[i] to start[i + 1]. */
  readonly start: Int32Array
  readonly sourceOf: Int32Array
  readonly labelOf: Int32Array
  /** By claim: its position in the network, and for how much of a voice it counts. */
  readonly claimOf: Int32Array
  readonly voice: Float64Array
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

/**
 * The crowd on `items` (positions in the network). `first` gives by source the one whose record it shares; `voice` by claim of the
 * network for how much of a voice it counts (0 to 1).
 */
export const crowdOf = (network: Network, items: Int32Array, first: Int32Array, voice: Float64Array): Crowd => {
  const { labels, labelOfCandidate } = labelsOf(network, items)
  const claims = Array.from(items).flatMap((item) =>
    Array.from({ length: (network.claimStart[item + 1] ?? 0) - (network.claimStart[item] ?? 0) }, (_, at) => {
      const claim = (network.claimStart[item] ?? 0) + at
      const source = network.sourceOfClaim[claim] ?? 0
      return first[source] === source ? [claim] : []
    }).flat(),
  )
  const claimOf = Int32Array.from(claims)
  const itemOf = (claim: number): number => network.itemOfClaim[claim] ?? 0
  const sources = Int32Array.from(new Set(claims.map((claim) => network.sourceOfClaim[claim] ?? 0))).sort()
  const sourceAt = new Map(Array.from(sources, (source, at) => [source, at]))
  const start = new Int32Array(items.length + 1)
  let [next, position] = [0, 0]
  for (const item of items) {
    while (next < claimOf.length && itemOf(claimOf[next] ?? 0) === item) next += 1
    position += 1
    start[position] = next
  }
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
    voice: Float64Array.from(claimOf, (claim) => voice[claim] ?? 0),
    word,
  }
}
