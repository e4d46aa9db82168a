/** A text as the words that carry its meaning, each with what stands around it that changes it. */
import { stemmer } from 'stemmer'
import { classOf, type WordClass } from '../language/dictionary.js'
import { tagText } from '../language/tagger.js'
import type { Sentence, Tag, Token } from '../language/token.js'
import { hedges, lightWords, negations, tellingWords } from './en/function-words.js'

/** A word that carries content. */
export interface Content {
  readonly text: string
  readonly lemma: string
  readonly stem: string
  readonly class: WordClass | null
  readonly tag: Tag
  /** Its place among all words of its text, signs included. */
  readonly at: number
  /** The number of its sentence. */
  readonly sentence: number
  readonly denied: boolean
  readonly hedged: boolean
  /** Has a capital inside a sentence, or at its beginning where it is told to be a name. */
  readonly isName: boolean
  /** Only says who tells it: "said", "according". */
  readonly isTelling: boolean
  /** The last noun of its run of nouns: "guitar player" is a player. */
  readonly isHead: boolean
}

/** A text laid out for alignment. */
export interface Words {
  readonly content: readonly Content[]
  /** All words in lower case, signs left out. */
  readonly all: readonly string[]
  /** Whether the text as a whole denies: its first clause says "no", "not". */
  readonly denials: number
}

const contentTags = new Set<Tag>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'SYM'])
const clauseEnds = new Set([',', ';', ':', '.', '!', '?', 'but', 'although', 'while', 'because'])
const nominal = new Set<Tag>(['NOUN', 'PROPN'])

const digits = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, String(index)]),
)

/** "Two" is "2", "1,200" is "1200". */
const lemmaOf = ({ lower, lemma, tag }: Token): string =>
  tag === 'NUM' ? (digits.get(lower) ?? lower.replaceAll(',', '')) : tag === 'PROPN' ? lower : lemma

/** Whether a word carries content of its own. */
export const isContentWord = ({ tag, lemma, lower }: Token): boolean =>
  contentTags.has(tag) && !lightWords.has(lemma) && !lightWords.has(lower) && !negations.has(lower) && /[\p{L}\p{N}]/u.test(lower)

/** How far a denial reaches: "no" over what "there is" introduces or over its noun, "not" to the end of the clause. */
const denied = (tokens: readonly Token[]): boolean[] => {
  let reach = 0
  return tokens.map((token, at) => {
    const { lower } = token
    if (clauseEnds.has(lower)) reach = 0
    const is = reach > 0
    reach -= 1
    if (negations.has(lower)) {
      const existential = tokens[at - 2]?.lower === 'there' || lower === 'nobody' || lower === 'none' || lower === 'neither'
      const opensText = at === 0
      reach = existential || opensText || !['no', 'without'].includes(lower) ? 30 : 3
    }
    return is
  })
}

/** Words that stand up to eight words behind a hedge in their clause. */
const hedged = (tokens: readonly Token[]): boolean[] => {
  let reach = 0
  return tokens.map(({ lower, lemma }) => {
    if (clauseEnds.has(lower)) reach = 0
    const is = reach > 0
    reach -= 1
    if (hedges.has(lower) || hedges.has(lemma)) reach = 8
    return is
  })
}

const contentOf = ({ tokens }: Sentence, sentence: number, first: number): Content[] => {
  const [denials, doubts] = [denied(tokens), hedged(tokens)]
  return tokens.flatMap((token, index): Content[] => {
    if (!isContentWord(token)) return []
    const { text, lower, tag } = token
    const next = tokens[index + 1]
    return [
      {
        text,
        lemma: lemmaOf(token),
        stem: stemmer(lower),
        class: classOf(tag),
        tag,
        at: first + index,
        sentence,
        denied: denials[index] ?? false,
        hedged: doubts[index] ?? false,
        isName: (tag === 'PROPN' || index > 0) && /\p{Lu}/u.test(text),
        isTelling: tellingWords.has(token.lemma) || tellingWords.has(lower),
        isHead: nominal.has(tag) && !(next && nominal.has(next.tag)),
      },
    ]
  })
}

/** Lays a text out. */
export const wordsOf = (text: string): Words => {
  const sentences = tagText(text)
  let first = 0
  const content = sentences.flatMap((sentence, index) => {
    const found = contentOf(sentence, index, first)
    first += sentence.tokens.length
    return found
  })
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const all = tokens.filter(({ tag }) => tag !== 'PUNCT').map(({ lower }) => lower)
  return { content, all, denials: all.filter((word) => negations.has(word)).length }
}
