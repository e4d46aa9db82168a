/** Words with their parts of speech and lemmas, by wink-nlp and its English model: some 500,000 words a second. */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp'
import { splitSentences } from './sentences.js'
import type { Span } from './span.js'
import { type Sentence, type Tag, type Token, tags } from './token.js'

const nlp = winkNLP(model, ['pos'])
const { its } = nlp

/** Runs without a blank beyond this length are no words: the tokenizer's time grows with their square, so they are left out. */
const longestWord = 60
const overlong = new RegExp(`\\S{${longestWord + 1},}`, 'gu')

const tagNames = new Map<string, Tag>(tags.map((tag) => [tag, tag]))

/** The library's own types leave `its.lemma` out of what a token can tell. */
const isTeller = (value: unknown): value is ItsFunction<string> => typeof value === 'function'
const lemma: unknown = its.lemma
if (!isTeller(lemma)) throw new Error('the language model tells no lemmas')

/** The words of a stretch of a text; blanks are none. */
export const tagSpan = (text: string, { start, end }: Span): Sentence => {
  const words = text.slice(start, end).replace(overlong, (run) => ' '.repeat(run.length))
  const tokens: Token[] = []
  let at = start
  nlp
    .readDoc(words)
    .tokens()
    .each((token: ItemToken) => {
      at += token.out(its.precedingSpaces).length
      const value = token.out(its.value)
      const tag = tagNames.get(token.out(its.pos))
      if (tag) tokens.push({ text: value, lower: value.toLowerCase(), lemma: token.out(lemma), tag, start: at, end: at + value.length })
      at += value.length
    })
  return { start, end, tokens }
}

/** All sentences of a text with their words. */
export const tagText = (text: string): Sentence[] => splitSentences(text).map((span) => tagSpan(text, span))
