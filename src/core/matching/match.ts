/** Matches: stored claims by how near they are to a query, with the parts that their score is made of. */
import type { Claim } from '../claims/claim.js'
import { type Candidate, candidateOf } from './candidate.js'
import { entityPart } from './entity.js'
import { features, type View } from './features.js'
import { lexicalPart } from './lexical.js'
import { overlapOf, type Telling } from './overlap.js'
import { type Part, type PartName, rounded } from './part.js'
import { periodPart, periodScore } from './period.js'
import { quantityPart, quantityScore } from './quantity.js'
import type { Query } from './query.js'
import { tellingness, type WordCounts } from './recall.js'
import { weights } from './weights.js'

export interface Match {
  readonly claim: Claim
  /** 0 to 1. */
  readonly score: number
  readonly explanations: Readonly<Record<PartName, Part>>
}

/** How telling each word is, by its count. */
export const tellingOf = ({ texts, words }: WordCounts): Telling =>
  new Map(words.map(({ word, claims }) => [word, claims === 0 ? 0 : tellingness(claims, texts)]))

/** A claim beside a query, in every respect. */
export const viewOf = (query: Query, candidate: Candidate, telling: Telling): View => ({
  query,
  candidate,
  telling,
  overlap: overlapOf(query, candidate, telling),
  quantity: quantityScore(query, candidate),
  period: periodScore(query, candidate),
})

/** What the score of a claim is made of, in words: made of those alone that are shown. */
const explained = ({ query, candidate, telling, overlap }: View): Match['explanations'] => ({
  lexical: lexicalPart(query, overlap),
  quantity: quantityPart(query, candidate),
  period: periodPart(query, candidate),
  entity: entityPart(query, candidate, telling),
})

const sumOf = (view: View): number => features.reduce((total, { name, of }) => total + weights[name] * of(view), 0)

/** A claim that would say just what the query says. */
const itself = ({ words, sayers, denies, amounts, times }: Query): Candidate => ({
  text: words,
  subject: words,
  words: new Set([...words, ...sayers]),
  denies,
  amounts,
  times,
  days: null,
})

export interface Ranked extends Pick<Match, 'claim' | 'score'> {
  readonly view: View
}

/**
 * The claims in order, best first; equals stay as they came. The score is the weighted sum of all features as a part of what a claim
 * would have that says just what the query says.
 */
export const rankedOf = (query: Query, counts: WordCounts, claims: readonly Claim[]): Ranked[] => {
  const telling = tellingOf(counts)
  const whole = sumOf(viewOf(query, itself(query), telling))
  return claims
    .map((claim) => ({ claim, view: viewOf(query, candidateOf(claim), telling) }))
    .map(({ claim, view }) => ({ claim, view, sum: sumOf(view) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ claim, view, sum }) => ({ claim, view, score: rounded(whole > 0 ? sum / whole : 0) }))
}

/** The best of the claims, at most `most`, each with the parts of its score. */
export const matchesOf = (query: Query, counts: WordCounts, claims: readonly Claim[], most: number): Match[] =>
  rankedOf(query, counts, claims)
    .slice(0, most)
    .map(({ claim, score, view }) => ({ claim, score, explanations: explained(view) }))
