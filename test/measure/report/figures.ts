/** From a scorer's answer to the rows of the report. */
import type { FigureRow } from './sets.js'

export type Verdict = 'met' | 'missed' | 'not asked'

export interface ReportRow {
  readonly task: string
  readonly set: string
  readonly figure: string
  readonly value: number | null
  readonly atLeast: number | null
  readonly verdict: Verdict
  /** What others reach; or why there is no value. */
  readonly beside: string
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const numberAt = (answer: unknown, path: string): number | null => {
  let here = answer
  for (const key of path.split('.')) here = isRecord(here) ? here[key] : undefined
  return typeof here === 'number' ? here : null
}

/** The figure at a path of an answer, "a / b" divided; null where there is none, or nothing to divide by. */
export const figureAt = (answer: unknown, path: string): number | null => {
  const [over = null, under = 1] = path.split(' / ').map((part) => numberAt(answer, part))
  return over === null || under === null || under === 0 ? null : over / under
}

/** Four decimals are told: what rounds up to the target has reached it no more than what falls short by a hair. */
const verdictOn = (value: number | null, atLeast: number | null): Verdict => {
  if (atLeast === null) return 'not asked'
  return value !== null && value >= atLeast ? 'met' : 'missed'
}

/** One row a figure; `problem` tells why the answer is missing. */
export const reportRows = (
  { task, set }: { readonly task: string; readonly set: string },
  figures: readonly FigureRow[],
  answer: unknown,
  problem: string | null = null,
): ReportRow[] =>
  figures.map(({ name, path, atLeast, peers }) => {
    const value = figureAt(answer, path)
    const missing = value === null ? (problem ?? 'the scorer tells no such figure') : null
    return { task, set, figure: name, value, atLeast, verdict: verdictOn(value, atLeast), beside: missing ?? peers }
  })
