/** Table: number words, scales, and the words that make a bound or an estimate of the number after (or before) them. */
import type { Modifier } from '../../claims/statement.js'

const list = (words: string): readonly string[] => words.split(' ')

const units = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const tens = list('twenty thirty forty fifty sixty seventy eighty ninety')

/** "seven" → 7, "forty" → 40. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...units.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ['dozen', 12],
])

/** Words that multiply what stands before them. The short ones hold beside digits only: "$ 2 m". */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mil', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['m', 1e6],
  ['k', 1e3],
])

/** "first" → 1. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  list('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth').map((word, index) => [word, index + 1]),
)

/** Words before a number; the longest that fits decides. */
export const hedgesBefore: readonly (readonly [words: string, modifier: Modifier])[] = [
  ['more than', 'more_than'],
  ['greater than', 'more_than'],
  ['in excess of', 'more_than'],
  ['upwards of', 'more_than'],
  ['over', 'more_than'],
  ['above', 'more_than'],
  ['topped', 'more_than'],
  ['exceeding', 'more_than'],
  ['at least', 'at_least'],
  ['no fewer than', 'at_least'],
  ['no less than', 'at_least'],
  ['not less than', 'at_least'],
  ['a minimum of', 'at_least'],
  ['less than', 'less_than'],
  ['fewer than', 'less_than'],
  ['under', 'less_than'],
  ['below', 'less_than'],
  ['up to', 'up_to'],
  ['as many as', 'up_to'],
  ['as much as', 'up_to'],
  ['at most', 'at_most'],
  ['no more than', 'at_most'],
  ['not more than', 'at_most'],
  ['a maximum of', 'at_most'],
  ['just under', 'almost'],
  ['close to', 'almost'],
  ['just shy of', 'almost'],
  ['nearly', 'almost'],
  ['almost', 'almost'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
]

/** Words after a number. */
export const hedgesAfter: readonly (readonly [words: string, modifier: Modifier])[] = [
  ['or more', 'at_least'],
  ['or less', 'at_most'],
  ['or fewer', 'at_most'],
  ['or so', 'about'],
  ['plus', 'at_least'],
]
