/** "In the same period", "over the four days": the period told before. */
import type { Sentence } from '../../language/token.js'
import { calendarDay } from '../../values/calendar.js'
import { readPeriod } from '../../values/period.js'
import { numberWords } from '../en/time-words.js'
import type { FoundPeriod } from '../time.js'

const same =
  /\b(?:(?:for|in|during|over|of|from) )?(?:the|that|those|these) (same )?(?:(\d{1,3}|[a-z]+) )?(period|time ?frame|time ?span|stretch|days?|weeks?|months?|years?)\b/gi

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

/** Periods of a sentence that point to the one told before, in this sentence or an earlier one; `found` are those it tells itself. */
export const samePeriodsIn = (
  text: string,
  { start, end }: Sentence,
  found: readonly FoundPeriod[],
  previous: FoundPeriod | null,
): FoundPeriod[] => {
  const words = text.slice(start, end)
  return [...words.matchAll(same)].flatMap(({ 0: match, 1: isSame, 2: count, 3: unit = '', index }) => {
    const at = start + index
    if (found.some((period) => period.start < at + match.length && period.end > at)) return []
    const told = found.filter((period) => period.end <= at).pop() ?? previous
    if (!told || /[~]?\.\./.test(told.period)) return []
    const amount = count === undefined ? null : (numberWords.get(count.toLowerCase()) ?? Number(count))
    const name = unit.toLowerCase().replace(/s$/, '')
    const points = isSame !== undefined || /\b(?:those|that)\b/i.test(match)
    if (amount !== null && !(Number.isFinite(amount) && lasts(told.period, amount, name))) return []
    if (amount === null && (!points || (!isSame && !/^(?:days|weeks|months|years|period)$/i.test(unit)))) return []
    return [{ start: at, end: at + match.length, period: told.period, isInferred: true, relation: told.relation, rule: 'same_period' }]
  })
}
