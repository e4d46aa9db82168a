/** Matches: stored claims by how near they are to a query, with the parts that their score is made of. */
import type { Claim } from '../claims/claim.js'
import { type Candidate, candidateOf } from './candidate.js'
import { entityPart } from './entity.js'
import { features, type View } from './features.js'
import { lexicalPart } from './lexical.js'
import { overlapOf, type Telling } from './overlap.js'
import { type Part, type PartName, rounded } from './part.js'
import { periodPart } from './period.js'
import { quantityPart } from './quantity.js'
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
export const viewOf = (query: Query, candidate: Candidate, telling: Telling): View & Pick<Match, 'explanations'> => {
  const overlap = overlapOf(query, candidate, telling)
  const [quantity, period] = [quantityPart(query, candidate), periodPart(query, candidate)]
  return {
    query,
    candidate,
    telling,
    overlap,
    quantity: quantity.score,
    period: period.score,
    explanations: { lexical: lexicalPart(query, overlap), quantity, period, entity: entityPart(query, candidate, telling) },
  }
}

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

/**
 * The claims in order, best first; equals stay as they came. The score is the weighted sum of all features as a part of what a claim
 * would have that says just what the query says.
 */
export const matchesOf = (query: Query, counts: WordCounts, claims: readonly Claim[]): Match[] => {
  const telling = tellingOf(counts)
  const whole = sumOf(viewOf(query, itself(query), telling))
  return claims
    .map((claim) => ({ claim, view: viewOf(query, candidateOf(claim), telling) }))
    .map(({ claim, view }) => ({ claim, sum: sumOf(view), explanations: view.explanations }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ claim, sum, explanations }) => ({ claim, score: rounded(whole > 0 ? sum / whole : 0), explanations }))
}
