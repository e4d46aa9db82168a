/** The record of each source of the stored claims, as a method reads it: plain data that can be handed from one thread to another. */

import { groupBy } from '../../values/order.js'
import type { Dependence, Method, Settled, SourceEstimate } from '../method.js'
import { type Network, networkOf } from '../network.js'
import { islandsOf } from './islands.js'
import type { Said, Unresolved } from './said.js'
import type { StoredNetwork } from './stored-network.js'

/** An observation, how probable it is that it is right, judged by what others say, and how much is known about that. */
export interface Row extends Said {
  readonly right: number
  readonly weight: number
  /** A person, or the document itself, has told which answer holds. */
  readonly isSettled: boolean
}

/** Sufficient statistics of one source: its estimate's mean is (prior × strength + Σ weight × right) / (strength + Σ weight). */
export interface Profile {
  /** Null where the method does not tell claim by claim. */
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

/** What a method says of a claim, else how much it believes its value. What a person or the document itself has settled is fully known. */
const rowOf = ({ record, belief }: Settled, network: Network, claim: number, said: Said): Row => {
  const candidate = network.candidateOfClaim[claim] ?? 0
  if (network.holds.has(candidate)) return { ...said, right: 1, weight: 1, isSettled: true }
  if (network.doesNotHold.has(candidate)) return { ...said, right: 0, weight: 1, isSettled: true }
  return record
    ? { ...said, right: record.right[claim] ?? 0, weight: record.weight[claim] ?? 0, isSettled: false }
    : { ...said, right: belief[candidate] ?? 0, weight: 1, isSettled: false }
}

const dependenceOn = ({ dependence }: Settled, { sources }: Network, source: number): Profile['dependence'] =>
  dependence
    .filter(({ left, right }) => left === source || right === source)
    .map(({ left, right, probability, shared, because }) => ({
      source: sources[left === source ? right : left] ?? '',
      probability,
      shared,
      because,
    }))

/** Estimates the sources of stored claims by a method. */
export const estimateStored = (method: Method, { said, unresolved, knowledge, questionOf, isCut }: StoredNetwork): Estimated => {
  const network = networkOf(said, knowledge)
  const settled = method.settle(network)
  const { record, estimates } = settled
  const islands = islandsOf(network)
  const saidAt = new Map(said.map((one) => [`${one.source} ${one.item}`, one]))
  const open = groupBy(unresolved, ({ source }) => source)
  const profiles = new Map<string, Profile>([...open].map(([source, of]) => [source, { ...blankProfile, unresolved: of }]))
  network.sources.forEach((name, source) => {
    const claims = network.claimsBySource.subarray(network.sourceStart[source] ?? 0, network.sourceStart[source + 1] ?? 0)
    profiles.set(name, {
      start: record && { prior: record.prior[source] ?? 0, strength: record.strength[source] ?? 0 },
      estimate: estimates[source] ?? null,
      rows: [...claims].flatMap((claim) => {
        const one = saidAt.get(`${name} ${network.items[network.itemOfClaim[claim] ?? 0] ?? ''}`)
        return one ? [rowOf(settled, network, claim, one)] : []
      }),
      unresolved: open.get(name) ?? [],
      dependence: dependenceOn(settled, network, source),
      isIsland: islands.has(source),
      clusters: settled.clusters.flatMap(({ sources, says }) => (sources.includes(source) ? [says] : [])),
    })
  })
  return {
    method: method.name,
    profiles,
    size: { sources: network.sources.length, questions: network.items.length, observations: said.length },
    questionOf,
    rounds: settled.rounds,
    hasConverged: settled.hasConverged,
    isCut,
  }
}
