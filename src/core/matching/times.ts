/** Times in a text: years, months with and without a year. */
import type { Span } from '../language/span.js'
import { monthNumbers } from './en/months.js'

export interface Time extends Span {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  /** As it stands. */
  readonly words: string
}

const names = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')

/** A month is written with a capital: "may" and "march" are words. */
const written = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<month>${names
    .split('|')
    .map((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`)
    .join(
      '|',
    )})\\b\\.?(?: \\d{1,2}(?:st|nd|rd|th)?(?![\\d,.]*\\d))?,?(?: (?<year>(?:19|20)\\d\\d)(?![\\d,.]*\\d))?|(?<alone>(?:19|20)\\d\\d)(?![\\d,.]*\\d|\\p{L}))`,
  'gu',
)

/** The times of a text in their order. */
export const timesIn = (text: string): Time[] =>
  [...text.matchAll(written)].map(({ 0: words, index, groups = {} }) => {
    const year = groups.year ?? groups.alone
    const month = groups.month
    return {
      start: index,
      end: index + words.length,
      year: year === undefined ? null : Number(year),
      month: month === undefined ? null : (monthNumbers.get(month.toLowerCase()) ?? null),
      words: words.replace(/[\s,.]+$/u, ''),
    }
  })
