/** Pieces that the patterns of many rows share, and what their words say. */
import type { Grain } from '../times/moment.js'
import type { Match } from '../times/row.js'

/** "about", "more than", "at least", "up to", "as long as". */
export const rough =
  '(?:<rough:approx>|<rough2:more>{than}|<rough3:less>{than}|{no}<more>{than}|{no}<rough4:less>{than}|{at}<rough5:least|most>|{up}<to>|{as}{long|little|much}{as}|{only|just}|<rough6:over>(?=<article|small|smallWord|number|couple|vague>))?'

/** "early", "in late", "the beginning of", "earlier", "mid-". */
export const edge =
  '(?:{sometime})?(?:<the>?<edge:edge><hyphen>?<in|the>?<the>?|<the>?{very}?<edge2:edgeOf|edge><of><the>?|<edge3:earlier|later><in>?<the>?|<the>)?'

export const edgeWithoutArticle = edge.replace('|<the>)?', ')').replace(/<(edge\d?):/g, '<bare_$1:')

export const count =
  '(?:(?:<small|smallWord|number><to|hyphen|or>)?<n:small|smallWord|number|year><fraction:fraction>?(?:<part:small><slash><over:small>)?|<article>?<couple:couple><of>?|<article>?<many:vague>|<n3:article>)'
export const unit = '<unit:unit|yearNoun|hour|quarter|weekend>'
export const units = '<units:units|hours|quarters>'
export const anyUnit = '<unit:unit|units|yearNoun|hour|hours|quarter|quarters|second>'
export const anyUnit2 = anyUnit.replace('<unit:', '<unit2:')

const edges: Readonly<Record<string, string>> = { earlier: 'START', later: 'END' }

/** TIMEX3 mod of the shared pieces of a match. */
export const modOf = (match: Match): string | null => {
  const said = ['edge', 'edge2', 'bare_edge', 'bare_edge2', 'rough', 'rough2', 'rough3', 'rough5', 'rough6']
    .map(match.name)
    .find((text) => text !== '')
  return said ?? edges[(match.word('edge3') ?? match.word('bare_edge3'))?.lower ?? ''] ?? (match.word('rough4') ? 'EQUAL_OR_LESS' : null)
}

/** How many: a number, 1 for "a" and for a bare singular, null for "several" and a bare plural. */
export const countOf = (match: Match): number | null => {
  if (match.word('many')) return null
  const half = match.number('fraction') ?? (match.word('over') ? (match.number('part') ?? 1) / (match.number('over') ?? 1) : 0)
  const plain = match.number('n')
  if (plain !== undefined) return plain + half
  if (match.word('couple')) return 2
  return match.word('units') && !match.word('n3') ? null : 1
}

const codes: Readonly<Record<string, readonly [string, string]>> = {
  day: ['P', 'D'],
  week: ['P', 'W'],
  weekend: ['P', 'WE'],
  month: ['P', 'M'],
  quarter: ['P', 'Q'],
  year: ['P', 'Y'],
  decade: ['P', 'DE'],
  century: ['P', 'CE'],
  hour: ['PT', 'H'],
  minute: ['PT', 'M'],
  second: ['PT', 'S'],
}

/** What a half is in the next lesser unit. */
const halves: Readonly<Record<string, string>> = { year: '6M', hour: '30M', minute: '30S' }

/** TIMEX3 duration: ("day", 3) is "P3D", ("year", null) is "PXY". */
export const durationOf = (name: string, amount: number | null): string => {
  if (name === 'fortnight') return durationOf('week', amount === null ? null : amount * 2)
  const [before, after] = codes[name] ?? ['P', 'X']
  if (amount === 0.5 && halves[name]) return `${before}${halves[name]}`
  const lesser = halves[name]
  if (lesser && amount !== null && amount % 1 === 0.5) return `${before}${Math.floor(amount)}${after}${lesser}`
  return `${before}${amount ?? 'X'}${after}`
}

const grains: Readonly<Record<string, Grain>> = {
  day: 'day',
  week: 'week',
  fortnight: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

/** The grain of a unit's name; null for hours and less. */
export const grainOf = (name: string): Grain | null => grains[name] ?? null

/** What stands for a date of a grain that is not known. */
export const unknownOf: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}
