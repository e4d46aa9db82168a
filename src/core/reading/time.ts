/** Expressions of time found in a text, in the form of TIMEX3 (ISO-TimeML), and the periods that they make for statements. */
import type { Span } from '../language/span.js'
import type { Moment } from './times/moment.js'

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

export interface FoundTime extends Span {
  readonly type: TimeType
  /** TIMEX3: "1998-01", "2025-W12", "P3D", "PRESENT_REF", "XXXX-WXX-7". */
  readonly value: string
  /** Where a year or more was not in the words but taken from the document's date or from what stands before. */
  readonly isInferred: boolean
  /** TIMEX3: "early 1990" is START, "about two years" is APPROX. */
  readonly mod: string | null
  /** First and last stretch of the calendar meant; both null where none is known or nothing so definite is meant. */
  readonly from: Moment | null
  readonly to: Moment | null
  /** Where the year (or more) was chosen among several that could be meant: "in October". */
  readonly isGuessed: boolean
  /** Name of the row that found it. */
  readonly rule: string
}

/** A period as statements bear it, from one or two expressions with their prepositions: "between 14 and 17 March", "since 2022". */
export interface FoundPeriod extends Span {
  /** EDTF level 1: "2025-03-14/2025-03-17", "2025-10?" (the year is inferred), "2022/..", "../2024-11-01". */
  readonly period: string
  readonly isInferred: boolean
  /** How the words lead to it: at a time, since a start, until an end, during, as of a moment, each (a rate). */
  readonly relation: 'at' | 'since' | 'until' | 'between' | 'as_of'
  /** The name of the row that found it. */
  readonly rule: string
}
