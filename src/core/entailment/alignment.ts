/** Two texts laid side by side, once for all features. */
import type { Lexicon } from '../language/lexicon.js'
import { align, type Match } from './align.js'
import type { Words } from './words.js'

/** From this credit on a word counts as told. */
export const toldFrom = 0.5

export interface Alignment {
  readonly premise: Words
  readonly hypothesis: Words
  /** A match for each content word of the hypothesis, found in the premise. */
  readonly forward: readonly Match[]
  /** A match for each content word of the premise, found in the hypothesis. */
  readonly backward: readonly Match[]
  /** The matches of `forward` whose word is told. */
  readonly told: readonly Match[]
}

/** Lays the words of a hypothesis on those of a premise, and the other way round. */
export const alignmentOf = (lexicon: Lexicon, premise: Words, hypothesis: Words): Alignment => {
  const forward = align(lexicon, premise, hypothesis)
  return {
    premise,
    hypothesis,
    forward,
    backward: align(lexicon, hypothesis, premise),
    told: forward.filter(({ credit }) => credit >= toldFrom),
  }
}
