/** The period dimension: when, with what is open tried and what is uncertain moved. */
import type { Statement } from '../claims/statement.js'
import type { Period } from '../values/period.js'
import { mayVanish, possibleRelations, relationOf } from '../values/period-relation.js'
import { remembered } from '../values/remembered.js'
import type { Outcome } from './dimension.js'

/** Numbers that run over a period: its missing end is part of what they count. */
const running = new Set<Statement['accumulation']>(['flow', 'rate', 'change'])

const outcomesOf = (left: Period, right: Period, isRunning: boolean): Outcome[] => {
  // What both leave out alike is the same: "by 17 March" on both sides is one way to say one span.
  if (left.text === right.text && isRunning && !left.start.uncertain && !left.end.uncertain) return ['same']
  if (mayVanish(left, right)) return ['unknown']
  return isRunning ? possibleRelations(left, right) : [relationOf(left, right)]
}

/** So many pairs of periods are remembered. */
const mostPairs = 20_000

const rememberedOutcomes = remembered(mostPairs, (_pair: string, left: Period, right: Period, isRunning: boolean): readonly Outcome[] =>
  outcomesOf(left, right, isRunning),
)

/**
 * The outcomes that the period may have, the one as written first. More than one: an end is missing on a flow, and the pair is
 * `unknown` where that end could decide.
 */
export const periodOutcomes = (left: Period | null, right: Period | null, accumulation: Statement['accumulation']): readonly Outcome[] => {
  const isRunning = running.has(accumulation)
  if (!left && !right) return [isRunning ? 'unknown' : 'same']
  if (!left || !right) return ['unknown']
  return rememberedOutcomes(`${left.text} ${right.text} ${isRunning}`, left, right, isRunning)
}
