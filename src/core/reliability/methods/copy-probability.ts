/**
 * How probable it is that one of two sources copies from the other, by Bayes from what they share (Dong et al. 2009, sections 3 and 4; with
 * truth as a probability as in Li, Dong, Lyons, Meng, Srivastava: Scaling Up Copy Detection. ICDE 2015, section II).
 */
import type { Agreements } from './agreements.js'

/** α: that two sources depend on each other, before anything is looked at. c: that a copier copies a certain value. The paper's values. */
const dependent = 0.2
export const copied = 0.8

/**
 * How much likelier it is that two sources claim the same value if the one copies from an original of this accuracy than if both find it by
 * themselves. Given are the probability that the value is true, and those that independent sources agree on what is true, A₁A₂, and on one
 * of n false values, (1-A₁)(1-A₂)/n. A shared value that is false, which is unlikely otherwise, tells most.
 */
export const agreementRatio = (isTrue: number, original: number, bothTrue: number, bothFalse: number): number =>
  1 - copied + (copied * (isTrue * original + (1 - isTrue) * (1 - original))) / (isTrue * bothTrue + (1 - isTrue) * bothFalse)

/** How much likelier a different value is: it was not copied. */
export const differenceRatio = 1 - copied

/** By pair: the probability that either copies from the other, from the belief by candidate and the accuracy by source, 0 < A < 1. */
export const copyProbabilities = (
  { left, right, sharedItems, claimantStart, pairStart, pairs }: Agreements,
  belief: Float64Array,
  accuracy: Float64Array,
  falseValues: number,
): Float64Array => {
  const count = left.length
  const bothTrue = Float64Array.from(left, (source, pair) => (accuracy[source] ?? 0) * (accuracy[right[pair] ?? 0] ?? 0))
  const bothFalse = Float64Array.from(
    left,
    (source, pair) => ((1 - (accuracy[source] ?? 0)) * (1 - (accuracy[right[pair] ?? 0] ?? 0))) / falseValues,
  )
  /** Sums of logarithms; factors are multiplied first and their logarithm is taken now and then, which is quicker. */
  const logs = [new Float64Array(count), new Float64Array(count)] as const
  const products = [new Float64Array(count).fill(1), new Float64Array(count).fill(1)] as const
  const same = new Int32Array(count)
  const multiply = (way: 0 | 1, pair: number, ratio: number): void => {
    const product = (products[way][pair] ?? 1) * ratio
    const isFar = product > 1e100 || product < 1e-100
    if (isFar) logs[way][pair] = (logs[way][pair] ?? 0) + Math.log(product)
    products[way][pair] = isFar ? 1 : product
  }
  for (let candidate = 0; candidate + 1 < claimantStart.length; candidate += 1) {
    const isTrue = belief[candidate] ?? 0
    for (let at = pairStart[candidate] ?? 0; at < (pairStart[candidate + 1] ?? 0); at += 1) {
      const pair = pairs[at] ?? 0
      same[pair] = (same[pair] ?? 0) + 1
      multiply(0, pair, agreementRatio(isTrue, accuracy[right[pair] ?? 0] ?? 0, bothTrue[pair] ?? 0, bothFalse[pair] ?? 0))
      multiply(1, pair, agreementRatio(isTrue, accuracy[left[pair] ?? 0] ?? 0, bothTrue[pair] ?? 0, bothFalse[pair] ?? 0))
    }
  }
  return Float64Array.from(sharedItems, (items, pair) => {
    const before = Math.log(dependent / 2 / (1 - dependent)) + (items - (same[pair] ?? 0)) * Math.log(differenceRatio)
    const oddsOf = (way: 0 | 1): number => Math.exp(before + (logs[way][pair] ?? 0) + Math.log(products[way][pair] ?? 1))
    const odds = oddsOf(0) + oddsOf(1)
    return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
  })
}
