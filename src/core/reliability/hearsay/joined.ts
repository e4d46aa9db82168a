/** The parts of hearsay-1 joined into one answer: each model's items, one record of each source over all of them. */
import type { Settled } from '../method.js'
import type { Network } from '../network.js'
import { sumOf } from '../numeric/sum.js'
import type { Value } from '../observation.js'
import { answersOf } from '../settle.js'
import { sumOverClaims } from '../tallies.js'
import { priorByGroup } from './group-prior.js'
import type { Part } from './part.js'
import { shareEstimates } from './share-estimates.js'

export interface Portion {
  readonly items: Int32Array
  readonly part: Part
}

const summed = (length: number, arrays: readonly Float64Array[]): Float64Array => {
  const sum = new Float64Array(length)
  for (const array of arrays) {
    array.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value
    })
  }
  return sum
}

/** What is expected of a source over all parts, each counted by how much of its record lies there; a source without a record takes the first. */
const expectedOver = (network: Network, parts: readonly Part[]): { prior: Float64Array; strength: Float64Array } => {
  const known = parts.map(({ weight }) => sumOverClaims(network, weight))
  const mixed = (of: (part: Part) => Float64Array): Float64Array =>
    Float64Array.from(network.sources, (_, source) => {
      const total = known.reduce((sum, counts) => sum + (counts[source] ?? 0), 0)
      const shares = parts.map((part, at) => (of(part)[source] ?? 0) * (total > 0 ? (known[at]?.[source] ?? 0) / total : at === 0 ? 1 : 0))
      return sumOf(shares)
    })
  return { prior: mixed(({ prior }) => prior), strength: mixed(({ strength }) => strength) }
}

/** Joins the parts. No part: an empty network. */
export const joined = (network: Network, portions: readonly Portion[]): Settled => {
  const parts = portions.map(({ part }) => part)
  const [only] = parts
  const belief = summed(
    network.candidates.length,
    parts.map((part) => part.belief),
  )
  const claims = network.sourceOfClaim.length
  const found = {
    ...expectedOver(network, parts),
    right: summed(
      claims,
      parts.map(({ right }) => right),
    ),
    weight: summed(
      claims,
      parts.map(({ weight }) => weight),
    ),
  }
  const record = { ...found, prior: priorByGroup(network, found) }
  const { answers, confidence } = answersOf(network, belief)
  for (const { items, part } of portions) {
    items.forEach((item, at) => {
      const answer: Value | undefined = part.answers?.[at]
      if (answer === undefined) return
      answers[item] = answer
      confidence[item] = part.confidence?.[at] ?? confidence[item] ?? 0
    })
  }
  return {
    belief,
    answers,
    confidence,
    estimates: (parts.length === 1 && network.groups.length === 0 ? only?.estimates : undefined) ?? shareEstimates(network, record, belief),
    record,
    dependence: parts.flatMap(({ dependence = [] }) => dependence),
    clusters: parts.flatMap(({ clusters = [] }) => clusters),
    rounds: parts.reduce((most, { rounds }) => Math.max(most, rounds), 0),
    hasConverged: parts.every(({ hasConverged }) => hasConverged),
  }
}
