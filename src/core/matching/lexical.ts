/** Words that a query and a claim share, each by how telling it is. */

import { distinct } from '../values/order.js'
import type { Candidate } from './candidate.js'
import { listed, type Part, rounded } from './part.js'
import type { Query } from './query.js'

/** How telling each word of the query is, by stem. */
export type Telling = ReadonlyMap<string, number>

const sum = (words: Iterable<string>, telling: Telling): number => {
  let total = 0
  for (const word of words) total += telling.get(word) ?? 0
  return total
}

/** How much of what is telling in a query a claim has too. */
export const lexicalPart = (query: Query, { words }: Candidate, telling: Telling): Part => {
  const own = distinct(query.words)
  const all = sum(own, telling)
  if (all === 0) return { score: null, says: 'No word of the query stands in any stored claim.' }
  const shared = own.filter((word) => words.has(word)).sort((a, b) => (telling.get(b) ?? 0) - (telling.get(a) ?? 0) || (a < b ? -1 : 1))
  const score = rounded(sum(shared, telling) / all)
  return { score, says: shared.length === 0 ? 'They share no word.' : `Both have ${listed(shared)}.` }
}
