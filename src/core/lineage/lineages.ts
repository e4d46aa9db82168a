/** Lineages: the assertions that share an origin. Counted where the origin is known, listed where it is not. */

import { withOwners } from '../sources/house.js'
import type { SourceKind } from '../sources/kinds.js'
import { byKeys, byText, distinct, groupBy } from '../values/order.js'
import type { Archive, Testimony } from './evidence.js'
import { housesWithCandidates } from './houses.js'
import { type Trace, traceAll } from './trace.js'

/** How a lineage ends: at a sayer who is named or knows it himself, or at nobody who could be told from another. */
export type OriginEnd = 'named' | 'first_hand' | 'unnamed' | 'unknown'

export interface Lineage {
  readonly origin: {
    readonly sourceId: string | null
    readonly name: string | null
    readonly kind: SourceKind | null
    readonly end: OriginEnd
  }
  /** Whether it counts as an independent origin; all others together are `notEstablished`. */
  readonly counted: boolean
  readonly assertions: readonly string[]
  readonly publishers: readonly string[]
  readonly hops: { readonly min: number; readonly max: number }
  readonly inferredHops: number
  readonly unreadHops: number
}

const count = (traces: readonly Trace[], test: (hop: Trace['testimony']['assertion']['chain'][number]) => boolean): number =>
  traces.reduce((sum, { testimony }) => sum + testimony.assertion.chain.filter(test).length, 0)

const describedLast = ({ testimony }: Trace): string | null => testimony.assertion.chain.at(-1)?.describedAs ?? null

/** Of the members of a house the one who stands for it: the owner first, then who is named by most assertions. */
const representative = (archive: Archive, traces: readonly Trace[]): Trace | undefined => {
  const times = new Map<string | undefined, number>()
  for (const { origin } of traces) times.set(origin?.key, (times.get(origin?.key) ?? 0) + 1)
  const rank = ({ origin, standing }: Trace): (string | number)[] => [
    standing === 'known' ? 0 : 1,
    origin?.sourceId ? withOwners(archive.book, origin.sourceId).length : 0,
    -(times.get(origin?.key) ?? 0),
    origin?.key ?? '~',
  ]
  return traces
    .filter(({ origin }) => origin !== null)
    .map((trace) => ({ trace, rank: rank(trace) }))
    .sort(byKeys(...[0, 1, 2, 3].map((index) => (item: { readonly rank: readonly (string | number)[] }) => item.rank[index] ?? 0)))[0]
    ?.trace
}

const originOf = (archive: Archive, traces: readonly Trace[]): Lineage['origin'] => {
  const first = representative(archive, traces)
  if (first?.origin) {
    const { sourceId, name } = first.origin
    return {
      sourceId,
      name,
      kind: sourceId === null ? null : (archive.book.get(sourceId)?.kind ?? null),
      end: first.testimony.assertion.end,
    }
  }
  const isUnnamed = traces.every(({ standing }) => standing === 'unnamed')
  const names = distinct(traces.map(describedLast).filter((name) => name !== null))
  return {
    sourceId: null,
    name: isUnnamed && names.length === 1 ? (names[0] ?? null) : null,
    kind: null,
    end: isUnnamed ? 'unnamed' : 'unknown',
  }
}

const lineageOf = (archive: Archive, traces: readonly Trace[]): Lineage => {
  const lengths = traces.map(({ testimony }) => testimony.assertion.chain.length)
  return {
    origin: originOf(archive, traces),
    counted: traces.some(({ standing }) => standing === 'known'),
    assertions: distinct(traces.map(({ testimony }) => testimony.assertion.id)),
    publishers: distinct(traces.map(({ testimony }) => testimony.document.sourceId)),
    hops: { min: Math.min(...lengths), max: Math.max(...lengths) },
    inferredHops: count(traces, ({ basis }) => basis === 'inferred'),
    unreadHops: count(traces, ({ read }) => !read),
  }
}

/** Counted first, then by their first assertion. */
const inOrder = (a: Lineage, b: Lineage): number =>
  Number(b.counted) - Number(a.counted) ||
  byText(a.origin.sourceId ?? '~', b.origin.sourceId ?? '~') ||
  byText(a.assertions[0] ?? '', b.assertions[0] ?? '')

/**
 * Lineages of asserting testimonies. A house of known origins is one, counted; one that inferred hops alone reach is listed
 * under its candidate; the unnamed and unknown ends of one publisher are one, listed.
 */
export const lineagesOf = (archive: Archive, testimonies: readonly Testimony[]): Lineage[] =>
  lineagesOfTraces(archive, traceAll(archive, testimonies))

/** The same, of testimonies that have been traced together. */
export const lineagesOfTraces = (archive: Archive, traced: readonly Trace[]): Lineage[] => {
  const traces = [...traced].sort((a, b) => byText(a.testimony.assertion.id, b.testimony.assertion.id))
  const sayers = (standing: Trace['standing']) =>
    traces.flatMap((trace) => (trace.standing === standing && trace.origin ? [trace.origin] : []))
  const houses = housesWithCandidates(archive, sayers('known'), sayers('inferred'))
  const keyOf = ({ origin, testimony }: Trace): string =>
    origin ? (houses.get(origin.key) ?? origin.key) : `none:${testimony.document.sourceId}`
  return [...groupBy(traces, keyOf).values()].map((group) => lineageOf(archive, group)).sort(inOrder)
}

/** How many origins are known, and how many may be one more or none. */
export const countOrigins = (lineages: readonly Lineage[]): { independentOrigins: number; notEstablished: number } => {
  const independentOrigins = lineages.filter(({ counted }) => counted).length
  return { independentOrigins, notEstablished: lineages.length - independentOrigins }
}
