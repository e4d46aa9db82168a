/**
 * Closed sets of labels: attributes whose items all take one of a few values that recur (yes or no, five grades), other than open ones
 * whose items each have values of their own (the authors of a book, a population).
 */
import { byText } from '../values/order.js'
import { type Network, valueKey } from './network.js'
import type { Value } from './observation.js'

export interface Labels {
  /** By attribute: its labels in the order of their keys; none for an open one. */
  readonly ofAttribute: readonly (readonly Value[])[]
  /** By candidate: its position among the labels of its attribute; -1 for an open one. */
  readonly labelOf: Int32Array
}

/**
 * An attribute is closed when it has at least as many items as its labels squared: then even the share of the items that truly bear one
 * label can show every label that a source may mistake it for, once.
 */
const isClosed = (labels: number, items: number): boolean => labels * labels <= items

/** Finds the closed attributes of a network. */
export const labelsOf = ({ attributes, attributeOf, candidates, itemOfCandidate }: Network): Labels => {
  const byKey: Map<string, Value>[] = attributes.map(() => new Map())
  const itemCount = new Int32Array(attributes.length)
  for (const attribute of attributeOf) itemCount[attribute] = (itemCount[attribute] ?? 0) + 1
  const keys = candidates.map(valueKey)
  const attributeAt = (candidate: number): number => attributeOf[itemOfCandidate[candidate] ?? 0] ?? 0
  candidates.forEach((value, candidate) => {
    byKey[attributeAt(candidate)]?.set(keys[candidate] ?? '', value)
  })
  const sorted = byKey.map((labels, attribute) =>
    isClosed(labels.size, itemCount[attribute] ?? 0) ? [...labels].sort(([a], [b]) => byText(a, b)) : [],
  )
  const positions = sorted.map((labels) => new Map(labels.map(([key], at) => [key, at])))
  return {
    ofAttribute: sorted.map((labels) => labels.map(([, value]) => value)),
    labelOf: Int32Array.from(keys, (key, candidate) => positions[attributeAt(candidate)]?.get(key) ?? -1),
  }
}
