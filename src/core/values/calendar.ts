/** Calendar days as whole numbers (days since 1970-01-01, proleptic Gregorian), so that periods are intervals of integers. */

/** The number of a calendar day; month is 1 to 12, and overflow carries on as in the calendar. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / 86_400_000)
}

/** A calendar day as year, month (1 to 12) and day. */
export const calendarDay = (day: number): readonly [number, number, number] => {
  const date = new Date(day * 86_400_000)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** "2025-10-31". */
export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

export type CalendarUnit = 'day' | 'month' | 'year'

/** A day moved by so many calendar units; the last day of a month stays a last day only when the caller adds to the day after. */
export const moved = (day: number, unit: CalendarUnit, by: number): number => {
  const [year, month, date] = calendarDay(day)
  if (unit === 'day') return day + by
  return unit === 'month' ? dayNumber(year, month + by, date) : dayNumber(year + by, month, date)
}
