/** The dimensions that compare words: measure, category, place. */
import { termRelation } from '../concepts/relation.js'
import { ancestors, type Term, type Vocabulary } from '../concepts/vocabulary.js'
import { areOpposite } from '../values/antonyms.js'
import { countryOf } from '../values/country.js'
import { attached } from '../values/remembered.js'
import { contentStems, sequenceOf } from '../values/wording.js'
import type { Outcome } from './dimension.js'
import type { Side } from './side.js'

const isWithoutNumber = ({ statement }: Side): boolean => statement.quantity === null

const orderOf = attached(({ words, concept }: Term) => {
  const sequence = sequenceOf(words).join(' ')
  const isNamed =
    concept !== null && [concept.key, concept.label, ...concept.aliases].some((name) => sequenceOf(name).join(' ') === sequence)
  return { sequence, isNamed }
})

/** Whether words say what a concept's name says, in the same order: a bag of stems will do for what is counted, not for what happens. */
const isInOrder = (term: Term): boolean => orderOf(term).isNamed

/** Whether two predicates without a number are opposites: "is rising" against "is falling". */
export const haveOppositePredicates = (left: Side, right: Side): boolean =>
  [left, right].every((side) => isWithoutNumber(side) && !isInOrder(side.measure)) && areOpposite(left.measure.words, right.measure.words)

/** What happens: by concept where the words are a concept's in their order, else by the words in their order. */
const predicateOutcome = (vocabulary: Vocabulary, left: Side, right: Side): Outcome => {
  const [one, other] = [isInOrder(left.measure), isInOrder(right.measure)]
  if (one && other) return termRelation(vocabulary, 'measure', left.measure, right.measure)
  if (one || other) return 'unknown'
  const isSame = orderOf(left.measure).sequence === orderOf(right.measure).sequence
  return isSame || haveOppositePredicates(left, right) ? 'same' : 'unknown'
}

/** What is counted or what happens; opposite predicates are about the same thing. */
export const measureOutcome = (vocabulary: Vocabulary, left: Side, right: Side): Outcome =>
  isWithoutNumber(left) && isWithoutNumber(right)
    ? predicateOutcome(vocabulary, left, right)
    : termRelation(vocabulary, 'measure', left.measure, right.measure)

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

/** Terms that another of the list already implies (convicts are prisoners) narrow nothing. */
const withoutImplied = (vocabulary: Vocabulary, terms: readonly Term[]): Term[] =>
  terms.filter((term) => !terms.some((other) => termRelation(vocabulary, 'category', other, term) === 'narrower'))

/** To whom it is narrowed. An empty list is all of what the measure names; terms narrow together. */
export const categoryOutcome = (vocabulary: Vocabulary, leftTerms: readonly Term[], rightTerms: readonly Term[]): Outcome => {
  if (leftTerms.length === 0 && rightTerms.length === 0) return 'same'
  const [left, right] = [withoutImplied(vocabulary, leftTerms), withoutImplied(vocabulary, rightTerms)]
  const onlyLeft = left.filter((one) => !right.some((other) => other.id === one.id))
  const onlyRight = right.filter((one) => !left.some((other) => other.id === one.id))
  if (onlyLeft.length === 0 && onlyRight.length === 0) return 'same'
  if (onlyLeft.length === 0) return 'broader'
  if (onlyRight.length === 0) return 'narrower'
  return narrowed(vocabulary, onlyLeft, onlyRight)
}

const countryOfTerm = ({ words, concept }: Term): string | null => countryOf(words) ?? (concept ? countryOf(concept.label) : null)

/** The country that a registered place lies in, by the names of what is above it. */
const countryAround = (vocabulary: Vocabulary, { concept }: Term): string | null =>
  concept
    ? (ancestors(vocabulary, concept.key).flatMap((name) => countryOf(vocabulary.byKey.get(name)?.label ?? name) ?? [])[0] ?? null)
    : null

/** Two places of which at least one is not registered: countries, and what lies in them, are known by name. */
const byCountry = (vocabulary: Vocabulary, left: Term, right: Term): Outcome => {
  const [one, other] = [countryOfTerm(left), countryOfTerm(right)]
  const [around, otherAround] = [one ?? countryAround(vocabulary, left), other ?? countryAround(vocabulary, right)]
  if (around === null || otherAround === null) return 'unknown'
  if (around !== otherAround) return 'disjoint'
  if (one !== null && other !== null) return 'same'
  if (one === null && other === null) return 'unknown'
  return one === null ? 'narrower' : 'broader'
}

/** Where. Registered places by their links; countries by name. */
export const placeOutcome = (vocabulary: Vocabulary, left: Term | null, right: Term | null): Outcome => {
  if (!left && !right) return 'same'
  if (!left || !right) return 'unknown'
  const relation = termRelation(vocabulary, 'place', left, right)
  return relation === 'unknown' ? byCountry(vocabulary, left, right) : relation
}

const stemsOfTerm = attached(({ words, concept }: Term): readonly string[] =>
  [words, concept?.label ?? '', ...(concept?.aliases ?? [])].flatMap((name) => contentStems(name)),
)

const stemsOf = attached(({ measure, categories }: Side): ReadonlySet<string> => new Set([measure, ...categories].flatMap(stemsOfTerm)))

/** Whether two statements share no concept and no stemmed content word in what they are about. */
export const shareNothing = (vocabulary: Vocabulary, left: Side, right: Side): boolean => {
  const above = ({ measure: { concept } }: Side) => (concept ? ancestors(vocabulary, concept.key) : [])
  const concepts = above(left)
  if (concepts.length > 0 && above(right).some((name) => concepts.includes(name))) return false
  const stems = stemsOf(left)
  return ![...stemsOf(right)].some((stem) => stems.has(stem))
}

/** An outcome read from right to left. */
export const inverted = (outcome: Outcome): Outcome => inverse[outcome]
