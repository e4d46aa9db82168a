/** A ruling: which row of the rulebook decides a pair, and on what facts. What is alike in all but the value is worked out once. */
import type { Vocabulary } from '../concepts/vocabulary.js'
import { type Certainty, certaintyOf } from './certainty.js'
import type { DimensionName } from './dimension.js'
import { type Facts, factsWith, figureFacts } from './facts.js'
import { decide, type Rule } from './rulebook.js'
import { type ScopePair, scopeKey, scopesBeside } from './scope-facts.js'
import type { Side } from './side.js'

interface Decision {
  readonly facts: Facts
  readonly rule: Rule
  /** The dimensions that decided. */
  readonly decisive: readonly DimensionName[]
}

export interface Ruling extends Decision {
  readonly left: Side
  readonly right: Side
  readonly certainty: Certainty
}

/** The facts that decide: as written, unless a missing end of a period could change what follows; then the period is unknown. */
const settled = (readings: readonly Facts[]): Facts => {
  const [written, ...others] = readings
  if (!written) throw new Error('a pair always has a period outcome')
  if (others.length === 0) return written
  const results = new Set(readings.map(decide).map(({ relation, label }) => `${relation} ${label}`))
  return results.size <= 1 ? written : { ...written, outcomes: { ...written.outcomes, period: 'unknown' } }
}

/** The rulings on pairs of statements of two scopes: only the figures differ, and there are few ways in which two of them may lie. */
export const rulingsBetween = (scopes: ScopePair): ((left: Side, right: Side) => Ruling) => {
  const known = new Map<string, Decision>()
  return (left, right) => {
    const figures = figureFacts(scopes, left.values, right.values)
    const key = `${figures.values} ${figures.deniesValue} ${figures.leftAsPart} ${figures.rightAsPart}`
    const held = known.get(key)
    if (held) return { ...held, left, right, certainty: certaintyOf(held.rule, [left, right], held.decisive) }
    const facts = settled(factsWith(scopes, figures))
    const rule = decide(facts)
    const decisive = rule.decisive(facts)
    known.set(key, { facts, rule, decisive })
    return { facts, rule, decisive, left, right, certainty: certaintyOf(rule, [left, right], decisive) }
  }
}

/** The rulings on one statement beside any number of others. */
export const rulingsOn = (vocabulary: Vocabulary, left: Side): ((right: Side) => Ruling) => {
  const scopes = scopesBeside(vocabulary, left)
  const byScope = new Map<string, (left: Side, right: Side) => Ruling>()
  return (right) => {
    const key = scopeKey(right)
    const rule = byScope.get(key) ?? rulingsBetween(scopes(right))
    byScope.set(key, rule)
    return rule(left, right)
  }
}
