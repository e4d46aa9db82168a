/** The network without sources whose whole record is that of another: what the models see, so that a copy changes nothing by construction. */
import type { Settled } from '../method.js'
import type { Network } from '../network.js'

/** Keeps the claims of sources that are their own first; items and candidates stay as they are, for a copy says nothing new. */
export const withoutCopies = (network: Network, first: Int32Array): Network => {
  const kept = [...network.sources.keys()].filter((source) => first[source] === source)
  if (kept.length === network.sources.length) return network
  const position = new Int32Array(network.sources.length).fill(-1)
  kept.forEach((source, at) => {
    position[source] = at
  })
  const claims = Int32Array.from(network.sourceOfClaim.keys()).filter((claim) => (position[network.sourceOfClaim[claim] ?? 0] ?? -1) >= 0)
  const claimAt = new Int32Array(network.sourceOfClaim.length)
  claims.forEach((claim, at) => {
    claimAt[claim] = at
  })
  const claimStart = new Int32Array(network.items.length + 1)
  for (const claim of claims) {
    const item = network.itemOfClaim[claim] ?? 0
    claimStart[item + 1] = (claimStart[item + 1] ?? 0) + 1
  }
  for (let item = 0; item < network.items.length; item += 1) claimStart[item + 1] = (claimStart[item + 1] ?? 0) + (claimStart[item] ?? 0)
  const sourceStart = new Int32Array(kept.length + 1)
  const bySource = kept.map((source, at) => {
    const own = network.claimsBySource.subarray(network.sourceStart[source] ?? 0, network.sourceStart[source + 1] ?? 0)
    sourceStart[at + 1] = (sourceStart[at] ?? 0) + own.length
    return own
  })
  const claimsBySource = new Int32Array(claims.length)
  bySource.forEach((own, at) => {
    claimsBySource.set(
      own.map((claim) => claimAt[claim] ?? 0),
      sourceStart[at] ?? 0,
    )
  })
  const ofKept = (values: Int32Array): Int32Array => Int32Array.from(kept, (source) => values[source] ?? -1)
  const ofClaims = (values: Int32Array): Int32Array => claims.map((claim) => values[claim] ?? 0)
  return {
    ...network,
    sources: kept.map((source) => network.sources[source] ?? ''),
    groupOf: ofKept(network.groupOf),
    houseOf: ofKept(network.houseOf),
    claimStart,
    sourceOfClaim: claims.map((claim) => position[network.sourceOfClaim[claim] ?? 0] ?? 0),
    candidateOfClaim: ofClaims(network.candidateOfClaim),
    itemOfClaim: ofClaims(network.itemOfClaim),
    sourceStart,
    claimsBySource,
  }
}

/** What was settled without copies, told of all sources: a copy has the estimate and the record of the source that spoke for it. */
export const withCopies = (network: Network, first: Int32Array, own: Network, settled: Settled): Settled => {
  const { record } = settled
  if (own === network || !record) return settled
  const position = new Map<number, number>()
  for (const source of network.sources.keys()) if (first[source] === source) position.set(source, position.size)
  const speaker = Int32Array.from(first, (source) => position.get(source) ?? 0)
  const [right, weight] = [new Float64Array(network.sourceOfClaim.length), new Float64Array(network.sourceOfClaim.length)]
  speaker.forEach((spoken, source) => {
    const [from, to] = [own.sourceStart[spoken] ?? 0, network.sourceStart[source] ?? 0]
    for (let at = 0; at < (network.sourceStart[source + 1] ?? 0) - to; at += 1) {
      const [told, claim] = [own.claimsBySource[from + at] ?? 0, network.claimsBySource[to + at] ?? 0]
      right[claim] = record.right[told] ?? 0
      weight[claim] = record.weight[told] ?? 0
    }
  })
  const originals = [...position.keys()]
  const originalOf = (at: number): number => originals[at] ?? 0
  const copies = [...first].flatMap((original, source) => {
    const shared = (network.sourceStart[source + 1] ?? 0) - (network.sourceStart[source] ?? 0)
    return original === source ? [] : [{ left: original, right: source, probability: 1, shared, because: 'same_record' as const }]
  })
  return {
    ...settled,
    estimates: Array.from(speaker, (spoken) => settled.estimates[spoken] ?? null),
    record: {
      prior: Float64Array.from(speaker, (spoken) => record.prior[spoken] ?? 0),
      strength: Float64Array.from(speaker, (spoken) => record.strength[spoken] ?? 0),
      right,
      weight,
    },
    dependence: [...settled.dependence.map((pair) => ({ ...pair, left: originalOf(pair.left), right: originalOf(pair.right) })), ...copies],
    clusters: settled.clusters.map((cluster) => {
      const members = new Set(cluster.sources.map(originalOf))
      return { ...cluster, sources: [...first.keys()].filter((source) => members.has(first[source] ?? -1)) }
    }),
  }
}
