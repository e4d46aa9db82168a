/** Whether a claim bears the names that a query bears. */
import type { Candidate } from './candidate.js'
import type { Telling } from './lexical.js'
import { listed, type Part, rounded } from './part.js'
import type { Query } from './query.js'

/** How much of the query's names the claim has too, each by how telling it is. */
export const entityPart = ({ names }: Query, { words }: Candidate, telling: Telling): Part => {
  if (names.length === 0) return { score: null, says: 'The query names nobody and nothing.' }
  const shared = names.filter((name) => words.has(name))
  const weigh = (list: readonly string[]): number => list.reduce((total, name) => total + (telling.get(name) ?? 0), 0)
  const all = weigh(names)
  const score = all === 0 ? 0 : rounded(weigh(shared) / all)
  return { score, says: shared.length === 0 ? 'The claim bears none of the names.' : `Both name ${listed(shared)}.` }
}
