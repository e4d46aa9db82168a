/** A comparison as it is answered. */
import type { Statement } from '../claims/statement.js'
import type { Independence } from '../lineage/independence.js'
import type { Certainty } from './certainty.js'
import type { DimensionRow, Missing, Verdict } from './compare.js'
import type { Judgement } from './judgement.js'
import { labelOf, shownJudgement } from './pair.js'
import { type Label, type Relation, rulebookName } from './rulebook.js'

export interface PairFlag {
  readonly code: 'unit_drift'
  readonly says: string
  readonly evidence: readonly string[]
}

export interface DraftRead {
  readonly text: string | null
  readonly statement: Statement
}

export interface Comparison {
  readonly relation: Relation
  readonly label: Label
  readonly because: string
  readonly certainty: Certainty
  readonly says: string
  readonly dimensions: readonly DimensionRow[]
  readonly difference: Verdict['difference']
  readonly independence: Independence
  readonly wouldBeComparableIf: readonly Missing[]
  readonly flags: readonly PairFlag[]
  readonly judgement: Judgement | null
  readonly left: string | null
  readonly right: string | null
  readonly drafts: { readonly left: DraftRead | null; readonly right: DraftRead | null }
  readonly rule: string
}

/** The public sentence of the one flag that a pair may raise. */
export const pairFlagSays = 'One counts in another unit than the other, and the two units are linked.'

/** A side as the answer names it: a stored claim by its id, a draft as it was read. */
export interface NamedSide {
  readonly id: string | null
  readonly draft: DraftRead | null
}

/** Puts a verdict, the independence of the sides and the judgements on them into an answer. */
export const comparisonOf = (
  verdict: Verdict,
  independence: Independence,
  judgements: readonly Judgement[],
  left: NamedSide,
  right: NamedSide,
): Comparison => {
  const { rule, certainty, says, dimensions, difference, wouldBeComparableIf } = verdict
  const isLinked =
    rule.code === 'linked' &&
    rule.relation === 'agrees' &&
    dimensions.some(({ dimension, outcome }) => dimension === 'unit' && outcome !== 'same')
  const evidence = [left.id, right.id].filter((id) => id !== null).sort()
  return {
    relation: rule.relation,
    label: labelOf(verdict, independence.outcome),
    because: rule.code,
    certainty,
    says,
    dimensions,
    difference,
    independence,
    wouldBeComparableIf,
    flags: isLinked ? [{ code: 'unit_drift', says: pairFlagSays, evidence }] : [],
    judgement: shownJudgement(judgements),
    left: left.id,
    right: right.id,
    drafts: { left: left.draft, right: right.draft },
    rule: rulebookName,
  }
}
