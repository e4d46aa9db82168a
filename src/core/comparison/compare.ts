/** Compares two sides: dimension by dimension, by the first row of the rulebook that fits, and says so. */
import type { Vocabulary } from '../concepts/vocabulary.js'
import { intervalWords, scaled, tidy } from '../values/interval.js'
import { byText } from '../values/order.js'
import { hasUncertainDate } from '../values/period.js'
import { convertValue } from '../values/unit.js'
import type { Certainty } from './certainty.js'
import { type DimensionName, dimensionNames, missingSays, type Outcome, outcomeSays } from './dimension.js'
import type { Facts } from './facts.js'
import { definiteRows, type Rule } from './rulebook.js'
import { type Ruling, rulingsOn } from './ruling.js'
import type { Side } from './side.js'

export interface DimensionRow {
  readonly dimension: DimensionName
  readonly left: string | null
  readonly right: string | null
  readonly outcome: Outcome
  readonly implied: readonly ('left' | 'right')[]
  readonly decisive: boolean
  readonly says: string
}

export interface Missing {
  readonly dimension: DimensionName
  readonly side: 'left' | 'right' | 'both'
  readonly says: string
}

/** What two statements are to each other, whoever says them. */
export interface Verdict {
  readonly rule: Rule
  readonly certainty: Certainty
  readonly says: string
  readonly dimensions: readonly DimensionRow[]
  readonly difference: { readonly absolute: number; readonly ratio: number | null } | null
  readonly wouldBeComparableIf: readonly Missing[]
}

const shownValue = ({ statement: { quantity }, values }: Side): string | null => {
  if (!quantity) return null
  return quantity.asWritten ?? (values ? intervalWords(values.core) : null)
}

const shown: Readonly<Record<DimensionName, (side: Side) => string | null>> = {
  measure: ({ measure }) => measure.concept?.key ?? measure.words,
  unit: ({ unit }) => unit?.term.concept?.key ?? unit?.sense.name ?? null,
  accumulation: ({ accumulation }) => accumulation,
  category: ({ categories }) => (categories.length ? categories.map(({ concept, words }) => concept?.key ?? words).join(', ') : null),
  place: ({ place }) => place?.concept?.key ?? place?.words ?? null,
  period: ({ statement }) => statement.period,
  modality: ({ statement }) => statement.modality,
  polarity: ({ statement }) => statement.polarity,
  value: shownValue,
}

const rowsOf = (left: Side, right: Side, { outcomes }: Facts, decisive: readonly DimensionName[]): DimensionRow[] =>
  dimensionNames.map((dimension) => ({
    dimension,
    left: shown[dimension](left),
    right: shown[dimension](right),
    outcome: outcomes[dimension],
    implied: (['left', 'right'] as const).filter((name) => (name === 'left' ? left : right).inferred.includes(dimension)),
    decisive: decisive.includes(dimension),
    says: outcomeSays[outcomes[dimension]],
  }))

const lacks: Partial<Record<DimensionName, (side: Side) => boolean>> = {
  unit: ({ unit }) => unit === null,
  accumulation: ({ accumulation }) => accumulation === null,
  place: ({ place }) => place === null,
  period: ({ period }) => !period || period.start.day === null || period.end.day === null || hasUncertainDate(period),
  value: ({ values }) => values === null || values.reach.hi - values.reach.lo > values.core.hi - values.core.lo,
}

const sideThatLacks = (name: DimensionName, left: Side, right: Side): Missing['side'] => {
  const test = lacks[name]
  const [a, b] = [test?.(left) ?? true, test?.(right) ?? true]
  return a === b ? 'both' : a ? 'left' : 'right'
}

/** A scope that is known to be narrower or broader is not what is missing. */
const isOpen = (name: DimensionName, { outcomes }: Facts): boolean => name === 'unit' || !['narrower', 'broader'].includes(outcomes[name])

const missingOf = (left: Side, right: Side, { relation, decisive }: Rule, facts: Facts): Missing[] =>
  relation === 'undetermined'
    ? decisive(facts)
        .filter((dimension) => isOpen(dimension, facts))
        .map((dimension) => ({ dimension, side: sideThatLacks(dimension, left, right), says: missingSays[dimension] }))
    : []

/** The sentence of the row; of definite differences all that there are, for each of them alone would decide. */
const sentenceOf = (rule: Rule, facts: Facts): string =>
  definiteRows.includes(rule)
    ? definiteRows
        .filter((row) => row.fits(facts))
        .map(({ says }) => says)
        .join(' ')
    : rule.says

/** A figure for a person: its core with its unit, a share in per cent. */
const figureWords = ({ values, unit, statement }: Side): string | null => {
  if (!values) return null
  if (unit?.sense.sort === 'share') return `${intervalWords(scaled(values.core, (value) => value * 100))} %`
  const per = statement.quantity?.per ? ` per ${statement.quantity.per}` : ''
  return `${intervalWords(values.core)}${unit ? ` (${unit.sense.name})` : ''}${per}`
}

/** What the sentence of a row is shown with: the figures or periods of both, in their own order, so that swapping sides changes nothing. */
const detailOf = (left: Side, right: Side, decisive: readonly DimensionName[]): string => {
  const sides = [left, right]
  const figures = sides.flatMap((side) => figureWords(side) ?? []).sort(byText)
  if (decisive.includes('value') && figures.length === 2) return ` Figures: ${figures.join('; ')}.`
  const periods = sides.flatMap(({ statement }) => statement.period ?? []).sort(byText)
  return decisive.includes('period') && periods.length === 2 ? ` Periods: ${periods.join('; ')}.` : ''
}

/** The values of both in one unit: their own, or of two physical ones that whose name comes first. */
const inOneUnit = (left: Side, right: Side): readonly [number, number] | null => {
  const [a, b] = [left.statement.quantity, right.statement.quantity]
  const [one, other] = [left.unit?.sense, right.unit?.sense]
  const isOfOneKind = left.accumulation !== right.accumulation || a?.per === b?.per
  if (a?.value == null || b?.value == null || !isOfOneKind) return null
  if (one?.name === other?.name) return [a.value, b.value]
  if (one?.sort !== 'physical' || other?.sort !== 'physical' || left.accumulation === 'change') return null
  const to = one.name < other.name ? one.unit : other.unit
  return [convertValue(a.value, one.unit, to), convertValue(b.value, other.unit, to)]
}

const differenceOf = (left: Side, right: Side, { outcomes }: Facts): Verdict['difference'] => {
  const values = outcomes.unit === 'same' && outcomes.accumulation === 'same' ? inOneUnit(left, right) : null
  if (!values) return null
  const [a, b] = values
  const [less, more] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a]
  const ratio = less === 0 || less * more < 0 ? null : more / less
  return { absolute: tidy(Math.abs(a - b)), ratio: ratio !== null && Number.isFinite(ratio) ? Number(ratio.toFixed(4)) : null }
}

/** A ruling with what is shown of it. */
export const verdictOf = (ruling: Ruling): Verdict => {
  const { left, right, facts, rule, decisive, certainty } = ruling
  return {
    rule,
    certainty,
    says: sentenceOf(rule, facts) + detailOf(left, right, decisive),
    dimensions: rowsOf(left, right, facts, decisive),
    difference: differenceOf(left, right, facts),
    wouldBeComparableIf: missingOf(left, right, rule, facts),
  }
}

/** Compares two statements. Symmetric: swapping the sides swaps `narrower` and `broader` and the sides, and nothing else. */
export const compareSides = (vocabulary: Vocabulary, left: Side, right: Side): Verdict => verdictOf(rulingsOn(vocabulary, left)(right))
