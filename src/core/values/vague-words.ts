/**
 * Table: vague words for numbers, each with what is surely meant (core), what could be meant (reach), and where that is from.
 * [F] Ferson et al., Natural language of uncertainty: numeric hedge words (Int. J. of Approximate Reasoning 57, 2015): how people read them.
 * [W] The word itself: a multiple of its stem (dozen 12, score 20), or a fraction by its name with the width of "about".
 */
import { plain } from './wording.js'

export interface VagueWord {
  readonly words: readonly string[]
  readonly core: readonly [number, number]
  readonly reach: readonly [number, number]
  readonly source: string
}

const row = (words: string, core: readonly [number, number], reach: readonly [number, number], source: string): VagueWord => ({
  words: words.split(', '),
  core,
  reach,
  source,
})

/** A fraction by its name: 2.5 % to each side surely, 10 % possibly. */
const fraction = (words: string, value: number): VagueWord =>
  row(words, [value * 0.975, value * 1.025], [value * 0.9, value * 1.1], '[W] the fraction by its name')

export const vagueWords: readonly VagueWord[] = [
  row('a couple, a pair', [2, 2], [2, 3], '[W] two; "a couple" loosely three'),
  row('a few, few', [3, 5], [2, 8], '[F] a few'),
  row('several', [4, 8], [3, 15], '[F] several'),
  row('a handful, handful', [3, 6], [2, 10], '[W] what one hand holds'),
  row('dozens, dozens of', [24, 72], [20, 144], '[W] two dozen up to a gross'),
  row('scores, scores of', [40, 100], [30, 200], '[W] multiples of twenty'),
  row('hundreds, hundreds of', [200, 900], [150, 2_000], '[W] more than one hundred, short of thousands'),
  row('many hundreds', [300, 999], [200, 2_500], '[W] hundreds, at the upper end'),
  row('thousands, thousands of', [2_000, 9_000], [1_500, 20_000], '[W] more than one thousand, short of tens of thousands'),
  row('tens of thousands', [20_000, 90_000], [15_000, 200_000], '[W] more than ten thousand, short of hundreds of thousands'),
  row('hundreds of thousands', [200_000, 900_000], [150_000, 2_000_000], '[W] more than one hundred thousand, short of millions'),
  row('millions, millions of', [2e6, 9e6], [1.5e6, 2e7], '[W] more than one million, short of tens of millions'),
  row('tens of millions', [2e7, 9e7], [1.5e7, 2e8], '[W] more than ten million, short of hundreds of millions'),
  row('hundreds of millions', [2e8, 9e8], [1.5e8, 2e9], '[W] more than one hundred million, short of billions'),
  row('billions, billions of', [2e9, 9e9], [1.5e9, 2e10], '[W] more than one billion, short of tens of billions'),
  row('nearly half, almost half', [0.45, 0.5], [0.4, 0.5], '[W] up to the half from below'),
  row('about half, around half, roughly half', [0.45, 0.55], [0.4, 0.6], '[F] about'),
  row('more than half, over half, most, a majority, the majority', [0.5, 0.9], [0.5, 1], '[W] above one half'),
  row('a minority', [0.05, 0.45], [0, 0.5], '[W] below one half'),
  fraction('half, a half, one half', 1 / 2),
  fraction('a third, one third, one in three', 1 / 3),
  fraction('two thirds, two in three', 2 / 3),
  fraction('a quarter, one quarter, one in four', 1 / 4),
  fraction('three quarters, three in four', 3 / 4),
  fraction('a fifth, one fifth, one in five', 1 / 5),
  fraction('two fifths, two in five', 2 / 5),
  fraction('a tenth, one tenth, one in ten', 1 / 10),
]

const byWords = new Map(vagueWords.flatMap((word) => word.words.map((phrase) => [phrase, word] as const)))

const lookUp = (asWritten: string): VagueWord | undefined => {
  const text = plain(asWritten).replaceAll('-', ' ')
  return byWords.get(text) ?? byWords.get(text.split(' of ')[0] ?? '')
}

/**
 * The row of a vague word as written ("dozens", "dozens of people", "nearly half of the homes"), hyphens read as blanks; null where it
 * is none, or where a value is given that it cannot mean.
 */
export const vagueWordOf = (asWritten: string | null, value: number | null = null): VagueWord | null => {
  const word = asWritten === null ? undefined : lookUp(asWritten)
  return word && (value === null || (value >= word.reach[0] && value <= word.reach[1])) ? word : null
}

/** Whether a figure was written as a vague word. */
export const isVague = (asWritten: string | null): boolean => vagueWordOf(asWritten) !== null
