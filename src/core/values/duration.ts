/** ISO 8601 durations such as P1M ("every month"), as calendar months or seconds. */
import { parse } from 'tinyduration'
import { moved } from './calendar.js'
import type { Period } from './period.js'

/** A duration in the one family in which it is exact: a month has no fixed number of seconds. */
export interface Span {
  readonly family: 'months' | 'seconds'
  readonly amount: number
}

const readSpan = (text: string): Span | null => {
  try {
    const { years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0, negative } = parse(text)
    const inMonths = years * 12 + months
    const inSeconds = ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds
    if (negative || inMonths > 0 === inSeconds > 0) return null
    return inMonths > 0 ? { family: 'months', amount: inMonths } : { family: 'seconds', amount: inSeconds }
  } catch {
    return null
  }
}

/** Reads a duration of one family; null for none, for nothing, for a negative and for a mixture such as P1M2D. */
export const spanOf = (text: string): Span | null => readSpan(text)

/** Whether a period is exactly one such duration: October 2025 is one P1M. */
export const isExactly = ({ start, end }: Period, per: string): boolean => {
  const span = spanOf(per)
  if (!span || start.day === null || end.day === null) return false
  if (span.family === 'months') return moved(start.day, 'month', span.amount) === end.day + 1
  return (end.day + 1 - start.day) * 86_400 === span.amount
}

/** By what a rate per `from` is multiplied to be a rate per `to`; null where the two have no fixed proportion. */
export const rateFactor = (from: string, to: string): number | null => {
  const [a, b] = [spanOf(from), spanOf(to)]
  return a && b && a.family === b.family ? b.amount / a.amount : null
}
