/** Everything that the rulebook may ask of a pair, worked out once. Pure data: a row only reads it. */
import type { Vocabulary } from '../concepts/vocabulary.js'
import type { ValueSet } from '../values/value-set.js'
import type { DimensionName, Outcome } from './dimension.js'
import { type ScopeFacts, type ScopePair, scopeFacts } from './scope-facts.js'
import type { Side } from './side.js'
import { liesInDenied, type PartFit, partFit, type ValueRelation, valueOutcomes, valueRelation, valuesMeet } from './value-relation.js'

/** What the figures of two statements are to each other. */
export interface FigureFacts {
  readonly values: ValueRelation
  /** Neither side has a number. */
  readonly isWithoutNumber: boolean
  /** The figure that one affirms is what the other denies. */
  readonly deniesValue: boolean
  readonly leftAsPart: PartFit
  readonly rightAsPart: PartFit
}

export interface Facts extends Omit<ScopeFacts, 'outcomes'>, FigureFacts {
  readonly outcomes: Readonly<Record<DimensionName, Outcome>>
}

const noPart: PartFit = 'fits'

/** How the figures of two statements lie whose scopes lie so. */
export const figureFacts = ({ readings: [scope], convert }: ScopePair, left: ValueSet | null, right: ValueSet | null): FigureFacts => {
  const other: ValueSet | null = right && { sort: right.sort, core: convert(right.core), reach: convert(right.reach) }
  const values = valueRelation(left, other)
  const denying = scope?.denying ?? null
  const [denied, affirmed] = denying === 'left' ? [left, other] : [other, left]
  return {
    values,
    isWithoutNumber: values === 'none',
    deniesValue: denying !== null && (valuesMeet(values) || liesInDenied(denied, affirmed)),
    leftAsPart: left && other ? partFit(left, other) : noPart,
    rightAsPart: left && other ? partFit(other, left) : noPart,
  }
}

/** The facts of scopes and figures together, once for each outcome that the period may have; the one as written first. */
export const factsWith = ({ readings }: ScopePair, figures: FigureFacts): Facts[] =>
  readings.map((scope) => ({ ...scope, ...figures, outcomes: { ...scope.outcomes, value: valueOutcomes[figures.values] } }))

/** The facts of one pair. */
export const factsOf = (vocabulary: Vocabulary, left: Side, right: Side): Facts[] => {
  const scopes = scopeFacts(vocabulary, left, right)
  return factsWith(scopes, figureFacts(scopes, left.values, right.values))
}
