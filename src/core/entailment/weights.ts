/**
 * Table: how much each feature weighs. `scene` and `named` tell entailment from the rest (the second where the hypothesis has a name or a
 * number), `conflict` tells contradiction from what is only unknown. Fitted by logistic regression on published pairs of sentences that
 * people have labelled (descriptions of scenes; news): `test/measure/fit-entailment.ts` says how.
 */

export type Column = 'scene' | 'named' | 'conflict'

export const weights: Readonly<Record<string, Readonly<Partial<Record<Column, number>>>>> = {
  bias: { scene: -3.98, named: -1.9, conflict: -6.22 },
  coverage: { scene: 3.99, named: 3.14 },
  all_told: { scene: 0.71, conflict: 1.27 },
  told_back: { conflict: 1.5 },
  missing_nouns: { conflict: -1.36 },
  missing_names: { named: -2.1 },
  extra_nouns: { conflict: -2.66 },
  extra_verbs: { scene: -1.14 },
  broader: { named: -0.57 },
  narrower: { scene: 1.39 },
  sibling: { named: -1.12 },
  opposite: { scene: -2.9, named: -0.55 },
  little_opposed: { scene: -2.71 },
  turned: { scene: -5.76, named: -2.23, conflict: 2.29 },
  one_denies: { conflict: 1.69 },
  order: { conflict: 1.37 },
  shared_pairs: { scene: 1.87, conflict: 1.96 },
  longer: { scene: 2.74 },
  long: { scene: -1.3 },
}
