/** What a method makes of one part of what is stored, of what is said or of what is relayed: its sources with their rows. */
import { byText } from '../../values/order.js'
import type { Method, Settled } from '../method.js'
import { type Knowledge, type Network, networkOf } from '../network.js'
import { islandsOf } from './islands.js'
import type { Profile, Row } from './profile.js'
import type { Said } from './said.js'

export interface SettledPart {
  readonly profiles: ReadonlyMap<string, Omit<Profile, 'unresolved'>>
  readonly questions: number
  readonly rounds: number
  readonly hasConverged: boolean
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

/** Settles a part by a method. */
export const settledPart = (method: Method, said: readonly Said[], knowledge: Knowledge): SettledPart => {
  const network = networkOf(said, knowledge)
  const settled = method.settle(network)
  const { record, estimates, clusters, rounds, hasConverged } = settled
  const islands = islandsOf(network)
  const saidAt = new Map(said.map((one) => [`${one.source} ${one.item}`, one]))
  const profiles = network.sources.map((name, source) => {
    const claims = network.claimsBySource.subarray(network.sourceStart[source] ?? 0, network.sourceStart[source + 1] ?? 0)
    const profile = {
      start: record && { prior: record.prior[source] ?? 0, strength: record.strength[source] ?? 0 },
      estimate: estimates[source] ?? null,
      rows: [...claims].flatMap((claim) => {
        const one = saidAt.get(`${name} ${network.items[network.itemOfClaim[claim] ?? 0] ?? ''}`)
        return one ? [rowOf(settled, network, claim, one)] : []
      }),
      dependence: dependenceOn(settled, network, source),
      isIsland: islands.has(source),
      clusters: clusters.flatMap(({ sources, says }) => (sources.includes(source) ? [says] : [])),
    }
    return [name, profile] as const
  })
  return { profiles: new Map(profiles), questions: network.items.length, rounds, hasConverged }
}

/** A source as it stands in both parts: where it has a word of its own, that decides what was expected beforehand and whether it stands apart. */
export const together = (own: Omit<Profile, 'unresolved'>, relaying: Omit<Profile, 'unresolved'>): Omit<Profile, 'unresolved'> => {
  const known = new Set(own.dependence.map(({ source }) => source))
  const further = relaying.dependence.filter(({ source }) => !known.has(source))
  return {
    ...own,
    rows: [...own.rows, ...relaying.rows],
    dependence: [...own.dependence, ...further].sort((a, b) => byText(a.source, b.source)),
    clusters: [...own.clusters, ...relaying.clusters],
  }
}
