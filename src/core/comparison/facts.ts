/** Everything that the rulebook may ask of a pair, worked out once. Pure data: a row only reads it. */
import type { Vocabulary } from '../concepts/vocabulary.js'
import { adjoin } from '../values/period-relation.js'
import { isAdditive } from '../values/unit.js'
import type { ValueSet } from '../values/value-set.js'
import { contentStems } from '../values/wording.js'
import { accumulationOf, unitMatch } from './accumulation.js'
import type { DimensionName, Outcome } from './dimension.js'
import { periodOutcomes } from './period-outcome.js'
import type { Side } from './side.js'
import { categoryOutcome, haveOppositePredicates, measureOutcome, placeOutcome, shareNothing } from './terms.js'
import { liesInDenied, type PartFit, partFit, type ValueRelation, valueOutcomes, valueRelation, valuesMeet } from './value-relation.js'

export interface Facts {
  readonly outcomes: Readonly<Record<DimensionName, Outcome>>
  readonly values: ValueRelation
  /** Whether neither side has a number, and whether both are events. */
  readonly isWithoutNumber: boolean
  readonly areEvents: boolean
  readonly isOnce: boolean
  /** One period begins on the day after the other ends. */
  readonly areAdjacent: boolean
  readonly areOpposite: boolean
  readonly sharesNothing: boolean
  /** Place and period are told on both sides. */
  readonly areSituated: boolean
  /** Both sides deny. */
  readonly bothDeny: boolean
  readonly denying: 'left' | 'right' | null
  /** The figure that one affirms is what the other denies. */
  readonly deniesValue: boolean
  /** Whether amounts of this kind add up over the scope that differs. */
  readonly isAdditive: boolean
  readonly leftAsPart: PartFit
  readonly rightAsPart: PartFit
}

const phrases = (list: string): string[][] => list.split(', ').map(contentStems)

/** Words of a measure whose amounts do not add up, in any unit: the average of a region may exceed that of the country. */
const neverAdding = phrases('net, balance, surplus, deficit, average, mean, median, rate, ratio, index, share, per capita')

/** Words of a sum of money that can shrink: a profit of a month may exceed that of the year. */
const shrinkingMoney = phrases('profit, loss, margin, return, result, earnings, EBIT, EBITDA, cash flow, price, income after tax')

const hasPhrase = (stems: readonly string[], list: readonly (readonly string[])[]): boolean =>
  list.some((phrase) => phrase.every((stem) => stems.includes(stem)))

const addsUp = (left: Side, right: Side, accumulation: string | null, period: Outcome): boolean => {
  const sides = [left, right]
  if (!sides.every(({ unit }) => unit && isAdditive(unit.sense))) return false
  if (accumulation !== 'flow' && !((accumulation === 'stock' || accumulation === null) && period === 'same')) return false
  const isMoney = sides.some(({ unit }) => unit?.sense.sort === 'currency')
  return sides.every(({ measure, values }) => {
    const stems = contentStems(`${measure.words} ${measure.concept?.label ?? ''}`)
    return !hasPhrase(stems, neverAdding) && !(isMoney && hasPhrase(stems, shrinkingMoney)) && (!values || values.core.hi >= 0)
  })
}

const noPart: PartFit = 'fits'

/** The facts of a pair, once for each outcome that the period may have; the one as written first. */
export const factsOf = (vocabulary: Vocabulary, left: Side, right: Side): Facts[] => {
  const measure = measureOutcome(vocabulary, left, right)
  const accumulation = accumulationOf(left, right)
  const unit = unitMatch(vocabulary, left, right, accumulation.shared)
  const other: ValueSet | null = right.values && {
    sort: right.values.sort,
    core: unit.convert(right.values.core),
    reach: unit.convert(right.values.reach),
  }
  const values = valueRelation(left.values, other)
  const [one, two] = [left.statement, right.statement]
  const isActual = (modality: string) => modality === 'actual' || modality === 'estimated'
  const sameModality = one.modality === two.modality || (isActual(one.modality) && isActual(two.modality))
  const bothDeny = one.polarity === 'denied' && two.polarity === 'denied'
  const denying = one.polarity === two.polarity ? null : one.polarity === 'denied' ? 'left' : 'right'
  const hasCategory = left.categories.length + right.categories.length > 0
  return periodOutcomes(left.period, right.period, accumulation.shared).map((period) => ({
    outcomes: {
      measure,
      unit: unit.outcome,
      accumulation: accumulation.outcome,
      category: measure === 'unknown' && hasCategory ? 'unknown' : categoryOutcome(vocabulary, left.categories, right.categories),
      place: placeOutcome(vocabulary, left.place, right.place),
      period,
      modality: sameModality ? 'same' : 'different',
      polarity: denying === null ? 'same' : 'different',
      value: valueOutcomes[values],
    },
    values,
    isWithoutNumber: values === 'none',
    areEvents: one.type === 'event' && two.type === 'event',
    isOnce: left.measure.concept?.once === true || right.measure.concept?.once === true,
    areAdjacent: left.period !== null && right.period !== null && adjoin(left.period, right.period),
    areOpposite: haveOppositePredicates(left, right),
    sharesNothing: shareNothing(vocabulary, left, right),
    areSituated: [left, right].every(({ place, period: told }) => place !== null && told !== null),
    bothDeny,
    denying,
    deniesValue:
      denying !== null &&
      (valuesMeet(values) || liesInDenied(denying === 'left' ? left.values : other, denying === 'left' ? other : left.values)),
    isAdditive: addsUp(left, right, accumulation.shared, period),
    leftAsPart: left.values && other ? partFit(left.values, other) : noPart,
    rightAsPart: left.values && other ? partFit(other, left.values) : noPart,
  }))
}
