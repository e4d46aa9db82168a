/** Who says an answer: the known origins to which the chains lead, and the outlets that relay another's word. */
import type { Claim } from '../../claims/claim.js'
import type { Archive, Testimony } from '../../lineage/evidence.js'
import { housesWithCandidates } from '../../lineage/houses.js'
import { type Sayer, sayerOf, sourceSayer } from '../../lineage/sayer.js'
import { traceAll } from '../../lineage/trace.js'
import { areOneHouse, topOwner } from '../../sources/house.js'
import { byKeys, byText, distinct, groupBy } from '../../values/order.js'

/** One who says an answer, or is said to have said it. */
export interface Voice {
  readonly sayer: Sayer
  readonly answer: string
  readonly claimId: string
  /** All claims in which it does. */
  readonly claimIds: readonly string[]
  /** Whether a document of its own says so, how many publishers do, and when the last of them did. */
  readonly isOwn: boolean
  readonly publishers: number
  readonly at: string
}

/** The family of a sayer: its topmost owner. */
export const familyOf = ({ book }: Archive, { key, sourceId }: Sayer): string =>
  sourceId === null ? key : `source:${topOwner(book, sourceId)}`

const latest = (testimonies: readonly Testimony[]): string =>
  testimonies
    .map(({ document }) => document.publishedAt ?? '')
    .sort(byText)
    .at(-1) ?? ''

/** The known origins of testimonies of one answer. What is inferred, unnamed or unknown is nobody's word. */
export const voicesOf = (archive: Archive, answer: string, testimonies: readonly Testimony[]): Voice[] => {
  const known = traceAll(archive, testimonies).flatMap(({ origin, standing, testimony }) =>
    standing === 'known' && origin ? [{ origin, testimony }] : [],
  )
  return [...groupBy(known, ({ origin }) => origin.key).values()].flatMap((traces): Voice[] => {
    const [first] = traces
    if (!first) return []
    const told = traces.map(({ testimony }) => testimony)
    const claimIds = distinct(told.map(({ assertion }) => assertion.claimId))
    return [
      {
        sayer: first.origin,
        answer,
        claimId: claimIds[0] ?? '',
        claimIds,
        isOwn: told.some(({ document }) => document.sourceId === first.origin.sourceId),
        publishers: distinct(told.map(({ document }) => document.sourceId)).length,
        at: latest(told),
      },
    ]
  })
}

const firmest = byKeys<Voice>(
  ({ isOwn }) => (isOwn ? 0 : 1),
  ({ publishers }) => -publishers,
)

/** What each says where several answers are ascribed to it: its own document first, then what most publishers say, then the latest. */
export const oneAnswerEach = (voices: readonly Voice[]): Voice[] =>
  [...groupBy(voices, ({ sayer }) => sayer.key).values()].flatMap(
    (of) => [...of].sort((a, b) => firmest(a, b) || byText(b.at, a.at) || byText(a.answer, b.answer))[0] ?? [],
  )

/**
 * The voices that count beside one another: a party that speaks with an organ of it is no voice of its own. Answers with the house of each.
 */
export const independentVoices = (archive: Archive, voices: readonly Voice[]): { voice: Voice; house: string }[] => {
  const houses = housesWithCandidates(
    archive,
    voices.map(({ sayer }) => sayer),
    [],
  )
  return voices
    .map((voice) => ({ voice, house: houses.get(voice.sayer.key) ?? voice.sayer.key }))
    .filter(({ voice, house }) => house === familyOf(archive, voice.sayer))
}

/** Without those that say what one before them says, all of whose claims a person holds for one lineage with claims of that one. */
export const withoutOneLineage = (voices: readonly Voice[], areOne: (one: string, other: string) => boolean): Voice[] => {
  const kept: Voice[] = []
  for (const voice of [...voices].sort((a, b) => byText(a.sayer.key, b.sayer.key))) {
    const isTold = kept.some(
      ({ answer, claimIds }) => answer === voice.answer && voice.claimIds.every((one) => claimIds.some((other) => areOne(one, other))),
    )
    if (!isTold) kept.push(voice)
  }
  return kept
}

/** A publisher that passes on another's word. */
export interface Relay {
  readonly publisher: Sayer
  readonly from: Sayer
  readonly testimony: Testimony
}

const nearest = (archive: Archive, { assertion, document }: Testimony): Sayer | null => {
  const [hop] = assertion.chain
  if (hop) return hop.basis === 'stated' ? sayerOf(archive, hop) : null
  const [derived] = document.derivedFrom
  const source = derived && archive.documents.get(derived.documentId)?.sourceId
  return source === undefined ? null : sourceSayer(archive, source)
}

/** Who relays whom, by the first step of each chain. A house that passes on its own word relays nobody. */
export const relaysOf = (archive: Archive, testimonies: readonly Testimony[]): Relay[] =>
  testimonies.flatMap((testimony): Relay[] => {
    const [publisher, from] = [sourceSayer(archive, testimony.document.sourceId), nearest(archive, testimony)]
    if (!from || from.key === publisher.key) return []
    const isOwn = from.sourceId !== null && areOneHouse(archive.book, from.sourceId, testimony.document.sourceId)
    return isOwn ? [] : [{ publisher, from, testimony }]
  })

/** A claim with its testimonies, as the network is built of them. */
export interface StoredClaim {
  readonly claim: Claim
  readonly testimonies: readonly Testimony[]
}
