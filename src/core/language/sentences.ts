/** Where the sentences of a text begin and end. One pass, in time linear to the text whatever stands in it. */
import { abbreviations, mayEnd } from './en/abbreviations.js'
import type { Span } from './span.js'

/** A sentence is cut after so many code units, at a blank where there is one: nothing hostile makes one long. */
export const longestSentence = 1_500

const stops = new Set('.!?…。')
const closers = new Set('"”’\')]»')
const openers = /[\p{Lu}\p{N}"“‘'([«—–-]/u
const blank = /\s/u
const letter = /[\p{L}\p{N}.]/u

/** The letters and stops that stand right before a place, at most twenty. */
const wordBefore = (text: string, at: number): string => {
  let start = at
  while (start > 0 && at - start < 20 && letter.test(text[start - 1] ?? '')) start -= 1
  return text.slice(start, at)
}

/** "U.S.", "J.", "Mr.": no end of a sentence, unless what follows begins one beyond doubt. */
const isAbbreviated = (word: string, next: string): boolean => {
  const lower = word.toLowerCase()
  if (/^\p{L}$/u.test(word)) return /^\p{Lu}$/u.test(word)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/^(?:The|A|An|He|She|It|They|We|But|And|In|On|This|That)$/u.test(next)
  return abbreviations.has(lower) && !(mayEnd.has(lower) && /^\p{Lu}/u.test(next))
}

const nextWord = (text: string, from: number): string => {
  let end = from
  while (end < text.length && end - from < 20 && letter.test(text[end] ?? '')) end += 1
  return text.slice(from, end)
}

/** The place after a stop and what closes with it where the sentence ends there; else null. */
const endAt = (text: string, at: number): number | null => {
  let end = at + 1
  while (end < text.length && stops.has(text[end] ?? '')) end += 1
  while (end < text.length && closers.has(text[end] ?? '')) end += 1
  if (end >= text.length) return end
  if (!blank.test(text[end] ?? '')) return null
  let next = end
  while (next < text.length && blank.test(text[next] ?? '')) next += 1
  if (next >= text.length) return end
  if (!openers.test(text[next] ?? '')) return null
  if (text[at] === '.' && isAbbreviated(wordBefore(text, at), nextWord(text, next))) return null
  return end
}

/** Whether a single line break only wraps a line: most lines are long and of about one length. */
const isWrapped = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  const full = lines.filter(({ length }) => length > longest * 0.7).length
  return lines.length > 3 && longest <= 120 && longest >= 50 && full > lines.length * 0.4
}

/** Stretches between line breaks that part (blank lines; every break where lines are not wrapped). */
const paragraphsOf = (text: string): Span[] => {
  const parting = isWrapped(text) ? /\n[^\S\n]*\n/gu : /\n/gu
  const found: Span[] = []
  let start = 0
  for (const { index, 0: match } of text.matchAll(parting)) {
    found.push({ start, end: index })
    start = index + match.length
  }
  return [...found, { start, end: text.length }]
}

const trimmed = (text: string, { start, end }: Span): Span[] => {
  let [from, to] = [start, end]
  while (from < to && blank.test(text[from] ?? '')) from += 1
  while (to > from && blank.test(text[to - 1] ?? '')) to -= 1
  return from < to ? [{ start: from, end: to }] : []
}

/** A stretch that is too long, cut at blanks. */
const pieces = (text: string, { start, end }: Span): Span[] => {
  const cut: Span[] = []
  let from = start
  while (end - from > longestSentence) {
    const at = text.lastIndexOf(' ', from + longestSentence)
    const to = at > from + longestSentence / 2 ? at : from + longestSentence
    cut.push({ start: from, end: to })
    from = to
  }
  return [...cut, { start: from, end }]
}

/** The paragraphs of a text, without the blanks around them. */
export const splitParagraphs = (text: string): Span[] => paragraphsOf(text).flatMap((span) => trimmed(text, span))

const sentencesIn = (text: string, { start, end }: Span): Span[] => {
  const found: Span[] = []
  let from = start
  for (let at = start; at < end; at += 1) {
    if (!stops.has(text[at] ?? '')) continue
    const stop = endAt(text, at)
    if (stop === null || stop > end) continue
    found.push({ start: from, end: stop })
    from = stop
    at = stop - 1
  }
  return [...found, { start: from, end }]
}

/** The sentences of a text in their order, without the blanks between them. */
export const splitSentences = (text: string): Span[] =>
  splitParagraphs(text)
    .flatMap((paragraph) => sentencesIn(text, paragraph))
    .flatMap((span) => trimmed(text, span))
    .flatMap((span) => pieces(text, span))
    .flatMap((span) => trimmed(text, span))
