/** What a row for expressions of time is, and what it is told. */
import type { TimeType } from '../time.js'
import type { Moment } from './moment.js'
import type { Reference } from './reference.js'
import type { Word } from './words.js'

export type Tense = 'past' | 'future' | 'unknown'

/** What is known where an expression stands. */
export interface View {
  readonly reference: Reference | null
  /** Tense of the nearest verb. */
  readonly tense: Tense
  /** The dates told before, in this sentence and those before it, latest first. */
  readonly told: readonly Moment[]
}

/** The words of a match by the names that the pattern gives them; `length` counts all its words. */
export interface Match {
  readonly word: (name: string) => Word | undefined
  /** Value of a named word as a number; undefined where it did not match or is no number. */
  readonly number: (name: string) => number | undefined
  /** Value of a named word as a string; "" where it did not match. */
  readonly name: (name: string) => string
  readonly before: Word | undefined
  readonly after: Word | undefined
}

export interface TimeReading {
  readonly type: TimeType
  readonly value: string
  readonly mod?: string | null
  readonly from?: Moment | null
  readonly to?: Moment | null
  readonly isInferred?: boolean
  readonly isGuessed?: boolean
}

export interface TimeRow {
  readonly name: string
  /** The rule as a public sentence. */
  readonly says: string
  readonly examples: readonly string[]
  /** In the language of `pattern.ts`. */
  readonly pattern: string
  /** Null where the row does not hold, so that others may; `no_time` where these words are surely no time: "a quarter of them". */
  readonly read: (match: Match, view: View) => TimeReading | 'no_time' | null
}
