/** Table: dates that count from the document's own or from one told before. */
import { boundsOf, type Moment, momentOf, partOfYear, shifted } from '../times/moment.js'
import { dated, fromPresent, guessed, inferred, partNear, toldIn, undated, yearsFrom } from '../times/resolve.js'
import type { Match, TimeReading, TimeRow, View } from '../times/row.js'
import { count, countOf, durationOf, edge, grainOf, modOf, rough, unit, units, unknownOf } from './time-parts.js'

/** The latest of the quarters told among the last few dates: a text that compares quarters is about the later one. */
const quarterSpokenOf = (view: View): Moment | null => {
  const told = view.told.slice(0, 4).filter(({ grain }) => grain === 'quarter')
  return told.length > 0 ? { grain: 'quarter', at: Math.max(...told.map(({ at }) => at)) } : null
}

/** The quarter that a text is about: the last told, else the last that was over when the document appeared. */
const quarterAtHand = (view: View): Moment | null => quarterSpokenOf(view) ?? toldIn(view, ['quarter']) ?? fromPresent(view, 'quarter', -1)

/** The last told quarter that had begun when the document appeared. */
const latestQuarter = (view: View): Moment | null => {
  const now = fromPresent(view, 'quarter', 0)
  const told = view.told.filter(({ grain, at }) => grain === 'quarter' && (!now || at <= now.at)).map(({ at }) => at)
  return told.length > 0 ? { grain: 'quarter', at: Math.max(...told) } : quarterAtHand(view)
}

const quarterOf = (match: Match, view: View, part: number, grain: 'quarter' | 'half'): TimeReading => {
  const [mod, otherwise] = [modOf(match), `XXXX-${grain === 'quarter' ? 'Q' : 'H'}${part}`]
  const year = match.number('year') ?? match.number('year2')
  if (year) return dated(partOfYear(grain, year, part), { mod })
  const rel = match.number('rel') ?? match.number('rel2') ?? (match.word('own') ? 0 : undefined)
  if (rel !== undefined) {
    const here = fromPresent(view, 'year', rel)
    return inferred(here && partOfYear(grain, here.at, part), otherwise, { mod })
  }
  const near = partNear(view, grain, part)
  return guessed(near && match.word('ago') ? yearsFrom(near, -1) : near, otherwise, { mod })
}

/** A week is counted from the first day of what it is a part of, and named by the calendar week that holds its middle. */
const partOfNamed = (match: Match, view: View): TimeReading | null => {
  const [part, grain] = [match.number('part') ?? 1, grainOf(match.name('unit'))]
  const [month, year] = [match.number('month'), match.number('year') ?? match.number('year2')]
  if (match.word('unit2') && match.name('unit2') !== 'month') return null
  const near = month ? partNear(view, 'month', month) : fromPresent(view, match.word('unit2') ? 'month' : 'year', 0)
  const whole = year ? (month ? partOfYear('month', year, month) : partOfYear('year', year)) : near
  if (!grain || !whole || !['day', 'week', 'month'].includes(grain) || grain === whole.grain || match.word('part')?.lower === 'past')
    return null
  const [first, last] = boundsOf(whole)
  const length = grain === 'week' ? 7 : 1
  const day = part < 0 ? last - Math.floor(length / 2) : first + (part - 1) * length + Math.floor(length / 2)
  const moment = grain === 'month' ? shifted(momentOf('month', part < 0 ? last : first), part < 0 ? 0 : part - 1) : momentOf(grain, day)
  if (boundsOf(moment)[0] > last) return null
  return { ...dated(moment), isInferred: !year, isGuessed: month !== undefined && !year }
}

const seasonOf = (match: Match, view: View): TimeReading | null => {
  const part = (match.number('season') ?? 0) + 1
  const otherwise = `XXXX-${['SP', 'SU', 'FA', 'WI'][part - 1]}`
  const year = match.number('year')
  if (year) return dated(partOfYear('season', year, part), { mod: modOf(match) })
  const rel = match.number('rel')
  const near = partNear(rel === undefined ? view : { ...view, tense: rel < 0 ? 'past' : rel > 0 ? 'future' : view.tense }, 'season', part)
  const here = rel !== undefined && rel < 0 && near && near.at === fromPresent(view, 'season', 0)?.at ? shifted(near, -4) : near
  return guessed(here, otherwise, { mod: modOf(match) })
}

/** So many units back or on from a moment, in the unit's grain. */
const away = (from: Moment | null, name: string, by: number): Moment | null => {
  const grain = grainOf(name)
  if (!from || !grain) return null
  const coarse = grain === 'weekend' ? 'week' : grain
  const steps = name === 'fortnight' ? by * 2 : by
  return shifted(momentOf(coarse, boundsOf(from)[0]), steps)
}

const ago = (match: Match, view: View): TimeReading | null => {
  const name = match.name('unit') || match.name('units')
  const [amount, grain, mod] = [countOf(match), grainOf(name), modOf(match)]
  if (amount === null) return undated('PAST_REF', { mod })
  if (!grain) return { type: 'TIME', value: durationOf(name, amount), mod }
  const quarter = name === 'year' && amount === 1 ? quarterSpokenOf(view) : null
  if (quarter) return inferred(yearsFrom(quarter, -1), 'XXXX-QX', { mod })
  return inferred(fromPresent(view, grain, name === 'fortnight' ? -2 * amount : -amount), unknownOf[grain], { mod })
}

const earlier = (match: Match, view: View): TimeReading | null => {
  const name = match.name('unit') || match.name('units')
  const [amount, grain, mod] = [countOf(match), grainOf(name), modOf(match)]
  const by = match.number('way') ?? -1
  if (amount === null || !grain) return { type: 'DURATION', value: durationOf(name, amount), mod }
  const from = (name === 'year' && amount === 1 ? quarterSpokenOf(view) : null) ?? view.told[0] ?? fromPresent(view, 'day', 0)
  const whole = name === 'year' && from && from.grain !== 'day' ? yearsFrom(from, by * amount) : away(from, name, by * amount)
  return inferred(whole, unknownOf[grain], { mod })
}

/** On a Monday to Thursday "the weekend" is that before, unless the tense is future. */
const weekendNear = (view: View, by: number): Moment | null => {
  const [day, here] = [fromPresent(view, 'day', 0), fromPresent(view, 'weekend', by)]
  const isEarly = day !== null && (day.at + 3) % 7 < 4
  return here && by === 0 && isEarly && view.tense !== 'future' ? shifted(here, -1) : here
}

const singular = (match: Match, view: View): TimeReading | null => {
  const name = match.name('unit')
  const grain = grainOf(name)
  if (!grain) return null
  if (match.word('that'))
    return inferred(toldIn(view, [grain]) ?? away(view.told[0] ?? fromPresent(view, 'day', 0), name, 0), unknownOf[grain])
  const by = match.number('rel') ?? 0
  if (grain === 'quarter' && !match.word('rel')) return inferred(quarterAtHand(view), unknownOf.quarter, { mod: modOf(match) })
  return inferred(grain === 'weekend' ? weekendNear(view, by) : fromPresent(view, grain, by), unknownOf[grain], { mod: modOf(match) })
}

export const relativeRows: readonly TimeRow[] = [
  {
    name: 'quarter',
    says: 'A quarter of a year by its number; the nearest where no year is told.',
    examples: ['the third quarter', 'third-quarter', 'the first quarter of 2025', "last year's fourth quarter", 'the 1988 second quarter'],
    pattern: `${edge}<own>?(?:<year:year>|<rel:last|this|next><yearNoun><possessive>|<yearNoun><hyphen>?<ago:ago|earlier>)?<fiscal>?<hyphen>?<part:ordinal|second><hyphen>?<quarter>(?:(?:<of>|<in>)?<the>?<fiscal>?(?:<yearNoun>?<year2:year>|<rel2:last|this|next|current>?<own:yearNoun>))?`,
    read: (match, view) => {
      const part = match.number('part') ?? 1
      return part > 4 ? null : quarterOf(match, view, part, 'quarter')
    },
  },
  {
    name: 'quarter_by_letter',
    says: 'A quarter of a year by Q and its number.',
    examples: ['Q3', 'Q1 2025', 'Q1 of last year'],
    pattern: '(?:<year2:year>)?{q}<part:small><of>?(?:<year:year>|<rel:last|this|next><yearNoun>)?',
    read: (match, view) => {
      const part = match.number('part') ?? 1
      return part > 4 ? null : quarterOf(match, view, part, 'quarter')
    },
  },
  {
    name: 'half',
    says: 'A half of a year.',
    examples: ['the first half of 2025', 'the second half of the year', "this year's first half"],
    pattern: `<the>?(?:(?:<year:year>|<rel:last|this|next><yearNoun><possessive>)<fiscal>?<part:ordinal|second|last><hyphen>?<half>|<part2:ordinal|second|last><hyphen>?<half>(?:<of><the>?<fiscal>?(?:<year2:year>|<rel2:last|this|next|current>?<own:yearNoun>)))`,
    read: (match, view) => {
      const part = match.number('part') ?? match.number('part2') ?? 1
      return part > 2 ? null : quarterOf(match, view, part < 0 ? 2 : part, 'half')
    },
  },
  {
    name: 'part_of_named',
    says: 'The first, second or last week or day of a month or year, the last month of a year.',
    examples: ['the first week of March 2025', 'the last day of October', 'the last month of 2024'],
    pattern:
      '<the>?<part:ordinal|second|last><unit:unit><of|in><the>?(?:<month:month>(?:<of|comma>?<year:year>)?|<year2:year>|<yearNoun>|<unit2:unit>)',
    read: partOfNamed,
  },
  {
    name: 'season',
    says: 'A season, with a year, with "last", "this" or "next", or the nearest.',
    examples: ['the summer of 2025', 'summer 2024', 'the early summer', 'in winter'],
    pattern: `${edge}(?:<season:season>(?:<of>?<year:year>)?)`,
    read: seasonOf,
  },
  {
    name: 'season_led',
    says: 'Spring and fall are seasons only where a word leads to them or a year follows.',
    examples: ['last fall', 'the spring of 2024', 'fall 2025', 'this past spring'],
    pattern: `${edge}(?:<rel:last|this|next><last|next>?<season:springy|season>|<season2:springy><of>?<year:year>|<in><season3:springy>|<each>)`,
    read: (match, view) => {
      const word = match.word('season') ?? match.word('season2') ?? match.word('season3')
      return word ? seasonOf({ ...match, number: (name) => (name === 'season' ? Number(word.value) : match.number(name)) }, view) : null
    },
  },
  {
    name: 'day_by_name',
    says: 'Yesterday, today and tomorrow, from the document.',
    examples: ['yesterday', 'late yesterday', 'today', 'tomorrow', 'the day before yesterday'],
    pattern: `${edge}<day:deictic>`,
    read: (match, view) => inferred(fromPresent(view, 'day', match.number('day') ?? 0), unknownOf.day, { mod: modOf(match) }),
  },
  {
    name: 'unit_from_present',
    says: 'A day, week, month, quarter or year counted from the document.',
    examples: ['last month', 'this week', 'next year', 'the past year', 'earlier this year', 'the current quarter', 'late last week'],
    pattern: `${rough}${edge}<rel:last|this|next|current><last|next>?<fiscal>?${unit}`,
    read: singular,
  },
  {
    name: 'unit_latest',
    says: 'The latest, or the plain, quarter, month or year: that which the text is about.',
    examples: [
      'the latest quarter',
      'the quarter',
      'the month',
      'the year',
      'the week',
      'the weekend',
      'the fiscal year',
      'the end of the year',
    ],
    pattern: `${rough}${edge}(?:<latest:latest>|{full|entire|whole})?<fiscal>?${unit}`,
    read: (match, view) => {
      if (match.word('latest') && match.name('unit') === 'quarter') return inferred(latestQuarter(view), unknownOf.quarter)
      if (match.name('unit') === 'year' && !modOf(match) && /^(?:ended|ending|that|to)$/.test(match.after?.lower ?? ''))
        return { type: 'DURATION', value: 'P1Y' }
      const isLed = ['the', 'this'].includes(match.word('all')?.lower ?? '')
      const name = match.name('unit')
      if (!isLed && match.before && match.word('unit')?.isCapital) return null
      if (!isLed && !modOf(match)) return name === 'quarter' ? null : { type: 'DURATION', value: durationOf(name, 1) }
      return grainOf(name) ? singular(match, view) : { type: 'DURATION', value: durationOf(name, 1) }
    },
  },
  {
    name: 'unit_told',
    says: 'That day, the same month: the one told before.',
    examples: ['that day', 'the same month', 'that year', 'the same quarter'],
    pattern: `<the|that>?<that:that>${unit}`,
    read: singular,
  },
  {
    name: 'unit_after_told',
    says: 'The following or the previous unit, from the one told before.',
    examples: ['the following month', 'the previous year', 'the following day'],
    pattern: `<the><way:after>${unit}`,
    read: (match, view) => {
      const name = match.name('unit')
      const grain = grainOf(name)
      const moved = away(view.told[0] ?? fromPresent(view, 'day', 0), name, match.number('way') ?? 1)
      return grain && inferred(moved, unknownOf[grain])
    },
  },
  {
    name: 'ago',
    says: 'So long ago, from the document, in the grain of the unit.',
    examples: ['a year ago', 'two weeks ago', 'nearly four years ago', 'several years ago'],
    pattern: `${rough}(?:${count}<hyphen>?)?(?:${unit}|${units})(?:<or>{so})?<hyphen>?<ago>`,
    read: ago,
  },
  {
    name: 'earlier',
    says: 'So long before or after what was told before.',
    examples: ['two days earlier', 'a year earlier', 'three weeks later', 'year-earlier'],
    pattern: `${rough}(?:${count}<hyphen>?)?(?:${unit}|${units})<hyphen>?<way:earlier|later>`,
    read: earlier,
  },
  {
    name: 'year_ago_period',
    says: 'The like period of the year before: a year before the one told last.',
    examples: ['the year-earlier period', 'the comparable year-ago quarter', 'the year-ago period'],
    pattern: `<the>?<that>?<yearNoun><hyphen>?<ago|earlier><unit2:quarter|period>|<the>?<that>?<unit3:quarter|period>(?:<last><yearNoun>|<article><yearNoun><ago|earlier>)`,
    read: (_, view) => {
      const told = quarterSpokenOf(view) ?? view.told[0] ?? quarterAtHand(view)
      return inferred(told && yearsFrom(told, -1), unknownOf.quarter)
    },
  },
  {
    name: 'period_told',
    says: 'The period of a year, or the latest period: the quarter that the text is about.',
    examples: ['the 1988 period', 'the latest period', 'the 1988 quarter'],
    pattern: `<the>(?:<year:year>|<latest:latest>|<that>)(?:<period>|<quarter>)`,
    read: (match, view) => {
      const year = match.number('year')
      const told = match.word('latest') ? latestQuarter(view) : quarterAtHand(view)
      if (!year || !told) return inferred(told, unknownOf.quarter)
      return inferred(yearsFrom(told, year - Math.floor(told.at / 4)), unknownOf.quarter)
    },
  },
  {
    name: 'year_end',
    says: 'The end of the year.',
    examples: ['year end', 'year-end', "year's end", 'around year end'],
    pattern: `${rough}<the>?(?:<rel:last|this|next><last>?)?<yearNoun>(?:<hyphen>|<possessive>)?<edge:edgeOf>`,
    read: (match, view) => inferred(fromPresent(view, 'year', match.number('rel') ?? 0), 'XXXX', { mod: modOf(match) }),
  },
  {
    name: 'present_past_future',
    says: 'What points to the present, the past or the future without a date.',
    examples: ['now', 'currently', 'recently', 'soon', 'in the past', 'the near future'],
    pattern:
      '(?:{right|until}|<more>)?<ref:now>|<ref3:soon>|{as}<soon>{as}{possible}|<current:current>|<recent:recent>|<the>?{near|foreseeable|distant|immediate}<ref2:future>|<the|in><ref4:future>|<the>{near|short}{term}|<the><past:last>|{at}<the>{moment}',
    read: (match) => {
      if (match.word('current')) return undated('PRESENT_REF')
      if (match.word('recent')) return undated('PAST_REF')
      if (match.word('past')) return match.word('past')?.lower === 'past' ? undated('PAST_REF') : null
      if (match.word('ref3') && match.after?.lower === 'after') return null
      const first = match.word('all')?.lower
      if (first === 'at') return undated('PRESENT_REF')
      return undated(['ref', 'ref2', 'ref3', 'ref4'].map(match.name).find((value) => value !== '') ?? 'FUTURE_REF')
    },
  },
]
