/** Matches: stored claims by how near they are to a query, with the parts that their score is made of. */
import type { Claim } from '../claims/claim.js'
import { candidateOf } from './candidate.js'
import { entityPart } from './entity.js'
import { lexicalPart, type Telling } from './lexical.js'
import { type Part, type PartName, partNames, rounded } from './part.js'
import { periodPart } from './period.js'
import { quantityPart } from './quantity.js'
import type { Query } from './query.js'
import { tellingness, type WordCounts } from './recall.js'

export interface Match {
  readonly claim: Claim
  /** 0 to 1. */
  readonly score: number
  readonly explanations: Readonly<Record<PartName, Part>>
}

/** Table: what each part weighs; parts that do not apply leave their weight to the others. */
export const partWeights: Readonly<Record<PartName, number>> = { lexical: 0.6, quantity: 0.2, period: 0.08, entity: 0.12 }

/** How telling each word is, by its count. */
export const tellingOf = ({ texts, words }: WordCounts): Telling =>
  new Map(words.map(({ word, claims }) => [word, claims === 0 ? 0 : tellingness(claims, texts)]))

const scoreOf = (parts: Match['explanations']): number => {
  const applying = partNames.flatMap((name) => {
    const { score } = parts[name]
    return score === null ? [] : [{ score, weight: partWeights[name] }]
  })
  const whole = applying.reduce((total, { weight }) => total + weight, 0)
  return whole === 0 ? 0 : rounded(applying.reduce((total, { score, weight }) => total + score * weight, 0) / whole)
}

/** The claims in order, best first, then by id; those that have nothing in common with the query are left out. */
export const matchesOf = (query: Query, counts: WordCounts, claims: readonly Claim[]): Match[] => {
  const telling = tellingOf(counts)
  return claims
    .map((claim): Match => {
      const candidate = candidateOf(claim)
      const explanations = {
        lexical: lexicalPart(query, candidate, telling),
        quantity: quantityPart(query, candidate),
        period: periodPart(query, candidate),
        entity: entityPart(query, candidate, telling),
      }
      return { claim, score: scoreOf(explanations), explanations }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1))
}
