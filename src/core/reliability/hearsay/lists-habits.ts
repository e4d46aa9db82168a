/**
 * How sources give lists: the model of what a source says when the truth is known. With some probability the list has nothing to do
 * with the truth (the first names instead of the surnames); else some of the names may be left out (the first author only), and some
 * added (an editor). Leaving out is common and adding rare, which the data tell: two-sided quality by source, with priors fitted to all
 * sources (Zhao et al. 2012, "A Bayesian approach to discovering truth from conflicting sources"), for whole lists instead of single
 * names, since a source that leaves out leaves out all but one.
 */
import { logGamma } from '../numeric/log-gamma.js'
import type { Rates } from './rates.js'

/** The ways in which a list goes wrong, with what is expected of them before the data is looked at. */
export const ways = ['wrong', 'extra', 'omit'] as const
export type Way = (typeof ways)[number]
export const expectedAtFirst: Readonly<Record<Way, number>> = { wrong: 0.05, extra: 0.05, omit: 0.3 }

/** Lists longer than this are counted as ones of this length. */
export const longest = 6

export interface Habits {
  readonly rates: Readonly<Record<Way, Rates>>
  /** By length of the truth, 0 to `longest`: how common it is. */
  readonly lengths: Float64Array
  /** By length of the truth × names kept: how common this is where something is left out. */
  readonly keptShare: Float64Array
  /** How probable it is that a list with names that do not belong has one more of them. */
  readonly more: number
  /** How little the wrong names of one item repeat each other: the concentration of their pool. */
  readonly scatter: number
  /** The power to which what the claims on an item say together is taken. */
  readonly learning: number
}

/** The cell of `keptShare` for `kept` of `length` names, both scaled down where the list is longer than the table. */
export const keptCell = (length: number, kept: number): number => {
  const rows = Math.min(length, longest)
  const scaled = Math.max(1, Math.min(Math.round((kept / length) * rows), rows - 1))
  return rows * (longest + 1) + scaled
}

/**
 * The log probability of the counts of a pool that is drawn from with reinforcement (Dirichlet-multinomial, each value with prior share
 * `base`): what was drawn once is likely to be drawn again, as wrong names are when shops share a feed.
 */
export const logPool = (counts: Float64Array, base: number, concentration: number): number => {
  const start = base * concentration
  const constant = logGamma(start)
  let [total, sum] = [0, 0]
  for (const count of counts) {
    if (count <= 0) continue
    total += count
    sum += logGamma(start + count) - constant
  }
  return sum + logGamma(concentration) - logGamma(concentration + total)
}

/** Before the data is looked at. */
export const habitsAtFirst = (sources: number): Habits => {
  const nothing = new Float64Array(sources)
  const unknown = (way: Way): Rates => ({ events: nothing, trials: nothing, mean: expectedAtFirst[way], strength: 4 })
  const keptShare = new Float64Array((longest + 1) * (longest + 1))
  for (let length = 2; length <= longest; length += 1) {
    for (let kept = 1; kept < length; kept += 1) keptShare[keptCell(length, kept)] = 1 / (length - 1)
  }
  return {
    rates: { wrong: unknown('wrong'), extra: unknown('extra'), omit: unknown('omit') },
    lengths: new Float64Array(longest + 1).fill(1 / longest),
    keptShare,
    more: 0.3,
    scatter: 1,
    learning: 0.44,
  }
}
