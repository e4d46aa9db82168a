/** Table: times of the day. */
import { type Moment, timexOf } from '../times/moment.js'
import { dayIn } from '../times/reference.js'
import { dayNear, fromPresent, weekdayNear } from '../times/resolve.js'
import type { Match, TimeReading, TimeRow, View } from '../times/row.js'
import { edge, modOf, rough } from './time-parts.js'

const pad = (number: number): string => String(number).padStart(2, '0')

/** "7:15" with "pm" is "19:15". */
const clockText = (match: Match): string | null => {
  const said = match.number('hour') ?? 0
  const [hour = 0, minute = 0] =
    match.name('clock') === '' ? [Math.floor(said), Math.round((said % 1) * 100)] : match.name('clock').split(':').map(Number)
  if (hour > 24 || minute > 59) return null
  const half = match.name('meridiem')
  const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  return `${pad(full)}:${pad(minute)}`
}

const dayNamed = (match: Match, view: View): Moment | null => {
  const weekday = match.number('weekday') ?? match.number('weekday2')
  if (weekday) return weekdayNear(view, weekday)
  const first = (name: string): number | undefined =>
    ['', '2', '3', '4', '5'].map((suffix) => match.number(name + suffix)).find((value) => value !== undefined)
  const [month, day, year] = [first('month') ?? 0, first('day') ?? 0, first('year')]
  if (month && year) {
    const at = dayIn(year, month, day)
    return at === null ? null : { grain: 'day', at }
  }
  if (month) return dayNear(view, month, day)
  return fromPresent(view, 'day', match.number('deictic') ?? match.number('deictic2') ?? 0)
}

const timed = (match: Match, view: View, time: string): TimeReading => {
  const day = dayNamed(match, view)
  const isInferred = !['year', 'year2', 'year3'].some((name) => match.word(name))
  return { type: 'TIME', value: `${day ? timexOf(day) : 'XXXX-XX-XX'}T${time}`, mod: modOf(match), from: day, to: day, isInferred }
}

const onDay =
  '(?:<comma>?{on}?<last|this>?(?:<weekday:weekday>(?:<comma>?<month:month><day:small|ordinal>(?:<comma>?<year:year>)?)?|<deictic:deictic>|<month2:month><day2:small|ordinal>(?:<comma>?<year2:year>)?|<day3:small|ordinal><month3:month>(?:<comma>?<year3:year>)?))?'

const dayBefore =
  '(?:<weekday2:weekday>|<deictic2:deictic>|<month4:month><day4:small|ordinal>|<day5:small|ordinal><month5:month>)<comma>?{at}'

export const clockRows: readonly TimeRow[] = [
  {
    name: 'clock',
    says: "A time by the clock, on the day named beside it or the document's.",
    examples: ['7:15 p.m.', '5 p.m. EST, Nov. 6', '10 p.m. Wednesday', '21:40'],
    pattern: `${rough}(?:${dayBefore})?(?:<clock:clock><meridiem:meridiem>?|<hour:small|smallWord|number><meridiem2:meridiem>|<hour2:small|smallWord><oclock>)<zone>?${onDay}`,
    read: (match, view) => {
      const half = match.name('meridiem') || match.name('meridiem2')
      const hour = match.number('hour') ?? match.number('hour2')
      const text = clockText({
        ...match,
        name: (name) => (name === 'meridiem' ? half : match.name(name)),
        number: (name) => (name === 'hour' ? hour : match.number(name)),
      })
      return text === null ? null : timed(match, view, text)
    },
  },
  {
    name: 'zoned_clock',
    says: 'A time in four figures with its zone.',
    examples: ['1200 GMT', '0630 GMT on Friday'],
    pattern: `<time:year|number><zone>${onDay}`,
    read: (match, view) => {
      const time = match.number('time') ?? -1
      const [hour, minute] = [Math.floor(time / 100), time % 100]
      return time % 1 !== 0 || hour > 23 || minute > 59 || time < 0 ? null : timed(match, view, `${pad(hour)}:${pad(minute)}`)
    },
  },
  {
    name: 'noon',
    says: 'Noon and midnight.',
    examples: ['noon', 'midnight Friday', 'noon on Thursday'],
    pattern: `${rough}<small>?<noon:noon><zone>?${onDay}`,
    read: (match, view) => timed(match, view, match.name('noon') === '24' ? '24:00' : '12:00'),
  },
  {
    name: 'part_of_day',
    says: 'Morning, evening, night of a day named beside it.',
    examples: [
      'Thursday evening',
      'yesterday morning',
      'this morning',
      'mid-afternoon yesterday',
      'Monday night',
      'the evening of 13 March 2025',
    ],
    pattern: `${edge}(?:(?:<weekday2:weekday>|<deictic2:deictic>|<rel:this|last>|<rel2:this|last|next><weekday3:weekday>)(?:<edge4:edge><hyphen>?)?<part:part>|<part2:part>(?:<of>|{on})?(?:<weekday:weekday>|<deictic:deictic>)|<part4:part>(?:<of>|{on})(?:<the>)?(?:(?:<month:month><day:small|ordinal>(?:<comma>?<year:year>)?|<day2:small|ordinal><month2:month>(?:<comma>?<year2:year>)?))|<part3:part>)`,
    read: (match, view) => {
      const part = match.name('part') || match.name('part2') || match.name('part3') || match.name('part4')
      const isLast = match.number('rel') === -1
      if (match.word('part3') && !['the', 'this'].includes(match.word('all')?.lower ?? '') && !modOf(match)) return null
      const direction = match.number('rel2')
      if (match.word('part3') && match.after?.lower === 'of') return null
      const named =
        direction === undefined
          ? null
          : weekdayNear(view, match.number('weekday3') ?? 1, direction < 0 ? 'last' : direction > 0 ? 'next' : 'this')
      const here = named ?? (isLast ? fromPresent(view, 'day', -1) : dayNamed(match, view))
      const value = `${here ? timexOf(here) : 'XXXX-XX-XX'}T${part}`
      return { type: 'TIME', value, mod: modOf(match), from: here, to: here, isInferred: !match.word('year') && !match.word('year2') }
    },
  },
  {
    name: 'tonight',
    says: 'Tonight, and overnight.',
    examples: ['tonight', 'overnight'],
    pattern: `<night:tonight|overnight>`,
    read: (match, view) => {
      const day = fromPresent(view, 'day', match.word('night')?.lower === 'overnight' ? -1 : 0)
      return { type: 'TIME', value: `${day ? timexOf(day) : 'XXXX-XX-XX'}TNI`, from: day, to: day, isInferred: true }
    },
  },
]
