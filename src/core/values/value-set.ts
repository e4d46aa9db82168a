/**
 * A value is two nested sets: its core, what was surely meant, and its reach, what could have been meant.
 * The rows of `modifierRows` say how each modifier is read; they are printed by GET /v1/rules.
 */
import { closed, hull, type Interval } from './interval.js'
import { writtenPrecision } from './precision.js'
import { vagueWordOf } from './vague-words.js'

export interface Figure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly modifier: string
  readonly asWritten: string | null
}

export interface ValueSet {
  readonly sort: 'point' | 'bound' | 'interval'
  readonly core: Interval
  readonly reach: Interval
}

type Sets = Omit<ValueSet, 'sort'>

const both = (interval: Interval): Sets => ({ core: interval, reach: interval })
const around = (value: number, half: number): Interval => closed(value - half, value + half)

/** A figure of one or two significant digits is often a round number: its core is at most this part of it to each side. */
const roundCore = 0.025

/** What a figure counts: whole things, an amount that is measured or a sum of money, or a part of a whole. */
export type Counted = 'count' | 'measured' | 'share'

/** As exact as it was written. Measured amounts and shares are never themselves: "7.4" is 7.35 to 7.45. */
const exactSets = (value: number, asWritten: string | null, counted: Counted): Sets => {
  const { quantum, digits } = value === 0 && counted === 'share' ? noShare : writtenPrecision(value, asWritten)
  const isCount = counted === 'count' && Number.isInteger(value)
  if (isCount && (quantum === 1 || Math.abs(value) < 100)) return both(around(value, 0))
  const half = quantum / 2
  return { core: around(value, digits <= 2 ? Math.min(roundCore * Math.abs(value), half) : half), reach: around(value, half) }
}

/** "0 %" is written to the per cent. */
const noShare = { quantum: 0.01, digits: 3 }

/** A share of a whole is never less than none of it or more than all: "100 %" reaches no further. */
const withinOne = ({ lo, hi }: Interval): Interval => closed(Math.max(0, lo), Math.min(1, hi))

/** An interval that runs from a part of the value up to the value itself, whatever its sign. */
const fromBelow = (value: number, part: number): Interval => closed(value * (1 - part), value)

const from = (value: number, open: boolean): Interval => ({ lo: value, hi: Number.POSITIVE_INFINITY, loOpen: open, hiOpen: false })
const upTo = (value: number, open: boolean): Interval => ({ lo: Number.NEGATIVE_INFINITY, hi: value, loOpen: false, hiOpen: open })

export interface ModifierRow {
  readonly modifier: string
  readonly sort: ValueSet['sort']
  readonly says: string
  readonly sets: (value: number, exact: Sets) => Sets
}

export const modifierRows: readonly ModifierRow[] = [
  {
    modifier: 'exact',
    sort: 'point',
    says: 'As exact as it was written: "21,602" is itself and "21,600" is 21,550 to 21,650 in core and reach. With one or two significant digits the core is the smaller of 2.5 % and half the last significant digit to each side, the reach half the last significant digit: "20,000" is 19,500 to 20,500, at most 15,000 to 25,000. Whole counts below 100 are themselves.',
    sets: (_value, exact) => exact,
  },
  {
    modifier: 'about',
    sort: 'point',
    says: 'Surely within 5 %, possibly within 15 %, and never narrower than the bare figure would be.',
    sets: (value, exact) => ({
      core: hull(around(value, 0.05 * Math.abs(value)), exact.core),
      reach: hull(around(value, 0.15 * Math.abs(value)), exact.reach),
    }),
  },
  {
    modifier: 'almost',
    sort: 'point',
    says: 'From below and not beyond the figure: surely from 3 % below, possibly from 10 % below.',
    sets: (value) => ({ core: fromBelow(value, 0.03), reach: fromBelow(value, 0.1) }),
  },
  { modifier: 'at_least', sort: 'bound', says: 'The figure or any above it.', sets: (value) => both(from(value, false)) },
  { modifier: 'more_than', sort: 'bound', says: 'Any figure above it.', sets: (value) => both(from(value, true)) },
  { modifier: 'at_most', sort: 'bound', says: 'The figure or any below it.', sets: (value) => both(upTo(value, false)) },
  { modifier: 'up_to', sort: 'bound', says: 'The figure or any below it.', sets: (value) => both(upTo(value, false)) },
  { modifier: 'less_than', sort: 'bound', says: 'Any figure below it.', sets: (value) => both(upTo(value, true)) },
  { modifier: 'between', sort: 'interval', says: 'Its interval, in core and reach.', sets: (_value, exact) => exact },
]

/** Whether a vague word is all that is said: "nearly half" has its own row, "almost" beside "half" is a modifier of its own. */
const readsWhole = (modifier: string, asWritten: string | null): boolean =>
  modifier === 'exact' || modifier === 'about' || (modifier === 'almost' && /^(nearly|almost)\b/iu.test(asWritten ?? ''))

const rowOf = new Map(modifierRows.map((row) => [row.modifier, row]))

/**
 * The sets of a figure in its own unit; null where it has neither a value, an interval nor a vague word that is known.
 * `counted` says what it counts: a whole number of metres is a rounded one, of persons it is itself.
 */
export const valueSetOf = ({ value, low, high, modifier, asWritten }: Figure, counted: Counted): ValueSet | null => {
  const row = rowOf.get(modifier)
  if (!row) return null
  if (row.sort === 'interval') return low === null || high === null ? null : { sort: 'interval', ...both(closed(low, high)) }
  const vague = vagueWordOf(asWritten, value)
  if (vague && row.sort === 'point' && (value === null || readsWhole(modifier, asWritten))) {
    return { sort: 'point', core: closed(...vague.core), reach: closed(...vague.reach) }
  }
  const figure = value ?? (vague && (['at_least', 'more_than'].includes(modifier) ? vague.core[0] : vague.core[1]))
  if (figure === null) return null
  const { core, reach } = row.sets(figure, exactSets(figure, asWritten, counted))
  const isWhole = counted === 'share' && row.sort === 'point' && figure >= 0 && figure <= 1
  return { sort: row.sort, core: isWhole ? withinOne(core) : core, reach: isWhole ? withinOne(reach) : reach }
}
