/**
 * Table: how much each feature weighs. `scene` and `named` tell entailment from the rest (the second where the hypothesis has a name or a
 * number), `conflict` tells contradiction from what is only unknown. Fitted by logistic regression on published pairs of sentences that
 * people have labelled (descriptions of scenes; news): `test/measure/fit-entailment.ts` says how.
 */

export interface Weights {
  readonly scene: number
  readonly named: number
  readonly conflict: number
}

export const weights: Readonly<Record<string, Weights>> = {
  bias: { scene: -3.51, named: -2.65, conflict: -5.89 },
  coverage: { scene: 1.9, named: 2.96, conflict: 0.36 },
  all_told: { scene: 0.86, named: 0.27, conflict: 1.18 },
  told_back: { scene: 1.57, named: 0.25, conflict: 1.52 },
  missing_nouns: { scene: -1.52, named: -0.26, conflict: -1.04 },
  missing_verbs: { scene: -0.73, named: 0.12, conflict: 0.29 },
  missing_names: { scene: 0.0, named: -0.74, conflict: -0.23 },
  missing_modifiers: { scene: -1.5, named: -0.93, conflict: 0.19 },
  missing_numbers: { scene: 0.0, named: -0.45, conflict: 0.06 },
  extra_nouns: { scene: 1.32, named: 0.01, conflict: -2.06 },
  extra_verbs: { scene: -0.7, named: -0.15, conflict: 0.32 },
  extra_names: { scene: 0.56, named: 0.03, conflict: 0.05 },
  extra_modifiers: { scene: 0.54, named: 0.2, conflict: -0.59 },
  broader: { scene: 0.7, named: -0.6, conflict: -0.42 },
  narrower: { scene: 1.06, named: 0.17, conflict: -0.22 },
  sibling: { scene: 0.27, named: -0.93, conflict: -0.81 },
  related: { scene: -0.47, named: 0.31, conflict: 0.16 },
  derived: { scene: -0.49, named: 0.3, conflict: -0.26 },
  opposite: { scene: -2.5, named: -1.23, conflict: -0.75 },
  little_opposed: { scene: -1.99, named: -1.29, conflict: -0.08 },
  turned: { scene: -3.21, named: -2.33, conflict: 2.19 },
  one_denies: { scene: -2.29, named: -0.14, conflict: 1.59 },
  both_deny: { scene: 0.25, named: 0.61, conflict: 0.0 },
  hedge_dropped: { scene: 0.59, named: -0.07, conflict: -0.01 },
  order: { scene: 0.18, named: -0.11, conflict: 1.2 },
  density: { scene: -0.1, named: -0.15, conflict: 0.02 },
  shared_pairs: { scene: 1.39, named: 0.38, conflict: 2.18 },
  little_shared: { scene: 0.11, named: -0.05, conflict: -0.49 },
  longer: { scene: 0.89, named: 0.51, conflict: -0.37 },
  long: { scene: -0.85, named: 1.15, conflict: -0.52 },
}
