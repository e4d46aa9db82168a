/**
 * Table: what each feature of a match weighs. Fitted by `test/measure/fit-matching.ts` to posts whose checked claims are known, but for
 * `amount` and `denial`, which are set by hand: posts seldom turn on a figure or on a word that denies, and claims here often do.
 */
import type { FeatureName } from './features.js'

export const weights: Readonly<Record<FeatureName, number>> = {
  covered: 5.25,
  shared: 1.04,
  rarest: 3.68,
  text: 2.64,
  subject: 3.44,
  of_text: 2.83,
  of_subject: 0.86,
  letters: 6.38,
  denial: 0.5,
  amount: 4,
  period: 2.21,
  other_period: -0.39,
  names: 0.72,
  sayer: 11.79,
}
