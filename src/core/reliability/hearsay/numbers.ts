/**
 * hearsay-1 for numbers. Per attribute the values tell whether they are repeated or scatter; then the truth is one of those that are
 * claimed, or the middle of them all, weighted by the precision of their sources.
 */
import { groupBy } from '../../values/order.js'
import type { Network } from '../network.js'
import { noise } from '../settle.js'
import { credibilityOf } from './numbers-credibility.js'
import { usualPlaceOf } from './numbers-domain.js'
import { isRepeated } from './numbers-regime.js'
import { settleRepeated } from './numbers-repeated.js'
import { settleScattered } from './numbers-scattered.js'
import { weightsOf } from './weights.js'

export interface NumbersSettled {
  /** By candidate of the network: the probability that it is the true value (where values scatter: within a thousandth of it). */
  readonly belief: Float64Array
  /** By position in `items`: the settled value, and the probability that it is within a thousandth of the truth. */
  readonly answers: readonly number[]
  readonly confidence: Float64Array
  /** By claim of the network: how probable it is within a thousandth of the truth, judged by the others, and how much they tell. */
  readonly right: Float64Array
  readonly weight: Float64Array
  /** By source: the share of right claims expected beforehand, and for how many claims that counts. */
  readonly prior: Float64Array
  readonly strength: Float64Array
  readonly rounds: number
  readonly hasConverged: boolean
}

/** A step that still can be divided by. */
const leastUnit = 1e-300

/** Takes over what is of an item: `start` says where its part of both begins. */
const copyOf = (start: Int32Array, item: number, from: Float64Array, to: Float64Array): void =>
  to.set(from.subarray(start[item] ?? 0, start[item + 1] ?? 0), start[item] ?? 0)

/** The candidate that is most probably near the truth; of equals the one that is most probably the truth, then the least. */
const bestOf = (network: Network, item: number, near: Float64Array, belief: Float64Array): number => {
  let best = network.candidateStart[item] ?? 0
  for (let candidate = best + 1; candidate < (network.candidateStart[item + 1] ?? 0); candidate += 1) {
    const lead = (near[candidate] ?? 0) - (near[best] ?? 0)
    if (lead > noise || (lead > -noise && (belief[candidate] ?? 0) > (belief[best] ?? 0) + noise)) best = candidate
  }
  return best
}

/** Settles the items, whose values are all numbers. The cost of a round grows linearly in claims. */
export const settleNumbers = (network: Network, items: Int32Array): NumbersSettled => {
  const weight = weightsOf(network, items)
  const [belief, right] = [new Float64Array(network.candidates.length), new Float64Array(weight.length)]
  const settled = new Map<number, { answer: number; confidence: number }>()
  let [rounds, hasConverged] = [0, true]
  const repeated: Int32Array[] = []
  for (const group of groupBy(items, (item) => network.attributeOf[item] ?? 0).values()) {
    const part = Int32Array.from(group).sort()
    const unit = Math.max(leastUnit, 10 ** usualPlaceOf(network, part))
    if (isRepeated(network, part, unit)) repeated.push(part)
    else {
      const found = settleScattered(network, part, unit)
      for (const item of part) {
        copyOf(network.candidateStart, item, found.near, belief)
        copyOf(network.claimStart, item, found.right, right)
      }
      part.forEach((item, at) => {
        settled.set(item, { answer: found.answers[at] ?? 0, confidence: found.confidence[at] ?? 0 })
      })
      rounds = Math.max(rounds, found.rounds)
      hasConverged &&= found.hasConverged
    }
  }
  const found = settleRepeated(network, repeated)
  for (const item of repeated.flatMap((part) => [...part])) {
    copyOf(network.candidateStart, item, found.belief, belief)
    copyOf(network.claimStart, item, found.right, right)
    const best = bestOf(network, item, found.near, found.belief)
    settled.set(item, { answer: Number(network.candidates[best]), confidence: found.near[best] ?? 0 })
  }
  rounds = Math.max(rounds, found.rounds)
  hasConverged &&= found.hasConverged
  const { mean, strength } = credibilityOf(network.sourceOfClaim, network.sources.length, right, weight, 0.5)
  return {
    belief,
    answers: Array.from(items, (item) => settled.get(item)?.answer ?? 0),
    confidence: Float64Array.from(items, (item) => settled.get(item)?.confidence ?? 0),
    right,
    weight,
    prior: new Float64Array(network.sources.length).fill(mean),
    strength: new Float64Array(network.sources.length).fill(strength),
    rounds,
    hasConverged,
  }
}
