/** Numbers of a sentence as they stand in it, of any sort: counts, ages, years, scores. */
import type { Modifier } from '../../claims/statement.js'
import type { Token } from '../../language/token.js'
import { hedgesAfter, hedgesBefore, ordinals, scales, smallNumbers } from '../../reading/en/arithmetic-numerals.js'

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
const wholeScale = 3

const digits = (text: string): number => Number(text.replaceAll(',', ''))

type Read = { readonly last: number; readonly value: number; readonly high?: number; readonly isOrdinal?: boolean }

/** "twenty - five", "three hundred", "half a million", "1.2 million". */
const readNumber = (tokens: readonly Token[], at: number): Read | null => {
  const lower = tokens[at]?.lower ?? ''
  const small = smallNumbers.get(lower)
  const bare = scales.get(lower)
  if (bare !== undefined && lower.length > wholeScale && /^an?$/.test(tokens[at - 1]?.lower ?? '')) return { last: at, value: bare }
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
    const scale = next.lower === 'dozen' ? 12 : scales.get(next.lower)
    if (scale === undefined || (next.lower.length < wholeScale && small !== undefined)) break
    if (next.lower === 'm' && tokens[at - 1]?.tag !== 'SYM') break
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

const rows = (table: typeof hedgesBefore) => table.map(([words, modifier]) => ({ words: words.split(' '), modifier }))
const before = rows(hedgesBefore).sort((a, b) => b.words.length - a.words.length)
const after = rows(hedgesAfter)

const standsAt = (tokens: readonly Token[], start: number, words: readonly string[]): boolean =>
  start >= 0 && words.every((word, index) => tokens[start + index]?.lower === word)

const isSign = (token: Token | undefined): boolean => token?.tag === 'SYM' && token.text !== '/'

/** All numbers of a sentence, in order. */
export const mentionsOf = (tokens: readonly Token[]): Mention[] => {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readAt(tokens, at)
    if (!read) continue
    const { last, value, high = value, isOrdinal = false } = read
    const from = isSign(tokens[at - 1]) ? at - 1 : at
    const hedge = before.find(({ words }) => standsAt(tokens, from - words.length, words) || standsAt(tokens, at - words.length, words))
    const start = hedge && (standsAt(tokens, from - hedge.words.length, hedge.words) ? from : at) - hedge.words.length
    const tail = after.find(({ words }) => standsAt(tokens, last + 1, words))
    mentions.push({
      first: at,
      last,
      value,
      high,
      modifier: hedge?.modifier ?? tail?.modifier ?? 'exact',
      isOrdinal,
      hedge: hedge && start !== undefined ? [start, start + hedge.words.length - 1] : null,
    })
    at = last
  }
  return mentions
}
