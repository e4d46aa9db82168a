/**
 * How far the claims on an item may be taken together. They are not independent of each other given the truth (feeds, publishers' own
 * slips), so their likelihoods multiplied are too sure. The product is raised to the power with which each claim, hidden, is predicted
 * best by the others (Grünwald & van Ommen 2017, "Inconsistency of Bayesian inference for misspecified linear models, and a proposal
 * for repairing it": the learning rate is the one that predicts best).
 */
import { noise } from '../settle.js'
import type { ListItem } from './lists-domain.js'
import type { Habits } from './lists-habits.js'
import { type Explained, probabilities, type Setting } from './lists-likelihood.js'

/** Powers that are tried, each some 15 % below the one before. */
export const powers: readonly number[] = [1, 0.85, 0.72, 0.61, 0.52, 0.44, 0.38, 0.32, 0.27, 0.23, 0.2, 0.17, 0.14, 0.12, 0.1]

/** Claims that are enough to choose by: items are taken at even distances. */
const enough = 4000

/** Whether the item at this place helps to choose. */
export const isSampled = ({ network }: Setting, items: number, at: number): boolean =>
  at % Math.max(1, Math.floor((network.sourceOfClaim.length * items) / Math.max(1, network.items.length) / enough)) === 0

/** How far from the power that is held others are tried in one round, in steps. */
const reach = 3

/** Adds to `fits`, by power near the one held, how well each claim of the item is predicted by the others. */
export const addFits = (
  { network, voice, weight }: Setting,
  list: ListItem,
  explained: Explained,
  { learning }: Habits,
  fits: Float64Array,
): void => {
  const held = powers.indexOf(learning)
  const truths = list.size.length
  const start = network.claimStart[list.item] ?? 0
  for (let at = 0; at < explained.byClaim.length / truths; at += 1) {
    const loud = voice[start + at] ?? 0
    const counts = loud * (weight[start + at] ?? 0)
    if (counts === 0) continue
    for (let i = Math.max(0, held - reach); i <= Math.min(held + reach, powers.length - 1); i += 1) {
      const power = powers[i] ?? 1
      const belief = probabilities(explained, power, at, loud)
      let predicted = 0
      for (let t = 0; t < truths; t += 1) predicted += (belief[t] ?? 0) * Math.exp(explained.byClaim[at * truths + t] ?? 0)
      fits[i] = (fits[i] ?? 0) + counts * Math.log(predicted)
    }
  }
}

/** The power that predicts best, sought step by step from the one held, so that far-off ones that do as well are left alone. */
export const betterPower = (fits: Float64Array, held: number): number => {
  // What was not tried has no fit, and no claim at all leaves all at 0.
  const fitAt = (at: number): number => fits[at] || Number.NEGATIVE_INFINITY
  let at = powers.indexOf(held)
  for (const step of [1, -1]) while (fitAt(at + step) > fitAt(at) + noise) at += step
  return powers[at] ?? 1
}
