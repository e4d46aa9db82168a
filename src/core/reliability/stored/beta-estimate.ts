/** The mean of a Beta distribution with the interval around it. */
import { betaQuantile } from '../beta.js'
import { intervalLevel, type SourceEstimate } from '../method.js'

/** From so many right and wrong claims, what was expected beforehand included; both above 0. The interval has equal tails and holds the mean. */
export const betaEstimate = (right: number, wrong: number): SourceEstimate => {
  const mean = right / (right + wrong)
  const tail = (1 - intervalLevel) / 2
  return { mean, low: Math.min(mean, betaQuantile(tail, right, wrong)), high: Math.max(mean, betaQuantile(1 - tail, right, wrong)) }
}
