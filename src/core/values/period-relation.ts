/** How two periods lie to each other, with open ends tried and uncertain dates moved. */
import { moved } from './calendar.js'
import type { End, Period } from './period.js'

export type PeriodRelation = 'same' | 'narrower' | 'broader' | 'overlaps' | 'disjoint'

type Days = readonly [number, number]

const first = ({ start }: Period): number => start.day ?? Number.NEGATIVE_INFINITY
const last = ({ end }: Period): number => end.day ?? Number.POSITIVE_INFINITY
const daysOf = (period: Period): Days => [first(period), last(period)]

const relate = ([a, b]: Days, [c, d]: Days): PeriodRelation => {
  if (a === c && b === d) return 'same'
  if (b < c || d < a) return 'disjoint'
  if (a >= c && b <= d) return 'narrower'
  return a <= c && b >= d ? 'broader' : 'overlaps'
}

/** How two periods lie as written; an open end reaches for ever. */
export const relationOf = (left: Period, right: Period): PeriodRelation => relate(daysOf(left), daysOf(right))

/** Every place of a missing end that matters: just before, at and just after each date of the other period, and far away. */
const tries = (missing: boolean, own: number, other: Days): number[] =>
  missing ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, ...other.flatMap((day) => [day - 1, day, day + 1])] : [own]

const readings = (period: Period, other: Days): Days[] =>
  tries(period.start.day === null, first(period), other)
    .flatMap((from) => tries(period.end.day === null, last(period), other).map((to): Days => [from, to]))
    .filter(([from, to]) => from <= to && from !== Number.POSITIVE_INFINITY && to !== Number.NEGATIVE_INFINITY)

const isWhole = ({ start, end }: Period): boolean => start.day !== null && end.day !== null

/** All the ways in which two periods may lie when their missing ends were told, the one as written first. */
export const possibleRelations = (left: Period, right: Period): PeriodRelation[] => {
  const written = relationOf(left, right)
  if (isWhole(left) && isWhole(right)) return [written]
  const others = readings(left, daysOf(right)).flatMap((one) => readings(right, one).map((other) => relate(one, other)))
  return [...new Set([written, ...others])]
}

const moveStart = ({ day, unit }: End, by: number): number | null => (day === null || unit === null ? day : moved(day, unit, by))
const moveEnd = ({ day, unit }: End, by: number): number | null => (day === null || unit === null ? day : moved(day + 1, unit, by) - 1)

/** A period with each uncertain date as written and one unit of its precision earlier and later. */
const shifts = (period: Period): Days[] => {
  const steps = (end: End): number[] => (end.uncertain ? [0, -1, 1] : [0])
  return steps(period.start)
    .flatMap((from) =>
      steps(period.end).map(
        (to): Days => [moveStart(period.start, from) ?? Number.NEGATIVE_INFINITY, moveEnd(period.end, to) ?? Number.POSITIVE_INFINITY],
      ),
    )
    .filter(([from, to]) => from <= to)
}

const fits = new Set<PeriodRelation>(['same', 'narrower', 'broader'])

/**
 * Whether a difference (disjoint, overlapping in part) would vanish if uncertain dates were off by one unit of their precision; and
 * an overlap also where only an uncertain date makes it. "2025-10?" against "2025-11": yes; "2024-01~" against "2024-05": no.
 */
export const mayVanish = (left: Period, right: Period): boolean => {
  const written = relationOf(left, right)
  if (fits.has(written)) return false
  const isOther = (relation: PeriodRelation) => (written === 'overlaps' ? relation !== 'overlaps' : fits.has(relation))
  return shifts(left).some((one) => shifts(right).some((other) => isOther(relate(one, other))))
}

/** Whether one period begins on the day after the other ends. */
export const adjoin = (left: Period, right: Period): boolean => last(left) + 1 === first(right) || last(right) + 1 === first(left)

/** Whether a period is one calendar day. */
export const isDay = ({ start, end }: Period): boolean => start.day !== null && start.day === end.day

/** First and last day, ±Infinity where open. */
export const daySpan = (period: Period): { readonly first: number; readonly last: number } => ({ first: first(period), last: last(period) })
