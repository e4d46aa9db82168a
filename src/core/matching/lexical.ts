/** Words that a query and a claim share, each by how telling it is. */
import type { Overlap } from './overlap.js'
import { listed, type Part, rounded } from './part.js'
import type { Query } from './query.js'

/** How much of what is telling in a query a claim has too. */
export const lexicalPart = ({ words, spelled }: Query, { shared, covered }: Overlap): Part => {
  if (words.length === 0) return { score: null, says: 'The query has no word that tells what it is about.' }
  return { score: rounded(covered), says: shared.length === 0 ? 'They share no word.' : `Both have ${listed(shared, spelled)}.` }
}
