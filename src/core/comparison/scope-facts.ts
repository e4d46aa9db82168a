/** What two statements are to each other in all but their figures. Pure data, worked out once for all that are alike in this. */
import type { Statement } from '../claims/statement.js'
import type { Term, Vocabulary } from '../concepts/vocabulary.js'
import type { Interval } from '../values/interval.js'
import type { Period } from '../values/period.js'
import { adjoin } from '../values/period-relation.js'
import { attached, remembered } from '../values/remembered.js'
import { isAdditive } from '../values/unit.js'
import { contentStems } from '../values/wording.js'
import { accumulationOf, unitMatch } from './accumulation.js'
import type { DimensionName, Outcome } from './dimension.js'
import { periodOutcomes } from './period-outcome.js'
import type { Side } from './side.js'
import { categoryOutcome, haveOppositePredicates, measureOutcome, placeOutcome, shareNothing } from './terms.js'

export interface ScopeFacts {
  readonly outcomes: Readonly<Record<Exclude<DimensionName, 'value'>, Outcome>>
  /** Whether both sides are events. */
  readonly areEvents: boolean
  readonly isOnce: boolean
  /** One period begins on the day after the other ends. */
  readonly areAdjacent: boolean
  readonly areOpposite: boolean
  /** Asked only where it is not known how the measures lie. */
  readonly sharesNothing: boolean
  /** Place and period are told on both sides. */
  readonly areSituated: boolean
  /** Both sides deny. */
  readonly bothDeny: boolean
  readonly denying: 'left' | 'right' | null
  /** Whether amounts of this kind add up over the scope that differs. */
  readonly isAdditive: boolean
}

export interface ScopePair {
  /** The facts once for each outcome that the period may have; the one as written first. */
  readonly readings: readonly ScopeFacts[]
  /** Turns a figure of the right side into the unit of the left. */
  readonly convert: (interval: Interval) => Interval
}

/**
 * Equal for sides that are alike in all but the value: what is asked of a figure beyond its sets is whether there is one, its unit, and its
 * sign.
 */
export const scopeKey = ({ statement, values }: Side): string => {
  const { type, measure, category, place, period, accumulation, quantity, polarity, modality } = statement
  const categories = category.length > 1 ? [...category].sort() : category
  const sign = values && values.core.hi >= 0
  return JSON.stringify([
    type,
    measure,
    categories,
    place,
    period,
    accumulation,
    polarity,
    modality,
    sign,
    quantity && [quantity.unit, quantity.per],
  ])
}

const phrases = (list: string): string[][] => list.split(', ').map((phrase) => contentStems(phrase))

/** Words of a measure whose amounts do not add up, in any unit: the average of a region may exceed that of the country. */
const neverAdding = phrases('net, balance, surplus, deficit, average, mean, median, rate, ratio, index, share, per capita')

/** Words of a sum of money that can shrink: a profit of a month may exceed that of the year. */
const shrinkingMoney = phrases('profit, loss, margin, return, result, earnings, EBIT, EBITDA, cash flow, price, income after tax')

const hasPhrase = (stems: readonly string[], list: readonly (readonly string[])[]): boolean =>
  list.some((phrase) => phrase.every((stem) => stems.includes(stem)))

/** What the words of a measure tell of adding its amounts up. */
const wordsTell = attached(({ words, concept }: Term) => {
  const stems = contentStems(`${words} ${concept?.label ?? ''}`)
  return { neverAdds: hasPhrase(stems, neverAdding), shrinksAsMoney: hasPhrase(stems, shrinkingMoney) }
})

const addsUp = (left: Side, right: Side, accumulation: string | null, period: Outcome): boolean => {
  const sides = [left, right]
  if (!sides.every(({ unit }) => unit && isAdditive(unit.sense))) return false
  if (accumulation !== 'flow' && !((accumulation === 'stock' || accumulation === null) && period === 'same')) return false
  const isMoney = sides.some(({ unit }) => unit?.sense.sort === 'currency')
  return sides.every(({ measure, values }) => {
    const { neverAdds, shrinksAsMoney } = wordsTell(measure)
    return !neverAdds && !(isMoney && shrinksAsMoney) && (!values || values.core.hi >= 0)
  })
}

const isActual = (modality: string): boolean => modality === 'actual' || modality === 'estimated'

/** So many terms and periods are remembered beside one side. */
const mostBeside = 1_000

type Ask<T> = (right: Side) => T

/** What is asked of the right side, once for each of its measures, places and periods: many sides share them. */
const besideOnce = (vocabulary: Vocabulary, left: Side) => {
  const measured = () => remembered(mostBeside, (_measure: Term, right: Side) => measureOutcome(vocabulary, left, right))
  const [counted, bare] = [measured(), measured()]
  const placed = remembered(mostBeside, (place: Term | null) => placeOutcome(vocabulary, left.place, place))
  const dated = remembered(mostBeside, (shared: Statement['accumulation']) =>
    remembered(mostBeside, (period: Period | null) => periodOutcomes(left.period, period, shared)),
  )
  const measure: Ask<Outcome> = (right) => (right.statement.quantity === null ? bare : counted)(right.measure, right)
  const place: Ask<Outcome> = (right) => placed(right.place)
  return { measure, place, periods: (right: Side, shared: Statement['accumulation']) => dated(shared)(right.period) }
}

/** The facts of one statement beside any other, and beside all that are alike to that one in all but the value. */
export const scopesBeside = (vocabulary: Vocabulary, left: Side): ((right: Side) => ScopePair) => {
  const beside = besideOnce(vocabulary, left)
  return (right) => {
    const measure = beside.measure(right)
    const accumulation = accumulationOf(left, right)
    const unit = unitMatch(vocabulary, left, right, accumulation.shared)
    const [one, two] = [left.statement, right.statement]
    const sameModality = one.modality === two.modality || (isActual(one.modality) && isActual(two.modality))
    const denying = one.polarity === two.polarity ? null : one.polarity === 'denied' ? 'left' : 'right'
    const hasCategory = left.categories.length + right.categories.length > 0
    const outcomes = {
      measure,
      unit: unit.outcome,
      accumulation: accumulation.outcome,
      category:
        measure === 'unknown' && hasCategory ? ('unknown' as const) : categoryOutcome(vocabulary, left.categories, right.categories),
      place: beside.place(right),
      modality: sameModality ? ('same' as const) : ('different' as const),
      polarity: denying === null ? ('same' as const) : ('different' as const),
    }
    const common = {
      areEvents: one.type === 'event' && two.type === 'event',
      isOnce: left.measure.concept?.once === true || right.measure.concept?.once === true,
      areAdjacent: left.period !== null && right.period !== null && adjoin(left.period, right.period),
      areOpposite: haveOppositePredicates(left, right),
      sharesNothing: measure === 'unknown' && shareNothing(vocabulary, left, right),
      areSituated: [left, right].every(({ place, period: told }) => place !== null && told !== null),
      bothDeny: one.polarity === 'denied' && two.polarity === 'denied',
      denying,
    } as const
    const readings = beside.periods(right, accumulation.shared).map((period) => ({
      ...common,
      outcomes: { ...outcomes, period },
      isAdditive: addsUp(left, right, accumulation.shared, period),
    }))
    return { readings, convert: unit.convert }
  }
}

/** The facts of all pairs of statements that are alike, in all but the value, to these two. */
export const scopeFacts = (vocabulary: Vocabulary, left: Side, right: Side): ScopePair => scopesBeside(vocabulary, left)(right)
