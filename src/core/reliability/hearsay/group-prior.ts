/**
 * What is expected of a source by its group (its kind): the average of the group's sources, each by how much is known of it, drawn towards
 * the average of all where the group is small. Shrinkage in two steps, source to group and group to all (hierarchical Bayes; Gelman et al.,
 * Bayesian Data Analysis, chapter 5).
 */
import type { SourceRecord } from '../method.js'
import type { Network } from '../network.js'
import { sumsBySource } from './lists-rates.js'

/** For how many well-known sources the average of all counts in a group's expectation. */
const strengthOfAll = 4

/** By source: the expected share of right claims, given what is expected of any; sources without a group keep that. */
export const priorByGroup = (network: Network, { prior, strength, right, weight }: SourceRecord): Float64Array => {
  const known = sumsBySource(network, weight)
  const rightBy = sumsBySource(
    network,
    right.map((share, claim) => share * (weight[claim] ?? 0)),
  )
  const [sums, sources] = [new Float64Array(network.groups.length), new Float64Array(network.groups.length)]
  network.groupOf.forEach((group, source) => {
    const count = known[source] ?? 0
    if (group < 0 || count === 0) return
    const part = count / (count + (strength[source] ?? 0))
    sums[group] = (sums[group] ?? 0) + (part * (rightBy[source] ?? 0)) / count
    sources[group] = (sources[group] ?? 0) + part
  })
  return prior.map((expected, source) => {
    const group = network.groupOf[source] ?? -1
    return group < 0 ? expected : (expected * strengthOfAll + (sums[group] ?? 0)) / (strengthOfAll + (sources[group] ?? 0))
  })
}
