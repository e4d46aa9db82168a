/** Traces a chain from the document to the first known sayer. */
import { byText, groupBy } from '../values/order.js'
import { circularAssertions } from './circle.js'
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

/** What a trace comes to, apart from whose it is. */
type Ground = Pick<Trace, 'standing' | 'origin'>

const nobody: Ground = { standing: 'unknown', origin: null }

/** The best known of grounds; of equals the one with the smallest origin. */
const firmest = (grounds: readonly Ground[]): Ground =>
  [...grounds].sort((a, b) => rank[a.standing] - rank[b.standing] || byText(a.origin?.key ?? '~', b.origin?.key ?? '~'))[0] ?? nobody

/**
 * What a sayer's words rest on: all that its own documents lead to, over whatever they in turn pass on. A sayer without a document
 * among these rests on itself; where every way comes back to itself, nobody is the origin.
 */
const groundOf = (archive: Archive, sayer: Sayer, byPublisher: ReadonlyMap<string, readonly Trace[]>): Ground => {
  const grounds: Ground[] = []
  const seen = new Map([[sayer.key, sayer]])
  for (const [key, at] of seen) {
    const own = byPublisher.get(key)
    if (!own) grounds.push({ standing: 'known', origin: at })
    for (const trace of own ?? []) {
      if (trace.standing !== 'known' || !trace.origin || !passesOn(archive, trace)) grounds.push(trace)
      else if (!seen.has(trace.origin.key)) seen.set(trace.origin.key, trace.origin)
    }
  }
  return firmest(grounds)
}

/**
 * What each testimony rests on. An outlet that republishes another adds no origin of its own: where the other's document is
 * among the testimonies, what that one rests on is taken. A chain that comes back to where it began has no first sayer.
 */
export const traceAll = (archive: Archive, testimonies: readonly Testimony[]): Trace[] => {
  const circular = new Set(circularAssertions(archive, testimonies))
  const traces = testimonies.map((testimony): Trace => {
    const trace = endOfChain(archive, testimony)
    const isLost = trace.standing === 'known' && circular.has(testimony.assertion.id) && !passesOn(archive, trace)
    return isLost ? { testimony, ...nobody } : trace
  })
  const byPublisher = groupBy(traces, ({ testimony }) => `source:${testimony.document.sourceId}`)
  const known = new Map<string, Ground>()
  return traces.map((trace) => {
    const { origin, standing } = trace
    if (standing !== 'known' || !origin || !passesOn(archive, trace)) return trace
    const ground = known.get(origin.key) ?? groundOf(archive, origin, byPublisher)
    known.set(origin.key, ground)
    return { ...trace, standing: ground.standing, origin: ground.origin }
  })
}

/** The sayer for interest: the known origin, else the nearest named hop, else the publisher. */
export const interestedSayer = (archive: Archive, { testimony, standing, origin }: Trace): Sayer => {
  if (standing === 'known' && origin) return origin
  const named = testimony.assertion.chain.map((hop) => sayerOf(archive, hop)).find((sayer) => sayer !== null)
  return named ?? sourceSayer(archive, testimony.document.sourceId)
}
