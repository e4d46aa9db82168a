/** Whether a claim is about the time that a query tells. */
import { calendarDay, dayNumber, dayText } from '../values/calendar.js'
import type { Candidate, Days } from './candidate.js'
import type { Part } from './part.js'
import type { Query } from './query.js'
import type { Time } from './times.js'

/** The days from the first of several times to the last; null where one of them has no year. */
const daysOf = (times: readonly Time[]): Days | null => {
  const spans = times.map(({ year, month }) =>
    year === null ? null : { first: dayNumber(year, month ?? 1, 1), last: dayNumber(year, month === null ? 13 : month + 1, 1) - 1 },
  )
  return spans.reduce<Days | null>((hull, span, index) => {
    if (span === null || (index > 0 && hull === null)) return null
    return hull === null ? span : { first: Math.min(hull.first, span.first), last: Math.max(hull.last, span.last) }
  }, null)
}

const fitOfDays = (asked: Days, told: Days): number => {
  if (told.last < asked.first || asked.last < told.first) return 0
  if (told.first === asked.first && told.last === asked.last) return 1
  if (told.first >= asked.first && told.last <= asked.last) return 0.9
  return told.first <= asked.first && told.last >= asked.last ? 0.6 : 0.5
}

const monthOf = (day: number): number => (Number.isFinite(day) ? calendarDay(day)[1] : 0)

/** "2025-10-01 to 2025-10-31". */
const daysWords = ({ first, last }: Days): string => {
  const [from, to] = [first, last].map((day) => (Number.isFinite(day) ? dayText(day) : null))
  if (from && to) return from === to ? from : `${from} to ${to}`
  return from ? `from ${from} on` : to ? `until ${to}` : 'any time'
}

const toldBy = ({ days, times }: Candidate): Days | null => days ?? daysOf(times)

/**
 * How the days of a claim lie to the times of a query, 0 to 1; null where one of them tells none. A month without a year fits a claim that
 * begins or ends in one of its name.
 */
export const periodScore = ({ times }: Query, candidate: Candidate): number | null => {
  const told = times.length === 0 ? null : toldBy(candidate)
  if (told === null) return null
  const asked = daysOf(times)
  if (asked) return fitOfDays(asked, told)
  const months = [monthOf(told.first), monthOf(told.last)]
  return times.some(({ month }) => month !== null && months.includes(month)) ? 0.8 : 0
}

/** The same with what it is made of. */
export const periodPart = (query: Query, candidate: Candidate): Part => {
  if (query.times.length === 0) return { score: null, says: 'The query tells no time.' }
  const [told, score] = [toldBy(candidate), periodScore(query, candidate)]
  if (told === null || score === null) return { score: null, says: 'The claim tells no time.' }
  const words = query.times.map((time) => time.words).join(', ')
  return { score, says: `The query tells ${words}, the claim is of ${daysWords(told)}: ${score > 0 ? 'they share days' : 'other days'}.` }
}
