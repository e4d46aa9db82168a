/** Amounts: a figure as a set of values, with its unit where that is known. */
import { type ValueRelation, valueRelation } from '../comparison/value-relation.js'
import { scaled } from '../values/interval.js'
import { convertValue, senseOf, type UnitSense } from '../values/unit.js'
import { type Counted, type ValueSet, valueSetOf } from '../values/value-set.js'
import type { Figure } from './figures.js'

export interface Amount {
  /** As it stands: "30 percent". */
  readonly words: string
  readonly value: number | null
  readonly values: ValueSet | null
  readonly unit: UnitSense | null
}

const countedAs: Readonly<Record<UnitSense['sort'], Counted>> = {
  physical: 'measured',
  share: 'share',
  count: 'count',
  currency: 'measured',
}

interface Told {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly modifier: string
  readonly asWritten: string | null
}

/** The amount of a quantity that a statement tells. */
export const amountOfTold = (told: Told, unit: string | null, words: string): Amount => {
  const sense = unit === null ? null : senseOf(unit)
  return { words, value: told.value, values: valueSetOf(told, sense ? countedAs[sense.sort] : 'count'), unit: sense }
}

/** The amount of a figure that was found in a text. */
export const amountOf = ({ value, words, unit }: Figure): Amount =>
  amountOfTold({ value, low: null, high: null, modifier: 'exact', asWritten: null }, unit, words)

/** Values in the unit of another amount; null where one cannot become the other. Things that are counted are told apart by words. */
const inUnitOf = (amount: Amount, other: Amount): ValueSet | null => {
  const [from, to] = [amount.unit, other.unit]
  if (!amount.values || !from || !to || (from.sort === 'count' && to.sort === 'count')) return amount.values
  if (from.sort !== 'physical' || to.sort !== 'physical') return from.name === to.name ? amount.values : null
  if (from.unit.kind !== to.unit.kind) return null
  const convert = (value: number) => convertValue(value, from.unit, to.unit)
  return { ...amount.values, core: scaled(amount.values.core, convert), reach: scaled(amount.values.reach, convert) }
}

/** Table: how well two sets of values fit by how they lie; the same figure as it stands fits wholly. */
const fits: Readonly<Record<ValueRelation, number>> = {
  none: 0,
  one_missing: 0,
  same_bound: 1,
  cores_meet: 0.9,
  interval_agrees: 0.9,
  within_interval: 0.4,
  reaches_meet: 0.4,
  within_bound: 0.1,
  beyond_bound: 0,
  apart: 0,
}

/** How well two amounts fit: 1 where the same figure stands, less where only their sets meet, 0 where they do not. */
export const fitOf = (left: Amount, right: Amount): number => {
  const values = inUnitOf(left, right)
  if (!values || !right.values) return 0
  if (values === left.values && left.value !== null && left.value === right.value) return 1
  return fits[valueRelation(values, right.values)]
}
