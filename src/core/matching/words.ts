/** The words under which a text is found: stems of its content words, and its figures as plain numbers. */
import { stemmer } from 'stemmer'
import type { ClaimBody } from '../claims/claim.js'
import { distinct } from '../values/order.js'
import { remembered } from '../values/remembered.js'
import { functionWords } from './en/function-words.js'
import { figuresIn } from './figures.js'

/** Raised whenever the words of a text change: an index of other words is made anew. */
export const wordsRelease = 'words@1'

/** Beyond this a run of letters is no word. */
const longestWord = 40

const marks = /\p{M}+/gu
const possessive = /['’`]s?(?![\p{L}\p{N}])/gu
const insideApostrophe = /(?<=\p{L})['’`](?=\p{L})/gu
const tokens = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu
/** The same where a text has no other letters, which is found far sooner. */
const isAscii = /^[\0-\x7f]*$/
const asciiTokens = /[0-9]+(?:[.,][0-9]+)*|[a-z0-9]+/g
const apostrophe = /['’`]/
/** Scripts that are written without blanks between words: each pair of neighbours counts as a word. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,}$/u
const numeric = /^\p{N}/u
const ascii = /^[a-z]+$/

/** Letters without their accents, in lower case: "Zürich" is "zurich". */
export const folded = (text: string): string =>
  isAscii.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(marks, '').toLowerCase()

/** The stem of a folded word. */
const stemOf = (word: string): string => (ascii.test(word) ? stemmer(word) : word)

/** A number as a word: "21,602" is "21602", "24.3" is "24d3". No character of it is more than a letter or a digit. */
export const numberWord = (value: number | string): string => String(value).replace(/,/gu, '').replace(/\W/gu, 'd')

const pairsOf = (run: string): string[] => {
  const signs = [...run]
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`)
}

/** The same words come again and again, and stemming is slow: what they become is kept. */
const wordsOfToken = remembered(10_000, (token: string): readonly string[] => {
  if (numeric.test(token)) return [numberWord(token)]
  if (functionWords.has(token) || token.length > longestWord) return []
  return unspaced.test(token) ? pairsOf(token) : [stemOf(token)]
})

/** The words and numbers of a text, folded, in their order: "Dr. Ruiz’s 21,602" is "dr", "ruiz", "21,602". */
export const plainWords = (text: string): string[] => {
  const letters = folded(text)
  const words = apostrophe.test(letters) ? letters.replace(possessive, ' ').replace(insideApostrophe, '') : letters
  return words.match(isAscii.test(words) ? asciiTokens : tokens) ?? []
}

/** The content words among plain words as stems, in their order, doubles kept. */
export const contentWords = (plain: readonly string[]): string[] => {
  const words: string[] = []
  for (const token of plain) words.push(...wordsOfToken(token))
  return words
}

/** The content words of a text as stems, in their order, doubles kept. */
export const wordsIn = (text: string): string[] => contentWords(plainWords(text))

/** The words of a text as they are spelled, by the stems under which they are compared: for sentences that people read. */
export const spellingsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    plainWords(text)
      .toReversed()
      .flatMap((word) => wordsOfToken(word).map((stem) => [stem, word] as const)),
  )

/** The words of a text and its figures: "31 thousand" is found under 31000 too. */
export const searchWords = (text: string): string[] =>
  distinct([...wordsIn(text), ...figuresIn(text).map(({ value }) => numberWord(value))])

const wordsOfTerm = remembered(5_000, (term: string): readonly string[] => wordsIn(term))

/** What a claim is about, as content words in their order: measure, categories, place, unit and topics. */
export const subjectWords = ({ statement, topics }: Pick<ClaimBody, 'statement' | 'topics'>): string[] =>
  [statement.measure, ...statement.category, statement.place ?? '', statement.quantity?.unit ?? '', ...topics].flatMap(wordsOfTerm)

/** The words under which a claim is found: those of its text, and of what it is about. */
export const claimWords = (claim: Pick<ClaimBody, 'text' | 'statement' | 'topics'>): string[] => {
  const { value, low, high } = claim.statement.quantity ?? { value: null, low: null, high: null }
  const figures = [value, low, high].filter((figure) => figure !== null).map(numberWord)
  return distinct([...searchWords(claim.text), ...subjectWords(claim), ...figures])
}
