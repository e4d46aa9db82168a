/**
 * Accu: a source is right with probability A and otherwise claims one of n false values, each equally likely; Bayes says how probable each
 * value is, and the accuracy of a source is the mean probability of its values. Sources are taken for independent.
 */
import { untilStill } from '../convergence.js'
import { labelsOf } from '../labels.js'
import type { Method } from '../method.js'
import type { Network } from '../network.js'
import { settledOf } from '../settled.js'
import { meanOverClaimed, sumOverClaimants } from '../tallies.js'

/** The accuracy that every source starts from: 1 - ε with the paper's ε = 0.2. */
export const startAccuracy = 0.8
const [leastAccuracy, mostAccuracy] = [0.01, 0.99]
/** Accuracies stay inside 0.01 to 0.99, where their odds have a logarithm. */
export const inside = (accuracy: number): number => Math.min(mostAccuracy, Math.max(leastAccuracy, accuracy))

/** n, the number of false values of an item: the paper's 100, or all labels but one where every attribute is a closed set of labels. */
export const falseValuesOf = (network: Network): number => {
  const counts = labelsOf(network).ofAttribute.map(({ length }) => length)
  return counts.includes(0) ? 100 : Math.max(1, ...counts.map((count) => count - 1))
}

/** A'(S) = ln(n A / (1 - A)): what the vote of a source counts for (section 4.1). */
export const voteOf =
  (falseValues: number) =>
  (accuracy: number): number =>
    Math.log((falseValues * inside(accuracy)) / (1 - inside(accuracy)))

/** By candidate: P(v) = e^C(v) / Σ e^C(w) over all n + 1 values that an item may have; those that nobody claims have C = 0. */
export const probabilities = ({ items, candidateStart }: Network, counts: Float64Array, falseValues: number): Float64Array => {
  const result = new Float64Array(counts.length)
  for (let item = 0; item < items.length; item += 1) {
    const [from, to] = [candidateStart[item] ?? 0, candidateStart[item + 1] ?? 0]
    let highest = 0
    for (let at = from; at < to; at += 1) highest = Math.max(highest, counts[at] ?? 0)
    let sum = Math.max(0, falseValues + 1 - (to - from)) * Math.exp(-highest)
    for (let at = from; at < to; at += 1) sum += Math.exp((counts[at] ?? 0) - highest)
    for (let at = from; at < to; at += 1) result[at] = Math.exp((counts[at] ?? 0) - highest) / sum
  }
  return result
}

export const accu: Method = {
  name: 'accu-1',
  says: 'the probability of each value by Bayes from the accuracies of its sources, false values being equally likely; copying is not looked for',
  source: 'Dong, Berti-Equille, Srivastava: Integrating Conflicting Data: The Role of Source Dependence. VLDB 2009 (without dependence)',
  settle: (network) => {
    const falseValues = falseValuesOf(network)
    const countsOf = (accuracy: Float64Array) => sumOverClaimants(network, accuracy.map(voteOf(falseValues)))
    const { state, rounds, hasConverged } = untilStill<Float64Array>(
      new Float64Array(network.sources.length).fill(startAccuracy),
      (accuracy) => meanOverClaimed(network, probabilities(network, countsOf(accuracy), falseValues)),
      (accuracy) => accuracy,
      { within: 1e-4, most: 100 },
    )
    const score = countsOf(state)
    return settledOf(network, { belief: probabilities(network, score, falseValues), score, rounds, hasConverged })
  },
}
