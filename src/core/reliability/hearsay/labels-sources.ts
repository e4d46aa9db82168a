/** What the beliefs in labels tell of each source: its share of right claims, claim by claim, and the interval that holds that share. */
import type { SourceEstimate } from '../method.js'
import type { Network } from '../network.js'
import { sumOverClaims } from '../tallies.js'
import { fittedRates } from './rates.js'

export interface LabelRecord {
  /** By claim of the network: how probable it is that it is right, and whether another voice speaks on its item (1 or 0). */
  readonly right: Float64Array
  readonly weight: Float64Array
  /** By source: the share of right claims that is expected beforehand, the same for all, and for how many claims that counts. */
  readonly prior: Float64Array
  readonly strength: Float64Array
  readonly estimates: readonly (SourceEstimate | null)[]
}

/** What is expected counts for one claim: the beliefs rest on it already, by the rows that are expected of every source. */
const strength = 1

/** So many standard deviations around the mean of a normal distribution hold `intervalLevel` of it. */
const reach = 1.959964

/**
 * The record of each source and its estimate: the mean is (prior × strength + Σ weight × right) / (strength + Σ weight). What is not known
 * of that sum is which of the claims are right (a sum of Bernoulli trials), what has been expected (as many trials as the prior's
 * strength), and what other sources would have said: `variance`, by source, of the number of its right claims.
 */
export const labelRecord = (network: Network, right: Float64Array, weight: Float64Array, variance: Float64Array): LabelRecord => {
  const claims = sumOverClaims(network, weight)
  const rightBy = sumOverClaims(network, right, weight)
  const variances = right.map((share) => share * (1 - share))
  const doubt = sumOverClaims(network, variances, weight)
  const { mean: expected } = fittedRates(rightBy, claims, 0.5)
  const estimates = network.sources.map((_, source): SourceEstimate | null => {
    const count = claims[source] ?? 0
    if (count === 0) return null
    const mean = ((rightBy[source] ?? 0) + expected * strength) / (count + strength)
    const square = (doubt[source] ?? 0) + (variance[source] ?? 0) + strength * expected * (1 - expected)
    const off = (reach * Math.sqrt(square)) / (count + strength)
    return { mean, low: Math.max(0, mean - off), high: Math.min(1, mean + off) }
  })
  return {
    right,
    weight,
    prior: new Float64Array(network.sources.length).fill(expected),
    strength: new Float64Array(network.sources.length).fill(strength),
    estimates,
  }
}
