/** The dimensions that compare words: measure, category, place. */
import { termRelation } from '../concepts/relation.js'
import type { Term, Vocabulary } from '../concepts/vocabulary.js'
import { areOpposite } from '../values/antonyms.js'
import { countryOf } from '../values/country.js'
import { contentStems } from '../values/wording.js'
import type { Outcome } from './dimension.js'
import type { Side } from './side.js'

const isWordsOnly = ({ concept }: Term): boolean => concept === null

/** Whether two predicates without a number are opposites: "is rising" against "is falling". */
export const haveOppositePredicates = (left: Side, right: Side): boolean =>
  !left.statement.quantity &&
  !right.statement.quantity &&
  isWordsOnly(left.measure) &&
  isWordsOnly(right.measure) &&
  areOpposite(left.measure.words, right.measure.words)

/** What is counted or what happens; opposite predicates are about the same thing. */
export const measureOutcome = (vocabulary: Vocabulary, left: Side, right: Side): Outcome =>
  haveOppositePredicates(left, right) ? 'same' : termRelation(vocabulary, 'measure', left.measure, right.measure)

const inverse: Readonly<Record<Outcome, Outcome>> = {
  same: 'same',
  narrower: 'broader',
  broader: 'narrower',
  overlaps: 'overlaps',
  disjoint: 'disjoint',
  different: 'different',
  unknown: 'unknown',
}

/** How the populations of two lists lie where no term stands in both. */
const narrowed = (vocabulary: Vocabulary, left: readonly Term[], right: readonly Term[]): Outcome => {
  const relations = left.map((one) => right.map((other): Outcome => termRelation(vocabulary, 'category', one, other)))
  const all = relations.flat()
  if (all.includes('disjoint')) return 'disjoint'
  const covers = (column: number, row: number, wanted: Outcome) => relations[row]?.[column] === wanted
  const isNarrower = right.every((_, column) => left.some((_one, row) => covers(column, row, 'narrower')))
  const isBroader = left.every((_, row) => right.some((_other, column) => covers(column, row, 'broader')))
  if (isNarrower && !isBroader) return 'narrower'
  if (isBroader && !isNarrower) return 'broader'
  if (all.every((outcome) => outcome === 'different')) return 'different'
  return all.every((outcome) => outcome === 'overlaps') ? 'overlaps' : 'unknown'
}

/** To whom it is narrowed. An empty list is all of what the measure names; terms narrow together. */
export const categoryOutcome = (vocabulary: Vocabulary, left: readonly Term[], right: readonly Term[]): Outcome => {
  const onlyLeft = left.filter((one) => !right.some((other) => other.id === one.id))
  const onlyRight = right.filter((one) => !left.some((other) => other.id === one.id))
  if (onlyLeft.length === 0 && onlyRight.length === 0) return 'same'
  if (onlyLeft.length === 0) return 'broader'
  if (onlyRight.length === 0) return 'narrower'
  return narrowed(vocabulary, onlyLeft, onlyRight)
}

const countryOfTerm = ({ words, concept }: Term): string | null => countryOf(words) ?? (concept ? countryOf(concept.label) : null)

/** Where. Registered places by their links; countries by name. */
export const placeOutcome = (vocabulary: Vocabulary, left: Term | null, right: Term | null): Outcome => {
  if (!left && !right) return 'same'
  if (!left || !right) return 'unknown'
  const relation = termRelation(vocabulary, 'place', left, right)
  if (relation !== 'unknown') return relation
  const [one, other] = [countryOfTerm(left), countryOfTerm(right)]
  if (one === null || other === null) return 'unknown'
  return one === other ? 'same' : 'disjoint'
}

const stemsOf = ({ measure, categories }: Side): string[] =>
  [measure, ...categories].flatMap(({ words, concept }) => [words, concept?.label ?? '', ...(concept?.aliases ?? [])]).flatMap(contentStems)

/** Whether two statements share no concept and no stemmed content word in what they are about. */
export const shareNothing = (left: Side, right: Side): boolean => {
  const stems = new Set(stemsOf(left))
  return !stemsOf(right).some((stem) => stems.has(stem))
}

/** An outcome read from right to left. */
export const inverted = (outcome: Outcome): Outcome => inverse[outcome]
