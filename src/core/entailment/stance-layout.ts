/** An article laid out once, so that any number of headlines can be held against it. */
import { stemmer } from 'stemmer'
import { tagText } from '../language/tagger.js'
import type { Sentence, Token } from '../language/token.js'
import { type CueName, cueNames, cues } from './en/stance-words.js'
import { isContentWord } from './words.js'

export interface LaidSentence {
  readonly text: string
  /** Stems of its content words, each once. */
  readonly stems: ReadonlySet<string>
  readonly cues: ReadonlySet<CueName>
}

export interface Article {
  readonly sentences: readonly LaidSentence[]
  /** In how many of its sentences each stem stands. */
  readonly stems: ReadonlyMap<string, number>
}

/** How much a word tells by being rare: 0 for one that stands everywhere. */
export type Rarity = (stem: string) => number

const hasCue = (tokens: readonly Token[], name: CueName): boolean =>
  tokens.some(({ lower, lemma }) => cues[name].words.has(lower) || cues[name].words.has(lemma))

const laid = (text: string, { tokens, start, end }: Sentence): LaidSentence => ({
  text: text.slice(start, end),
  stems: new Set(tokens.filter(isContentWord).map(({ lower }) => stemmer(lower))),
  cues: new Set(cueNames.filter((name) => hasCue(tokens, name))),
})

/** Lays out the text of an article; sentences beyond the 200th tell no more of its stand. */
export const articleOf = (text: string): Article => {
  const sentences = tagText(text)
    .slice(0, 200)
    .map((sentence) => laid(text, sentence))
  const stems = new Map<string, number>()
  for (const sentence of sentences) for (const stem of sentence.stems) stems.set(stem, (stems.get(stem) ?? 0) + 1)
  return { sentences, stems }
}

/** Lays out a headline as one sentence. One in capitals throughout is read as small letters. */
export const headlineOf = (headline: string): LaidSentence => {
  const text = headline === headline.toUpperCase() ? headline.toLowerCase() : headline
  const { sentences, stems } = articleOf(text)
  return { text: headline, stems: new Set(stems.keys()), cues: new Set(sentences.flatMap((sentence) => [...sentence.cues])) }
}

/** Rarity by the articles at hand: the logarithm of how few of them have the word (inverse document frequency). */
export const rarityAmong = (articles: readonly Article[]): Rarity => {
  const counts = new Map<string, number>()
  for (const { stems } of articles) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log((articles.length + 1) / ((counts.get(stem) ?? 0) + 1))
}

/** Where there are no articles to count in: every content word tells the same. */
export const evenRarity: Rarity = () => 1
