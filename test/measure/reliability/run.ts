/** What truth discovery is measured on: observations that are settled together, and the answers that are known. */
import { valueKey } from '../../../src/core/reliability/network.js'
import type { Observation, Value } from '../../../src/core/reliability/observation.js'

export interface Run {
  /** What is settled alone ("20111208"); bootstraps draw whole runs where there are several. */
  readonly name: string
  readonly observations: readonly Observation[]
  readonly gold: ReadonlyMap<string, Value>
}

export interface Variant {
  readonly name: string
  readonly runs: readonly Run[]
}

/** Whether an answer is right, and how far a set or number is off. */
export interface Measure {
  readonly isRight: (item: string, answer: Value, gold: Value) => boolean
  /** Whether a known item without an answer counts as wrong; else it is left out and counted. */
  readonly missingIsWrong: boolean
}

export interface MeasuredSet {
  readonly variants: readonly Variant[]
  readonly measure: Measure
}

const equal = (answer: Value, gold: Value): boolean => valueKey(answer) === valueKey(gold)

/** A number is right within this share of the known one. */
const numberTolerance = 0.001

const isNear = (answer: Value, gold: Value): boolean =>
  typeof answer === 'number' && typeof gold === 'number'
    ? Math.abs(answer - gold) <= numberTolerance * Math.max(1, Math.abs(gold))
    : equal(answer, gold)

export const plainMeasure: Measure = { isRight: (_, answer, gold) => isNear(answer, gold), missingIsWrong: true }

/** The F1 of two sets of names. */
export const setF1 = (answer: Value, gold: Value): number => {
  const [left, right] = [new Set([answer].flat()), new Set([gold].flat())]
  const both = [...left].filter((name) => right.has(name)).length
  return both === 0 ? 0 : (2 * both) / (left.size + right.size)
}

/** Leaves out some sources. */
export const without = ({ name, runs }: Variant, sources: readonly string[]): Variant => ({
  name: `${name} without ${sources.join(', ')}`,
  runs: runs.map((run) => ({ ...run, observations: run.observations.filter(({ source }) => !sources.includes(source)) })),
})
