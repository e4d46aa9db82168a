/** What an expression of time is in EDTF, as the start and the end of a period. */
import { calendarDay, dayNumber, dayText } from '../../values/calendar.js'
import type { FoundTime } from '../time.js'
import { boundsOf, edtfEnds, type Moment, partOfYear, yearOf } from './moment.js'
import { dayIn } from './reference.js'
import { yearsFrom } from './resolve.js'

export interface Ends {
  readonly start: string
  readonly end: string
}

const monthText = (year: number, month: number): string => dayText(dayNumber(year, month, 1)).slice(0, 7)

/** Thirds of a year (in months) and of a month (in days): early, mid and late; "the beginning" and "the end" are but one month or day. */
const thirds = { START: [1, 4], MID: [5, 8], END: [9, 12] } as const
const tenths = { START: [1, 10], MID: [11, 20], END: [21, 31] } as const
const extremes = /^(?:at |in )?(?:the )?(?:very )?(?:beginning|start|outset|end|close)\b/i

const isEdge = (mod: string | null): mod is keyof typeof thirds => mod === 'START' || mod === 'MID' || mod === 'END'

/** The part of a year or month that "early" or "the end of" means, approximate by EDTF's `~`; null where it is not narrowed. */
const narrowed = ({ mod }: FoundTime, moment: Moment, words: string): Ends | null => {
  if (!isEdge(mod) || /^(?:earlier|later)\b/i.test(words) || (moment.grain !== 'year' && moment.grain !== 'month')) return null
  const [year, month] = calendarDay(boundsOf(moment)[0])
  const isExtreme = extremes.test(words) && mod !== 'MID'
  if (moment.grain === 'year') {
    const [from, to] = isExtreme ? (mod === 'START' ? [1, 1] : [12, 12]) : thirds[mod]
    return { start: `${monthText(year, from)}~`, end: `${monthText(year, to)}~` }
  }
  const last = calendarDay(boundsOf(moment)[1])[2]
  const [from, to] = isExtreme ? (mod === 'START' ? [1, 1] : [last, last]) : tenths[mod]
  return { start: `${dayText(dayNumber(year, month, from))}~`, end: `${dayText(dayNumber(year, month, Math.min(to, last)))}~` }
}

/** EDTF writes these without a mark; a season is uncertain anyway. */
const rough = new Set(['season', 'decade', 'century'])

/** `?` where a unit was chosen among several. */
const mark = ({ isGuessed, from }: FoundTime): string => (isGuessed && from && !rough.has(from.grain) ? '?' : '')

/** Both ends of the whole of an expression, "early" and its like left aside; null where it is no stretch of the calendar. */
export const wholeEnds = (time: FoundTime): Ends | null => {
  if (!time.from || !time.to) return null
  return { start: `${edtfEnds(time.from)[0]}${mark(time)}`, end: `${edtfEnds(time.to)[1]}${mark(time)}` }
}

/** Both ends, narrowed by "early", "mid", "late", "the beginning of", "the end of". */
export const endsOf = (text: string, time: FoundTime): Ends | null => {
  const whole = wholeEnds(time)
  if (!whole || !time.from || time.from !== time.to) return whole
  return narrowed(time, time.from, text.slice(time.start, time.end)) ?? whole
}

/** A start: what begins early in a year begins with the year, as far as anybody can tell. */
export const startOf = (text: string, time: FoundTime): string | null =>
  (time.mod === 'START' ? wholeEnds(time) : endsOf(text, time))?.start ?? null

/** An end, likewise: "to late 2024" is to the end of 2024. */
export const endOf = (text: string, time: FoundTime): string | null =>
  (time.mod === 'END' ? wholeEnds(time) : endsOf(text, time))?.end ?? null

/** One EDTF text of two ends. */
export const joined = ({ start, end }: Ends): string => (start === end ? start : `${start}/${end}`)

/** A date without its year beside one that has it: the same, or next, year as far as the order asks. "From October to March 2025". */
const aligned = (first: FoundTime, second: FoundTime): readonly [FoundTime, FoundTime] => {
  const [a, b] = [first.from, second.to]
  if (!a || !b || first.isGuessed === second.isGuessed) return [first, second]
  const [start, end] = [calendarDay(boundsOf(a)[0]), calendarDay(boundsOf(b)[0])]
  const isLater = boundsOf(yearsFrom(a, end[0] - start[0]))[0] > boundsOf(b)[1]
  if (first.isGuessed) {
    const moved = yearsFrom(a, end[0] - start[0] - (isLater ? 1 : 0))
    return [{ ...first, from: moved, to: moved, isGuessed: false }, second]
  }
  const moved = yearsFrom(b, start[0] - end[0])
  const there = boundsOf(moved)[1] < boundsOf(a)[0] ? yearsFrom(moved, 1) : moved
  return [first, { ...second, from: there, to: there, isGuessed: false }]
}

/** A month or day whose year nobody knows ("XXXX-05"), put into a year, as a guess. */
export const inYear = (time: FoundTime, year: number): FoundTime => {
  const [, month = '', day = ''] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(time.value) ?? []
  if (time.from || month === '') return time
  const at = day === '' ? null : dayIn(year, Number(month), Number(day))
  const moment: Moment | null = day === '' ? partOfYear('month', year, Number(month)) : at === null ? null : { grain: 'day', at }
  return { ...time, from: moment, to: moment, isGuessed: true, isInferred: true }
}

/** Two dates of which one may lend the other its year; null where neither has one. */
export const withYears = (first: FoundTime, second: FoundTime): readonly [FoundTime, FoundTime] | null => {
  const told = first.from ?? second.from
  if (!told) return null
  return aligned(inYear(first, yearOf(told)), inYear(second, yearOf(told)))
}
