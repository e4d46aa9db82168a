/** Whether a claim bears the names that a query bears. */
import { distinct } from '../values/order.js'
import type { Candidate } from './candidate.js'
import { type Telling, weightOf } from './overlap.js'
import { listed, type Part, rounded } from './part.js'
import type { Query } from './query.js'

/** How much of some names a claim bears, each by how telling it is; null without names. */
export const namesBorne = (names: readonly string[], { words }: Candidate, telling: Telling): number | null => {
  if (names.length === 0) return null
  const all = weightOf(names, telling)
  const shared = names.filter((name) => words.has(name))
  return all === 0 ? 0 : weightOf(shared, telling) / all
}

/** How much of the names in the query, and of who says it, the claim bears. */
export const entityPart = ({ names, sayers, spelled }: Query, candidate: Candidate, telling: Telling): Part => {
  const all = distinct([...names, ...sayers])
  const score = namesBorne(all, candidate, telling)
  if (score === null) return { score, says: 'The query names nobody and nothing.' }
  const shared = all.filter((name) => candidate.words.has(name))
  return {
    score: rounded(score),
    says: shared.length === 0 ? 'The claim bears none of the names.' : `Both name ${listed(shared, spelled)}.`,
  }
}
