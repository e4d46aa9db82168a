/** Fetches a claim's neighbourhood: its candidates by index, each compared; then what those that matter rest on. */

import { orphanQuotes, quotationsIn } from '../core/assessment/article/quotations.js'
import type { ClaimRecord, Neighbour, Setting } from '../core/assessment/record.js'
import type { Claim } from '../core/claims/claim.js'
import { candidateQuery, mostCandidates } from '../core/comparison/candidates.js'
import type { Judgement } from '../core/comparison/judgement.js'
import { type ComparedClaim, inPageOrder } from '../core/comparison/page.js'
import { type GroupName, groupOf, groupOfLabel } from '../core/comparison/pair.js'
import { rulingsOn } from '../core/comparison/ruling.js'
import { sideOf } from '../core/comparison/side.js'
import { type Independence, independenceOf } from '../core/lineage/independence.js'
import { bearsOn } from '../core/matching/near.js'
import { groupBy } from '../core/values/order.js'
import type { Reader } from '../store/port.js'
import { fetchArchive } from './archive.js'
import { fetchNear } from './near-claims.js'
import { recordsBeside } from './reliability/standing.js'
import type { Services } from './services.js'
import { readVocabulary } from './vocabulary.js'

export interface Compared extends Neighbour {
  readonly independence: Independence
  readonly judgements: readonly Judgement[]
}

export interface Neighbourhood {
  readonly setting: Setting
  /** Every candidate in its group, in page order; those with `compared` have been traced. */
  readonly groups: Readonly<Record<GroupName, readonly ComparedClaim[]>>
  readonly compared: ReadonlyMap<string, Compared>
  readonly coverage: { readonly candidates: number; readonly truncated: boolean }
}

/** Which slice of each group will be shown, so that what it rests on is fetched too. */
export interface Window {
  readonly limit: number
  readonly group: GroupName | null
  readonly offset: number
  /** Whether a grade is asked for, which rests on the estimates of sources; it is, unless told. */
  readonly isGraded?: boolean
}

const emptyGroups = (): Record<GroupName, ComparedClaim[]> => ({
  corroborating: [],
  repeating: [],
  agreeingUnproven: [],
  conflicting: [],
  compatible: [],
  series: [],
  undetermined: [],
  notComparable: [],
})

/** The group of a pair that needs no tracing. */
const groupUntraced = ({ ruling: { rule } }: ComparedClaim): GroupName =>
  groupOfLabel[rule.label === 'by_independence' ? 'agrees_unproven' : rule.label]

const needsTracing = ({ ruling: { rule } }: ComparedClaim): boolean =>
  rule.label === 'by_independence' || ['agrees', 'conflicts'].includes(rule.relation)

/** Pairs whose group cannot be told, or whose origins count, before they are traced; and those in the window. */
const toTrace = (
  all: readonly ComparedClaim[],
  judged: ReadonlyMap<string | null, unknown>,
  { limit, group, offset }: Window,
): ComparedClaim[] => {
  const byLabel = groupBy(
    all.filter((pair) => !needsTracing(pair)),
    groupUntraced,
  )
  const shown = [...byLabel].flatMap(([name, pairs]) =>
    group === null ? pairs.slice(0, limit) : name === group ? pairs.slice(offset, offset + limit) : [],
  )
  const wanted = new Set([...shown, ...all.filter((pair) => needsTracing(pair) || judged.has(pair.claim.id))])
  return all.filter((pair) => wanted.has(pair))
}

/** The accepted claims that share a document with a claim of which a headline or caption tells. */
export const matesOf = async (reader: Reader, claim: Claim, own: ClaimRecord['testimonies']): Promise<ClaimRecord[]> => {
  const inPart = own.filter(({ assertion }) => (assertion.passage?.part ?? 'body') !== 'body')
  if (inPart.length === 0) return []
  const assertions = await reader.assertionsOf('documentId', [...new Set(inPart.map(({ document }) => document.id))])
  const { testimonies } = await fetchArchive(reader, assertions)
  const claims = await reader.many(
    'claim',
    [...testimonies.keys()].filter((id) => id !== claim.id),
  )
  return claims.filter(({ status }) => status === 'accepted').map((mate) => ({ claim: mate, testimonies: testimonies.get(mate.id) ?? [] }))
}

/** The documents whose headline quotes what their text, where it is held, does not have; only texts of headlines with a quotation are read. */
export const orphansAmong = async (reader: Reader, own: ClaimRecord['testimonies']): Promise<Set<string>> => {
  const titles = new Map(own.map(({ document }) => [document.id, document.title]))
  const orphans = new Set<string>()
  for (const [id, title] of titles) {
    if (title === null || quotationsIn(title).length === 0) continue
    if (orphanQuotes(title, (await reader.text(id))?.text ?? null).length > 0) orphans.add(id)
  }
  return orphans
}

/** A claim on which a person has judged the pair is compared, however far its measure. */
const withJudged = (found: readonly Claim[], judged: readonly Claim[], statuses: readonly string[]): Claim[] => [
  ...found,
  ...judged.filter(({ id, status }) => statuses.includes(status) && !found.some((other) => other.id === id)),
]

/** The neighbourhood of a claim in the reader's state. `statuses` are those of the claims that are compared. */
export const fetchNeighbourhood = async (
  services: Services,
  reader: Reader,
  claim: Claim,
  statuses: readonly string[],
  window: Window,
): Promise<Neighbourhood> => {
  const vocabulary = await readVocabulary(services, reader)
  const side = sideOf(vocabulary, claim.statement, claim.implied)
  const judgements = await reader.judgementsOn(claim.id)
  const judged = groupBy(judgements, ({ left, right }) => (left === claim.id ? right : left))
  const found = await reader.candidates(candidateQuery(vocabulary, side, claim.id), statuses)
  const known = withJudged(
    found.slice(0, mostCandidates),
    await reader.many(
      'claim',
      [...judged.keys()].filter((id) => id !== null),
    ),
    statuses,
  )
  const rulingOn = rulingsOn(vocabulary, side)
  const compareWith = (other: Claim): ComparedClaim => ({
    claim: other,
    ruling: rulingOn(sideOf(vocabulary, other.statement, other.implied)),
  })
  const room = Math.max(0, mostCandidates - known.length)
  const near = (room > 0 ? await fetchNear(reader, claim, known, statuses) : [])
    .map(({ claim: other, score }) => ({ pair: compareWith(other), score }))
    .flatMap(({ pair, score }) => (bearsOn(pair.ruling, score) ? [pair] : []))
    .slice(0, room)
  const all = [...known.map(compareWith), ...near].sort(inPageOrder)
  const traced = toTrace(all, judged, window)
  const { archive, testimonies } = await fetchArchive(
    reader,
    await reader.assertionsOf('claimId', [claim.id, ...traced.map((pair) => pair.claim.id)]),
  )
  const own = testimonies.get(claim.id) ?? []
  const compared = new Map(
    traced.map((pair): [string, Compared] => {
      const theirs = testimonies.get(pair.claim.id) ?? []
      const independence = independenceOf(archive, own, theirs)
      const onPair = judged.get(pair.claim.id) ?? []
      return [
        pair.claim.id,
        { ...pair, testimonies: theirs, independence, judgements: onPair, group: groupOf(pair.ruling, independence, onPair) },
      ]
    }),
  )
  const groups = emptyGroups()
  for (const pair of all) {
    groups[compared.get(pair.claim.id)?.group ?? groupUntraced(pair)].push(pair)
  }
  const neighbours = all.map((pair): Neighbour => compared.get(pair.claim.id) ?? { ...pair, testimonies: [], group: groupUntraced(pair) })
  return {
    setting: {
      claim,
      testimonies: own,
      archive,
      vocabulary,
      neighbours,
      required: (await reader.many('claim', claim.requires)).filter(({ status }) => status === 'accepted'),
      documentMates: await matesOf(reader, claim, own),
      orphanQuotes: await orphansAmong(reader, own),
      ...(window.isGraded === false ? {} : { records: await recordsBeside(services, reader.at) }),
    },
    groups,
    compared,
    coverage: {
      candidates: all.length,
      truncated: found.length > mostCandidates,
    },
  }
}
