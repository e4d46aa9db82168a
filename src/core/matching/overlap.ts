/** What a query and a claim share in words, measured in several ways. */
import type { Candidate } from './candidate.js'
import { alikeness } from './letters.js'
import type { Query } from './query.js'

/** How telling each word of the query is, by stem. */
export type Telling = ReadonlyMap<string, number>

export interface Overlap {
  /** Words of the query that the claim has too, the most telling first. */
  readonly shared: readonly string[]
  /** How telling they are together, and the most telling alone. */
  readonly weight: number
  readonly most: number
  /** Which part of what is telling in the query that is. */
  readonly covered: number
  /** Which part of the claim's text, and of what it is about, the query says: in distinct words. */
  readonly ofText: number
  readonly ofSubject: number
  /** BM25 of the text and of what it is about. */
  readonly text: number
  readonly subject: number
  /** How alike the words are by their letters. */
  readonly letters: number
}

/** BM25 (Robertson and Zaragoza 2009): how soon another occurrence adds no more, and how much a long text is held against it. */
const saturation = 0.9
const lengthPart = 0.4

/** Words in a usual claim, and in a usual wording of what one is about. */
const usual = { text: 15, subject: 6 } as const

const bm25 = (words: readonly string[], sought: ReadonlySet<string>, telling: Telling, usualLength: number): number => {
  const times = new Map<string, number>()
  for (const word of words) if (sought.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
  const norm = saturation * (1 - lengthPart + (lengthPart * words.length) / usualLength)
  let total = 0
  for (const [word, count] of times) total += ((telling.get(word) ?? 0) * count * (saturation + 1)) / (count + norm)
  return total
}

const partOf = (words: ReadonlySet<string>, sought: ReadonlySet<string>): number => {
  let shared = 0
  for (const word of words) if (sought.has(word)) shared += 1
  return words.size === 0 ? 0 : shared / words.size
}

/** How telling words are together. */
export const weightOf = (words: Iterable<string>, telling: Telling): number => {
  let total = 0
  for (const word of words) total += telling.get(word) ?? 0
  return total
}

/** Measures what a query and a claim share. */
export const overlapOf = (query: Query, candidate: Candidate, telling: Telling): Overlap => {
  const of = (word: string): number => telling.get(word) ?? 0
  const shared = query.words.filter((word) => candidate.words.has(word)).sort((a, b) => of(b) - of(a) || (a < b ? -1 : 1))
  const [weight, all] = [weightOf(shared, telling), weightOf(query.words, telling)]
  return {
    shared,
    weight,
    most: of(shared[0] ?? ''),
    covered: all === 0 ? 0 : weight / all,
    ofText: partOf(new Set(candidate.text), query.said),
    ofSubject: partOf(new Set(candidate.subject), query.said),
    text: bm25(candidate.text, query.said, telling, usual.text),
    subject: bm25(candidate.subject, query.said, telling, usual.subject),
    letters: alikeness(query.grams, candidate.words),
  }
}
