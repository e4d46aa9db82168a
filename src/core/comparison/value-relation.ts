/** How two figures lie to each other, as sets. */
import { exceeds, meet, nearly, sharedPart } from '../values/interval.js'
import type { ValueSet } from '../values/value-set.js'
import type { Outcome } from './dimension.js'

export type ValueRelation =
  | 'none'
  | 'one_missing'
  | 'same_bound'
  | 'within_bound'
  | 'beyond_bound'
  | 'interval_agrees'
  | 'within_interval'
  | 'apart'
  | 'cores_meet'
  | 'reaches_meet'

const areSameBound = ({ reach: a }: ValueSet, { reach: b }: ValueSet): boolean =>
  nearly(a.lo, b.lo) && nearly(a.hi, b.hi) && a.loOpen === b.loOpen && a.hiOpen === b.hiOpen

const bounds = (left: ValueSet, right: ValueSet): ValueRelation => {
  if (left.sort === right.sort && areSameBound(left, right)) return 'same_bound'
  return meet(left.reach, right.reach) ? 'within_bound' : 'beyond_bound'
}

/** Two intervals agree when they share half of the wider one. */
const enough = 0.5

const intervals = (left: ValueSet, right: ValueSet): ValueRelation => {
  if (left.sort === right.sort) {
    if (sharedPart(left.core, right.core) >= enough) return 'interval_agrees'
    return meet(left.core, right.core) ? 'within_interval' : 'apart'
  }
  if (meet(left.core, right.core)) return 'within_interval'
  return meet(left.reach, right.reach) ? 'reaches_meet' : 'apart'
}

const points = (left: ValueSet, right: ValueSet): ValueRelation => {
  if (meet(left.core, right.core)) return 'cores_meet'
  return meet(left.reach, right.reach) ? 'reaches_meet' : 'apart'
}

/** The relation of two figures in one unit; null is a statement without a number. */
export const valueRelation = (left: ValueSet | null, right: ValueSet | null): ValueRelation => {
  if (!left && !right) return 'none'
  if (!left || !right) return 'one_missing'
  const sorts = [left.sort, right.sort]
  if (sorts.includes('bound')) return bounds(left, right)
  return sorts.includes('interval') ? intervals(left, right) : points(left, right)
}

/** Table: the outcome that a relation is as a dimension. */
export const valueOutcomes: Readonly<Record<ValueRelation, Outcome>> = {
  none: 'same',
  one_missing: 'unknown',
  same_bound: 'same',
  within_bound: 'overlaps',
  beyond_bound: 'different',
  interval_agrees: 'same',
  within_interval: 'overlaps',
  apart: 'different',
  cores_meet: 'same',
  reaches_meet: 'overlaps',
}

const agreeing = new Set<ValueRelation>(['none', 'same_bound', 'interval_agrees', 'cores_meet'])

/** Whether the figures meet, so that one may stand for the other. */
export const valuesMeet = (relation: ValueRelation): boolean => agreeing.has(relation)

/** A part beside its whole: it surely exceeds it, exceeds it only as surely meant, or fits. */
export type PartFit = 'exceeds' | 'exceeds_in_core' | 'fits'

/** Whether a part can be as large as it is said to be. */
export const partFit = (part: ValueSet, whole: ValueSet): PartFit => {
  if (exceeds(part.reach, whole.reach)) return 'exceeds'
  return exceeds(part.core, whole.core) ? 'exceeds_in_core' : 'fits'
}

/**
 * Whether an affirmed figure surely lies in what a denial of a bound or an interval denies: "not more than 4,000" against
 * 5,000, "no fewer than 4,000" against 3,000. To deny "up to 4,000" leaves 1,500 standing.
 */
export const liesInDenied = (denied: ValueSet | null, affirmed: ValueSet | null): boolean => {
  if (!denied || !affirmed || denied.sort === 'point' || !(Number.isFinite(denied.reach.lo) || denied.reach.hiOpen)) return false
  return affirmed.core.lo >= denied.reach.lo && affirmed.core.hi <= denied.reach.hi
}
