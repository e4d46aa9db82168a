/** Expressions of time in a sentence, in the form of TIMEX3 (ISO-TimeML; TimeBank's conventions). */
import type { Sentence } from '../../language/token.js'
import { clockRows } from '../en/time-clock.js'
import { dateRows } from '../en/time-dates.js'
import { durationRows } from '../en/time-durations.js'
import { relativeRows } from '../en/time-relative.js'
import { timeTriggers } from '../en/time-triggers.js'
import type { FoundTime } from '../time.js'
import type { Moment } from './moment.js'
import { compilePattern } from './pattern.js'
import { readReference } from './reference.js'
import type { Match, TimeRow, View } from './row.js'
import { tenseAt, tensesOf, type VerbTense } from './tense.js'
import { type Word, wordsOf } from './words.js'

export interface TimeContext {
  /** EDTF of the day on which the document appeared; null where it is not known. */
  readonly documentDay: string | null
  /** What was found in the sentences before, in their order; "that year" and "a year earlier" look there. */
  readonly before?: readonly FoundTime[]
}

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

/** Whether a stretch of text may hold an expression of time: cheap, and never wrong when it says no. */
export const mayHoldTime = (text: string): boolean => timeTriggers.test(text)

/** All matches of one row; `matchAll` would copy the pattern each time. */
const candidatesOf = (letters: string, { row, rank, pattern }: (typeof compiled)[number], into: Candidate[]): void => {
  const { search } = pattern
  search.lastIndex = 0
  for (let found = search.exec(letters); found; found = search.exec(letters)) {
    if (found[0] === '') search.lastIndex += 1
    else into.push({ row, rank, read: pattern.read, from: found.index, to: found.index + found[0].length })
  }
}

const candidatesIn = (letters: string): Candidate[] => {
  const found: Candidate[] = []
  for (const row of compiled) candidatesOf(letters, row, found)
  return found
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

/** So many expressions back a text remembers. */
const memory = 40

/** What is only compared with ("a year earlier") is not what the text goes on to speak of. */
const asides = new Set(['ago', 'earlier', 'year_ago_period'])
const isAside = ({ rule, from }: Pick<FoundTime, 'rule' | 'from'>): boolean => asides.has(rule) && from?.grain !== 'day'

/** The dates that a text goes on to speak of, latest first. */
const toldIn = (before: readonly FoundTime[]): Moment[] =>
  before
    .slice(-memory)
    .flatMap((time) => (time.type === 'DATE' && time.from && time.from === time.to && !isAside(time) ? [time.from] : []))
    .reverse()

const startOf = (words: readonly Word[], { from }: Candidate): number => words[from]?.start ?? 0

const isTaken = (taken: readonly boolean[], { from, to }: Candidate): boolean => {
  for (let at = from; at < to; at += 1) if (taken[at]) return true
  return false
}

/** The expressions of time of one sentence, in their order, none overlapping another. */
export const findTimes = (text: string, sentence: Sentence, context: TimeContext): FoundTime[] => {
  if (!mayHoldTime(text.slice(sentence.start, sentence.end))) return []
  const words = wordsOf(text, sentence)
  const letters = words.map(({ letter }) => letter).join('')
  const reference = readReference(context.documentDay)
  const taken: boolean[] = words.map(() => false)
  const told = toldIn(context.before ?? [])
  const dates: { readonly at: number; readonly moment: Moment }[] = []
  const found: FoundTime[] = []
  let verbs: readonly VerbTense[] | null = null
  for (const candidate of candidatesIn(letters).sort(byLength)) {
    if (isTaken(taken, candidate)) continue
    const start = startOf(words, candidate)
    const view: View = {
      reference,
      get tense() {
        verbs ??= tensesOf(sentence)
        return tenseAt(verbs, start)
      },
      get told() {
        const here = dates.filter(({ at }) => at < start).sort((a, b) => b.at - a.at)
        return [...here.map(({ moment }) => moment), ...told]
      },
    }
    const reading = candidate.row.read(matchOf(words, letters, candidate), view)
    if (!reading) continue
    taken.fill(true, candidate.from, candidate.to)
    if (reading === 'no_time') continue
    const { type, value, mod = null, from = null, to = null, isInferred = false, isGuessed = false } = reading
    if (from && from === to && type === 'DATE' && !isAside({ rule: candidate.row.name, from })) dates.push({ at: start, moment: from })
    const doubtful = isGuessed || (isInferred && from !== null && reference?.uncertain === true)
    const end = words[candidate.to - 1]?.end ?? start
    found.push({ start, end, type, value, mod, from, to, isInferred, isGuessed: doubtful, rule: candidate.row.name })
  }
  return found.sort((one, other) => one.start - other.start)
}
