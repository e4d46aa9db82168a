/** Table: figures that say no more than how much, and mean what the figure before them measured. */
import { leaningNouns } from '../en/leaning-nouns.js'
import type { FoundQuantity } from '../quantity.js'
import type { Clause } from './predicate.js'

export interface LeaningRow {
  readonly name: string
  readonly says: string
  readonly examples: readonly string[]
  /** Whether it may lean on a figure of an earlier sentence. */
  readonly isAcross: boolean
  /** By the words that lead to the figure, lower case, in its sentence. */
  readonly pattern: RegExp
}

const hedge =
  '(?:(?:about|around|some|nearly|almost|just|only|roughly|over|under|more than|less than|fewer than|at least|up to|as many as|a record|an?) ){0,3}$'
const noun = `(?:${leaningNouns})`

export const leaningRows: readonly LeaningRow[] = [
  {
    name: 'earlier_figure',
    says: '"Up from 300 a year earlier", "compared with 300": the same measure at another time or place.',
    examples: ['Sales were 410, up from 300 a year earlier.'],
    isAcross: false,
    pattern: new RegExp(`\\b(?:(?:(?:up|down|rising|falling|increased|decreased) from|compared (?:with|to)|against|versus)) ${hedge}`, 'u'),
  },
  {
    name: 'the_total',
    says: '"Bringing the total to 512", "the figure fell to 80": the same measure, added up or at another time.',
    examples: ['Nine more died, bringing the toll to 40.'],
    isAcross: true,
    pattern: new RegExp(`\\b(?:the|that|this|its|their|overall) (?:\\p{L}+ )?${noun} (?!of\\b)(?:[\\p{L}\\p{N}’']+ ){0,8}${hedge}`, 'u'),
  },
  {
    name: 'changed_to',
    says: '"Rose 4 per cent to €3 billion": what changed is what is at its new level.',
    examples: ['Turnover rose 4 per cent to €3 billion.'],
    isAcross: false,
    pattern: new RegExp(`(?:%|\\bper ?cent|\\bpoints) to ${hedge}`, 'u'),
  },
  {
    name: 'it_rose_to',
    says: '"It may rise to 3 million", "now it is 41": the measure spoken of before.',
    examples: ['It has since risen to 60.'],
    isAcross: true,
    pattern: new RegExp(
      `\\bit (?:\\p{L}+ ){0,3}(?:is|was|rise|rose|risen|fall|fell|fallen|stands?|stood|grow|grew|grown|climbed|dropped|reach|reached)(?: (?:now|back|again|already))? (?:to |at )?${hedge}`,
      'u',
    ),
  },
]

/** So many code units before a figure are looked at. */
const window = 120

/** The row by which a figure leans on one before it; null where it stands on its own words. */
export const leaningOf = ({ text, start }: Clause, quantity: FoundQuantity): LeaningRow | null => {
  const from = Math.max(start, quantity.figure.start - window)
  const words = text
    .slice(from, quantity.figure.start)
    .toLowerCase()
    .replace(/[€$£¥\s]+/gu, ' ')
  const ownNoun = quantity.counted !== null && quantity.counted.start >= quantity.figure.start
  const row = leaningRows.find(({ pattern }) => pattern.test(words.endsWith(' ') ? words : `${words} `)) ?? null
  return row && !(row.isAcross && ownNoun) ? row : null
}
