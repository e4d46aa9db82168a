/** Traces a chain from the document to the first known sayer. */
import { byText } from '../values/order.js'
import type { Archive, Testimony } from './evidence.js'
import { type Sayer, sayerOf, sourceSayer } from './sayer.js'

/**
 * What an assertion rests on. `known`: named or first-hand, by stated hops only; `inferred`: a candidate, reached by a hop that a rule
 * or a reader inferred; `unnamed` and `unknown`: nobody who could be told from another.
 */
export interface Trace {
  readonly testimony: Testimony
  readonly standing: 'known' | 'inferred' | 'unnamed' | 'unknown'
  readonly origin: Sayer | null
}

/** Relations by which one passes on the other's very words: what the other rests on, it rests on too. */
const passingOn = new Set(['republishes', 'translates', 'syndicates'])

const endOfChain = (archive: Archive, testimony: Testimony): Trace => {
  const { assertion, document } = testimony
  const last = assertion.chain.at(-1)
  if (assertion.end === 'unnamed' || assertion.end === 'unknown') return { testimony, standing: assertion.end, origin: null }
  const origin = last ? sayerOf(archive, last) : sourceSayer(archive, firstPublisher(archive, document.id, document.sourceId))
  const isStated = assertion.chain.every(({ basis }) => basis === 'stated')
  return origin ? { testimony, standing: isStated ? 'known' : 'inferred', origin } : { testimony, standing: 'unnamed', origin: null }
}

/** The documents that a document passes on, nearest first. */
const forebears = ({ documents }: Archive, documentId: string): string[] => {
  const seen = new Set([documentId])
  for (const id of seen) for (const { documentId: from } of documents.get(id)?.derivedFrom ?? []) seen.add(from)
  return [...seen].slice(1)
}

/** Whose text it was first: a document that republishes another has its first-hand knowledge from that one. */
const firstPublisher = (archive: Archive, documentId: string, sourceId: string): string =>
  archive.documents.get(forebears(archive, documentId).at(-1) ?? documentId)?.sourceId ?? sourceId

/** Whether an origin is only passed on: reached by a hop that republishes or translates it, or through a document derived from its own. */
const passesOn = (archive: Archive, { testimony }: Trace): boolean => {
  const last = testimony.assertion.chain.at(-1)
  return last ? passingOn.has(last.relation) : forebears(archive, testimony.document.id).length > 0
}

const rank: Readonly<Record<Trace['standing'], number>> = { known: 0, inferred: 1, unnamed: 2, unknown: 3 }

/** The best known of traces; of equals the one with the smallest origin, then assertion. */
const firmest = (traces: readonly Trace[]): Trace | undefined => {
  const key = ({ origin, testimony }: Trace) => `${origin?.key ?? '~'} ${testimony.assertion.id}`
  return [...traces].sort((a, b) => rank[a.standing] - rank[b.standing] || byText(key(a), key(b)))[0]
}

/**
 * An origin whose own document, among these, has it from elsewhere is followed there: what it rests on is what its words rest on.
 * Where the trail comes back to itself, nobody is the origin.
 * `trail` are the keys of the origins that were passed.
 */
const follow = (archive: Archive, trace: Trace, all: readonly Trace[], trail: readonly string[]): Trace => {
  const { origin } = trace
  if (trace.standing !== 'known' || !origin || !passesOn(archive, trace)) return trace
  if (trail.includes(origin.key)) return { ...trace, standing: 'unknown', origin: null }
  const own = all.filter((other) => `source:${other.testimony.document.sourceId}` === origin.key && other !== trace)
  const behind = firmest(own.map((other) => follow(archive, other, all, [...trail, origin.key])))
  return behind ? { ...trace, standing: behind.standing, origin: behind.origin } : trace
}

/**
 * What each testimony rests on. An outlet that republishes another adds no origin of its own: where the other's document is
 * among the testimonies, its origin is taken.
 */
export const traceAll = (archive: Archive, testimonies: readonly Testimony[]): Trace[] => {
  const traces = testimonies.map((testimony) => endOfChain(archive, testimony))
  return traces.map((trace) => follow(archive, trace, traces, []))
}

/** The sayer for interest: the known origin, else the nearest named hop, else the publisher. */
export const interestedSayer = (archive: Archive, { testimony, standing, origin }: Trace): Sayer => {
  if (standing === 'known' && origin) return origin
  const named = testimony.assertion.chain.map((hop) => sayerOf(archive, hop)).find((sayer) => sayer !== null)
  return named ?? sourceSayer(archive, testimony.document.sourceId)
}
