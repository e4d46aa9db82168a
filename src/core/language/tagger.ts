/** Words with their parts of speech and lemmas, by wink-nlp and its English model: some 500,000 words a second. */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import { remembered } from '../values/remembered.js'
import { splitSentences } from './sentences.js'
import type { Span } from './span.js'
import { type Sentence, type Tag, type Token, tags } from './token.js'

/** Runs without a blank beyond this length are no words: the tokenizer's time grows with their square, so they are left out. */
const longestWord = 60
const overlong = new RegExp(`(?<!\\S)\\S{${longestWord + 1},}`, 'gu')

const tagNames = new Map<string, Tag>(tags.map((tag) => [tag, tag]))

/** The library's own types leave `its.lemma` out of what a token can tell. */
const isTeller = (value: unknown): value is ItsFunction<string> => typeof value === 'function'

/** The model reads itself in for a quarter of a second, so it is made when the first text comes. */
const taggerOf = remembered(1, (_language: 'en') => {
  const nlp = winkNLP(model, ['pos'])
  const lemma: unknown = nlp.its.lemma
  if (!isTeller(lemma)) throw new Error('the language model tells no lemmas')
  return { nlp, its: nlp.its, lemma }
})

/** The words of a stretch of a text; blanks are none. */
export const tagSpan = (whole: string, { start, end }: Span): Sentence => {
  const words = whole.slice(start, end).replace(overlong, (run) => ' '.repeat(run.length))
  const { nlp, its, lemma } = taggerOf('en')
  // One list a property: asking token by token makes an object each.
  const found = nlp.readDoc(words).tokens()
  const [values, blanks, parts, lemmas] = [found.out(its.value), found.out(its.precedingSpaces), found.out(its.pos), found.out(lemma)]
  const tokens: Token[] = []
  let at = start
  for (const [index, text] of values.entries()) {
    at += blanks[index]?.length ?? 0
    const tag = tagNames.get(parts[index] ?? '')
    if (tag) tokens.push({ text, lower: text.toLowerCase(), lemma: lemmas[index] ?? '', tag, start: at, end: at + text.length })
    at += text.length
  }
  return { start, end, tokens }
}

/** All sentences of a text with their words. */
export const tagText = (text: string): Sentence[] => splitSentences(text).map((span) => tagSpan(text, span))
