/** Table: how prepositions and one or two expressions of time make a period. */
import { calendarDay, dayNumber, dayText } from '../../values/calendar.js'
import { readPeriod } from '../../values/period.js'
import type { FoundPeriod, FoundTime } from '../time.js'
import { endOf, endsOf, inYear, joined, startOf, wholeEnds, withYears } from '../times/ends.js'
import { boundsOf, partOfYear, shifted } from '../times/moment.js'
import { dayIn } from '../times/reference.js'

/** An expression with what stands around it. */
export interface PeriodView {
  readonly text: string
  readonly time: FoundTime
  /** The expression after it in the sentence, and the words between. */
  readonly next: FoundTime | undefined
  readonly between: string
  /** The words before it, to the expression before it or the beginning of the sentence; at most forty letters. */
  readonly lead: string
  /** The words after it, at most forty letters. */
  readonly trail: string
}

export interface PeriodReading {
  readonly period: string
  readonly relation: FoundPeriod['relation']
  readonly isInferred: boolean
  /** How many letters before and after the expression belong to the period. */
  readonly before?: number
  readonly after?: number
  /** Whether the next expression is used up. */
  readonly usesNext?: boolean
}

export interface PeriodRow {
  readonly name: string
  /** The rule as a public sentence. */
  readonly says: string
  readonly examples: readonly string[]
  readonly read: (view: PeriodView) => PeriodReading | null
}

const conjunction = '(?:and|to|until|till|through|[-–—])'
const dayBefore = new RegExp(
  `(?:\\b(between|from)\\s+)?(?:the\\s+)?\\b(\\d{1,2})(?:st|nd|rd|th)?\\s*(${conjunction})\\s*(?:the\\s+)?$`,
  'i',
)
const dayAfter = new RegExp(
  `^\\s*(${conjunction})\\s*(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?![.,]\\d|\\s*%)(,?\\s*(?:\\d{4}\\b)?)`,
  'i',
)
const ledBy = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])((?:${words})\\s+)$`, 'iu')
const between = ledBy('between')
const from = ledBy('from|since|beginning|starting')
const joins = /^\s*(?:to|until|till|through|up to|and up to|and until|[-–—])\s*(?:the\s+)?$/i
const since = ledBy('since|ever since|since about|since as early as')
const onwards = ledBy('from|after|starting|starting in|beginning|beginning in|as from')
const until = ledBy('until|till|up to|up until|by|through|no later than|to')
const before = ledBy('before|prior to|ahead of')
const asOf = ledBy('as of|as at|as on')
const at = ledBy('in|on|during|at|over|for|throughout|within|in the course of|of|on or about')
const ended = /^,?\s*(?:to|ended|ending|through|up to|that ended|which ended)(?:\s+on)?\s+$/i

const isDate = ({ type, from: start }: FoundTime): boolean => (type === 'DATE' || type === 'TIME') && start !== null
const isDateLike = (time: FoundTime): boolean => isDate(time) || (time.type === 'DATE' && time.value.startsWith('XXXX-'))
const length = (pattern: RegExp, words: string): number => pattern.exec(words)?.[1]?.length ?? 0

const spanned = (view: PeriodView, first: FoundTime, second: FoundTime, before: number): PeriodReading | null => {
  const pair = withYears(first, second)
  if (!pair) return null
  const [a, b] = pair
  const [start, end] = [startOf(view.text, a), endOf(view.text, b)]
  const isOneDay = first.type === 'TIME' && second.type === 'TIME' && first.rule === 'clock'
  if (end && isOneDay) return { period: end, relation: 'at', isInferred: b.isInferred, before, usesNext: true }
  if (!start || !end || readPeriod(`${start}/${end}`) === null) return null
  return { period: `${start}/${end}`, relation: 'between', isInferred: a.isInferred && b.isInferred, before, usesNext: true }
}

const pairOf = (view: PeriodView, lead: RegExp | null, join: RegExp): PeriodReading | null => {
  const { time, next } = view
  if (!next || !isDateLike(time) || !isDateLike(next) || !join.test(view.between) || (lead && !lead.test(view.lead))) return null
  return spanned(view, time, next, lead ? length(lead, view.lead) : 0)
}

const ofDay = (time: FoundTime, at: number): FoundTime => ({ ...time, from: { grain: 'day', at }, to: { grain: 'day', at } })

/** "14 and " before "17 March 2025". */
const daysBefore = ({ text, time, lead }: PeriodView): PeriodReading | null => {
  if (time.from?.grain !== 'day' || !/^(?:the )?\d/i.test(text.slice(time.start, time.end))) return null
  const found = dayBefore.exec(lead)
  const [year, month, last] = calendarDay(time.from.at)
  const first = Number(found?.[2])
  if (!found || first < 1 || first > 31 || (found[3]?.toLowerCase() === 'and' && found[1]?.toLowerCase() !== 'between')) return null
  const start = ofDay(time, dayNumber(year, first < last ? month : month - 1, first))
  const ends = [wholeEnds(start)?.start, wholeEnds(time)?.end]
  return { period: ends.join('/'), relation: 'between', isInferred: time.isInferred, before: found[0].length }
}

/** " to 17, 2025" after "March 14". */
const daysAfter = ({ time, next, lead, trail }: PeriodView): PeriodReading | null => {
  const found = dayAfter.exec(trail)
  const join = found?.[1]?.toLowerCase() ?? ''
  if (!found || time.type !== 'DATE') return null
  const led = length(between, lead) || length(from, lead)
  if ((join === 'and' && !between.test(lead)) || (/^[a-z]/.test(join) && led === 0)) return null
  const stated = next && next.rule === 'year' && next.start === time.end + found[0].length - 4 ? next.from : null
  const dayTime = stated ? inYear({ ...time, from: null, to: null, value: time.value.replace(/^\d{4}/, 'XXXX') }, stated.at) : time
  if (dayTime.from?.grain !== 'day') return null
  const [year, month, first] = calendarDay(dayTime.from.at)
  const last = dayIn(year, month, Number(found[2]))
  if (Number(found[2]) <= first || last === null) return null
  const isGuessed = time.isGuessed && !stated
  const ends = [wholeEnds({ ...dayTime, isGuessed })?.start, wholeEnds(ofDay({ ...dayTime, isGuessed }, last))?.end]
  const after = stated ? found[0].length : found[0].length - (found[3]?.length ?? 0)
  return {
    period: ends.join('/'),
    relation: 'between',
    isInferred: time.isInferred && !stated,
    before: led,
    after,
    usesNext: stated !== null,
  }
}

const durationDays = (value: string, end: number): number | null => {
  const [, number = '', unit = ''] = /^P(\d+)([DWMQY])$/.exec(value) ?? []
  const count = Number(number)
  const [year, month, day] = calendarDay(end + 1)
  if (unit === 'D' || unit === 'W') return end + 1 - count * (unit === 'W' ? 7 : 1)
  const months = count * ({ M: 1, Q: 3, Y: 12 }[unit] ?? 0)
  return months === 0 ? null : dayNumber(year, month - months, day)
}

const unitDurations: Readonly<Record<string, string>> = { week: 'P1W', month: 'P1M', quarter: 'P1Q', year: 'P1Y', day: 'P1D' }

/** "the three months ended 30 September 2025", "the week to 24 March". */
const runUpTo = ({ time, next, lead, between: join, text }: PeriodView): PeriodReading | null => {
  if (!next?.to || !isDate(next) || !ended.test(join)) return null
  const unit = /\b(day|week|month|quarter|year)$/i.exec(text.slice(time.start, time.end))?.[1]?.toLowerCase() ?? ''
  const value = time.type === 'DURATION' ? time.value : unitDurations[unit]
  const last = boundsOf(next.to)[1]
  const first = value ? durationDays(value, last) : null
  if (first === null || next.to.grain === 'year') return null
  const isMonths = next.to.grain === 'month'
  const mark = next.isGuessed ? '?' : ''
  const [start, end] = [first, last].map((day) => `${dayText(day).slice(0, isMonths ? 7 : 10)}${mark}`)
  return { period: `${start}/${end}`, relation: 'between', isInferred: next.isInferred, before: length(at, lead), usesNext: true }
}

/** "the first nine months of 2025". */
const firstMonths = ({ text, time, next, lead, between: join }: PeriodView): PeriodReading | null => {
  const months = Number(/^P(\d+)M$/.exec(time.value)?.[1])
  if (next?.from?.grain !== 'year' || !/^\s+(?:of|in)\s+$/i.test(join) || !(months > 0 && months < 12)) return null
  const words = text.slice(time.start, time.end).toLowerCase()
  const first = words.includes('first') ? 1 : words.includes('last') ? 13 - months : null
  if (first === null) return null
  const [start, end] = [partOfYear('month', next.from.at, first), partOfYear('month', next.from.at, first + months - 1)]
  const ends = wholeEnds({ ...next, from: start, to: end })
  return ends && { period: joined(ends), relation: 'between', isInferred: next.isInferred, before: length(at, lead), usesNext: true }
}

/** "By the day", "since the year the line was opened": no moment is named. */
const isIdle = ({ time, lead }: PeriodView): boolean =>
  time.rule === 'unit_latest' && time.mod === null && /(?:^|[^\p{L}])(?:by|since|until|till|before|after)\s+$/iu.test(lead)

/** "(Marlowe, 2025)": the year of a reference. */
const isReference = ({ time, lead, trail }: PeriodView): boolean =>
  time.from?.grain === 'year' && /[(,;]\s*$/.test(lead) && /^[a-z]?[);]/.test(trail)

const single = (
  view: PeriodView,
  lead: RegExp,
  make: (view: PeriodView) => string | null,
  relation: FoundPeriod['relation'],
): PeriodReading | null => {
  if (!isDate(view.time) || !lead.test(view.lead) || isIdle(view) || isReference(view)) return null
  const period = make(view)
  return period === null ? null : { period, relation, isInferred: view.time.isInferred, before: length(lead, view.lead) }
}

const whole = ({ text, time }: PeriodView): string | null => {
  const ends = endsOf(text, time)
  return ends && joined(ends)
}

export const periodRows: readonly PeriodRow[] = [
  {
    name: 'days_of_one_month',
    says: 'The first of two days takes month and year from the second.',
    examples: ['between 14 and 17 March 2025', '14–17 March 2025', 'from the 3rd to the 5th of May 2024'],
    read: daysBefore,
  },
  {
    name: 'days_after_month',
    says: 'The second of two days takes month and year from the first, or the year that follows.',
    examples: ['March 14–17, 2025', 'between March 14 and 17', 'from June 1 to 15, 2024'],
    read: daysAfter,
  },
  {
    name: 'between',
    says: 'From the start of the first to the end of the second; a missing year is that of the other.',
    examples: ['between November 2024 and August 2025', 'between May and July 2024'],
    read: (view) => pairOf(view, between, /^\s*and\s*$/i),
  },
  {
    name: 'from_to',
    says: 'From the start of the first to the end of the second; "early" at a start and "late" at an end are left aside.',
    examples: ['from January 2022 to September 2024', 'from early 2022 to October 2025', 'from February 2022 to November 1, 2024'],
    read: (view) => pairOf(view, from, joins),
  },
  {
    name: 'first_months',
    says: 'The first or last so many months of a year.',
    examples: ['the first nine months of 2025', 'in the first six months of this year'],
    read: firstMonths,
  },
  {
    name: 'run_up_to',
    says: 'A length of time that ends at a date.',
    examples: ['the three months ended 30 September 2025', 'the week to 24 March 2025'],
    read: runUpTo,
  },
  {
    name: 'to',
    says: 'Two dates with a dash or "to" between them.',
    examples: ['2014–2016', 'January to September 2025', '14 March 2025 to 2 April 2025'],
    read: (view) => pairOf(view, null, /^\s*(?:to|through|[-–—])\s*$/i),
  },
  {
    name: 'since',
    says: 'From the start of the date on, with an open end.',
    examples: ['since 2022', 'since the beginning of the year', 'since last October'],
    read: (view) => single(view, since, ({ text, time }) => `${startOf(text, time)}/..`, 'since'),
  },
  {
    name: 'onwards',
    says: 'From or after a date, with an open end.',
    examples: ['from March 2025', 'after 2014', 'starting in January 2026'],
    read: (view) => single(view, onwards, ({ text, time }) => `${startOf(text, time)}/..`, 'since'),
  },
  {
    name: 'before',
    says: 'Before a date: until the stretch of the same kind that precedes it.',
    examples: ['before 2014', 'prior to March 2022'],
    read: (view) =>
      single(
        view,
        before,
        ({ text, time }) =>
          time.from ? `../${endOf(text, { ...time, mod: null, from: shifted(time.from, -1), to: shifted(time.from, -1) })}` : null,
        'until',
      ),
  },
  {
    name: 'until',
    says: 'Until or by a date, with an open start.',
    examples: ['by 17 March 2025', 'until the end of the month', 'through October 2024'],
    read: (view) => single(view, until, ({ text, time }) => `../${endOf(text, time)}`, 'until'),
  },
  {
    name: 'as_of',
    says: 'As of a date: at that moment.',
    examples: ['as of 25 May 2024', 'as of last month'],
    read: (view) => single(view, asOf, whole, 'as_of'),
  },
  {
    name: 'length_from_present',
    says: 'The last or next so many units, from or to the document; the far end is approximate.',
    examples: ['over the past six months', 'in the next three years', 'the last 10 days'],
    read: (view) => {
      const ends = view.time.type === 'DURATION' ? wholeEnds(view.time) : null
      if (!ends || !view.time.from || !view.time.to) return null
      const isPast =
        view.time.rule === 'duration_from_present' && !/\b(?:next|coming|upcoming)\b/i.test(view.text.slice(view.time.start, view.time.end))
      const near = (end: string): string => (/[?~]$/.test(end) ? end : `${end}~`)
      const period = isPast ? `${near(ends.start)}/${ends.end}` : `${ends.start}/${near(ends.end)}`
      return { period, relation: 'between', isInferred: true, before: length(at, view.lead) }
    },
  },
  {
    name: 'at',
    says: 'In, on or during a date: all of it. "Early" and "late" are a third, "the beginning" and "the end" the first or last month or day, approximate.',
    examples: [
      'in October 2025',
      'on the evening of 13 March 2025',
      'in the first quarter of 2025',
      'in the summer of 2025',
      'in early 2024',
    ],
    read: (view) => single(view, at, whole, 'at'),
  },
  {
    name: 'bare',
    says: 'A date without a preposition: all of it.',
    examples: ['last month', 'Monday night', 'yesterday'],
    read: (view) => single(view, /$/, whole, 'at'),
  },
]
