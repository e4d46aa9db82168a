/**
 * What is expected of a source by its group (its kind): the average of the group's sources, each by how much is known of it, drawn towards
 * the average of all where the group is small. Shrinkage in two steps, source to group and group to all (hierarchical Bayes; Gelman et al.,
 * Bayesian Data Analysis, chapter 5).
 */
import type { SourceRecord } from '../method.js'
import type { Network } from '../network.js'
import { sumOverClaims } from '../tallies.js'

/** For how many well-known sources the average of all counts in a group's expectation. */
const strengthOfAll = 4
const leastStrength = 1e-9

/**
 * By source: the expected share of right claims, given what is expected of any; sources without a group keep that. The others of the group
 * are asked, not the source itself: its own claims would count twice.
 */
export const priorByGroup = (network: Network, { prior, strength, right, weight }: SourceRecord): Float64Array => {
  const known = sumOverClaims(network, weight)
  const rightBy = sumOverClaims(network, right, weight)
  const parts = known.map((count, source) => count / (count + Math.max(leastStrength, strength[source] ?? 0)))
  const shares = parts.map((part, source) => (part > 0 ? (part * (rightBy[source] ?? 0)) / (known[source] ?? 1) : 0))
  const [sums, sources] = [new Float64Array(network.groups.length), new Float64Array(network.groups.length)]
  network.groupOf.forEach((group, source) => {
    if (group < 0) return
    sums[group] = (sums[group] ?? 0) + (shares[source] ?? 0)
    sources[group] = (sources[group] ?? 0) + (parts[source] ?? 0)
  })
  return prior.map((expected, source) => {
    const group = network.groupOf[source] ?? -1
    if (group < 0) return expected
    const [others, told] = [(sources[group] ?? 0) - (parts[source] ?? 0), (sums[group] ?? 0) - (shares[source] ?? 0)]
    return (expected * strengthOfAll + told) / (strengthOfAll + others)
  })
}
