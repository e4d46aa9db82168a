/** How probable it is that one of two sources copies from the other, by Bayes from what they share (Dong et al. 2009, section 3 and 4.2). */
import { inside } from './accu.js'

/** α: that two sources depend on each other, before anything is looked at. c: that a copier copies a certain value. The paper's values. */
const dependent = 0.2
export const copied = 0.8

/** On how many items two sources claim the same true value, the same false value, or different values. */
export interface Shared {
  readonly sameTrue: number
  readonly sameFalse: number
  readonly different: number
}

/**
 * The probability that either copies from the other. Independent sources agree on the true value with probability A₁A₂ and on one false
 * value of n with (1-A₁)(1-A₂)/n; a copier agrees with its original wherever it copies, so that a shared false value, which is unlikely
 * otherwise, tells most.
 */
export const copyProbability = (shared: Shared, accuracyLeft: number, accuracyRight: number, falseValues: number): number => {
  const [left, right] = [inside(accuracyLeft), inside(accuracyRight)]
  const bothTrue = left * right
  const bothFalse = ((1 - left) * (1 - right)) / falseValues
  const apart = 1 - bothTrue - bothFalse
  const likelihood = (onTrue: number, onFalse: number, onDifferent: number): number =>
    shared.sameTrue * Math.log(onTrue) + shared.sameFalse * Math.log(onFalse) + shared.different * Math.log(onDifferent)
  const copiesFrom = (original: number): number =>
    Math.log(dependent / 2) +
    likelihood(
      copied * original + (1 - copied) * bothTrue,
      copied * (1 - original) + (1 - copied) * bothFalse,
      Math.max(Number.MIN_VALUE, (1 - copied) * apart),
    )
  const independent = Math.log(1 - dependent) + likelihood(bothTrue, bothFalse, Math.max(Number.MIN_VALUE, apart))
  const odds = Math.exp(copiesFrom(right) - independent) + Math.exp(copiesFrom(left) - independent)
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
}
