/** What the truth of a list-valued item may be, and how each claimed list stands to each possible truth. */
import { distinct } from '../../values/order.js'
import type { Network } from '../network.js'
import type { Value } from '../observation.js'

export interface ListItem {
  readonly item: number
  readonly names: readonly string[]
  /** By claimed candidate (from the item's first): its names, as positions in `names`. */
  readonly claimed: readonly Int32Array[]
  /**
   * By possible truth, claimed ones first: how many names it has, and the candidate that it is; -1 for what nobody claims: a list with
   * one more name that nobody tells, or one that has nothing to do with what is told.
   */
  readonly size: Int32Array
  readonly candidateOf: Int32Array
  /** By truth × name, whether it is of it; by claimed list × truth, how many names they share. */
  readonly has: Uint8Array
  readonly shared: Int32Array
}

/** More claimed lists than these are not weighed as the truth of one item, and fewer of them with one more name: the most claimed are. */
const mostClaimed = 48
const mostWithOneMore = 3

const positionsIn = (names: readonly string[], list: readonly string[]): Int32Array => {
  const at = new Map(names.map((name, position) => [name, position]))
  return Int32Array.from(list, (name) => at.get(name) ?? -1)
}

/** An item whose values are not all lists is not for this model; a text among them is taken for a list of one name. */
const namesOf = (value: Value): readonly string[] => (typeof value === 'object' ? value : [String(value)])

/** The item's names, possible truths and how they relate; `voice` says for how much each claim counts. */
export const listItem = (network: Network, item: number, voice: Float64Array): ListItem => {
  const [first, end] = [network.candidateStart[item] ?? 0, network.candidateStart[item + 1] ?? 0]
  const lists = network.candidates.slice(first, end).map(namesOf)
  const names = distinct(lists.flat())
  const claimed = lists.map((list) => positionsIn(names, list))
  const support = new Float64Array(end - first)
  for (let claim = network.claimStart[item] ?? 0; claim < (network.claimStart[item + 1] ?? 0); claim += 1) {
    const at = (network.candidateOfClaim[claim] ?? 0) - first
    support[at] = (support[at] ?? 0) + (voice[claim] ?? 0)
  }
  const order = claimed.map((_, at) => at).sort((a, b) => (support[b] ?? 0) - (support[a] ?? 0) || a - b)
  const chosen = order.slice(0, mostClaimed)
  const bases = [...chosen, ...order.slice(0, mostWithOneMore), -1]
  const has = new Uint8Array(bases.length * names.length)
  bases.forEach((base, t) => {
    for (const name of claimed[base] ?? []) has[t * names.length + name] = 1
  })
  const shared = new Int32Array(claimed.length * bases.length)
  claimed.forEach((list, j) => {
    bases.forEach((_, t) => {
      for (const name of list) shared[j * bases.length + t] = (shared[j * bases.length + t] ?? 0) + (has[t * names.length + name] ?? 0)
    })
  })
  return {
    item,
    names,
    claimed,
    size: Int32Array.from(bases, (base, t) => (claimed[base]?.length ?? 0) + (t < chosen.length ? 0 : 1)),
    candidateOf: Int32Array.from(bases, (base, t) => (t < chosen.length ? first + base : -1)),
    has,
    shared,
  }
}
