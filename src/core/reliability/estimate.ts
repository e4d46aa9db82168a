/** From the record of a source to its estimate. */
import type { SourceEstimate, SourceRecord } from './method.js'
import type { Network } from './network.js'

/** The two parameters of each source's Beta distribution: right and wrong claims, with what was expected beforehand. */
export const countsOf = (
  network: Network,
  { prior, strength, right, weight }: SourceRecord,
): { right: Float64Array; wrong: Float64Array } => {
  const sums = { right: new Float64Array(network.sources.length), wrong: new Float64Array(network.sources.length) }
  network.sources.forEach((_, source) => {
    sums.right[source] = (prior[source] ?? 0) * (strength[source] ?? 0)
    sums.wrong[source] = (1 - (prior[source] ?? 0)) * (strength[source] ?? 0)
  })
  network.sourceOfClaim.forEach((source, claim) => {
    const known = weight[claim] ?? 0
    sums.right[source] = (sums.right[source] ?? 0) + known * (right[claim] ?? 0)
    sums.wrong[source] = (sums.wrong[source] ?? 0) + known * (1 - (right[claim] ?? 0))
  })
  return sums
}

/** Estimates by a normal interval around the mean of the Beta distribution; null for a source of which nothing is known. */
export const estimatesOf = (network: Network, record: SourceRecord): (SourceEstimate | null)[] => {
  const { right, wrong } = countsOf(network, record)
  const known = new Float64Array(network.sources.length)
  network.sourceOfClaim.forEach((source, claim) => {
    known[source] = (known[source] ?? 0) + (record.weight[claim] ?? 0)
  })
  return network.sources.map((_, source) => {
    const [a, b] = [right[source] ?? 0, wrong[source] ?? 0]
    if ((known[source] ?? 0) === 0) return null
    const mean = a / (a + b)
    const reach = 1.96 * Math.sqrt((mean * (1 - mean)) / (a + b + 1))
    return { mean, low: Math.max(0, mean - reach), high: Math.min(1, mean + reach) }
  })
}
