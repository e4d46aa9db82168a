/** How the statements of two scopes relate, figure by figure: what is alike in all but the value is compared once. */
import type { Vocabulary } from '../concepts/vocabulary.js'
import type { ValueSet } from '../values/value-set.js'
import { accumulationOf, unitMatch } from './accumulation.js'
import { compareSides } from './compare.js'
import type { Relation } from './rulebook.js'
import type { Side } from './side.js'
import { liesInDenied, partFit, valueRelation } from './value-relation.js'

/** Equal for sides that are alike in all but the value: what a comparison asks of a figure beyond its sets is whether there is one, and its sign. */
export const scopeKey = ({ statement, values }: Side): string => {
  const { quantity, category, ...rest } = statement
  return JSON.stringify([rest, [...category].sort(), quantity && [quantity.unit, quantity.per], values && values.core.hi >= 0])
}

/**
 * The relation of any statement of the left scope to any of the right, by their figures. All other dimensions lie as those of the two sides
 * given, so a comparison is made only for each way in which two figures may lie.
 */
export const scopeRelation = (vocabulary: Vocabulary, left: Side, right: Side): ((a: Side, b: Side) => Relation) => {
  const { convert } = unitMatch(vocabulary, left, right, accumulationOf(left, right).shared)
  const known = new Map<string, Relation>()
  const inUnit = new Map<ValueSet, ValueSet>()
  const converted = (values: ValueSet): ValueSet => {
    const held = inUnit.get(values) ?? { sort: values.sort, core: convert(values.core), reach: convert(values.reach) }
    inUnit.set(values, held)
    return held
  }
  const denying = left.statement.polarity === right.statement.polarity ? null : left.statement.polarity === 'denied' ? 'left' : 'right'
  return (a, b) => {
    const other = b.values && converted(b.values)
    const [denied, affirmed] = denying === 'left' ? [a.values, other] : [other, a.values]
    const parts = a.values && other ? `${partFit(a.values, other)} ${partFit(other, a.values)}` : ''
    const key = `${valueRelation(a.values, other)} ${parts} ${denying !== null && liesInDenied(denied, affirmed)}`
    const relation = known.get(key) ?? compareSides(vocabulary, a, b).rule.relation
    known.set(key, relation)
    return relation
  }
}
