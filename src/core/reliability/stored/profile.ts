/** The record of each source of the stored claims, as a method reads it: plain data that can be handed from one thread to another. */

import type { Dependence, SourceEstimate } from '../method.js'
import type { Said, Unresolved } from './said.js'

/** An observation, how probable it is that it is right, judged by what others say, and how much is known about that. */
export interface Row extends Said {
  readonly right: number
  readonly weight: number
  /** A person, or the document itself, has told which answer holds. */
  readonly isSettled: boolean
}

/** Sufficient statistics of one source: its estimate's mean is (prior × strength + Σ weight × right) / (strength + Σ weight). */
export interface Profile {
  /**
   * What was expected beforehand: of a source with a word of its own by the network of what is said, else by that of what is relayed. Null
   * where the method does not tell claim by claim.
   */
  readonly start: { readonly prior: number; readonly strength: number } | null
  readonly estimate: SourceEstimate | null
  readonly rows: readonly Row[]
  readonly unresolved: readonly Unresolved[]
  readonly dependence: readonly (Pick<Dependence, 'probability' | 'shared' | 'because'> & { readonly source: string })[]
  /** Nothing ties its part of the network to the rest. */
  readonly isIsland: boolean
  /** What the method says of groups that it belongs to which report another meaning. */
  readonly clusters: readonly string[]
}

/** A profile of a source of which nothing is known. */
export const blankProfile: Profile = {
  start: null,
  estimate: null,
  rows: [],
  unresolved: [],
  dependence: [],
  isIsland: false,
  clusters: [],
}

export interface Estimated {
  readonly method: string
  /** By source key: "source:<id>" or "name:<name>". */
  readonly profiles: ReadonlyMap<string, Profile>
  readonly size: { readonly sources: number; readonly questions: number; readonly observations: number }
  /** The question that each claim belongs to. */
  readonly questionOf: ReadonlyMap<string, string>
  readonly rounds: number
  readonly hasConverged: boolean
  readonly isCut: boolean
}
