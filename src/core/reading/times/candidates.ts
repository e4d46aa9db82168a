/** Where rows may hold in a sentence, and which of them do: the longest, each word in one. */
import { clockRows } from '../en/time-clock.js'
import { dateRows } from '../en/time-dates.js'
import { durationRows } from '../en/time-durations.js'
import { relativeRows } from '../en/time-relative.js'
import { compilePattern } from './pattern.js'
import type { Match, TimeReading, TimeRow } from './row.js'
import type { Word } from './words.js'

/** All rows for expressions of time, with their public sentences. */
export const timeRows: readonly TimeRow[] = [...dateRows, ...relativeRows, ...durationRows, ...clockRows]

const compiled = timeRows.map((row, rank) => ({ row, rank, pattern: compilePattern(row.pattern) }))

interface Candidate {
  readonly row: TimeRow
  readonly rank: number
  /** First word, and the first after it. */
  readonly from: number
  readonly to: number
  readonly read: RegExp
}

/** All matches of one row; `matchAll` would copy the pattern each time. */
const candidatesOf = (letters: string, { row, rank, pattern }: (typeof compiled)[number], into: Candidate[]): void => {
  const { search } = pattern
  search.lastIndex = 0
  for (let found = search.exec(letters); found; found = search.exec(letters)) {
    if (found[0] === '') search.lastIndex += 1
    else into.push({ row, rank, read: pattern.read, from: found.index, to: found.index + found[0].length })
  }
}

/** Longest first; of two alike the earlier row. */
const byLength = (one: Candidate, other: Candidate): number =>
  other.to - other.from - (one.to - one.from) || one.rank - other.rank || one.from - other.from

const matchOf = (words: readonly Word[], letters: string, { from, to, read }: Candidate): Match => {
  read.lastIndex = from
  const groups = read.exec(letters)?.indices?.groups ?? {}
  const word = (name: string): Word | undefined => {
    if (name === 'all') return words[from]
    const at = groups[name]
    return at && words[at[0]]
  }
  const number = (name: string): number | undefined => {
    const value = word(name)?.value
    return typeof value === 'number' ? value : undefined
  }
  const name = (of: string): string => {
    const value = word(of)?.value
    return typeof value === 'string' ? value : ''
  }
  return { word, number, name, before: words[from - 1], after: words[to] }
}

const isTaken = (taken: readonly boolean[], { from, to }: Candidate): boolean => {
  for (let at = from; at < to; at += 1) if (taken[at]) return true
  return false
}

/** A row with the words for which it holds. */
export interface Chosen {
  readonly row: TimeRow
  readonly match: Match
  readonly reading: TimeReading
  readonly start: number
  readonly end: number
}

/**
 * The rows that hold in a sentence, in the order of their words. `letters` has one letter a word (see `pattern.ts`); `read` tries a row
 * that holds by its pattern.
 */
export const chosenIn = (
  words: readonly Word[],
  letters: string,
  read: (row: TimeRow, match: Match, start: number) => TimeReading | 'no_time' | null,
): readonly Chosen[] => {
  const candidates: Candidate[] = []
  for (const row of compiled) candidatesOf(letters, row, candidates)
  const taken: boolean[] = words.map(() => false)
  const found: Chosen[] = []
  for (const candidate of candidates.sort(byLength)) {
    if (isTaken(taken, candidate)) continue
    const match = matchOf(words, letters, candidate)
    const [start, end] = [words[candidate.from]?.start ?? 0, words[candidate.to - 1]?.end ?? 0]
    const reading = read(candidate.row, match, start)
    if (!reading) continue
    taken.fill(true, candidate.from, candidate.to)
    if (reading !== 'no_time') found.push({ row: candidate.row, match, reading, start, end })
  }
  return found.sort((one, other) => one.start - other.start)
}
