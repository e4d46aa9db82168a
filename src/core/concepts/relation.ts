/** How two terms of one kind lie to each other. */
import { type WordingRelation, wordingRelation } from '../language/wording-relation.js'
import { attached, remembered } from '../values/remembered.js'
import type { ConceptKind } from './schema.js'
import { ancestors, namesOf, type Term, type Vocabulary } from './vocabulary.js'

export type TermRelation = 'same' | 'narrower' | 'broader' | 'overlaps' | 'disjoint' | 'different' | 'unknown'

/** So many concepts are remembered with what is above them. */
const mostConcepts = 5_000

const setsAbove = attached((vocabulary: Vocabulary) =>
  remembered(mostConcepts, (name: string): ReadonlySet<string> => new Set([name, ...ancestors(vocabulary, name)])),
)

const selfAndAbove = (vocabulary: Vocabulary, name: string): ReadonlySet<string> => setsAbove(vocabulary)(name)

const isPartition = (vocabulary: Vocabulary, name: string): boolean =>
  (vocabulary.members.get(name) ?? [name]).some((key) => vocabulary.byKey.get(key)?.partition) ||
  (vocabulary.byKey.get(name)?.partition ?? false)

/** Two different children of one parent whose narrower ones share nothing, each above one side and not above the other. */
const arePartitioned = (vocabulary: Vocabulary, left: ReadonlySet<string>, right: ReadonlySet<string>): boolean => {
  const onlyLeft = [...left].filter((name) => !right.has(name))
  const onlyRight = [...right].filter((name) => !left.has(name))
  const parents = (names: readonly string[]) => new Set(names.flatMap((name) => vocabulary.above.get(name) ?? []))
  const rightParents = parents(onlyRight)
  return [...parents(onlyLeft)].some((name) => rightParents.has(name) && isPartition(vocabulary, name))
}

const areDeclaredDisjoint = (vocabulary: Vocabulary, left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  [...left].some((name) => vocabulary.disjoint.get(name)?.some((other) => right.has(other)))

const conceptRelation = (vocabulary: Vocabulary, kind: ConceptKind, left: string, right: string): TermRelation => {
  const [upLeft, upRight] = [selfAndAbove(vocabulary, left), selfAndAbove(vocabulary, right)]
  if (left === right) return 'same'
  // A circle of `broader` says that each lies in the other: nothing can be told.
  if (upLeft.has(right) && upRight.has(left)) return 'unknown'
  if (upLeft.has(right)) return 'narrower'
  if (upRight.has(left)) return 'broader'
  if (areDeclaredDisjoint(vocabulary, upLeft, upRight) || arePartitioned(vocabulary, upLeft, upRight)) return 'disjoint'
  if (vocabulary.related.get(left)?.includes(right)) return 'overlaps'
  if (kind === 'place') return 'disjoint'
  return vocabulary.island.get(left) === vocabulary.island.get(right) ? 'unknown' : 'different'
}

/** What is found of two wordings, for what is counted and for whom: opposite groups share nobody, opposite measures are different things. */
const found: Readonly<Partial<Record<ConceptKind, Readonly<Record<WordingRelation, TermRelation>>>>> = {
  measure: { same: 'same', narrower: 'narrower', broader: 'broader', opposite: 'different', unknown: 'unknown' },
  category: { same: 'same', narrower: 'narrower', broader: 'broader', opposite: 'disjoint', unknown: 'unknown' },
}

/** A concept has so many names that are compared with words. */
const mostNames = 8

/** Words against words by what the lexicon can show; words against a concept only where they say what one of its names says. */
const wordsRelation = (vocabulary: Vocabulary, kind: ConceptKind, left: Term, right: Term): TermRelation => {
  const outcomes = found[kind]
  if (!outcomes) return 'unknown'
  const { lexicon } = vocabulary
  if (!left.concept && !right.concept) return outcomes[wordingRelation(lexicon, left.words, right.words)]
  const [named, words] = left.concept ? [left, right.words] : [right, left.words]
  const names = namesOf(vocabulary, named.id.slice('concept:'.length)).slice(0, mostNames)
  const relations = new Set(
    names.map((name) => (left.concept ? wordingRelation(lexicon, name, words) : wordingRelation(lexicon, words, name))),
  )
  if (relations.has('same')) return 'same'
  // By its other names a concept may be wider or narrower than the words; where they differ in that, nothing is shown.
  relations.delete('unknown')
  const [only] = relations
  return relations.size === 1 && (only === 'narrower' || only === 'broader') ? only : 'unknown'
}

const relate = (vocabulary: Vocabulary, kind: ConceptKind, left: Term, right: Term): TermRelation => {
  if (!left.concept || !right.concept) return wordsRelation(vocabulary, kind, left, right)
  const name = (term: Term): string => term.id.slice('concept:'.length)
  return conceptRelation(vocabulary, kind, name(left), name(right))
}

/** So many pairs of wordings are remembered with a vocabulary: how two lie is slow to tell, and the same ones come again. */
const mostPairs = 20_000

const relationsIn = attached((vocabulary: Vocabulary) =>
  remembered(mostPairs, (_pair: string, kind: ConceptKind, left: Term, right: Term) => relate(vocabulary, kind, left, right)),
)

/**
 * How two terms of a kind lie, read from left to right (left is narrower than right).
 * Registered concepts by their links; words by their form and by what the lexicon can show, else `unknown`.
 */
export const termRelation = (vocabulary: Vocabulary, kind: ConceptKind, left: Term, right: Term): TermRelation => {
  if (left.id === right.id) return 'same'
  return relationsIn(vocabulary)(`${kind} ${left.words.length} ${left.words}${right.words}`, kind, left, right)
}
