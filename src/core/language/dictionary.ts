/** A dictionary of senses in the shape of WordNet: words name senses, senses lie above, beside and against one another. */
import type { Tag } from './token.js'

export const wordClasses = ['noun', 'verb', 'adjective', 'adverb'] as const

export type WordClass = (typeof wordClasses)[number]

/** A word by its lemma; the class is null where it is not known. */
export interface Word {
  readonly lemma: string
  readonly class: WordClass | null
}

/** One sense (a synset): the words that share it, and the numbers of the senses that it points to. */
export interface Sense {
  readonly id: number
  readonly class: WordClass
  /** Lower case, one blank between the words of a compound; the commonest first. */
  readonly words: readonly string[]
  /** Directly broader senses: kinds, and for names what they are an instance of. */
  readonly above: readonly number[]
  /** Senses that say nearly the same: WordNet's "similar to", "verb group" and "also see". */
  readonly beside: readonly number[]
  /** What follows from it: what a verb causes or entails ("kill" causes "die"). */
  readonly implies: readonly number[]
  /** Wholes that it is a part or a member of ("Paris" of "France"). */
  readonly wholes: readonly number[]
  /** Opposites: this word of the sense against that word of another. */
  readonly against: readonly WordLink[]
  /** Words of other classes made from this one ("death" from "die"). */
  readonly derived: readonly WordLink[]
}

/** A link between two words, not between whole senses. */
export interface WordLink {
  readonly word: string
  readonly to: number
  readonly toWord: string
}

/** The senses that a lemma has in a class, the commonest first; none where it is not listed. */
export interface Senses {
  readonly ids: readonly number[]
  /** How many of them were met in a counted corpus; the order of the others tells nothing. */
  readonly attested: number
}

/** What an edge of the house reads from files and hands to the core; all answers are the same for the same question. */
export interface Dictionary {
  readonly sensesOf: (lemma: string, wordClass: WordClass) => Senses
  readonly sense: (id: number) => Sense | null
}

/** A dictionary without a word. */
export const emptyDictionary: Dictionary = { sensesOf: () => ({ ids: [], attested: 0 }), sense: () => null }

const classes: Readonly<Partial<Record<Tag, WordClass>>> = {
  NOUN: 'noun',
  PROPN: 'noun',
  VERB: 'verb',
  AUX: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
}

/** The class of words that a part of speech falls into; null for function words, numbers and signs. */
export const classOf = (tag: Tag): WordClass | null => classes[tag] ?? null
