/**
 * How often something happens to a source's claims (they are right, they leave names out), with a Beta prior over all sources that is fitted
 * to them (empirical Bayes): a source with few claims is expected to be like the others.
 */
import { logGamma } from '../numeric/log-gamma.js'
import { noise } from '../settle.js'

export interface Rates {
  /** By source: how often it happened and how often it could have. Expected counts, so not whole numbers. */
  readonly events: Float64Array
  readonly trials: Float64Array
  readonly mean: number
  readonly strength: number
}

/** Strengths that are tried for the prior, as a number of claims: from "each source is its own" to "all are alike". */
const strengths = [0.5, 1, 2, 4, 8, 16, 32, 64]

const logBetaBinomial = (events: Float64Array, trials: Float64Array, a: number, b: number): number => {
  let sum = 0
  const constant = logGamma(a + b) - logGamma(a) - logGamma(b)
  events.forEach((count, s) => {
    const n = trials[s] ?? 0
    if (n > 0) sum += constant + logGamma(a + count) + logGamma(b + n - count) - logGamma(a + b + n)
  })
  return sum
}

/** Fits the prior by maximum likelihood of the Beta-binomial; `start` is its mean where nothing is known, worth one source. */
export const fittedRates = (events: Float64Array, trials: Float64Array, start: number): Rates => {
  let best = { mean: start, strength: 4, fit: Number.NEGATIVE_INFINITY }
  for (const strength of strengths) {
    // The mean of the sources' rates, each weighed by how much it tells at this strength.
    let [sum, weights] = [start, 1]
    events.forEach((count, s) => {
      const n = trials[s] ?? 0
      if (n <= 0) return
      const weight = n / (n + strength)
      sum += (weight * count) / n
      weights += weight
    })
    const mean = sum / weights
    const fit = logBetaBinomial(events, trials, mean * strength, (1 - mean) * strength)
    if (fit > best.fit + noise) best = { mean, strength, fit }
  }
  return { events, trials, mean: best.mean, strength: best.strength }
}

/** The rate of a source from all but one of its claims, so that no claim vouches for itself. */
export const rateWithout = ({ events, trials, mean, strength }: Rates, source: number, event: number, trial: number): number =>
  (mean * strength + (events[source] ?? 0) - event) / (strength + (trials[source] ?? 0) - trial)
