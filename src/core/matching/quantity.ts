/** Whether a claim tells the amounts that a query tells. */
import { fitOf } from './amount.js'
import type { Candidate } from './candidate.js'
import type { Part } from './part.js'
import { rounded } from './part.js'
import type { Query } from './query.js'

/** How well the best of the claim's amounts fits each of the query's; null where one of them tells none. */
const fitsOf = ({ amounts }: Query, candidate: Candidate) => {
  if (amounts.length === 0 || candidate.amounts.length === 0) return null
  return amounts.map((amount) =>
    candidate.amounts
      .map((other) => ({ amount, other, fit: fitOf(amount, other) }))
      .reduce((best, next) => (next.fit > best.fit ? next : best)),
  )
}

const meanOf = (fits: readonly { readonly fit: number }[]): number => rounded(fits.reduce((total, { fit }) => total + fit, 0) / fits.length)

/** The mean, over the query's amounts, of how well the best of the claim's fits; null where the query tells none. */
export const quantityScore = (query: Query, candidate: Candidate): number | null => {
  if (query.amounts.length === 0) return null
  const fits = fitsOf(query, candidate)
  return fits === null ? 0 : meanOf(fits)
}

/** The same with what it is made of. */
export const quantityPart = (query: Query, candidate: Candidate): Part => {
  if (query.amounts.length === 0) return { score: null, says: 'The query tells no amount.' }
  const fits = fitsOf(query, candidate)
  if (fits === null) return { score: 0, says: 'The claim tells no amount.' }
  const best = fits.reduce((one, next) => (next.fit > one.fit ? next : one))
  const score = meanOf(fits)
  const [said, stored] = [best.amount.words, best.other.words]
  if (best.fit === 1) return { score, says: `Both tell ${said}.` }
  if (best.fit > 0) return { score, says: `The query tells ${said}, the claim ${stored}: that may be one amount.` }
  return { score, says: `The query tells ${said}, the claim ${stored}.` }
}
