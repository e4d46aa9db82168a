/** A stored claim as it is matched: its words in order, what it is about, its amounts and its days. */
import type { ClaimBody } from '../claims/claim.js'
import { overlaps } from '../language/span.js'
import { readPeriod } from '../values/period.js'
import { daySpan } from '../values/period-relation.js'
import { type Amount, amountOf, amountOfTold } from './amount.js'
import { deniesIn } from './denial.js'
import { figuresIn } from './figures.js'
import { type Time, timesIn } from './times.js'
import { contentWords, numberWord, plainWords, subjectWords } from './words.js'

/** First and last day, ±Infinity where open. */
export interface Days {
  readonly first: number
  readonly last: number
}

export interface Candidate {
  readonly text: readonly string[]
  readonly subject: readonly string[]
  /** All of its words. */
  readonly words: ReadonlySet<string>
  readonly denies: boolean
  readonly amounts: readonly Amount[]
  readonly times: readonly Time[]
  /** Of its period; null without one. */
  readonly days: Days | null
}

/** Reads a claim for matching. */
export const candidateOf = ({ text, statement, topics }: Pick<ClaimBody, 'text' | 'statement' | 'topics'>): Candidate => {
  const [plain, subject, times] = [plainWords(text), subjectWords({ statement, topics }), timesIn(text)]
  const words = contentWords(plain)
  const { quantity } = statement
  const told = quantity ? [amountOfTold(quantity, quantity.unit, quantity.asWritten ?? String(quantity.value ?? ''))] : []
  const figures = figuresIn(text).filter((figure) => !times.some((time) => overlaps(figure, time)))
  const period = statement.period === null ? null : readPeriod(statement.period)
  return {
    text: words,
    subject,
    words: new Set([...words, ...subject, ...[...told, ...figures].flatMap(({ value }) => (value === null ? [] : numberWord(value)))]),
    denies: statement.polarity === 'denied' || deniesIn(plain),
    amounts: [...told, ...figures.map(amountOf)],
    times,
    days: period && daySpan(period),
  }
}
