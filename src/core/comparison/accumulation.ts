/** Accumulation and unit: what kind of number it is, in what, and how the one becomes the other. */
import type { Statement } from '../claims/statement.js'
import { termRelation } from '../concepts/relation.js'
import type { Vocabulary } from '../concepts/vocabulary.js'
import { isExactly, rateFactor } from '../values/duration.js'
import { type Interval, scaled } from '../values/interval.js'
import { convertDifference, convertValue, mayBeOne } from '../values/unit.js'
import type { Outcome } from './dimension.js'
import type { Side, UnitSide } from './side.js'

type Accumulation = Statement['accumulation']

export interface Accumulated {
  readonly outcome: Outcome
  /** What both numbers are once a rate and a flow over exactly one such period are one; null where they are not. */
  readonly shared: Accumulation
}

/** What the one of two is taken as beside a rate: over exactly one such period the rate is the flow, and the flow the rate. */
const beside = (rate: Side, flow: Side): Accumulation => {
  const per = rate.statement.quantity?.per ?? ''
  if (rate.period && isExactly(rate.period, per)) return 'flow'
  return flow.period && isExactly(flow.period, per) ? 'rate' : null
}

/** The kind of number; what one side lacks is unknown. */
export const accumulationOf = (left: Side, right: Side): Accumulated => {
  const [a, b] = [left.accumulation, right.accumulation]
  if (a === b) return { outcome: 'same', shared: a }
  if (a === null || b === null) return { outcome: 'unknown', shared: null }
  const shared = a === 'rate' && b === 'flow' ? beside(left, right) : a === 'flow' && b === 'rate' ? beside(right, left) : null
  return shared === null ? { outcome: 'different', shared: null } : { outcome: 'same', shared }
}

export interface UnitMatch {
  readonly outcome: Outcome
  /** Turns a figure of the right side into the unit of the left. */
  readonly convert: (interval: Interval) => Interval
}

const asIs = (interval: Interval): Interval => interval
const sure = (outcome: Outcome): UnitMatch => ({ outcome, convert: asIs })
const linkedOutcomes = new Set<Outcome>(['same', 'narrower', 'broader', 'overlaps', 'unknown'])

const senses = ({ sense: left }: UnitSide, { sense: right }: UnitSide, isChange: boolean): UnitMatch => {
  if (left.sort === 'physical' && right.sort === 'physical' && left.unit.kind === right.unit.kind) {
    const convert = isChange ? convertDifference : convertValue
    return { outcome: 'same', convert: (interval) => scaled(interval, (value) => convert(value, right.unit, left.unit)) }
  }
  if (mayBeOne(left, right)) return sure('unknown')
  if (left.sort !== right.sort) return sure('different')
  if (left.name === right.name) return sure('same')
  return sure(left.sort === 'currency' ? 'unknown' : 'different')
}

/** Registered units by their links, all others by what they are: physical kinds convert, count nouns differ, currencies need a rate. */
const unitsOf = (vocabulary: Vocabulary, left: UnitSide | null, right: UnitSide | null, isChange: boolean): UnitMatch => {
  if (!left && !right) return sure('same')
  if (!left || !right) return sure('unknown')
  const byConcept = termRelation(vocabulary, 'unit', left.term, right.term)
  const areRegistered = left.term.concept !== null && right.term.concept !== null
  const bySense = senses(left, right, isChange)
  if (bySense.outcome === 'same' || !(areRegistered || byConcept === 'same')) return bySense
  return linkedOutcomes.has(byConcept) ? sure(byConcept) : sure('different')
}

const rateMatch = (left: Side, right: Side, match: UnitMatch): UnitMatch => {
  const [to, from] = [left.statement.quantity?.per ?? null, right.statement.quantity?.per ?? null]
  if (to === null || from === null || to === from) return match
  const factor = rateFactor(from, to)
  if (factor === null) return { ...match, outcome: 'unknown' }
  return { ...match, convert: (interval) => scaled(match.convert(interval), (value) => value * factor) }
}

/** In what it is counted, and how the right figure is turned into the left one's unit (and duration, of two rates). A change is scaled only. */
export const unitMatch = (vocabulary: Vocabulary, left: Side, right: Side, accumulation: Accumulation): UnitMatch => {
  const match = unitsOf(vocabulary, left.unit, right.unit, accumulation === 'change')
  return match.outcome === 'same' ? rateMatch(left, right, match) : match
}
