/** What figures alone say of whether one sentence follows from another. */

export type FigureLabel = 'entailment' | 'neutral' | 'contradiction'

export interface FigureVerdict {
  readonly label: FigureLabel
  /** From 0 to 1: how often the rule is right. */
  readonly confidence: number
  /** Name of the rule that decided. */
  readonly because: string
  /** Its public sentence. */
  readonly says: string
}
