/** Periods in EDTF level 1 (ISO 8601-2), read into intervals of calendar days with what is open, missing and uncertain kept. */
import { parse } from 'edtf'
import { z } from 'zod'
import { type CalendarUnit, calendarDay, dayNumber } from './calendar.js'
import { remembered } from './remembered.js'

export interface End {
  /** First day of a start, last day of an end; null where it is open or missing. */
  readonly day: number | null
  /** What one unit of its precision is; null where there is no date, or digits are masked. */
  readonly unit: CalendarUnit | null
  /** Uncertain or approximate: `?`, `~`, `%`, a season, a masked digit. */
  readonly uncertain: boolean
}

export interface Period {
  readonly text: string
  readonly start: End
  readonly end: End
}

const datePart = z.object({
  type: z.enum(['Date', 'Season']),
  values: z.array(z.number()),
  uncertain: z.union([z.boolean(), z.number()]).optional(),
  approximate: z.union([z.boolean(), z.number()]).optional(),
  unspecified: z.number().optional(),
})
const endPart = z.union([datePart, z.null(), z.literal(Number.POSITIVE_INFINITY), z.literal(Number.NEGATIVE_INFINITY)])
const parsed = z.union([datePart, z.object({ type: z.literal('Interval'), values: z.tuple([endPart, endPart]) })])

type DatePart = z.infer<typeof datePart>

const none: End = { day: null, unit: null, uncertain: false }

/** First months of the seasons 21 to 24 (spring to winter), northern and meteorological; a season is always approximate. */
const seasonStarts: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

const masks = { year: 0b1111, month: 0b110000 }

const boundsOf = ({ type, values, unspecified = 0 }: DatePart): { first: number; last: number; unit: CalendarUnit } => {
  const [year = 0, month, day] = values
  if (type === 'Season') {
    const start = seasonStarts[month ?? 21] ?? 3
    return { first: dayNumber(year, start, 1), last: dayNumber(year, start + 3, 1) - 1, unit: 'month' }
  }
  if (unspecified & masks.year) {
    const span = unspecified & 0b0100 ? 100 : 10
    return { first: dayNumber(year, 1, 1), last: dayNumber(year + span, 1, 1) - 1, unit: 'year' }
  }
  if (month === undefined || unspecified & masks.month)
    return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 1, 1) - 1, unit: 'year' }
  if (day === undefined || unspecified)
    return { first: dayNumber(year, month + 1, 1), last: dayNumber(year, month + 2, 1) - 1, unit: 'month' }
  return { first: dayNumber(year, month + 1, day), last: dayNumber(year, month + 1, day), unit: 'day' }
}

const isUncertain = ({ type, uncertain, approximate, unspecified }: DatePart): boolean =>
  type === 'Season' || Boolean(uncertain) || Boolean(approximate) || Boolean(unspecified)

/** A masked digit says "some month of 2025": it is as wide as it can be, and is not moved. */
const movedBy = ({ unspecified }: DatePart, unit: CalendarUnit): CalendarUnit | null => (unspecified ? null : unit)

const startOf = (part: DatePart): End => {
  const { first, unit } = boundsOf(part)
  return { day: first, unit: movedBy(part, unit), uncertain: isUncertain(part) }
}

const endOf = (part: DatePart): End => {
  const { last, unit } = boundsOf(part)
  return { day: last, unit: movedBy(part, unit), uncertain: isUncertain(part) }
}

const isDate = (part: z.infer<typeof endPart>): part is DatePart => part !== null && typeof part === 'object'

/** 29 February 2025 is no day; the grammar lets it pass. */
const isOnCalendar = ({ type, values, unspecified }: DatePart): boolean => {
  const [year = 0, month, day] = values
  if (type !== 'Date' || month === undefined || day === undefined || unspecified) return true
  return calendarDay(dayNumber(year, month + 1, day))[2] === day
}

/** Dates as most are written: "2025", "2025-10", "2025-10-12". */
const plainDate = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** What the grammar makes of a plain date; months begin with 0. */
const plainPart = (text: string): DatePart | null => {
  const [found, year, month, day] = plainDate.exec(text) ?? []
  if (found === undefined) return null
  const [date, months] = [[Number(year)], Number(month) - 1]
  return { type: 'Date', values: month === undefined ? date : day === undefined ? [...date, months] : [...date, months, Number(day)] }
}

/** The parts of a date, or of an interval between two, that is written plainly: the grammar is slow, and few texts need it. */
const readPlainly = (text: string): z.infer<typeof parsed> | null => {
  const at = text.indexOf('/')
  if (at < 0) return plainPart(text)
  const [from, to] = [plainPart(text.slice(0, at)), plainPart(text.slice(at + 1))]
  return from && to && { type: 'Interval', values: [from, to] }
}

const readByGrammar = (text: string): z.infer<typeof parsed> | null => {
  try {
    return parsed.safeParse(parse(text, { level: 1 })).data ?? null
  } catch {
    return null
  }
}

const read = (text: string): Period | null => {
  const result = readPlainly(text) ?? readByGrammar(text)
  if (result === null) return null
  const parts = result.type === 'Interval' ? result.values.filter(isDate) : [result]
  if (!parts.every(isOnCalendar)) return null
  if (result.type !== 'Interval') return { text, start: startOf(result), end: endOf(result) }
  const [from, to] = result.values
  const period = { text, start: isDate(from) ? startOf(from) : none, end: isDate(to) ? endOf(to) : none }
  const isBackwards = period.start.day !== null && period.end.day !== null && period.start.day > period.end.day
  return isBackwards ? null : period
}

/** Reads an EDTF level 1 text; null where it is none, or ends before it begins ("2025-10/2024-01"). Slow where it is not plain (an Earley parser), so remembered. */
export const readPeriod: (text: string) => Period | null = remembered(10_000, read)

/** Whether any date of a period is uncertain or approximate. */
export const hasUncertainDate = ({ start, end }: Period): boolean => start.uncertain || end.uncertain
