/**
 * Table: what tells the stand of an article to a headline, and how much. Words of a kind (`cue`), how they stand (`measure`), for which
 * headlines it counts (`when`: those that themselves doubt, those that tell it as a fact, all), and the weights. Fitted by logistic
 * regression on headlines and articles that people have labelled: `test/measure/fit-stance.ts` says how.
 */
import type { CueName } from './en/stance-words.js'
import type { MeasureName } from './stance-measures.js'

export interface StanceWeight {
  /** Null for a row that only tells the kind of headline. */
  readonly cue: CueName | null
  readonly measure: MeasureName
  readonly when: 'always' | 'doubting' | 'plain'
  readonly disagree?: number
  readonly agree?: number
}

export const relatedness = { bias: -5.02, overlap: 4.67, best: 3.88, lead: 7.21, cosine: 7.59 }

export const stanceBias = { disagree: -2.92, agree: -0.41 }

export const stanceWeights: readonly StanceWeight[] = [
  { cue: null, measure: 'headline', when: 'doubting', disagree: 2.42, agree: 0.57 },
  { cue: null, measure: 'headline', when: 'plain', disagree: -0.5, agree: 1.92 },
  { cue: 'refuting', measure: 'count', when: 'always', disagree: 1.59 },
  { cue: 'refuting', measure: 'count', when: 'doubting', disagree: -2.2, agree: 1.59 },
  { cue: 'refuting', measure: 'count', when: 'plain', disagree: 0.97 },
  { cue: 'refuting', measure: 'headline', when: 'always', disagree: 0.74 },
  { cue: 'refuting', measure: 'many', when: 'doubting', disagree: -1.21 },
  { cue: 'refuting', measure: 'share', when: 'always', disagree: 0.98 },
  { cue: 'refuting', measure: 'share', when: 'doubting', agree: 1.74 },
  { cue: 'denying', measure: 'count', when: 'plain', disagree: 1.11 },
  { cue: 'denying', measure: 'early', when: 'doubting', agree: 1.07 },
  { cue: 'denying', measure: 'early', when: 'plain', disagree: 1.23 },
  { cue: 'denying', measure: 'headline', when: 'always', agree: -1.05 },
  { cue: 'denying', measure: 'nearest', when: 'plain', disagree: 0.97 },
  { cue: 'rumour', measure: 'early', when: 'doubting', disagree: -0.98 },
  { cue: 'turning', measure: 'any_near', when: 'plain', disagree: 0.79 },
  { cue: 'turning', measure: 'count', when: 'always', agree: -0.37 },
  { cue: 'turning', measure: 'share', when: 'doubting', disagree: -0.87 },
  { cue: 'negating', measure: 'any_near', when: 'doubting', disagree: -0.51 },
  { cue: 'negating', measure: 'nearest', when: 'plain', disagree: 0.73 },
  { cue: 'negating', measure: 'share', when: 'always', agree: 0.67 },
  { cue: 'negating', measure: 'share', when: 'plain', disagree: 1.58 },
  { cue: 'hedging', measure: 'any_near', when: 'always', agree: -0.73 },
  { cue: 'hedging', measure: 'early', when: 'plain', agree: -1.03 },
  { cue: 'hedging', measure: 'headline', when: 'always', agree: -0.92 },
  { cue: 'hedging', measure: 'lead', when: 'always', disagree: -1.16 },
  { cue: 'hedging', measure: 'many', when: 'always', agree: -0.76 },
  { cue: 'telling', measure: 'aimed', when: 'doubting', agree: 1.63 },
  { cue: 'telling', measure: 'aimed', when: 'plain', agree: -1.08 },
  { cue: 'telling', measure: 'any_lead', when: 'plain', disagree: 0.46 },
  { cue: 'telling', measure: 'early', when: 'always', agree: -0.92 },
  { cue: 'telling', measure: 'headline', when: 'always', disagree: 0.5 },
  { cue: 'telling', measure: 'headline', when: 'doubting', agree: 0.89 },
  { cue: 'telling', measure: 'lead', when: 'always', agree: -1.32 },
  { cue: 'telling', measure: 'lead', when: 'doubting', disagree: -1.1 },
  { cue: 'confirming', measure: 'first', when: 'plain', agree: 0.74 },
  { cue: 'confirming', measure: 'many', when: 'always', disagree: -1.69 },
]
