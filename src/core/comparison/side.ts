/** A side of a comparison: a statement with its words looked up, its period read and its figure turned into sets. */
import type { Statement } from '../claims/statement.js'
import { type Term, termOf, type Vocabulary } from '../concepts/vocabulary.js'
import { type Period, readPeriod } from '../values/period.js'
import { attached, remembered } from '../values/remembered.js'
import { senseOf, type UnitSense } from '../values/unit.js'
import { type Counted, type ValueSet, valueSetOf } from '../values/value-set.js'
import { type DimensionName, dimensionNames } from './dimension.js'

export interface UnitSide {
  readonly term: Term
  readonly sense: UnitSense
}

export interface Side {
  readonly statement: Statement
  readonly implied: readonly string[]
  /** The dimensions that were inferred and not stated. */
  readonly inferred: readonly DimensionName[]
  readonly measure: Term
  readonly categories: readonly Term[]
  readonly place: Term | null
  readonly period: Period | null
  readonly accumulation: Statement['accumulation']
  readonly unit: UnitSide | null
  readonly values: ValueSet | null
}

/** So many units are remembered with a vocabulary. */
const mostUnits = 2_000

/** Words that name a unit, by the concept they are registered as, in the singular too. */
const unitsIn = attached((vocabulary: Vocabulary) =>
  remembered(mostUnits, (words: string): UnitSide => {
    const sense = senseOf(words)
    const asWritten = termOf(vocabulary, 'unit', words)
    return { sense, term: asWritten.concept ? asWritten : termOf(vocabulary, 'unit', sense.name) }
  }),
)

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

/** Table: where each dimension stands in a claim. */
const pointers: Readonly<Record<DimensionName, readonly string[]>> = {
  measure: ['/statement/measure'],
  unit: ['/statement/quantity/unit'],
  accumulation: ['/statement/accumulation', '/statement/quantity/per'],
  category: ['/statement/category'],
  place: ['/statement/place'],
  period: ['/statement/period'],
  modality: ['/statement/modality'],
  polarity: ['/statement/polarity'],
  value: ['/statement/quantity/value', '/statement/quantity/low', '/statement/quantity/high', '/statement/quantity/modifier'],
}

/** The dimensions of which the pointer itself or one above it is marked. */
const inferredBy = (implied: readonly string[]): readonly DimensionName[] =>
  implied.length === 0
    ? []
    : dimensionNames.filter((name) =>
        pointers[name].some((pointer) => implied.some((marked) => pointer === marked || pointer.startsWith(`${marked}/`))),
      )

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
  const unit = words === null ? null : unitsIn(vocabulary)(words)
  const marked = [...implied, ...told.implied]
  return {
    statement,
    implied: marked,
    inferred: inferredBy(marked),
    accumulation: statement.accumulation ?? told.accumulation,
    measure,
    categories: statement.category.map((words) => termOf(vocabulary, 'category', words)),
    place: statement.place === null ? null : termOf(vocabulary, 'place', statement.place),
    period: statement.period === null ? null : readPeriod(statement.period),
    unit,
    values: statement.quantity ? valueSetOf(statement.quantity, unit ? countedAs[unit.sense.sort] : 'count') : null,
  }
}
