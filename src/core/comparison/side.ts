/** A side of a comparison: a statement with its words looked up, its period read and its figure turned into sets. */
import type { Statement } from '../claims/statement.js'
import { type Term, termOf, type Vocabulary } from '../concepts/vocabulary.js'
import { type Period, readPeriod } from '../values/period.js'
import { senseOf, type UnitSense } from '../values/unit.js'
import { type Counted, type ValueSet, valueSetOf } from '../values/value-set.js'

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
  readonly accumulation: Statement['accumulation']
  readonly unit: UnitSide | null
  readonly values: ValueSet | null
}

/** Words that name a unit, by the concept they are registered as, in the singular too. */
const unitSide = (vocabulary: Vocabulary, words: string): UnitSide => {
  const sense = senseOf(words)
  const asWritten = termOf(vocabulary, 'unit', words)
  return { sense, term: asWritten.concept ? asWritten : termOf(vocabulary, 'unit', sense.name) }
}

/** What a number leaves out and its measure's concept tells: taken from there, and marked as implied. */
const fromConcept = ({ quantity, accumulation }: Statement, { concept }: Term) => {
  const unit = quantity && quantity.unit === null ? (concept?.unit ?? null) : null
  const kind = quantity && accumulation === null ? (concept?.accumulation ?? null) : null
  return {
    unit,
    accumulation: kind,
    implied: [...(unit ? ['/statement/quantity/unit'] : []), ...(kind ? ['/statement/accumulation'] : [])],
  }
}

const countedAs: Readonly<Record<UnitSense['sort'], Counted>> = {
  physical: 'measured',
  share: 'share',
  count: 'count',
  currency: 'measured',
}

/** Prepares a statement for comparing; `implied` are the pointers to what was inferred. */
export const sideOf = (vocabulary: Vocabulary, statement: Statement, implied: readonly string[]): Side => {
  const measure = termOf(vocabulary, 'measure', statement.measure)
  const told = fromConcept(statement, measure)
  const words = statement.quantity?.unit ?? told.unit
  const unit = words === null ? null : unitSide(vocabulary, words)
  return {
    statement,
    implied: [...implied, ...told.implied],
    accumulation: statement.accumulation ?? told.accumulation,
    measure,
    categories: statement.category.map((words) => termOf(vocabulary, 'category', words)),
    place: statement.place === null ? null : termOf(vocabulary, 'place', statement.place),
    period: statement.period === null ? null : readPeriod(statement.period),
    unit,
    values: statement.quantity ? valueSetOf(statement.quantity, unit ? countedAs[unit.sense.sort] : 'count') : null,
  }
}
