/** From what a method found to what it answers, for methods that keep no record claim by claim. */
import type { Settled, SourceEstimate } from './method.js'
import type { Network } from './network.js'
import { answersOf } from './settle.js'
import { estimateOfShare } from './share-estimate.js'
import { claimCounts, meanOverClaimed } from './tallies.js'

export interface Found {
  /** By candidate, 0 to 1. */
  readonly belief: Float64Array
  /** By candidate: what the answers are chosen by, where beliefs are cut off or rounded and so would tie; the beliefs if left out. */
  readonly score?: Float64Array
  /** By source: the share of its claims that the method holds for right; the mean belief of its claims if left out. */
  readonly share?: Float64Array
  readonly rounds: number
  readonly hasConverged: boolean
}

/** By source: the estimate of a share (by source) that rests on each of its claims. */
const estimatesOf = (network: Network, share: Float64Array): readonly SourceEstimate[] =>
  Array.from(claimCounts(network), (count, source) => estimateOfShare(share[source] ?? 0, count))

/** What is settled when every answer is one of the candidates, and nothing is said of dependence. */
export const settledOf = (network: Network, { belief, score = belief, share, rounds, hasConverged }: Found): Settled => ({
  belief,
  ...answersOf(network, belief, score),
  estimates: estimatesOf(network, share ?? meanOverClaimed(network, belief)),
  record: null,
  dependence: [],
  clusters: [],
  rounds,
  hasConverged,
})
