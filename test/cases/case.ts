/** A golden case: two statements, what they are to each other ("relation label code"), and why. */
import type { Statement } from '../../src/core/claims/statement.js'
import { compareSides, type Verdict } from '../../src/core/comparison/compare.js'
import { sideOf } from '../../src/core/comparison/side.js'
import { world } from './world.js'

export type Case = readonly [left: Statement, right: Statement, verdict: string, why: string]

/** Compares in the world of the cases; `implied` are pointers to what was inferred, on each side. */
export const compare = (
  left: Statement,
  right: Statement,
  implied: { readonly left?: readonly string[]; readonly right?: readonly string[] } = {},
): Verdict => compareSides(world, sideOf(world, left, implied.left ?? []), sideOf(world, right, implied.right ?? []))

/** A verdict as a case writes it. */
export const shown = ({ rule: { relation, label, code } }: Verdict): string => `${relation} ${label} ${code}`
