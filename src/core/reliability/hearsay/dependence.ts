/**
 * Which sources are not independent: those that share what nobody else supports, and those of one house. Per attribute, since a site may
 * take its gates from one place and its times from another.
 */
import type { Dependence } from '../method.js'
import type { Network } from '../network.js'
import { logistic } from '../numeric/log-odds.js'
import { contestedAmong, type Evidence, evidenceOf, jointItemsOf } from './dependence-evidence.js'
import { completeLinkage, type Link } from './dependence-linkage.js'
import type { Field } from './open-text-field.js'
import { standingOf } from './standing.js'

/** How probable dependence is before any claim is looked at, and within what bounds other attributes may move that. */
const beforehand = Math.log(0.1 / 0.9)
const elsewhere = { least: Math.log(0.01 / 0.99) - beforehand, most: Math.log(0.9 / 0.1) - beforehand }
/** Strong evidence, a factor of 20 (Kass & Raftery 1995). */
const clearly = -3
const mostRounds = 4

export interface Dependences {
  readonly pairs: readonly Dependence[]
  /** By field: by source the least source of the voice that it belongs to. */
  readonly groups: readonly Int32Array[]
}

interface Judged extends Link {
  readonly shared: number
}

/** Only pairs of which enough may speak for dependence, all attributes together; most share too little, and nothing could link them. */
const hopeful = (count: number, evidence: readonly Evidence[]): Evidence[] => {
  const most = new Map<number, number>()
  for (const { left, right, plain, meaning } of evidence) {
    left.forEach((source, at) => {
      const own = Math.max(plain[at] ?? 0, meaning[at] ?? 0)
      if (own <= 0) return
      const key = source * count + (right[at] ?? 0)
      most.set(key, (most.get(key) ?? 0) + own)
    })
  }
  return evidence.map(({ left, right, plain, meaning, shared }) => {
    const isHopeful = left.map((source, at) => (most.get(source * count + (right[at] ?? 0)) ?? 0) + beforehand > 0)
    const only = (values: readonly number[]): number[] => values.filter((_, at) => isHopeful[at])
    const sharedAll = Array.from(left, (_, at) => shared[at] ?? 0)
    return { left: only(left), right: only(right), plain: only(plain), meaning: only(meaning), shared: only(sharedAll) }
  })
}

/** The log-odds of each pair on each field, where the pair's claims on other fields have their say. */
const judge = (count: number, evidence: readonly Evidence[]): Judged[][] => {
  // The two attributes on which a pair differs most clearly: one may be the attribute that is looked at.
  const least = new Map<number, [number, number]>()
  for (const { left, right, plain } of evidence) {
    left.forEach((source, at) => {
      const key = source * count + (right[at] ?? 0)
      const [first, second] = least.get(key) ?? [0, 0]
      const own = plain[at] ?? 0
      least.set(key, own < first ? [own, first] : [first, Math.min(second, own)])
    })
  }
  // Sources that clearly differ elsewhere are no copies there: what they share here may be another meaning of the attribute.
  const told = evidence.map(({ left, right, plain, meaning }) =>
    plain.map((own, at) => {
      const [first, second] = least.get((left[at] ?? 0) * count + (right[at] ?? 0)) ?? [0, 0]
      return (own === first ? second : first) < clearly ? Math.min(own, meaning[at] ?? 0) : own
    }),
  )
  const all = new Map<number, number>()
  evidence.forEach(({ left, right }, field) => {
    left.forEach((source, at) => {
      const key = source * count + (right[at] ?? 0)
      all.set(key, (all.get(key) ?? 0) + (told[field]?.[at] ?? 0))
    })
  })
  return evidence.map(({ left, right, shared }, field) =>
    left.map((source, at) => {
      const own = told[field]?.[at] ?? 0
      const others = (all.get(source * count + (right[at] ?? 0)) ?? 0) - own
      const odds = beforehand + own + Math.min(elsewhere.most, Math.max(elsewhere.least, others))
      return { left: source, right: right[at] ?? 0, odds, shared: shared[at] ?? 0 }
    }),
  )
}

/** The dependent pairs over all fields: the probability on the field where it is greatest, and all that they share. */
const pairsOf = (network: Network, judged: readonly (readonly Judged[])[]): Dependence[] => {
  const found = new Map<number, Dependence>()
  const keyOf = (left: number, right: number): number => left * network.sources.length + right
  for (const { left, right, odds, shared } of judged.flat()) {
    const held = found.get(keyOf(left, right))
    const most = Math.max(logistic(odds), held?.probability ?? 0)
    found.set(keyOf(left, right), { left, right, probability: most, shared: shared + (held?.shared ?? 0), because: 'copying' })
  }
  const houses = new Map<number, number[]>()
  network.houseOf.forEach((house, right) => {
    if (house < 0) return
    const others = houses.get(house) ?? []
    for (const left of others) {
      const shared = found.get(keyOf(left, right))?.shared ?? 0
      found.set(keyOf(left, right), { left, right, probability: 1, shared, because: 'house' })
    }
    houses.set(house, [...others, right])
  })
  return [...found.values()].filter((pair) => pair.probability > 0.5).sort((a, b) => a.left - b.left || a.right - b.right)
}

/** Finds the dependent sources of the fields. Rounds: what a voice shares is judged by the voices beside it, until voices stay. */
export const dependenceOf = (network: Network, fields: readonly Field[]): Dependences => {
  const count = network.sources.length
  const meetings = fields.map((field) => jointItemsOf(network, field))
  const standing = standingOf(network, fields, meetings)
  const comparisons = fields.map((field, at) => contestedAmong(field, meetings[at] ?? []))
  let groups = fields.map(() => completeLinkage(count, [], network.houseOf))
  for (let round = 0; ; round += 1) {
    const evidence = fields.map((field, at) =>
      evidenceOf(network, field, comparisons[at] ?? [], groups[at] ?? new Int32Array(count), standing),
    )
    const judged = judge(count, hopeful(count, evidence))
    const next = judged.map((links) => completeLinkage(count, links, network.houseOf))
    const stays = next.every((group, at) => group.every((voice, source) => voice === groups[at]?.[source]))
    groups = next
    if (stays || round + 1 === mostRounds) return { pairs: pairsOf(network, judged), groups }
  }
}
