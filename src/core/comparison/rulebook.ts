/**
 * Table: the rulebook of comparison. The first row that fits decides; what fits none is undetermined (`no_rule`).
 * A released row never changes under its version. The sentences are public: answers quote them, GET /v1/rules prints them.
 */
import { type DimensionName, dimensionNames, type Outcome } from './dimension.js'
import type { Facts } from './facts.js'
import { valuesMeet } from './value-relation.js'

export const relations = ['agrees', 'conflicts', 'compatible', 'not_comparable', 'undetermined'] as const
export type Relation = (typeof relations)[number]

export const labels = [
  'corroborates',
  'repeats',
  'agrees_unproven',
  'conflicts',
  'compatible',
  'series',
  'not_comparable',
  'undetermined',
] as const
export type Label = (typeof labels)[number]

export interface Rule {
  readonly code: string
  readonly relation: Relation
  /** `by_independence`: corroborates, repeats or agrees_unproven, by what the two sides rest on. */
  readonly label: Label | 'by_independence'
  readonly says: string
  readonly fits: (facts: Facts) => boolean
  /** The dimensions that decided. */
  readonly decisive: (facts: Facts) => readonly DimensionName[]
  /** The dimensions whose inputs the outcome hangs on, where these are more than the decisive ones. */
  readonly hangsOn?: 'all'
}

export const rulebookName = 'compare@1'

const scope = ['measure', 'category', 'place', 'period'] as const
const needed = ['measure', 'unit', 'accumulation', 'category', 'place', 'period', 'value'] as const

const withOutcome = (facts: Facts, names: readonly DimensionName[], ...wanted: readonly Outcome[]): DimensionName[] =>
  names.filter((name) => wanted.includes(facts.outcomes[name]))

const allSame = ({ outcomes }: Facts, ...except: readonly DimensionName[]): boolean =>
  dimensionNames.every((name) => name === 'value' || except.includes(name) || outcomes[name] === 'same')

const isNarrower = (facts: Facts): boolean => withOutcome(facts, scope, 'narrower').length > 0
const isBroader = (facts: Facts): boolean => withOutcome(facts, scope, 'broader').length > 0
const nestedDimensions = (facts: Facts): DimensionName[] => withOutcome(facts, scope, 'narrower', 'broader')

/** One scope lies inside the other's, and all that is no scope is the same. */
const isNested = (facts: Facts): boolean => isNarrower(facts) !== isBroader(facts) && allSame(facts, ...nestedDimensions(facts))

const areLinked = (facts: Facts): boolean =>
  facts.outcomes.measure === 'overlaps' || ['overlaps', 'narrower', 'broader'].includes(facts.outcomes.unit)
const isLinkedOnly = (facts: Facts): boolean =>
  areLinked(facts) && allSame(facts, 'measure', 'unit') && ['same', 'overlaps'].includes(facts.outcomes.measure)

/** Whether the denied side is as wide as the other, or wider: "never in March" denies the 13th. */
const deniesAll = (facts: Facts): boolean =>
  scope.every((name) => ['same', facts.denying === 'left' ? 'broader' : 'narrower'].includes(facts.outcomes[name])) &&
  allSame(facts, 'polarity', ...scope)

/** One event that happens once, affirmed on two dates that do not touch; a place or category that is wider or not told is no matter. */
const isOnceTwice = ({ outcomes, areEvents, isOnce, bothDeny, areOpposite }: Facts): boolean =>
  outcomes.period === 'disjoint' &&
  areEvents &&
  isOnce &&
  !bothDeny &&
  !areOpposite &&
  (['measure', 'modality', 'polarity'] as const).every((name) => outcomes[name] === 'same')

const partFit = (facts: Facts) => (isNarrower(facts) ? facts.leftAsPart : facts.rightAsPart)

const only =
  (...names: readonly DimensionName[]) =>
  (): readonly DimensionName[] =>
    names

const value = only('value')

const definite = (dimension: DimensionName, outcomes: readonly Outcome[], says: string): Rule => ({
  code: `different_${dimension}`,
  relation: 'not_comparable',
  label: 'not_comparable',
  says,
  fits: (facts) => outcomes.includes(facts.outcomes[dimension]),
  decisive: (facts) =>
    definiteRows.filter((row) => row.fits(facts)).flatMap(({ code }) => dimensionNames.filter((name) => code === `different_${name}`)),
})

const unknownRow = (dimension: DimensionName, says: string): Rule => ({
  code: `unknown_${dimension}`,
  relation: 'undetermined',
  label: 'undetermined',
  says,
  fits: (facts) => facts.outcomes[dimension] === 'unknown',
  decisive: (facts) => withOutcome(facts, needed, 'unknown'),
})

/** Definite differences: any of them decides, and an answer quotes all that there are. */
export const definiteRows: readonly Rule[] = [
  definite('measure', ['different', 'disjoint'], 'They count different things.'),
  definite('unit', ['different', 'disjoint'], 'They count in units of different kinds that nothing links.'),
  definite(
    'accumulation',
    ['different'],
    'One is a number over a period, the other at a moment, per duration or of a whole: such numbers are not compared.',
  ),
  definite('category', ['different', 'disjoint'], 'They are about different populations or categories.'),
  definite('place', ['different', 'disjoint'], 'They are about different places.'),
]

/** Every row but modality's, which asks what the rest would say if both were actual. */
const before: readonly Rule[] = [
  ...definiteRows,
  {
    code: 'adjacent_days',
    relation: 'undetermined',
    label: 'undetermined',
    says: 'An event that happens once is put on dates that may be adjacent days: a late hour or a time zone may explain it.',
    fits: (f) => isOnceTwice(f) && f.areAdjacent,
    decisive: only('period'),
    hangsOn: 'all',
  },
  {
    code: 'different_date',
    relation: 'conflicts',
    label: 'conflicts',
    says: 'An event that happens once is put on two different dates.',
    fits: isOnceTwice,
    decisive: only('period'),
    hangsOn: 'all',
  },
  {
    code: 'other_period',
    relation: 'not_comparable',
    label: 'series',
    says: 'The same is told of two periods that do not touch: a development, not a contradiction.',
    fits: (f) => f.outcomes.period === 'disjoint' && !f.areEvents && allSame(f, 'period'),
    decisive: only('period'),
    hangsOn: 'all',
  },
  {
    code: 'other_period',
    relation: 'not_comparable',
    label: 'not_comparable',
    says: 'They are about periods that do not touch.',
    fits: (f) => f.outcomes.period === 'disjoint',
    decisive: only('period'),
  },
  {
    code: 'crossed_scope',
    relation: 'not_comparable',
    label: 'not_comparable',
    says: 'One is wider in one respect and narrower in another: neither is a part of the other.',
    fits: (f) => isNarrower(f) && isBroader(f),
    decisive: nestedDimensions,
  },
  {
    code: 'overlapping_period',
    relation: 'not_comparable',
    label: 'not_comparable',
    says: 'The periods overlap and neither holds the other: nothing follows from the two alone.',
    fits: (f) => f.outcomes.period === 'overlaps',
    decisive: only('period'),
  },
  {
    code: 'nothing_in_common',
    relation: 'not_comparable',
    label: 'not_comparable',
    says: 'What they are about shares no registered concept and no word.',
    fits: (f) => f.outcomes.measure === 'unknown' && f.areSituated && f.sharesNothing,
    decisive: only('measure'),
  },
  unknownRow('measure', 'Whether they count the same thing is not known.'),
  unknownRow('unit', 'In what one of them is counted, or what its unit is worth in the other, is not known.'),
  unknownRow('accumulation', 'What kind of number one of them is, over a period or at a moment, is not known.'),
  unknownRow('category', 'How the populations lie to each other is not known.'),
  unknownRow('place', 'For which place one of them holds is not known.'),
  unknownRow('period', 'When one of them begins or ends is not known, and that could decide.'),
  unknownRow('value', 'One of them gives no number.'),
  {
    code: 'linked',
    relation: 'agrees',
    label: 'agrees_unproven',
    says: 'They count linked things (such as cases and persons), and the figures meet.',
    fits: (f) => isLinkedOnly(f) && !f.bothDeny && valuesMeet(f.values),
    decisive: (f) => [...withOutcome(f, ['measure', 'unit'], 'overlaps', 'narrower', 'broader'), 'value'],
    hangsOn: 'all',
  },
  {
    code: 'linked',
    relation: 'undetermined',
    label: 'undetermined',
    says: 'They count linked things (such as cases and persons): how many of the one go with the other is not known.',
    fits: isLinkedOnly,
    decisive: (f) => withOutcome(f, ['measure', 'unit'], 'overlaps', 'narrower', 'broader'),
    hangsOn: 'all',
  },
]

const after: readonly Rule[] = [
  {
    code: 'denied',
    relation: 'conflicts',
    label: 'conflicts',
    says: 'One affirms what the other denies.',
    fits: (f) => f.denying !== null && !f.areOpposite && (f.isWithoutNumber ? deniesAll(f) : allSame(f, 'polarity') && f.deniesValue),
    decisive: (f) => (f.isWithoutNumber ? ['polarity'] : ['polarity', 'value']),
    hangsOn: 'all',
  },
  {
    code: 'not_denied',
    relation: 'compatible',
    label: 'compatible',
    says: 'What is denied is not what is affirmed: another number, or less than all of it.',
    fits: (f) => f.denying !== null && !f.areOpposite && allSame(f, 'polarity', ...nestedDimensions(f)),
    decisive: only('polarity'),
    hangsOn: 'all',
  },
  {
    code: 'not_denied',
    relation: 'compatible',
    label: 'compatible',
    says: 'Both deny a number: both denials can hold.',
    fits: (f) => f.bothDeny && !f.isWithoutNumber && (isNested(f) || allSame(f)) && !(allSame(f) && valuesMeet(f.values)),
    decisive: only('polarity', 'value'),
    hangsOn: 'all',
  },
  {
    code: 'within_period',
    relation: 'agrees',
    label: 'by_independence',
    says: 'The same event, told more closely by one and more widely by the other.',
    fits: (f) => f.areEvents && f.isWithoutNumber && !f.areOpposite && !f.bothDeny && isNested(f),
    decisive: nestedDimensions,
    hangsOn: 'all',
  },
  {
    code: 'part_exceeds_whole',
    relation: 'conflicts',
    label: 'conflicts',
    says: 'One is a part of the other, and even the least that it can mean is more than the most that the whole can mean.',
    fits: (f) => isNested(f) && f.isAdditive && partFit(f) === 'exceeds',
    decisive: (f) => [...nestedDimensions(f), 'value'],
    hangsOn: 'all',
  },
  {
    code: 'coarse_rounding',
    relation: 'undetermined',
    label: 'undetermined',
    says: 'One is a part of the other and looks larger: whether it is depends on how roughly the figures were meant.',
    fits: (f) => isNested(f) && f.isAdditive && partFit(f) === 'exceeds_in_core',
    decisive: (f) => [...nestedDimensions(f), 'value'],
    hangsOn: 'all',
  },
  {
    code: 'part_of_whole',
    relation: 'compatible',
    label: 'compatible',
    says: 'One lies inside the other, and both can hold; a part that fits proves nothing.',
    fits: (f) => isNested(f) && !f.areOpposite,
    decisive: nestedDimensions,
    hangsOn: 'all',
  },
  {
    code: 'same_bound',
    relation: 'agrees',
    label: 'by_independence',
    says: 'Both give the same bound.',
    fits: (f) => allSame(f) && f.values === 'same_bound',
    decisive: value,
    hangsOn: 'all',
  },
  {
    code: 'within_bound',
    relation: 'compatible',
    label: 'compatible',
    says: 'At least one is a bound, and both can hold; a bound corroborates no figure.',
    fits: (f) => allSame(f) && f.values === 'within_bound',
    decisive: value,
    hangsOn: 'all',
  },
  {
    code: 'beyond_bound',
    relation: 'conflicts',
    label: 'conflicts',
    says: 'At least one is a bound, and the other lies beyond it.',
    fits: (f) => allSame(f) && f.values === 'beyond_bound',
    decisive: value,
    hangsOn: 'all',
  },
  {
    code: 'within_interval',
    relation: 'agrees',
    label: 'by_independence',
    says: 'Two intervals share at least half of the wider one.',
    fits: (f) => allSame(f) && f.values === 'interval_agrees',
    decisive: value,
    hangsOn: 'all',
  },
  {
    code: 'within_interval',
    relation: 'compatible',
    label: 'compatible',
    says: 'The one lies inside the interval of the other, or the two intervals share a little: both can hold.',
    fits: (f) => allSame(f) && f.values === 'within_interval',
    decisive: value,
    hangsOn: 'all',
  },
  {
    code: 'within_rounding',
    relation: 'agrees',
    label: 'by_independence',
    says: 'The figures agree as far as they were written.',
    fits: (f) => allSame(f) && f.values === 'cores_meet',
    decisive: value,
    hangsOn: 'all',
  },
  {
    code: 'values_apart',
    relation: 'conflicts',
    label: 'conflicts',
    says: 'The same is counted, and no reading of the one figure reaches the other.',
    fits: (f) => allSame(f) && f.values === 'apart',
    decisive: value,
    hangsOn: 'all',
  },
  {
    code: 'coarse_rounding',
    relation: 'undetermined',
    label: 'undetermined',
    says: 'Whether the figures meet depends on how roughly the rounder one was meant.',
    fits: (f) => allSame(f) && f.values === 'reaches_meet',
    decisive: value,
    hangsOn: 'all',
  },
  {
    code: 'opposite_event',
    relation: 'conflicts',
    label: 'conflicts',
    says: 'The same is said with opposite predicates.',
    fits: (f) => allSame(f) && f.isWithoutNumber && f.areOpposite && !f.bothDeny,
    decisive: only('measure'),
    hangsOn: 'all',
  },
  {
    code: 'same_event',
    relation: 'agrees',
    label: 'by_independence',
    says: 'The same is said to have happened or to hold.',
    fits: (f) => allSame(f) && f.isWithoutNumber && !f.areOpposite,
    decisive: only('measure'),
    hangsOn: 'all',
  },
]

/** What fits no row: the table is total by this one. */
const noRule: Rule = {
  code: 'no_rule',
  relation: 'undetermined',
  label: 'undetermined',
  says: 'No rule decides this pair; how what is linked goes together would have to be told.',
  fits: () => true,
  decisive: (facts) => withOutcome(facts, dimensionNames, 'overlaps'),
}

const firstOf = (rules: readonly Rule[], facts: Facts): Rule => rules.find((rule) => rule.fits(facts)) ?? noRule

const asIfActual = (facts: Facts): Facts => ({ ...facts, outcomes: { ...facts.outcomes, modality: 'same' } })

/** Whether both could hold if both were actual: bounds hold, reaches meet, a part fits its whole. */
const couldBothHold = (facts: Facts): boolean => firstOf([...before, ...after], asIfActual(facts)).relation !== 'conflicts'

const modality: readonly Rule[] = [
  {
    code: 'different_modality',
    relation: 'compatible',
    label: 'compatible',
    says: 'They are not said in the same mood (so, possible, planned or forecast): both can hold.',
    fits: (f) => f.outcomes.modality === 'different' && couldBothHold(f),
    decisive: only('modality'),
    hangsOn: 'all',
  },
  {
    code: 'different_modality',
    relation: 'not_comparable',
    label: 'not_comparable',
    says: 'They are not said in the same mood (so, possible, planned or forecast): what did not come true contradicts nothing.',
    fits: (f) => f.outcomes.modality === 'different',
    decisive: only('modality'),
    hangsOn: 'all',
  },
]

/** All rows in their order. */
export const rulebook: readonly Rule[] = [...before, ...modality, ...after, noRule]

/** The row that decides a pair. */
export const decide = (facts: Facts): Rule => firstOf(rulebook, facts)
