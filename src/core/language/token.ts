/** Words and sentences of a text, with their places in it. */
import type { Span } from './span.js'

/** Parts of speech by Universal Dependencies. */
export const tags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

export type Tag = (typeof tags)[number]

/** One word, number or sign; `start` and `end` count from the beginning of the whole text. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly tag: Tag
}

/** What stands beyond the ends of a sentence: no word. */
export const noToken: Token = { text: '', lower: '', lemma: '', tag: 'X', start: 0, end: 0 }

/** A sentence with its words. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}
