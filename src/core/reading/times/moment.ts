/** A stretch of the calendar that has a name: a day, a week, a quarter, a season. Grain and ordinal, so that shifting is adding. */
import { calendarDay, dayNumber, dayText } from '../../values/calendar.js'

export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/** `at` counts from the year 0 in its grain (a week and a weekend by their Mondays, a day since 1970): January 2025 is month 24300. */
export interface Moment {
  readonly grain: Grain
  readonly at: number
}

/** Parts of a year in each grain that divides years. */
const partsOf = { month: 12, quarter: 4, half: 2, season: 4, year: 1 } as const

/** Monday 5 January 1970 was day 4. */
const weekOf = (day: number): number => Math.floor((day - 4) / 7)
const mondayOf = (week: number): number => week * 7 + 4

const isoWeek = (week: number): string => {
  const [year] = calendarDay(mondayOf(week) + 3)
  const number = week - weekOf(dayNumber(year, 1, 4)) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}

const seasons = ['SP', 'SU', 'FA', 'WI'] as const
const pad = (year: number): string => String(year).padStart(4, '0')

/** The part of a year with this number, counting from 1: `partOfYear('quarter', 2025, 3)`. */
export const partOfYear = (grain: keyof typeof partsOf, year: number, part = 1): Moment => ({ grain, at: year * partsOf[grain] + part - 1 })

/** The moment of a grain that holds a day. A winter is named by the year in which it begins. */
export const momentOf = (grain: Grain, day: number): Moment => {
  const [year, month] = calendarDay(day)
  if (grain === 'day') return { grain, at: day }
  if (grain === 'week' || grain === 'weekend') return { grain, at: weekOf(day) }
  if (grain === 'decade') return { grain, at: Math.floor(year / 10) }
  if (grain === 'century') return { grain, at: Math.floor(year / 100) }
  if (grain === 'season') return { grain, at: year * 4 + Math.floor((month - 3) / 3) }
  return { grain, at: year * partsOf[grain] + Math.floor(((month - 1) * partsOf[grain]) / 12) }
}

/** The moment so many of its own grain later. */
export const shifted = ({ grain, at }: Moment, by: number): Moment => ({ grain, at: at + by })

/** First and last day. */
export const boundsOf = ({ grain, at }: Moment): readonly [number, number] => {
  if (grain === 'day') return [at, at]
  if (grain === 'week') return [mondayOf(at), mondayOf(at) + 6]
  if (grain === 'weekend') return [mondayOf(at) + 5, mondayOf(at) + 6]
  if (grain === 'decade') return [dayNumber(at * 10, 1, 1), dayNumber(at * 10 + 10, 1, 1) - 1]
  if (grain === 'century') return [dayNumber(at * 100, 1, 1), dayNumber(at * 100 + 100, 1, 1) - 1]
  const parts = partsOf[grain]
  const [year, part] = [Math.floor(at / parts), ((at % parts) + parts) % parts]
  const first = (part * 12) / parts + (grain === 'season' ? 3 : 1)
  return [dayNumber(year, first, 1), dayNumber(year, first + 12 / parts, 1) - 1]
}

/** The year in which it begins. */
export const yearOf = (moment: Moment): number => calendarDay(boundsOf(moment)[0])[0]

/** TIMEX3 value: "2025-03-14", "2025-W12", "2025-Q1", "2025-SU", "199" (the nineties). */
export const timexOf = (moment: Moment): string => {
  const { grain, at } = moment
  if (grain === 'day') return dayText(at)
  if (grain === 'week') return isoWeek(at)
  if (grain === 'weekend') return `${isoWeek(at)}-WE`
  if (grain === 'decade') return String(at).padStart(3, '0')
  if (grain === 'century') return String(at).padStart(2, '0')
  const parts = partsOf[grain]
  const [year, part] = [pad(Math.floor(at / parts)), (((at % parts) + parts) % parts) + 1]
  if (grain === 'year') return year
  if (grain === 'month') return `${year}-${String(part).padStart(2, '0')}`
  if (grain === 'season') return `${year}-${seasons[part - 1]}`
  return `${year}-${grain === 'quarter' ? 'Q' : 'H'}${part}`
}

const monthText = (day: number): string => dayText(day).slice(0, 7)

/** EDTF of its first and last date: one date twice where EDTF can name it ("2025-22" is a summer), else its ends ("2025-01", "2025-03"). */
export const edtfEnds = (moment: Moment): readonly [string, string] => {
  const [first, last] = boundsOf(moment)
  const { grain, at } = moment
  const once = (text: string): readonly [string, string] => [text, text]
  if (grain === 'day' || grain === 'month' || grain === 'year') return once(timexOf(moment))
  if (grain === 'season') return once(`${pad(Math.floor(at / 4))}-${21 + (((at % 4) + 4) % 4)}`)
  if (grain === 'decade') return once(`${timexOf(moment)}X`)
  if (grain === 'century') return once(`${timexOf(moment)}XX`)
  if (grain === 'quarter' || grain === 'half') return [monthText(first), monthText(last)]
  return [dayText(first), dayText(last)]
}
