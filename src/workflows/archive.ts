/** Fetches what tracing needs: the documents of assertions and what these are derived from, the sources that are named and their owners. */
import type { Assertion } from '../core/claims/assertion.js'
import type { Archive, DocumentFacts, Testimony } from '../core/lineage/evidence.js'
import type { SourceWithId } from '../core/sources/house.js'
import { distinct, groupBy } from '../core/values/order.js'
import { nameForm } from '../core/values/wording.js'
import type { Reader } from '../store/port.js'

/** Owners of owners, and documents derived from derived ones, are followed this far. */
const deepest = 16

/** Fetches rows and what they point at until nothing new is pointed at. */
const closure = async <T>(
  first: readonly string[],
  fetch: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (item: T) => string,
  pointsAt: (item: T) => readonly string[],
): Promise<Map<string, T>> => {
  const found = new Map<string, T>()
  let wanted = distinct(first)
  for (let round = 0; wanted.length > 0 && round < deepest; round += 1) {
    const items = await fetch(wanted)
    for (const item of items) found.set(idOf(item), item)
    wanted = distinct(items.flatMap(pointsAt)).filter((id) => !found.has(id))
  }
  return found
}

const factsOf = ({ id, sourceId, title, publishedAt, language, derivedFrom }: DocumentFacts): DocumentFacts => ({
  id,
  sourceId,
  title,
  publishedAt,
  language: language ?? null,
  derivedFrom,
})

const withOwners = (reader: Reader, ids: readonly string[]): Promise<Map<string, SourceWithId>> =>
  closure<SourceWithId>(
    ids,
    (wanted) => reader.many('source', wanted),
    ({ id }) => id,
    ({ parentId }) => (parentId === null ? [] : [parentId]),
  )

/** State bodies that serve the parties of persons: a person belongs to a state through them. */
const bodiesBehind = async (reader: Reader, sources: ReadonlyMap<string, SourceWithId>): Promise<readonly SourceWithId[]> => {
  const hasPerson = [...sources.values()].some(({ kind }) => kind === 'person')
  if (!hasPerson) return []
  const parties = [...sources.values()].flatMap(({ sides }) =>
    sides.filter(({ relation }) => relation !== 'aligned_with').map(({ party }) => nameForm(party)),
  )
  return reader.sourcesBy('party', distinct(parties))
}

export interface Fetched {
  readonly archive: Archive
  /** The testimonies of each claim: accepted assertions in accepted documents, in order of id. */
  readonly testimonies: ReadonlyMap<string, readonly Testimony[]>
}

/** Fetches the archive of assertions. What is not accepted does not count. */
export const fetchArchive = async (reader: Reader, assertions: readonly Assertion[]): Promise<Fetched> => {
  const accepted = assertions.filter(({ status }) => status === 'accepted')
  const held = await closure(
    accepted.map(({ documentId }) => documentId),
    (ids) => reader.many('document', ids),
    ({ id }) => id,
    ({ derivedFrom }) => derivedFrom.map(({ documentId }) => documentId),
  )
  const hops = accepted.flatMap(({ chain }) => chain)
  const names = distinct(hops.flatMap(({ name }) => (name === null ? [] : [nameForm(name)])))
  const named = await reader.sourcesBy('name', names)
  const sources = await withOwners(reader, [
    ...[...held.values()].map(({ sourceId }) => sourceId),
    ...hops.flatMap(({ sourceId }) => sourceId ?? []),
    ...named.map(({ id }) => id),
  ])
  const book = new Map([...(await bodiesBehind(reader, sources)).map((source) => [source.id, source] as const), ...sources])
  const sourceByName = new Map(
    named.toReversed().flatMap((source) => [source.name, ...source.aliases].map((name) => [nameForm(name), source.id] as const)),
  )
  const documents = new Map([...held].map(([id, document]) => [id, factsOf(document)]))
  const testimonies = accepted.flatMap((assertion): Testimony[] => {
    const document = held.get(assertion.documentId)
    return document?.status === 'accepted' ? [{ assertion, document: factsOf(document) }] : []
  })
  return { archive: { book, documents, sourceByName }, testimonies: groupBy(testimonies, ({ assertion }) => assertion.claimId) }
}
