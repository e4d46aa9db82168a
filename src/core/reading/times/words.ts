/** The words of a sentence as the rows for time see them: merged numbers, names with their full stops, one letter a word. */
import type { Sentence, Tag } from '../../language/token.js'
import { multipliers, names, numberWords, shortNames, timeWords } from '../en/time-words.js'
import { letterOf, literalLetter, otherLetter } from './pattern.js'

export interface Word {
  readonly lower: string
  readonly letter: string
  /** A number, or what the table of words says. */
  readonly value: number | string
  readonly isCapital: boolean
  readonly start: number
  readonly end: number
}

const pieces =
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|['’]?\d{2,4}s\b|\d{1,4}(?:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|\p{L}(?:\.\p{L}){1,3}\.?(?!\p{L})|['’]s\b|['’]\d\d\b|\p{L}+(?:['’]clock)?|\S/gu

const money = /[$£€¥]\s?$/u
const upper = /^\p{Lu}/u

const word = (text: string, start: number, kind: string | null, value: number | string = 0, end = start + text.length): Word => ({
  lower: text.toLowerCase(),
  letter: kind === null ? otherLetter : letterOf(kind),
  value,
  isCapital: upper.test(text),
  start,
  end,
})

/** A piece that begins with a digit, or with an apostrophe and digits. */
const numeral = (text: string, start: number, before: string): Word => {
  if (/^\d{4}-\d/.test(text)) return word(text, start, 'iso', text)
  if (text.includes('/')) return word(text, start, 'slashed', text)
  if (text.includes(':')) return word(text, start, 'clock', text)
  const digits = text.replace(/\D/g, '')
  const number = Number(digits)
  if (text.endsWith('s')) return word(text, start, number % 10 === 0 ? 'decadeName' : null, number)
  if (/[a-z]$/.test(text)) return word(text, start, number < 32 ? 'ordinal' : 'ordinals', number)
  if (/^['’]/.test(text)) return word(text, start, 'shortYear', number)
  if (money.test(before)) return word(text, start, null)
  if (text.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(text)) return word(text, start, null)
  if (/[.,]/.test(text)) return word(text, start, 'number', Number(text.replaceAll(',', '')))
  if (text.length === 4 && number >= 1000 && number < 2200) return word(text, start, 'year', number)
  return word(text, start, number > 0 && number < 32 ? 'small' : 'number', number)
}

const capitalOnly = new Set(['may', 'march', 'august'])

/** Whether a name of a month or a day is one: "May 5", but not "May I"; "Jan. 5", but not "Jan". */
const nameOf = (text: string, lower: string, tag: Tag | undefined, before: string, after: string) => {
  const full = names.get(lower)
  const besideNumber = /^\.?\s?\d/.test(after) || /\d(?:st|nd|rd|th)?\s$/.test(before)
  if (!upper.test(text)) return capitalOnly.has(lower) ? undefined : full
  if (full && (tag === 'AUX' || tag === 'VERB') && (lower === 'may' || lower === 'march')) return besideNumber ? full : undefined
  if (full) return full
  const short = shortNames.get(lower)
  if (!short) return undefined
  const isSure = besideNumber || (short.kind === 'month' ? /^\.\s+[a-z\d,]/.test(after) : /^\.?,?\s+\p{Lu}\p{L}+\.?\s\d/u.test(after))
  return isSure ? short : undefined
}

const lettered = (text: string, start: number, tag: Tag | undefined, before: string, after: string): Word => {
  const lower = text.toLowerCase()
  const name = nameOf(text, lower, tag, before, after)
  if (name) return word(text, start, name.kind, name.value, start + text.length + (!names.has(lower) && after.startsWith('.') ? 1 : 0))
  const number = numberWords.get(lower)
  if (number !== undefined) return word(text, start, 'numberWord', number)
  const known = timeWords.get(lower)
  if (known && !(lower === 'last' && tag === 'VERB')) return word(text, start, known.kind, known.value)
  const letter = literalLetter(lower)
  return { lower, letter: letter ?? otherLetter, value: 0, isCapital: upper.test(text), start, end: start + text.length }
}

const numberLetter = letterOf('numberWord')
const hyphenLetter = letterOf('hyphen')
const ordinalLetters = new Set([letterOf('ordinal'), letterOf('second')])

const numeric = ({ value }: Word): number => (typeof value === 'number' ? value : 0)
const spanned = (words: readonly Word[], kind: string, value: number): Word => {
  const [first, last] = [words[0], words[words.length - 1]]
  const lower = words.map((part) => part.lower).join(' ')
  return { lower, letter: letterOf(kind), value, isCapital: false, start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** "twenty four", "nineteen ninety-six", "two hundred and ten", "twenty-first": the run of number words that begins here, as one word. */
const mergedAt = (words: readonly Word[], at: number): { word: Word; next: number } | null => {
  const first = words[at]
  if (!first || (first.letter !== numberLetter && !(first.lower === 'a' && multipliers.has(words[at + 1]?.lower ?? '')))) return null
  let [total, group, next] = [0, first.letter === numberLetter ? numeric(first) : 1, at + 1]
  let isYear = false
  for (; next < words.length; next += 1) {
    const step = words[next]?.letter === hyphenLetter || (words[next]?.lower === 'and' && group >= 100) ? 1 : 0
    const part = words[next + step]
    if (!part || next - at > 8) break
    const times = multipliers.get(part.lower)
    const value = numeric(part)
    if (times !== undefined && step === 0) {
      if (times < 1000) group *= times
      else [total, group] = [total + group * times, 0]
    } else if (part.letter === numberLetter && group >= 10 && group <= 20 && value >= 10 && !isYear)
      [group, isYear] = [group * 100 + value, true]
    else if (part.letter === numberLetter && ((group % 100 === 0 && group > 0) || total > 0) && group % 100 === 0) group += value
    else if (part.letter === numberLetter && group % 10 === 0 && group % 100 > 10 && value < 10) group += value
    else if (ordinalLetters.has(part.letter) && group % 10 === 0 && group % 100 > 10 && value < 10)
      return { word: spanned(words.slice(at, next + step + 1), 'ordinal', group + value), next: next + step + 1 }
    else break
    next += step
  }
  const value = total + group
  const kind = isYear && value > 1000 && value < 2200 ? 'year' : value > 0 && value < 32 ? 'smallWord' : 'number'
  return { word: spanned(words.slice(at, next), kind, value), next }
}

const merged = (words: readonly Word[]): Word[] => {
  const found: Word[] = []
  for (let at = 0; at < words.length; ) {
    const number = mergedAt(words, at)
    const here = words[at]
    if (number) found.push(number.word)
    else if (here) found.push(here)
    at = number ? number.next : at + 1
  }
  return found
}

/** The words of a sentence, each with its letter for the rows' patterns. */
export const wordsOf = (text: string, { start, end, tokens }: Sentence): Word[] => {
  const tags = new Map(tokens.map((token) => [token.start, token.tag]))
  const slice = text.slice(start, end)
  const found: Word[] = []
  for (const { 0: piece, index } of slice.matchAll(pieces)) {
    if (piece === '.' && found[found.length - 1]?.end === start + index + 1) continue
    const before = slice.slice(Math.max(0, index - 4), index)
    const after = slice.slice(index + piece.length, index + piece.length + 16)
    const at = start + index
    const first = piece.charCodeAt(0)
    const isNumeral = (first >= 48 && first <= 57) || /^['’]\d/.test(piece)
    found.push(isNumeral ? numeral(piece, at, before) : lettered(piece, at, tags.get(at), before, after))
  }
  return merged(found)
}
