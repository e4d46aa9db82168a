/** Stored claims in few words: who says what, at first hand or through others. */
import type { Statement } from '../../../../src/core/claims/statement.js'
import type { Judgement } from '../../../../src/core/comparison/judgement.js'
import type { ConceptBody } from '../../../../src/core/concepts/schema.js'
import { vocabularyOf } from '../../../../src/core/concepts/vocabulary.js'
import type { Testimony } from '../../../../src/core/lineage/evidence.js'
import { type StoredNetwork, storedNetwork } from '../../../../src/core/reliability/stored/stored-network.js'
import type { StoredClaim } from '../../../../src/core/reliability/stored/voices.js'
import type { SourceWithId } from '../../../../src/core/sources/house.js'
import { archiveOf, claimOf, n, source, told } from '../../../support/core.js'

/** A claim with its testimonies; assertions and documents are named after it. */
export const stored = (
  id: string,
  statement: Statement,
  testimonies: readonly Testimony[],
  topics: readonly string[] = [],
): StoredClaim => ({
  claim: claimOf(id, statement, { topics: [...topics] }),
  testimonies: testimonies.map(({ assertion, document }) => ({
    assertion: { ...assertion, id: `${id} ${assertion.id}`, claimId: id, documentId: `${id} ${document.id}` },
    document: { ...document, id: `${id} ${document.id}` },
  })),
})

/** A source's own word. */
export const says = (id: string, who: string, statement: Statement): StoredClaim => stored(id, statement, [told(who, [], 'first_hand')])

/** So many cases in a town. */
export const inTown = (town: string, figure: string): Statement => n(figure, { place: town })

/** A person's word on a pair or a claim; the number tells which came later. */
export const judged = (left: string, right: string | null, value: Judgement['value'], at = 1): Judgement => ({
  id: `j${at}`,
  on: right === null ? 'claim' : 'relation',
  left,
  right,
  value,
  rationale: 'An analyst says so.',
  by: null,
  replacedBy: null,
  revision: 1,
  recordedAt: `2026-11-22T12:00:0${at}.000Z`,
  updatedAt: `2026-11-22T12:00:0${at}.000Z`,
  status: 'accepted',
})

interface World {
  readonly sources?: readonly SourceWithId[]
  readonly concepts?: readonly ConceptBody[]
  readonly judgements?: readonly Judgement[]
}

/** The network of stored claims; sources that are not given are independent outlets. */
export const networkIn = (claims: readonly StoredClaim[], { sources = [], concepts = [], judgements = [] }: World = {}): StoredNetwork => {
  const testimonies = claims.flatMap((claim) => claim.testimonies)
  const named = testimonies.flatMap(({ assertion, document }) => [
    document.sourceId,
    ...assertion.chain.flatMap(({ sourceId }) => sourceId ?? []),
  ])
  const known = new Set(sources.map(({ id }) => id))
  const others = [...new Set(named)].filter((id) => !known.has(id)).map((id) => source(id, 'independent_outlet'))
  return storedNetwork({
    archive: archiveOf([...sources, ...others], testimonies),
    vocabulary: vocabularyOf(concepts),
    claims,
    judgements,
  })
}

/** What is learned, as "who kind agreeing:conflicting", in order. */
export const learned = ({ said }: StoredNetwork): string[] =>
  said.map(({ source: who, kind, agreeing, conflicting }) => `${who.replace('source:', '')} ${kind} ${agreeing}:${conflicting}`).sort()
