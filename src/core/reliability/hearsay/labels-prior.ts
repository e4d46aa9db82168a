/**
 * What is expected of a source before its claims are looked at: for each class of items a Dirichlet distribution over the labels that are
 * said of it, fitted to all sources (empirical Bayes). Sources with few claims are then taken to be like the others.
 */
import { digamma } from '../numeric/digamma.js'
import { sumOf } from '../numeric/sum.js'

/** Worth of what is expected without any source: rows of this many claims, held as firmly as one source would. */
const claimsOfFirst = 3
const firmness = 1

/** Row by row: the share `right` on the diagonal and the rest spread evenly, worth `claimsOfFirst` claims. */
export const firstPrior = (width: number, right: number): Float64Array =>
  Float64Array.from({ length: width * width }, (_, cell) =>
    Math.floor(cell / width) === cell % width ? claimsOfFirst * right : (claimsOfFirst * (1 - right)) / (width - 1),
  )

/** What share of claims is right, before any is looked at, and for how many claims that counts. */
export const expectedRight = 0.8
const claimsOfExpected = 4

/** The share of expected claims that lie on the diagonal. `counts`: by source, class and label. */
const shareRight = (counts: Float64Array, width: number): number => {
  let [right, all] = [expectedRight * claimsOfExpected, claimsOfExpected]
  counts.forEach((count, cell) => {
    const inTable = cell % (width * width)
    all += count
    if (Math.floor(inTable / width) === inTable % width) right += count
  })
  return right / all
}

/** Nothing is expected more firmly than this many claims, nor any label ruled out. */
const least = 0.01
const most = 1000

/** One step of the fixed point for Dirichlet-multinomial rows (Minka 2000, "Estimating a Dirichlet distribution", eq. 55). */
export const fittedPrior = (prior: Float64Array, counts: Float64Array, width: number): Float64Array => {
  const first = firstPrior(width, shareRight(counts, width))
  const cells = width * width
  const next = new Float64Array(cells)
  for (let row = 0; row < cells; row += width) {
    const total = sumOf(prior.subarray(row, row + width))
    const gain = new Float64Array(width)
    let loss = 0
    for (let table = 0; table < counts.length; table += cells) {
      let claims = 0
      for (let label = 0; label < width; label += 1) {
        const count = counts[table + row + label] ?? 0
        const alpha = prior[row + label] ?? 0
        claims += count
        if (count > 0) gain[label] = (gain[label] ?? 0) + digamma(count + alpha) - digamma(alpha)
      }
      if (claims > 0) loss += digamma(claims + total) - digamma(total)
    }
    for (let label = 0; label < width; label += 1) {
      const gained = (prior[row + label] ?? 0) * (gain[label] ?? 0)
      next[row + label] = Math.min(most, Math.max(least, (firmness * (first[row + label] ?? 0) + gained) / (firmness + loss)))
    }
  }
  return next
}
