/** "In the same period", "over the four days": the period told before. */
import type { Sentence } from '../../language/token.js'
import { calendarDay } from '../../values/calendar.js'
import { readPeriod } from '../../values/period.js'
import { numberWords } from '../en/time-words.js'
import type { FoundPeriod } from '../time.js'

const same =
  /\b(?:(?:for|in|during|over|of|from) )?(?:the|that|those|these) (same )?(?:(\d{1,3}|[a-z]+) )?(period|time ?frame|time ?span|stretch|days?|weeks?|months?|years?)\b/gi

const plurals = /^(?:days|weeks|months|years|period)$/i
const lengths: Readonly<Record<string, number>> = { day: 1, week: 7 }

/** Whether a period lasts so many of a unit; a month or year by the calendar. */
const lasts = (period: string, amount: number, unit: string): boolean => {
  const read = readPeriod(period)
  if (!read || read.start.day === null || read.end.day === null) return false
  const days = read.end.day + 1 - read.start.day
  const [one, other] = [calendarDay(read.start.day), calendarDay(read.end.day + 1)]
  const months = (other[0] - one[0]) * 12 + other[1] - one[1]
  const plain = lengths[unit]
  return plain ? days === amount * plain : months === amount * (unit === 'year' ? 12 : 1)
}

/** Of the periods told before, latest first, the one that "the same four days" or "that period" points to. */
const pointedTo = (told: readonly FoundPeriod[], amount: number | null, unit: string): FoundPeriod | undefined => {
  if (amount !== null) return told.find(({ period }) => lasts(period, amount, unit))
  return told.find(({ period }) => period.includes('/')) ?? (unit === 'period' ? told[0] : undefined)
}

/**
 * Periods of a sentence that point to one told before, in this sentence or earlier; `found` are those that it tells itself, `before`
 * those of the sentences before it in their order.
 */
export const samePeriodsIn = (
  text: string,
  { start, end }: Sentence,
  found: readonly FoundPeriod[],
  before: readonly FoundPeriod[],
): FoundPeriod[] =>
  [...text.slice(start, end).matchAll(same)].flatMap(({ 0: match, 1: isSame, 2: count, 3: unit = '', index }) => {
    const at = start + index
    if (found.some((period) => period.start < at + match.length && period.end > at)) return []
    const amount = count === undefined ? null : (numberWords.get(count.toLowerCase()) ?? Number(count))
    if (amount !== null && !Number.isFinite(amount)) return []
    const points = isSame !== undefined || (/\b(?:those|that)\b/i.test(match) && plurals.test(unit))
    if (amount === null && !points) return []
    const told = [...before, ...found.filter((period) => period.end <= at)].reverse()
    const same = pointedTo(told, amount, unit.toLowerCase().replace(/s$/, ''))
    if (!same) return []
    return [{ start: at, end: at + match.length, period: same.period, isInferred: true, relation: same.relation, rule: 'same_period' }]
  })
