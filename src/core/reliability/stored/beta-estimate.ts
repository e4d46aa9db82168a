/** The mean of a Beta distribution with the interval around it. */
import { intervalLevel, type SourceEstimate } from '../method.js'
import { betaQuantile } from '../numeric/beta.js'

/** A distribution needs some of both; so little moves nothing that is printed. */
const least = 1e-9

/** From so many right and wrong claims, what was expected beforehand included. The interval has equal tails and holds the mean. */
export const betaEstimate = (told: number, against: number): SourceEstimate => {
  const [right, wrong] = [Math.max(least, told), Math.max(least, against)]
  const mean = right / (right + wrong)
  const tail = (1 - intervalLevel) / 2
  return { mean, low: Math.min(mean, betaQuantile(tail, right, wrong)), high: Math.max(mean, betaQuantile(1 - tail, right, wrong)) }
}
