/** The day from which "yesterday" and "last month" are counted: the document's, as exactly as it is known. */
import { calendarDay, dayNumber } from '../../values/calendar.js'
import { readPeriod } from '../../values/period.js'
import { type Grain, type Moment, momentOf } from './moment.js'

export interface Reference {
  /** First and last day on which the document may have appeared. */
  readonly first: number
  readonly last: number
  /** Uncertain or approximate, as EDTF says it. */
  readonly uncertain: boolean
}

/** Reads "2025-03-17", "2025-12?" or another EDTF date; null where it is none or has an open end. */
export const readReference = (text: string | null): Reference | null => {
  const period = text === null ? null : readPeriod(text.length > 10 && /^\d{4}-\d{2}-\d{2}T/.test(text) ? text.slice(0, 10) : text)
  if (!period || period.start.day === null || period.end.day === null) return null
  return { first: period.start.day, last: period.end.day, uncertain: period.start.uncertain || period.end.uncertain }
}

/** The document's own day, month, quarter or year; null where its date is not known so exactly. */
export const present = (reference: Reference | null, grain: Grain): Moment | null => {
  if (!reference) return null
  const [from, to] = [momentOf(grain, reference.first), momentOf(grain, reference.last)]
  return from.at === to.at ? from : null
}

/** A calendar day, or null where the calendar has none such ("31 June"). */
export const dayIn = (year: number, month: number, day: number): number | null => {
  const number = dayNumber(year, month, day)
  return calendarDay(number)[2] === day ? number : null
}
