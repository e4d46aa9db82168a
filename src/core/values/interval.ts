/** Closed and half-open intervals of numbers; an unbounded end is ±Infinity inside and null outside. */

export interface Interval {
  readonly lo: number
  readonly hi: number
  /** Whether the end itself is left out, as in "more than". */
  readonly loOpen: boolean
  readonly hiOpen: boolean
}

/** Two figures that differ by less than this part of themselves are one: conversions leave such dust. */
const dust = 1e-9

/** Equal but for the dust of conversions. */
export const nearly = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= dust * Math.max(Math.abs(a), Math.abs(b)))

/** The closed interval between two figures, in either order. */
export const closed = (a: number, b: number): Interval => ({ lo: Math.min(a, b), hi: Math.max(a, b), loOpen: false, hiOpen: false })

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => closed(Math.min(a.lo, b.lo), Math.max(a.hi, b.hi))

const below = (hi: number, hiOpen: boolean, lo: number, loOpen: boolean): boolean => (nearly(hi, lo) ? hiOpen || loOpen : hi < lo)

/** Whether two intervals share a figure. */
export const meet = (a: Interval, b: Interval): boolean => !below(a.hi, a.hiOpen, b.lo, b.loOpen) && !below(b.hi, b.hiOpen, a.lo, a.loOpen)

/** Whether even the least of a exceeds the most of b. */
export const exceeds = (a: Interval, b: Interval): boolean => below(b.hi, b.hiOpen, a.lo, a.loOpen)

/** How much of the wider of two intervals both share, 0 to 1; two equal points share all. */
export const sharedPart = (a: Interval, b: Interval): number => {
  const shared = Math.min(a.hi, b.hi) - Math.max(a.lo, b.lo)
  const wider = Math.max(a.hi - a.lo, b.hi - b.lo)
  if (shared < 0) return 0
  return wider === 0 ? 1 : shared / wider
}

/** An interval in another unit. */
export const scaled = ({ lo, hi, loOpen, hiOpen }: Interval, convert: (value: number) => number): Interval => {
  const [a, b] = [Number.isFinite(lo) ? convert(lo) : lo, Number.isFinite(hi) ? convert(hi) : hi]
  return a <= b ? { lo: a, hi: b, loOpen, hiOpen } : { lo: b, hi: a, loOpen: hiOpen, hiOpen: loOpen }
}

/** A figure without the dust of binary fractions: twelve significant digits. */
export const tidy = (value: number): number => Number(value.toPrecision(12))

/** `[lo, hi]` for an answer; null where unbounded. */
export const asPair = ({ lo, hi }: Interval): [number | null, number | null] => [
  Number.isFinite(lo) ? tidy(lo) : null,
  Number.isFinite(hi) ? tidy(hi) : null,
]

const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 12 })

/** A figure for a person: 21,602. */
export const figure = (value: number): string => figures.format(value)

/** An interval for a person: "21,602", "21,550 to 21,650", "more than 160,000", "up to 25,000". */
export const intervalWords = ({ lo, hi, loOpen, hiOpen }: Interval): string => {
  if (!Number.isFinite(hi)) return `${loOpen ? 'more than' : 'at least'} ${figure(lo)}`
  if (!Number.isFinite(lo)) return `${hiOpen ? 'less than' : 'up to'} ${figure(hi)}`
  return nearly(lo, hi) ? figure(lo) : `${figure(tidy(lo))} to ${figure(tidy(hi))}`
}
