/** Table: how long, and how often. */
import { fromPresent, undated } from '../times/resolve.js'
import type { TimeRow } from '../times/row.js'
import { anyUnit, anyUnit2, count, countOf, durationOf, grainOf, modOf, rough } from './time-parts.js'

export const durationRows: readonly TimeRow[] = [
  {
    name: 'duration',
    says: 'So many days, months, years.',
    examples: ['three days', 'about two years', 'a couple of weeks', 'ten-year', 'at least 20 more years', '8-month-old', 'an hour'],
    pattern: `${rough}<the>?(?:<half:half><hyphen>?(?:<of>?<article>)?|${count})<hyphen>?<more>?{trading|working|business|consecutive|straight|full|calendar|additional|whole}?${anyUnit}(?:<hyphen>{old})?(?:<or><article><half2:half>)?|<n4:small|smallWord><or><article><half3:half>${anyUnit2}`,
    read: (match) => {
      const name = match.name('unit') || match.name('unit2') || 'second'
      const plain = match.word('half') ? 0 : (match.number('n4') ?? countOf(match))
      const amount = plain === null ? null : plain + (['half', 'half2', 'half3'].some((part) => match.word(part)) ? 0.5 : 0)
      if (match.word('unit')?.lower === 'second' && !match.word('n')) return null
      if ((name === 'quarter' || match.word('half')) && match.after?.lower === 'of') return 'no_time'
      if (/s$/.test(match.word('unit')?.lower ?? '') && match.after?.lower === 'old') return 'no_time'
      return { type: 'DURATION', value: durationOf(name, amount), mod: modOf(match) }
    },
  },
  {
    name: 'duration_from_present',
    says: 'The last or next so many days, months, years: they end or begin with the document.',
    examples: [
      'the last six months',
      'the past three years',
      'the next few days',
      'the first nine months',
      'recent weeks',
      'coming months',
    ],
    pattern: `${rough}<the>?(?:<rel:last|next|latest|this>|<recent:recent>|<first:ordinal|earlier|edge>|<these:these>)(?:${count})?<hyphen>?{trading|working}?${anyUnit}`,
    read: (match, view) => {
      const [name, by] = [match.name('unit') || 'second', match.number('rel')]
      if (match.word('unit')?.lower === 'second') return null
      const isCounted = match.word('n') ?? match.word('couple')
      const amount = isCounted ? countOf(match) : null
      if (match.word('these'))
        return name === 'day' && match.word('these')?.lower === 'these'
          ? undated('PRESENT_REF')
          : { type: 'DURATION', value: durationOf(name, amount) }
      const grain = grainOf(name)
      const here = grain && fromPresent(view, grain, 0)
      const value = durationOf(name, amount)
      if (!here || amount === null || !by) return { type: 'DURATION', value, mod: modOf(match) }
      const ends = by < 0 ? { from: { ...here, at: here.at - amount }, to: here } : { from: here, to: { ...here, at: here.at + amount } }
      return { type: 'DURATION', value, mod: modOf(match), ...ends, isInferred: true }
    },
  },
  {
    name: 'bare_units',
    says: 'Days, months, years of no number.',
    examples: ['weeks', 'the years', 'weeks or months'],
    pattern: `${rough}<the>?(?:<vague>)?<units:units|quarters|hours>`,
    read: (match) => ({ type: 'DURATION', value: durationOf(match.name('units'), null), mod: modOf(match) }),
  },
  {
    name: 'each_unit',
    says: 'Every so many days, months, years.',
    examples: ['every month', 'each year', 'every two weeks', 'every other week'],
    pattern: `<each>{other|single}?(?:<n:small|smallWord|number>)?${anyUnit}`,
    read: (match) => ({ type: 'SET', value: durationOf(match.name('unit'), match.number('n') ?? 1) }),
  },
  {
    name: 'each_named',
    says: 'Every such day, month or season.',
    examples: ['each Thursday', 'every July', 'Tuesday nights', 'Mondays'],
    pattern: `<each>(?:<weekday:weekday>|<month:month>|<season:season|springy>)|<weekday2:weekday><part:parts>|<weekdays:weekdays>`,
    read: (match) => {
      const month = match.number('month')
      if (month) return { type: 'SET', value: `XXXX-${String(month).padStart(2, '0')}` }
      const season = match.number('season')
      if (season !== undefined) return { type: 'SET', value: `XXXX-${['SP', 'SU', 'FA', 'WI'][season]}` }
      const day = match.number('weekday') ?? match.number('weekday2') ?? match.number('weekdays')
      return { type: 'SET', value: `XXXX-WXX-${day}${match.word('part') ? `T${match.name('part')}` : ''}` }
    },
  },
  {
    name: 'how_often',
    says: 'Daily, annually and their like.',
    examples: ['daily', 'annually', 'hourly'],
    pattern: `<set:adverbSet>`,
    read: (match) => ({ type: 'SET', value: match.name('set') }),
  },
]
