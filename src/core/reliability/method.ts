/** What a method of truth discovery is, and what it answers. */
import type { Network } from './network.js'
import type { Value } from './observation.js'

/** How reliable a source is: the share of its claims that are right, with the interval that holds it with probability `level`. */
export interface SourceEstimate {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Two sources that are not independent of each other. Positions in the network, the lesser first. */
export interface Dependence {
  readonly left: number
  readonly right: number
  readonly probability: number
  /** How many values they share that the rest of the network does not support. */
  readonly shared: number
  readonly because: 'copying' | 'house' | 'same_record'
}

/** A group of sources that consistently report another meaning of an attribute. */
export interface Cluster {
  readonly attribute: number
  readonly sources: readonly number[]
  readonly says: string
}

/**
 * What each claim tells of its source: the estimate of a source is a Beta distribution whose mean is
 * (prior × strength + Σ weight × right) / (strength + Σ weight), so the shift from the prior is the sum of its claims' effects.
 */
export interface SourceRecord {
  /** By source: what is expected of it before its claims are looked at, and for how many claims that counts. */
  readonly prior: Float64Array
  readonly strength: Float64Array
  /** By claim: how probable it is that it is right, judged by what others say, and how much is known about that (0 to 1). */
  readonly right: Float64Array
  readonly weight: Float64Array
}

export interface Settled {
  /** By candidate: how much the method believes it, 0 to 1. A probability only with hearsay-1, Accu, AccuCopy and Dawid-Skene. */
  readonly belief: Float64Array
  /** By item: the settled value, which for numbers need not be a candidate. */
  readonly answers: readonly Value[]
  /** By item: how much the method believes its answer, 0 to 1. */
  readonly confidence: Float64Array
  /** By source; null where a method says nothing of it. */
  readonly estimates: readonly (SourceEstimate | null)[]
  /** Null for methods that do not tell claim by claim what their estimates rest on. */
  readonly record: SourceRecord | null
  readonly dependence: readonly Dependence[]
  readonly clusters: readonly Cluster[]
  readonly rounds: number
  readonly hasConverged: boolean
}

export interface Method {
  /** The versioned public name: what it does never changes under it. */
  readonly name: string
  readonly says: string
  /** The paper that it follows. */
  readonly source: string
  readonly settle: (network: Network) => Settled
}

/** How much of the probability an interval of a source's reliability holds. */
export const intervalLevel = 0.95
