/** How the statements of two scopes relate, figure by figure: what is alike in all but the value is compared once. */
import type { Vocabulary } from '../concepts/vocabulary.js'
import type { Relation } from './rulebook.js'
import { rulingsBetween } from './ruling.js'
import { scopeFacts } from './scope-facts.js'
import type { Side } from './side.js'

/** The relation of any statement of the left scope to any of the right; all but the figures lie as those of the two sides given. */
export const scopeRelation = (vocabulary: Vocabulary, left: Side, right: Side): ((a: Side, b: Side) => Relation) => {
  const ruling = rulingsBetween(scopeFacts(vocabulary, left, right))
  return (a, b) => ruling(a, b).rule.relation
}
