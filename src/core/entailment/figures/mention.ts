/** Numbers of a sentence as they stand in it, of any sort: counts, ages, years, scores. */
import type { Modifier } from '../../claims/statement.js'
import type { Token } from '../../language/token.js'
import { ordinals } from '../../reading/en/arithmetic-ordinals.js'
import { hedges } from '../../reading/en/hedges.js'
import { scaleSigns, scaleWords, smallNumbers } from '../../reading/en/number-words.js'

export interface Mention {
  /** Index of its first token, the hedge and sign of currency not counted. */
  readonly first: number
  /** Index of its last token. */
  readonly last: number
  readonly value: number
  /** The other end of a range or of a score ("3-6"), else the value. */
  readonly high: number
  readonly modifier: Modifier
  /** "5th", "first": a place in an order. */
  readonly isOrdinal: boolean
  /** First and last token of the hedge before it; null without one. */
  readonly hedge: readonly [number, number] | null
}

const numeral = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
const range = /^(\d+(?:\.\d+)?)[-–](\d+(?:\.\d+)?)$/
const numbered = /^(\d+)(?:st|nd|rd|th)$/

const isSign = (token: Token | undefined): boolean => token?.tag === 'SYM' && token.text !== '/'

const digits = (text: string): number => Number(text.replaceAll(',', ''))

type Read = { readonly last: number; readonly value: number; readonly high?: number; readonly isOrdinal?: boolean }

/** "$ 2 m", "5 bn": a single letter is a scale behind a sum of money only. */
const signed = (tokens: readonly Token[], at: number, { text }: Token): number | undefined =>
  text.length > 1 || isSign(tokens[at - 1]) ? scaleSigns.get(text) : undefined

/** "twenty - five", "three hundred", "half a million", "1.2 million". */
const readNumber = (tokens: readonly Token[], at: number): Read | null => {
  const lower = tokens[at]?.lower ?? ''
  const small = smallNumbers.get(lower)
  const bare = scaleWords.get(lower)
  if (bare !== undefined && /^an?$/.test(tokens[at - 1]?.lower ?? '')) return { last: at, value: bare }
  if (!numeral.test(lower) && small === undefined && lower !== 'half') return null
  let last = at
  let value = lower === 'half' ? 0.5 : (small ?? digits(lower))
  const unit = smallNumbers.get(tokens[at + 2]?.lower ?? '')
  if (small !== undefined && small >= 20 && tokens[at + 1]?.text === '-' && unit !== undefined && unit < 10) {
    value += unit
    last = at + 2
  }
  if (lower === 'half' && /^an?$/.test(tokens[at + 1]?.lower ?? '')) last = at + 1
  let isScaled = false
  for (let next = tokens[last + 1]; next && last - at < 6; next = tokens[last + 1]) {
    const scale = scaleWords.get(next.lower) ?? (small === undefined ? signed(tokens, at, next) : undefined)
    if (scale === undefined) break
    value *= scale
    last += 1
    isScaled = true
  }
  return lower === 'half' && !isScaled ? null : { last, value }
}

const readAt = (tokens: readonly Token[], at: number): Read | null => {
  const token = tokens[at]
  if (!token) return null
  const span = range.exec(token.text)
  if (span) return { last: at, value: Number(span[1]), high: Number(span[2]) }
  const order = numbered.exec(token.lower)?.[1] ?? ordinals.get(token.lower)
  if (order !== undefined) return { last: at, value: Number(order), isOrdinal: true }
  return readNumber(tokens, at)
}

interface Phrase {
  readonly words: readonly string[]
  readonly modifier: Modifier
}

const phrasesOf = (side: 'before' | 'after'): Phrase[] =>
  hedges
    .flatMap((hedge) => hedge[side].split('|').map((phrase) => ({ words: phrase.split(' '), modifier: hedge.modifier })))
    .filter(({ words }) => words[0] !== '')
    .sort((a, b) => b.words.length - a.words.length)

/** Phrases by the word that stands next to the number, the longest first. */
const byWord = (phrases: readonly Phrase[], at: 0 | -1): ReadonlyMap<string, readonly Phrase[]> => {
  const found = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const word = phrase.words.at(at) ?? ''
    found.set(word, [...(found.get(word) ?? []), phrase])
  }
  return found
}

const before = byWord(phrasesOf('before'), -1)
const after = byWord(phrasesOf('after'), 0)

const standsAt = (tokens: readonly Token[], start: number, words: readonly string[]): boolean =>
  start >= 0 && words.every((word, index) => tokens[start + index]?.lower === word)

/** The hedge before a number, also where a sign of money parts them. */
const hedgeOf = (tokens: readonly Token[], at: number): { readonly phrase: Phrase; readonly place: readonly [number, number] } | null => {
  for (const from of isSign(tokens[at - 1]) ? [at - 1, at] : [at]) {
    const phrase = before.get(tokens[from - 1]?.lower ?? '')?.find(({ words }) => standsAt(tokens, from - words.length, words))
    if (phrase) return { phrase, place: [from - phrase.words.length, from - 1] }
  }
  return null
}

/** All numbers of a sentence, in order. */
export const mentionsOf = (tokens: readonly Token[]): Mention[] => {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readAt(tokens, at)
    if (!read) continue
    const { last, value, high = value, isOrdinal = false } = read
    const hedge = hedgeOf(tokens, at)
    const tail = after.get(tokens[last + 1]?.lower ?? '')?.find(({ words }) => standsAt(tokens, last + 1, words))
    const modifier = hedge?.phrase.modifier ?? tail?.modifier ?? 'exact'
    mentions.push({ first: at, last, value, high, modifier, isOrdinal, hedge: hedge?.place ?? null })
    at = last
  }
  return mentions
}
