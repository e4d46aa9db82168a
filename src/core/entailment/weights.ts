/**
 * Table: how much each feature weighs. `scene` and `named` tell entailment from the rest (the second where the hypothesis has a name or a
 * number), `conflict` tells contradiction from what is only unknown. Fitted by logistic regression on published pairs of sentences that
 * people have labelled (descriptions of scenes; news): `test/measure/fit-entailment.ts` says how.
 */

export type Column = 'scene' | 'named' | 'conflict'

export const weights: Readonly<Record<string, Readonly<Partial<Record<Column, number>>>>> = {
  bias: { scene: -3.98, named: -2.25, conflict: -6.24 },
  coverage: { scene: 4.01, named: 3.32 },
  all_told: { scene: 0.70, conflict: 1.27 },
  told_back: { named: 0.70, conflict: 1.50 },
  missing_nouns: { conflict: -1.36 },
  missing_names: { named: -1.39 },
  extra_nouns: { conflict: -2.65 },
  extra_verbs: { scene: -1.15 },
  broader: { named: -0.58 },
  narrower: { scene: 1.40 },
  sibling: { named: -1.17 },
  opposite: { scene: -2.90, named: -0.30 },
  little_opposed: { scene: -2.71 },
  turned: { scene: -5.76, named: -2.13, conflict: 2.30 },
  one_denies: { conflict: 1.68 },
  order: { conflict: 1.38 },
  shared_pairs: { scene: 1.86, conflict: 1.97 },
  longer: { scene: 2.65 },
  long: { scene: -1.32 },
}
