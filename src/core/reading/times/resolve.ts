/** Which day, month or year is meant where the words do not say all of it. */
import { calendarDay, dayNumber } from '../../values/calendar.js'
import { boundsOf, type Grain, type Moment, momentOf, partOfYear, shifted, timexOf } from './moment.js'
import { dayIn, present } from './reference.js'
import type { TimeReading, View } from './row.js'

/** A reading of one stretch of the calendar that the words name in full. */
export const dated = (moment: Moment, more: Partial<TimeReading> = {}): TimeReading => ({
  type: 'DATE',
  value: timexOf(moment),
  from: moment,
  to: moment,
  ...more,
})

/** A reading that counts from the document's date; the value given where that is not known. */
export const inferred = (moment: Moment | null, otherwise: string, more: Partial<TimeReading> = {}): TimeReading =>
  moment === null ? { type: 'DATE', value: otherwise, ...more } : dated(moment, { isInferred: true, ...more })

/** A reading whose year was chosen: "in October". */
export const guessed = (moment: Moment | null, otherwise: string, more: Partial<TimeReading> = {}): TimeReading =>
  inferred(moment, otherwise, { isGuessed: moment !== null, ...more })

/** What no date stands behind: "recently" is PAST_REF. */
export const undated = (value: string, more: Partial<TimeReading> = {}): TimeReading => ({ type: 'DATE', value, ...more })

/** How much nearer the next must be than the last to be meant: after a verb of the past hardly ever, after one of the future nearly always. */
const nearness = { past: 0.1, unknown: 0.5, future: 2.5 } as const

/** Of the years that could be meant the one that tense and nearness speak for: `make` gives what is named in each year. */
const chosenYear = (view: View, make: (year: number) => Moment | null): Moment | null => {
  const { reference } = view
  if (!reference) return null
  const [year] = calendarDay(reference.last)
  const near = [-1, 0, 1].map((by) => make(year + by)).filter((moment) => moment !== null)
  const options = near.length > 0 ? near : [-4, -3, -2, 2, 3, 4].map((by) => make(year + by)).filter((moment) => moment !== null)
  const past = options.filter((moment) => boundsOf(moment)[0] <= reference.last)
  const future = options.filter((moment) => boundsOf(moment)[1] >= reference.first)
  const [latest, next] = [past[past.length - 1], future[0]]
  if (!latest || !next) return latest ?? next ?? null
  const since = Math.max(0, reference.last - boundsOf(latest)[1])
  const until = Math.max(0, boundsOf(next)[0] - reference.first)
  return until < since * nearness[view.tense] ? next : latest
}

/** A month (quarter, half, season) of which no year is told. */
export const partNear = (view: View, grain: 'month' | 'quarter' | 'half' | 'season', part: number): Moment | null =>
  chosenYear(view, (year) => partOfYear(grain, year, part))

/** A day of a month of which no year is told. */
export const dayNear = (view: View, month: number, day: number): Moment | null =>
  chosenYear(view, (year) => {
    const at = dayIn(year, month, day)
    return at === null ? null : { grain: 'day', at }
  })

/** A weekday, 1 for Monday: the document's own day or the last before it, or the next, as the tense has it. */
export const weekdayNear = (view: View, weekday: number, direction: 'last' | 'this' | 'next' | null = null): Moment | null => {
  const here = present(view.reference, 'day')
  if (!here) return null
  const own = ((((here.at + 3) % 7) + 7) % 7) + 1
  const back = (own - weekday + 7) % 7
  const isFuture = direction === 'next' || (direction !== 'last' && view.tense === 'future')
  if (isFuture) return shifted(here, back === 0 && direction !== 'next' ? 0 : 7 - back)
  return shifted(here, direction === 'last' && back === 0 ? -7 : -back)
}

/** The document's own day, week, month, moved by so many; the grain as it is known. */
export const fromPresent = (view: View, grain: Grain, by: number): Moment | null => {
  const here = present(view.reference, grain)
  return here && shifted(here, by)
}

/** The latest date told before that is at least as exact as a grain. */
export const toldIn = (view: View, grains: readonly Grain[]): Moment | null =>
  view.told.find((moment) => grains.includes(moment.grain)) ?? null

/** The same stretch so many years earlier or later, in its own grain. */
export const yearsFrom = (moment: Moment, by: number): Moment => {
  const [year, month, day] = calendarDay(boundsOf(moment)[0])
  if (moment.grain === 'day') return { grain: 'day', at: dayNumber(year + by, month, day) }
  return momentOf(moment.grain, dayNumber(year + by, month, day))
}
