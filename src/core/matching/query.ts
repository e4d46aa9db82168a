/** A query as it was read: its words in order, names, amounts and times. */

import { tagText } from '../language/tagger.js'
import { findQuantities } from '../reading/quantities/find.js'
import { mayHoldFigure } from '../reading/quantities/may-hold.js'
import { distinct } from '../values/order.js'
import { type Amount, amountOfTold } from './amount.js'
import { cleaned } from './clean.js'
import { deniesIn } from './denial.js'
import { figuresIn } from './figures.js'
import { gramsOf } from './letters.js'
import { namesIn } from './names.js'
import { signedText } from './signature.js'
import { type Time, timesIn } from './times.js'
import { contentWords, numberWord, plainWords, spellingsOf, wordsIn } from './words.js'

export interface Query {
  /** Stems of the content words, each once, and as a set. */
  readonly words: readonly string[]
  readonly said: ReadonlySet<string>
  /** What the index is asked for: the words, the figures and who says it. */
  readonly sought: readonly string[]
  /** Stems of the words of proper names. */
  readonly names: readonly string[]
  /** Stems of the names of who says it, where a signature tells. */
  readonly sayers: readonly string[]
  readonly denies: boolean
  readonly amounts: readonly Amount[]
  /** Times that are told, else when it was said. */
  readonly times: readonly Time[]
  /** Its words as they are spelled, by their stems. */
  readonly spelled: ReadonlyMap<string, string>
  /** Runs of letters of its words. */
  readonly grams: ReadonlySet<string>
}

const amountsIn = (text: string): Amount[] =>
  mayHoldFigure(text)
    ? tagText(text).flatMap((sentence) =>
        findQuantities(text, sentence).map((found) => {
          const asWritten = text.slice(found.figure.start, found.figure.end)
          return amountOfTold({ ...found, asWritten }, found.unit, text.slice(found.start, found.end))
        }),
      )
    : []

/** Reads a query: what says nothing is taken out (links, signatures), then words, names, amounts and times are found. */
export const readQuery = (text: string): Query => {
  const signed = signedText(text)
  const said = cleaned(signed.said)
  const plain = plainWords(said)
  const words = distinct(contentWords(plain))
  const sayers = distinct(wordsIn(signed.sayers.join(' ; ')))
  const times = timesIn(said)
  return {
    words,
    said: new Set(words),
    sought: distinct([...words, ...figuresIn(said).map(({ value }) => numberWord(value)), ...sayers]),
    names: namesIn(said),
    sayers,
    denies: deniesIn(plain),
    amounts: amountsIn(said),
    times: times.length > 0 ? times : signed.posted,
    spelled: spellingsOf(`${said} ${signed.sayers.join(' ; ')}`),
    grams: new Set(words.flatMap(gramsOf)),
  }
}
