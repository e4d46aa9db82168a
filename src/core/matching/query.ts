/** A query as it was read: its words in order, names, amounts and times. */
import { overlaps } from '../language/span.js'
import { distinct } from '../values/order.js'
import { type Amount, amountOf } from './amount.js'
import { cleaned } from './clean.js'
import { figuresIn } from './figures.js'
import { namesIn } from './names.js'
import { type Time, timesIn } from './times.js'
import { numberWord, wordsIn } from './words.js'

export interface Query {
  /** Stems of the content words, in their order, doubles kept. */
  readonly words: readonly string[]
  /** What the index is asked for: the words and the figures. */
  readonly sought: readonly string[]
  /** Stems of the words of proper names. */
  readonly names: readonly string[]
  readonly amounts: readonly Amount[]
  readonly times: readonly Time[]
}

/** Reads a query: first what says nothing is taken out (links, signatures), then words, names, figures and times are found. */
export const readQuery = (text: string): Query => {
  const said = cleaned(text)
  const [words, figures, times] = [wordsIn(said), figuresIn(said), timesIn(said)]
  return {
    words,
    sought: distinct([...words, ...figures.map(({ value }) => numberWord(value))]),
    names: namesIn(said),
    // A year is a time, not an amount.
    amounts: figures.filter((figure) => !times.some((time) => overlaps(figure, time))).map(amountOf),
    times,
  }
}
