/** Traces a chain from the document to the first known sayer. */
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
const passesOn = (archive: Archive, { testimony, origin }: Trace): boolean => {
  const last = testimony.assertion.chain.at(-1)
  if (last) return passingOn.has(last.relation)
  return origin?.sourceId !== testimony.document.sourceId && forebears(archive, testimony.document.id).length > 0
}

/** An origin whose own document, among these, has it from elsewhere is followed there, as far as stated hops lead. */
const follow = (archive: Archive, trace: Trace, all: readonly Trace[], seen: ReadonlySet<string>): Trace => {
  const { origin } = trace
  if (trace.standing !== 'known' || !origin || seen.has(origin.key) || !passesOn(archive, trace)) return trace
  const own = all
    .filter((other) => `source:${other.testimony.document.sourceId}` === origin.key && other.standing === 'known' && other !== trace)
    .map((other) => follow(archive, other, all, new Set([...seen, origin.key])).origin)
    .filter((sayer) => sayer !== null)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return own.length && !own.some((sayer) => sayer.key === origin.key) ? { ...trace, origin: own[0] ?? origin } : trace
}

/**
 * What each testimony rests on. An outlet that republishes another adds no origin of its own: where the other's document is
 * among the testimonies, its origin is taken.
 */
export const traceAll = (archive: Archive, testimonies: readonly Testimony[]): Trace[] => {
  const traces = testimonies.map((testimony) => endOfChain(archive, testimony))
  return traces.map((trace) => follow(archive, trace, traces, new Set()))
}

/** The sayer for interest: the known origin, else the nearest named hop, else the publisher. */
export const interestedSayer = (archive: Archive, { testimony, standing, origin }: Trace): Sayer => {
  if (standing === 'known' && origin) return origin
  const named = testimony.assertion.chain.map((hop) => sayerOf(archive, hop)).find((sayer) => sayer !== null)
  return named ?? sourceSayer(archive, testimony.document.sourceId)
}
