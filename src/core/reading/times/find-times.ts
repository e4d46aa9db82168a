/** Expressions of time in a sentence, in the form of TIMEX3 (ISO-TimeML; TimeBank's conventions). */
import type { Sentence } from '../../language/token.js'
import { timeTriggers } from '../en/time-triggers.js'
import type { FoundTime } from '../time.js'
import { type Chosen, chosenIn } from './candidates.js'
import type { Moment } from './moment.js'
import { type Reference, readReference } from './reference.js'
import type { TimeReading, View } from './row.js'
import { tenseAt, tensesOf, type VerbTense } from './tense.js'
import { wordsOf } from './words.js'

export interface TimeContext {
  /** EDTF of the day on which the document appeared; null where it is not known. */
  readonly documentDay: string | null
  /** What was found in the sentences before, in their order; "that year" and "a year earlier" look there. */
  readonly before?: readonly FoundTime[]
}

/** Whether a stretch of text may hold an expression of time: cheap, and never wrong when it says no. */
export const mayHoldTime = (text: string): boolean => timeTriggers.test(text)

/** So many expressions back a text remembers. */
const memory = 40

/** What is only compared with ("a year earlier"), and the year of a reference in brackets, is not what the text goes on to speak of. */
const asides = new Set(['ago', 'earlier', 'year_ago_period'])
const isAside = (text: string, { rule, from, end }: FoundTime): boolean =>
  (asides.has(rule) && from?.grain !== 'day') || (rule === 'year' && text[end] === ')')

/** The dates that a text goes on to speak of, latest first. */
const toldIn = (text: string, before: readonly FoundTime[]): Moment[] =>
  before
    .slice(-memory)
    .flatMap((time) => (time.type === 'DATE' && time.from && time.from === time.to && !isAside(text, time) ? [time.from] : []))
    .reverse()

const foundTime = ({ start, end, row }: Chosen, reading: TimeReading, reference: Reference | null): FoundTime => {
  const { type, value, mod = null, from = null, to = null, isInferred = false, isGuessed = false } = reading
  const isDoubtful = isGuessed || (isInferred && from !== null && reference?.uncertain === true)
  return { start, end, type, value, mod, from, to, isInferred, isGuessed: isDoubtful, rule: row.name }
}

/**
 * The expressions of time of one sentence, in their order, none overlapping another. Values count from the document's day and from what
 * was told before; without a document's day what it would have given is masked ("XXXX-10").
 */
export const findTimes = (text: string, sentence: Sentence, context: TimeContext): FoundTime[] => {
  if (!mayHoldTime(text.slice(sentence.start, sentence.end))) return []
  const words = wordsOf(text, sentence)
  const letters = words.map(({ letter }) => letter).join('')
  const reference = readReference(context.documentDay)
  const before = context.before ?? []
  let verbs: readonly VerbTense[] | null = null
  const found: FoundTime[] = []
  const looksBack = new Set<number>()
  const viewAt = (start: number): View => ({
    reference,
    get tense() {
      verbs ??= tensesOf(sentence)
      return tenseAt(verbs, start)
    },
    get told() {
      looksBack.add(start)
      return toldIn(text, [...before.slice(-memory), ...found])
    },
  })
  const chosen = chosenIn(words, letters, (row, match, start) => row.read(match, viewAt(start)))
  for (const one of chosen) {
    const reading = looksBack.has(one.start) ? one.row.read(one.match, viewAt(one.start)) : one.reading
    if (reading && reading !== 'no_time') found.push(foundTime(one, reading, reference))
  }
  return found
}
