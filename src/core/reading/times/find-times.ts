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
import { tenseAt } from './tense.js'
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
  readonly groups: Readonly<Record<string, readonly [number, number] | undefined>>
}

/** Whether a stretch of text may hold an expression of time: cheap, and never wrong when it says no. */
export const mayHoldTime = (text: string): boolean => timeTriggers.test(text)

/** All matches of one row; `matchAll` would copy the pattern each time. */
const candidatesOf = (letters: string, { row, rank, pattern }: (typeof compiled)[number], into: Candidate[]): void => {
  pattern.lastIndex = 0
  for (let found = pattern.exec(letters); found; found = pattern.exec(letters)) {
    if (found[0] === '') pattern.lastIndex += 1
    else into.push({ row, rank, from: found.index, to: found.index + found[0].length, groups: found.indices?.groups ?? {} })
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

const matchOf = (words: readonly Word[], { from, to, groups }: Candidate): Match => {
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

/** What is only compared with ("a year earlier") is not what the text goes on to speak of. */
const asides = new Set(['ago', 'earlier', 'year_ago_period'])
const isAside = ({ rule, from }: Pick<FoundTime, 'rule' | 'from'>): boolean => asides.has(rule) && from?.grain !== 'day'

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
  const told: Moment[] = (context.before ?? [])
    .flatMap(({ type, from, to }) => (type === 'DATE' && from && from === to ? [from] : []))
    .reverse()
  const dates: { readonly at: number; readonly moment: Moment }[] = []
  const found: FoundTime[] = []
  for (const candidate of candidatesIn(letters).sort(byLength)) {
    if (isTaken(taken, candidate)) continue
    const start = startOf(words, candidate)
    const view: View = {
      reference,
      get tense() {
        return tenseAt(sentence, start)
      },
      get told() {
        const here = dates.filter(({ at }) => at < start).sort((a, b) => b.at - a.at)
        return [...here.map(({ moment }) => moment), ...told]
      },
    }
    const reading = candidate.row.read(matchOf(words, candidate), view)
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
