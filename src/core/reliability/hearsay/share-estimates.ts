/** The share of its claims that a source has right, with the interval that holds that share. */
import { intervalLevel, type SourceEstimate, type SourceRecord } from '../method.js'
import type { Network } from '../network.js'
import { betaQuantile } from '../numeric/beta.js'
import { sumOverClaims } from '../tallies.js'

/** The narrowest and widest Beta distributions that are told apart. */
const [fewest, most] = [1e-3, 1e9]

/**
 * Estimates by source; null where nothing is known of it. The mean is that of the record. What is not known is which of its claims are right
 * (a sum of Bernoulli trials, by how much each is believed), and what was expected beforehand, as so many trials. The interval has the
 * ends of the Beta distribution of this mean and variance.
 */
export const shareEstimates = (
  network: Network,
  { prior, strength, right, weight }: SourceRecord,
  belief: Float64Array,
): (SourceEstimate | null)[] => {
  const known = sumOverClaims(network, weight)
  const rightBy = sumOverClaims(network, right, weight)
  const doubt = sumOverClaims(
    network,
    Float64Array.from(
      network.candidateOfClaim,
      (candidate, claim) => (weight[claim] ?? 0) * (belief[candidate] ?? 0) * (1 - (belief[candidate] ?? 0)),
    ),
  )
  return network.sources.map((_, source) => {
    const count = known[source] ?? 0
    if (count === 0) return null
    const [expected, worth] = [prior[source] ?? 0, strength[source] ?? 0]
    const mean = (expected * worth + (rightBy[source] ?? 0)) / (worth + count)
    const variance = ((doubt[source] ?? 0) + worth * expected * (1 - expected)) / (worth + count) ** 2
    const size = variance > 0 ? Math.min(most, Math.max(fewest, (mean * (1 - mean)) / variance - 1)) : most
    const tail = (1 - intervalLevel) / 2
    return {
      mean,
      low: Math.min(mean, betaQuantile(tail, mean * size, (1 - mean) * size)),
      high: Math.max(mean, betaQuantile(1 - tail, mean * size, (1 - mean) * size)),
    }
  })
}
