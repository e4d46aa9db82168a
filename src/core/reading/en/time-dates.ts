/** Table: dates that name a year, a month or a day of the calendar. */
import { boundsOf, type Moment, momentOf, partOfYear, yearOf } from '../times/moment.js'
import { dayIn } from '../times/reference.js'
import { dated, dayNear, fromPresent, guessed, inferred, partNear, weekdayNear } from '../times/resolve.js'
import type { Match, TimeReading, TimeRow, View } from '../times/row.js'
import { edge, edgeWithoutArticle, modOf, rough } from './time-parts.js'

const pad = (number: number): string => String(number).padStart(2, '0')
const dayOf = (at: number | null): Moment | null => (at === null ? null : { grain: 'day', at })

const fullDate = (year: number | undefined, month: number | undefined, day: number | undefined, match: Match): TimeReading | null => {
  const moment = year && month && day ? dayOf(dayIn(year, month, day)) : null
  return moment && dated(moment, { mod: modOf(match) })
}

/** "last", "this" and "next" before a year, as years from the document's; "that same year" is the one told before. */
const relativeYear = (match: Match, view: View): number | null => {
  const told = match.word('told') ? view.told[0] : undefined
  return told ? yearOf(told) : (fromPresent(view, 'year', match.number('rel') ?? 0)?.at ?? null)
}

const dayOfMonth = (match: Match, view: View): TimeReading | 'no_time' | null => {
  const [month, day] = [match.number('month') ?? 0, match.number('day') ?? 0]
  if (dayIn(2024, month, day) === null) return 'no_time'
  const otherwise = `XXXX-${pad(month)}-${pad(day)}`
  if (!match.word('rel') && !match.word('told')) return guessed(dayNear(view, month, day), otherwise, { mod: modOf(match) })
  const year = relativeYear(match, view)
  return inferred(year === null ? null : dayOf(dayIn(year, month, day)), otherwise)
}

const slashed = (text: string): readonly [number, number, number] => {
  const [one = 0, two = 0, year = 0] = text.split('/').map(Number)
  const full = year < 100 ? year + (year < 50 ? 2000 : 1900) : year
  return one > 12 ? [full, two, one] : [full, one, two]
}

const weekday = '(?:<weekday><comma>?)?'
const ofMonth = '<month:month><the>?<day:small|ordinal|second>'
const inMonth = '<the>?<day:small|ordinal|second><of>?<the>?<month:month>'
const year = '(?:<comma>|<of>)?<year:year>'
const relYear = '(?:<comma>?<of>?(?:<rel:last|this|next>|<the|that>?<told:that>)<yearNoun>)?'

/** "Monday last week". */
const dayOfWeek = (match: Match, view: View): TimeReading => {
  const day = match.number('weekday2') ?? 1
  const week = fromPresent(view, 'week', match.number('rel2') ?? 0)
  return inferred(week && { grain: 'day', at: boundsOf(week)[0] + day - 1 }, `XXXX-WXX-${day}`)
}

const bareYearBefore = new Set(
  'in since of by until till from to through during before after for around about late early mid and or between than as'.split(' '),
)

const bareYear = (match: Match): TimeReading | null => {
  const at = match.number('year') ?? match.number('year2') ?? 0
  if (match.word('year2')) return at > 999 && at < 2200 ? dated(partOfYear('year', at)) : null
  const isLed = bareYearBefore.has(match.before?.lower ?? '') || match.word('fiscal') || match.word('named') || modOf(match)
  if (at < 1500 && !match.word('fiscal') && !['in', 'since', 'until'].includes(match.before?.lower ?? '')) return null
  if (!isLed && (at < 1700 || at > 2100)) return null
  if (['%', '°', '$', '€', '£'].includes(match.after?.lower ?? '') || ['$', '€', '£', '#', 'no', '.'].includes(match.before?.lower ?? ''))
    return null
  return isCounted(match, at) ? null : dated(partOfYear('year', at), { mod: modOf(match) })
}

const counted = /^(?:people|men|women|children|[a-z]{3,}[^su]s)$/
const deciding = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'in', 'since', 'of'])

/** "2000 soldiers": a round number before a plural, where no word makes a year of it. */
const isCounted = ({ before, after }: Match, at: number): boolean =>
  at % 10 === 0 && counted.test(after?.lower ?? '') && !deciding.has(before?.lower ?? '')

export const dateRows: readonly TimeRow[] = [
  {
    name: 'iso_date',
    says: 'A date in figures, year first.',
    examples: ['2025-03-14', '2025-03-14T16:30'],
    pattern: '<iso:iso>',
    read: (match) => {
      const [day = '', time] = match.name('iso').split('T')
      const [y, m, d] = day.split('-').map(Number)
      const reading = fullDate(y, m, d, match)
      return reading && time ? { ...reading, type: 'TIME', value: `${reading.value}T${time}` } : reading
    },
  },
  {
    name: 'slashed_date',
    says: 'A date in figures with slashes: month first, unless that is no month.',
    examples: ['03/14/2025', '14/03/2025'],
    pattern: '<date:slashed>',
    read: (match) => {
      const [y, m, d] = slashed(match.name('date'))
      return fullDate(y, m, d, match)
    },
  },
  {
    name: 'month_day_year',
    says: 'A day with its month and year.',
    examples: ['March 14, 2025', 'Friday, Mar. 14, 2025', 'March 14th 2025'],
    pattern: `${rough}${edge}${weekday}${ofMonth}${year}`,
    read: (match) => fullDate(match.number('year'), match.number('month'), match.number('day'), match),
  },
  {
    name: 'day_month_year',
    says: 'A day with its month and year, the day first.',
    examples: ['14 March 2025', '14th of March, 2025'],
    pattern: `${rough}${edge}${weekday}${inMonth}${year}`,
    read: (match) => fullDate(match.number('year'), match.number('month'), match.number('day'), match),
  },
  {
    name: 'month_day',
    says: 'A day of a month without its year: the year is taken from the document, by tense and nearness.',
    examples: ['Nov. 6', 'around March 14', 'Sunday, March eighth', 'March 3 last year'],
    pattern: `${rough}${edge}<this>?<next>?${weekday}${ofMonth}${relYear}`,
    read: dayOfMonth,
  },
  {
    name: 'day_month',
    says: 'A day of a month without its year, the day first.',
    examples: ['14 March', 'the 3rd of May'],
    pattern: `${rough}${edge}${weekday}${inMonth}${relYear}`,
    read: dayOfMonth,
  },
  {
    name: 'month_year',
    says: 'A month with its year.',
    examples: ['October 2025', 'early October of 2025', 'the end of May 2024'],
    pattern: `${rough}${edge}<month:month>(?:<of>|<comma>)?<year:year>`,
    read: (match) => dated(partOfYear('month', match.number('year') ?? 0, match.number('month')), { mod: modOf(match) }),
  },
  {
    name: 'month',
    says: 'A month without its year: the year is taken from the document, by tense and nearness.',
    examples: ['October', 'mid-November', 'the beginning of October', 'January this year', 'March last year'],
    pattern: `${rough}${edge}<month:month>${relYear}`,
    read: (match, view) => {
      const month = match.number('month') ?? 1
      if (!match.word('rel') && !match.word('told'))
        return guessed(partNear(view, 'month', month), `XXXX-${pad(month)}`, { mod: modOf(match) })
      const at = relativeYear(match, view)
      return inferred(at === null ? null : partOfYear('month', at, month), `XXXX-${pad(month)}`, { mod: modOf(match) })
    },
  },
  {
    name: 'named_month',
    says: 'A month with "last", "this" or "next".',
    examples: ['last April', 'this September', 'next May'],
    pattern: `${edge}<rel:last|this|next><last|next>?<month:month>`,
    read: (match, view) => {
      const [rel, month] = [match.number('rel') ?? 0, match.number('month') ?? 1]
      const here = fromPresent(view, 'month', 0)
      if (!here) return { type: 'DATE', value: `XXXX-${pad(month)}`, mod: modOf(match) }
      const ahead = (((month - 1 - here.at) % 12) + 12) % 12
      const nearest = ahead > 6 ? ahead - 12 : ahead
      const by = rel < 0 ? (ahead === 0 ? -12 : ahead - 12) : rel > 0 ? (ahead === 0 ? 12 : ahead) : nearest
      return inferred({ grain: 'month', at: here.at + by }, '', { mod: modOf(match) })
    },
  },
  {
    name: 'year',
    says: 'A year in four figures or in words, where nothing makes it an amount.',
    examples: ['in 2024', 'early 1990', 'the end of 2024', 'fiscal 2025', 'the year 2000'],
    pattern: `${rough}(?:${edge}(?:<fiscal:fiscal>(?:<yearNoun>)?|<named:yearNoun>)|${edgeWithoutArticle})?<year:year>|<the><named2:yearNoun><year2:number>`,
    read: bareYear,
  },
  {
    name: 'year_pair',
    says: 'A season or business year that runs over two years, by both.',
    examples: ['2012-13', 'the 2024/25 season', 'in 1999-2000'],
    pattern: '<the>?<fiscal>?<year:year><hyphen|slash>(?:<short:small|number>|<full:year>)',
    read: (match) => {
      const [first, short, full] = [match.number('year') ?? 0, match.number('short'), match.number('full')]
      const isNext = full === undefined ? short === (first + 1) % 100 : full === first + 1
      if (!isNext || first < 1500) return null
      return { type: 'DATE', value: String(first), from: partOfYear('year', first), to: partOfYear('year', first + 1) }
    },
  },
  {
    name: 'short_year',
    says: 'A year in two figures with an apostrophe, after a word that leads to one.',
    examples: ["in '89", "summer of '42"],
    pattern: `${edge}<fiscal>?<year:shortYear>`,
    read: (match) => {
      if (!bareYearBefore.has(match.before?.lower ?? '') && !match.word('edge')) return null
      const at = match.number('year') ?? 0
      return dated(partOfYear('year', at + (at < 40 ? 2000 : 1900)), { mod: modOf(match), isInferred: true })
    },
  },
  {
    name: 'decade',
    says: 'A decade by its figures or its name.',
    examples: ['the 1990s', "the '80s", 'the mid-1990s', 'the nineties'],
    pattern: `${edge}<hyphen>?<decade:decadeName>`,
    read: (match) => {
      const at = match.number('decade') ?? 0
      if (at > 99 && (at < 1500 || at > 2100)) return null
      const full = at > 99 ? at : at < 20 ? 2000 + at : 1900 + at
      return dated({ grain: 'decade', at: Math.floor(full / 10) }, { mod: modOf(match), isInferred: at < 100 })
    },
  },
  {
    name: 'century',
    says: 'A century by its number.',
    examples: ['the 20th century', 'the early twenty-first century'],
    pattern: `${edge}<n:ordinal|second><hyphen>?<unit:unit>`,
    read: (match) =>
      match.name('unit') === 'century' ? dated({ grain: 'century', at: (match.number('n') ?? 1) - 1 }, { mod: modOf(match) }) : null,
  },
  {
    name: 'weekday',
    says: 'A day of the week: the last before the document, or the next where the tense is future.',
    examples: ['Friday', 'early Tuesday', 'earlier Sunday'],
    pattern: `${edge}<weekday:weekday>`,
    read: (match, view) => {
      const day = match.number('weekday') ?? 1
      return inferred(weekdayNear(view, day), `XXXX-WXX-${day}`, { mod: modOf(match) })
    },
  },
  {
    name: 'named_weekday',
    says: 'A day of the week with "last", "this" or "next".',
    examples: ['last Monday', 'this coming Sunday', 'next Tuesday', 'Monday last week'],
    pattern: '<the>?<rel:last|this|next><last|next>?<weekday:weekday>|<weekday2:weekday><of>?<rel2:last|this|next><unit:unit>',
    read: (match, view) => {
      if (match.word('unit')) return match.name('unit') === 'week' ? dayOfWeek(match, view) : null
      const [rel, day] = [match.number('rel') ?? 0, match.number('weekday') ?? 1]
      const direction = rel < 0 ? 'last' : rel > 0 ? 'next' : 'this'
      return inferred(weekdayNear(view, day, direction), `XXXX-WXX-${day}`)
    },
  },
  {
    name: 'told_weekday',
    says: 'A day of the week after or before the day told before.',
    examples: ['the following Monday', 'the previous Friday'],
    pattern: '<the>?<way:after><weekday:weekday>',
    read: (match, view) => {
      const [way, day] = [match.number('way') ?? 1, match.number('weekday') ?? 1]
      const told = view.told.find(({ grain }) => grain === 'day') ?? fromPresent(view, 'day', 0)
      if (!told) return { type: 'DATE', value: `XXXX-WXX-${day}` }
      const ahead = (day - 1 - (told.at - boundsOf(momentOf('week', told.at))[0]) + 7) % 7 || 7
      return inferred({ grain: 'day', at: told.at + (way > 0 ? ahead : ahead === 7 ? -7 : ahead - 7) }, '')
    },
  },
]
