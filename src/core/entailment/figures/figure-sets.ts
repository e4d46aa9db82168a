/** How the set of numbers that one figure allows lies to that of another: all of it inside, apart, or partly. */
import type { Modifier } from '../../claims/statement.js'
import { closed, type Interval, meet, nearly } from '../../values/interval.js'
import type { Mention } from './mention.js'

const infinite = Number.POSITIVE_INFINITY

/** Table: the numbers that a modifier leaves possible beside a figure. "About" reaches a tenth to each side, "almost" a tenth down. */
const reaches: Readonly<Record<Modifier, (value: number, high: number) => Interval>> = {
  exact: closed,
  between: closed,
  about: (value, high) => closed(value * 0.9, high * 1.1),
  almost: (value) => ({ lo: value * 0.9, hi: value, loOpen: false, hiOpen: false }),
  at_least: (value) => ({ lo: value, hi: infinite, loOpen: false, hiOpen: false }),
  more_than: (value) => ({ lo: value, hi: infinite, loOpen: true, hiOpen: false }),
  at_most: (value) => ({ lo: -infinite, hi: value, loOpen: false, hiOpen: false }),
  up_to: (value) => ({ lo: -infinite, hi: value, loOpen: false, hiOpen: false }),
  less_than: (value) => ({ lo: -infinite, hi: value, loOpen: false, hiOpen: true }),
}

/** The numbers that a figure as written allows. */
export const setOf = ({ modifier, value, high }: Mention): Interval => reaches[modifier](value, high)

const startsWithin = (inner: Interval, outer: Interval): boolean =>
  nearly(inner.lo, outer.lo) ? inner.loOpen || !outer.loOpen : inner.lo > outer.lo
const endsWithin = (inner: Interval, outer: Interval): boolean =>
  nearly(inner.hi, outer.hi) ? inner.hiOpen || !outer.hiOpen : inner.hi < outer.hi

/** What the first figure, taken as true, says of the second: it follows, it cannot be, or it may be. */
export const setRelation = (given: Interval, asked: Interval): 'follows' | 'apart' | 'open' => {
  if (startsWithin(given, asked) && endsWithin(given, asked)) return 'follows'
  return meet(given, asked) ? 'open' : 'apart'
}
