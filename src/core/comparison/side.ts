/** A side of a comparison: a statement with its words looked up, its period read and its figure turned into sets. */
import type { Statement } from '../claims/statement.js'
import { type Term, termOf, type Vocabulary } from '../concepts/vocabulary.js'
import { type Period, readPeriod } from '../values/period.js'
import { senseOf, type UnitSense } from '../values/unit.js'
import { type ValueSet, valueSetOf } from '../values/value-set.js'

export interface UnitSide {
  readonly term: Term
  readonly sense: UnitSense
}

export interface Side {
  readonly statement: Statement
  readonly implied: readonly string[]
  readonly measure: Term
  readonly categories: readonly Term[]
  readonly place: Term | null
  readonly period: Period | null
  readonly unit: UnitSide | null
  readonly values: ValueSet | null
}

/** Words that name a unit, by the concept they are registered as, in the singular too. */
const unitSide = (vocabulary: Vocabulary, words: string): UnitSide => {
  const sense = senseOf(words)
  const asWritten = termOf(vocabulary, 'unit', words)
  return { sense, term: asWritten.concept ? asWritten : termOf(vocabulary, 'unit', sense.name) }
}

/** The unit of a statement: its own, else that of its measure's concept. */
const unitOf = (vocabulary: Vocabulary, statement: Statement, measure: Term): UnitSide | null => {
  if (!statement.quantity) return null
  const words = statement.quantity.unit ?? measure.concept?.unit ?? null
  return words === null ? null : unitSide(vocabulary, words)
}

const isMeasured = (unit: UnitSide | null): boolean => unit?.sense.sort === 'physical' || unit?.sense.sort === 'share'

/** Prepares a statement for comparing; `implied` are the pointers to what was inferred. */
export const sideOf = (vocabulary: Vocabulary, statement: Statement, implied: readonly string[]): Side => {
  const measure = termOf(vocabulary, 'measure', statement.measure)
  const unit = unitOf(vocabulary, statement, measure)
  return {
    statement,
    implied,
    measure,
    categories: statement.category.map((words) => termOf(vocabulary, 'category', words)),
    place: statement.place === null ? null : termOf(vocabulary, 'place', statement.place),
    period: statement.period === null ? null : readPeriod(statement.period),
    unit,
    values: statement.quantity ? valueSetOf(statement.quantity, isMeasured(unit)) : null,
  }
}
