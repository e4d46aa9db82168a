/** A quantity found in a text: a figure with how it is meant, what it is counted in, and where all that stands. */
import type { Modifier } from '../claims/statement.js'
import type { Span } from '../language/span.js'

/** The span is the whole expression, hedge and unit included: "more than 21,600 soldiers". */
export interface FoundQuantity extends Span {
  /** What the value was read from: "21,600", "Thirty-four", "a third", "5–7". */
  readonly figure: Span
  /**
   * Null where only `low` and `high` are told: a range (modifier `between`), or a vague word, whose core they are ("dozens": 24 to 72;
   * `exact` where the table of vague words has it, so that its figure as written says all). A share is a number from 0 to 1.
   */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly modifier: Modifier
  /** A rise or a fall by this amount: "fell 3.2 per cent". */
  readonly change: 'up' | 'down' | null
  /** Singular noun or symbol, as `core/values/unit.ts` names it: "soldier", "case", "metre", "EUR", "share"; null where none is told. */
  readonly unit: string | null
  /** The unit as it stands: "soldiers", "%", "€"; null beside a unit that was carried over ("3 million cars, up from 2 million") or is a fraction's. */
  readonly unitWords: Span | null
  /** The noun phrase of what is counted: "Ukrainian soldiers", "criminal cases"; of a share, of whom: "homes in Lindmere". */
  readonly counted: Span | null
  /** ISO 8601 duration of a rate: "a month", "per year", "daily". */
  readonly per: string | null
  /** Whether it describes a thing and is no claim of its own: "16-tonne lorries", "a five-year plan". */
  readonly isAttributive: boolean
  /** Whether readers are asked for it: "help us reach 5,000 subscribers". */
  readonly isAppeal: boolean
  /** Name of the row that found it. */
  readonly rule: string
}
