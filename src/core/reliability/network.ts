/**
 * The network of sources, items and candidate values, in flat arrays. Everything is sorted (sources, items and values by name or size),
 * so the order of the input changes nothing. Numbers stand for positions: source s, item i, candidate v, claim c.
 */
import { byText, distinct } from '../values/order.js'
import { faultOf, type Observation, type SourceFacts, type Trusted, type Value } from './observation.js'

/** What the values of an item are. An item with values of several forms is one of texts. */
export type Form = 'text' | 'number' | 'list'

export interface Network {
  readonly sources: readonly string[]
  readonly items: readonly string[]
  readonly attributes: readonly string[]
  /** By source: the group and the house that it shares with others; -1 for none. */
  readonly groupOf: Int32Array
  readonly houseOf: Int32Array
  readonly groups: readonly string[]
  /** By item. */
  readonly attributeOf: Int32Array
  readonly formOf: readonly Form[]
  /** The candidates of item i are those from candidateStart[i] to candidateStart[i + 1]: distinct values, in their order. */
  readonly candidateStart: Int32Array
  readonly candidates: readonly Value[]
  readonly itemOfCandidate: Int32Array
  /** The claims on item i are those from claimStart[i] to claimStart[i + 1], in the order of their sources. */
  readonly claimStart: Int32Array
  readonly sourceOfClaim: Int32Array
  readonly candidateOfClaim: Int32Array
  readonly itemOfClaim: Int32Array
  /** The claims of source s are claimsBySource from sourceStart[s] to sourceStart[s + 1], in the order of their items. */
  readonly sourceStart: Int32Array
  readonly claimsBySource: Int32Array
  /** Whether each source is an origin that was traced and found independent of the others, and each value the name of an answer. */
  readonly areTraced: boolean
  /** What a person stands for: candidates that hold, and that do not. */
  readonly holds: ReadonlySet<number>
  readonly doesNotHold: ReadonlySet<number>
}

export interface Knowledge {
  readonly about?: ReadonlyMap<string, SourceFacts>
  readonly trusted?: readonly Trusted[]
  readonly areTraced?: boolean
}

const listOf = (value: readonly string[]): string => JSON.stringify(distinct(value))

/** A value as a text that equals that of another just where the values are the same. */
export const valueKey = (value: Value): string =>
  typeof value === 'string' ? `s${value}` : typeof value === 'number' ? `n${Object.is(value, -0) ? 0 : value}` : `l${listOf(value)}`

const canonical = (value: Value): Value => (typeof value === 'string' ? value : typeof value === 'number' ? value + 0 : distinct(value))

/** Numbers before texts before lists; numbers by size, all else by code unit. */
const byValue = (a: Value, b: Value): number => (typeof a === 'number' && typeof b === 'number' ? a - b : byText(valueKey(a), valueKey(b)))

const positions = (names: readonly string[]): Map<string, number> => new Map(names.map((name, at) => [name, at]))

/** Starts of the runs of each owner, for owners 0 to count - 1. */
const startsOf = (owners: Int32Array, count: number): Int32Array => {
  const starts = new Int32Array(count + 1)
  for (const owner of owners) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
  return starts
}

/** Whether the first observation of a source on an item gives way to the second: the later counts, else the lesser value. */
const givesWay = (held: Observation, other: Observation): boolean =>
  (byText(held.at ?? '', other.at ?? '') || byValue(canonical(other.value), canonical(held.value))) < 0

const formOfValues = (values: readonly Value[]): Form => {
  if (values.every((value) => typeof value === 'number')) return 'number'
  return values.every((value) => typeof value === 'object') ? 'list' : 'text'
}

const membership = (
  sources: readonly string[],
  nameOf: (source: string) => string | null | undefined,
): { of: Int32Array; names: string[] } => {
  const names = distinct(sources.flatMap((source) => nameOf(source) ?? []))
  const at = positions(names)
  return { of: Int32Array.from(sources, (source) => at.get(nameOf(source) ?? '') ?? -1), names }
}

/**
 * Builds the network of observations. Throws a RangeError that names the first observation that cannot be taken (an empty name, a number
 * that is not finite). No observations make an empty network.
 */
export const networkOf = (observations: readonly Observation[], { about, trusted = [], areTraced = false }: Knowledge = {}): Network => {
  observations.forEach((observation, at) => {
    const fault = faultOf(observation)
    if (fault) throw new RangeError(`observation ${at + 1}: ${fault}`)
  })
  const sources = distinct(observations.map(({ source }) => source))
  const items = distinct(observations.map(({ item }) => item))
  const attributes = distinct(observations.map(({ attribute }) => attribute ?? ''))
  const [sourceAt, itemAt, attributeAt] = [positions(sources), positions(items), positions(attributes)]
  const attributeOf = new Int32Array(items.length)
  const held: Map<number, Observation>[] = items.map(() => new Map())
  for (const observation of observations) {
    const [source, item] = [sourceAt.get(observation.source) ?? 0, itemAt.get(observation.item) ?? 0]
    attributeOf[item] = Math.max(attributeOf[item] ?? 0, attributeAt.get(observation.attribute ?? '') ?? 0)
    const before = held[item]?.get(source)
    if (!before || givesWay(before, observation)) held[item]?.set(source, observation)
  }
  const count = held.reduce((sum, { size }) => sum + size, 0)
  const candidateStart = new Int32Array(items.length + 1)
  const candidates: Value[] = []
  const formOf: Form[] = []
  const itemOfClaim = new Int32Array(count)
  const sourceOfClaim = new Int32Array(count)
  const candidateOfClaim = new Int32Array(count)
  const [holds, doesNotHold] = [new Set<number>(), new Set<number>()]
  const trustedOf = new Map<number, Trusted[]>()
  for (const row of trusted) {
    const item = itemAt.get(row.item)
    if (item !== undefined) trustedOf.set(item, [...(trustedOf.get(item) ?? []), row])
  }
  let claim = 0
  held.forEach((bySource, item) => {
    const distinctValues = new Map([...bySource.values()].map(({ value }) => [valueKey(value), canonical(value)]))
    const values = [...distinctValues.values()].sort(byValue)
    const valueAt = new Map(values.map((value, at) => [valueKey(value), candidates.length + at]))
    for (const [source, { value }] of [...bySource].sort(([a], [b]) => a - b)) {
      itemOfClaim[claim] = item
      sourceOfClaim[claim] = source
      candidateOfClaim[claim] = valueAt.get(valueKey(value)) ?? -1
      claim += 1
    }
    for (const { value, holds: isHeld } of trustedOf.get(item) ?? []) {
      const at = valueAt.get(valueKey(value))
      if (at !== undefined) (isHeld ? holds : doesNotHold).add(at)
    }
    formOf.push(formOfValues(values))
    for (const value of values) candidates.push(value)
    candidateStart[item + 1] = candidates.length
  })
  const itemOfCandidate = new Int32Array(candidates.length)
  for (let item = 0; item < items.length; item += 1) itemOfCandidate.fill(item, candidateStart[item] ?? 0, candidateStart[item + 1] ?? 0)
  const sourceStart = startsOf(sourceOfClaim, sources.length)
  const next = sourceStart.slice()
  const claimsBySource = new Int32Array(count)
  sourceOfClaim.forEach((source, at) => {
    claimsBySource[next[source] ?? 0] = at
    next[source] = (next[source] ?? 0) + 1
  })
  const group = membership(sources, (source) => about?.get(source)?.group)
  return {
    sources,
    items,
    attributes,
    groupOf: group.of,
    groups: group.names,
    houseOf: membership(sources, (source) => about?.get(source)?.house).of,
    attributeOf,
    formOf,
    candidateStart,
    candidates,
    itemOfCandidate,
    claimStart: startsOf(itemOfClaim, items.length),
    sourceOfClaim,
    candidateOfClaim,
    itemOfClaim,
    sourceStart,
    claimsBySource,
    areTraced,
    holds,
    doesNotHold,
  }
}
