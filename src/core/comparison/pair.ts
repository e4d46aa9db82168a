/** A pair of claims compared: the verdict on the statements, the independence of what they rest on, and what people have said of it. */
import type { Independence, IndependenceOutcome } from '../lineage/independence.js'
import type { Judgement } from './judgement.js'
import type { Label, Relation } from './rulebook.js'
import type { Ruling } from './ruling.js'

export const groupNames = [
  'corroborating',
  'repeating',
  'agreeingUnproven',
  'conflicting',
  'compatible',
  'series',
  'undetermined',
  'notComparable',
] as const
export type GroupName = (typeof groupNames)[number]

/** Table: the group that a label is shown in. */
export const groupOfLabel: Readonly<Record<Label, GroupName>> = {
  corroborates: 'corroborating',
  repeats: 'repeating',
  agrees_unproven: 'agreeingUnproven',
  conflicts: 'conflicting',
  compatible: 'compatible',
  series: 'series',
  undetermined: 'undetermined',
  not_comparable: 'notComparable',
}

/** The groups of claims that agree with the one asked for. */
export const agreeingGroups: ReadonlySet<GroupName> = new Set(['corroborating', 'repeating', 'agreeingUnproven'])

const byIndependence: Readonly<Record<IndependenceOutcome, Label>> = {
  independent: 'corroborates',
  same_lineage: 'repeats',
  not_established: 'agrees_unproven',
}

/** The label of a verdict once it is known what the two sides rest on. */
export const labelOf = ({ rule }: Pick<Ruling, 'rule'>, independence: IndependenceOutcome): Label =>
  rule.label === 'by_independence' ? byIndependence[independence] : rule.label

const isRelation = (value: string): value is Relation =>
  ['agrees', 'conflicts', 'compatible', 'not_comparable', 'undetermined'].includes(value)
const isIndependence = (value: string): value is IndependenceOutcome => value === 'independent' || value === 'same_lineage'

const latest = (judgements: readonly Judgement[], on: Judgement['on']): Judgement | null =>
  judgements
    .filter((judgement) => judgement.on === on && judgement.status === 'accepted')
    .sort((a, b) => (a.recordedAt < b.recordedAt || (a.recordedAt === b.recordedAt && a.id < b.id) ? 1 : -1))[0] ?? null

/** The judgement that an answer shows: the latest accepted one on the relation, else on the independence of the pair. */
export const shownJudgement = (judgements: readonly Judgement[]): Judgement | null =>
  latest(judgements, 'relation') ?? latest(judgements, 'independence')

/** The group of a pair: a person's latest accepted word wins; the computed relation and label stay beside it. */
export const groupOf = (ruling: Pick<Ruling, 'rule'>, independence: Independence, judgements: readonly Judgement[]): GroupName => {
  const [onRelation, onIndependence] = [latest(judgements, 'relation')?.value, latest(judgements, 'independence')?.value]
  const outcome = onIndependence !== undefined && isIndependence(onIndependence) ? onIndependence : independence.outcome
  const computed = labelOf(ruling, outcome)
  if (onRelation === undefined || !isRelation(onRelation) || onRelation === ruling.rule.relation) return groupOfLabel[computed]
  return onRelation === 'agrees' ? groupOfLabel[byIndependence[outcome]] : groupOfLabel[onRelation]
}
