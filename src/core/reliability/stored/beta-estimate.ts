/** The mean of a Beta distribution with the interval around it. */
import type { SourceEstimate } from '../method.js'

/** From so many right and wrong claims, prior included. */
export const betaEstimate = (right: number, wrong: number): SourceEstimate => {
  const total = right + wrong
  const mean = right / total
  const reach = 1.96 * Math.sqrt((mean * (1 - mean)) / (total + 1))
  return { mean, low: Math.max(0, mean - reach), high: Math.min(1, mean + reach) }
}
