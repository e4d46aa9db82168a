/** Whether a claim tells the amounts that a query tells. */
import { fitOf } from './amount.js'
import type { Candidate } from './candidate.js'
import type { Part } from './part.js'
import { rounded } from './part.js'
import type { Query } from './query.js'

/** The mean, over the query's amounts, of how well the best of the claim's fits. */
export const quantityPart = ({ amounts }: Query, candidate: Candidate): Part => {
  if (amounts.length === 0) return { score: null, says: 'The query tells no amount.' }
  if (candidate.amounts.length === 0) return { score: 0, says: 'The claim tells no amount.' }
  const fits = amounts.map((amount) =>
    candidate.amounts
      .map((other) => ({ amount, other, fit: fitOf(amount, other) }))
      .reduce((best, next) => (next.fit > best.fit ? next : best)),
  )
  const best = fits.reduce((one, next) => (next.fit > one.fit ? next : one))
  const score = rounded(fits.reduce((total, { fit }) => total + fit, 0) / fits.length)
  const [said, stored] = [best.amount.words, best.other.words]
  if (best.fit === 1) return { score, says: `Both tell ${said}.` }
  if (best.fit > 0) return { score, says: `The query tells ${said}, the claim ${stored}: that may be one amount.` }
  return { score, says: `The query tells ${said}, the claim ${stored}.` }
}
