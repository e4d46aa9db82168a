/** One line a method: what it gets right, how well it knows that, and what it costs. */
import type { Method, Settled } from '../../../src/core/reliability/method.js'
import { type Network, networkOf } from '../../../src/core/reliability/network.js'
import { bootstrapInterval } from './bootstrap.js'
import type { Measure, Run, Variant } from './run.js'
import { calibrationError, mean, type Outcome, outcomesOf, type SourceOutcome, sourceOutcomesOf } from './score.js'

export interface Prepared {
  readonly run: Run
  readonly network: Network
  readonly seconds: number
}

interface Scored {
  readonly method: Method
  readonly outcomes: readonly Outcome[]
  readonly sources: readonly SourceOutcome[]
  readonly seconds: number
}

const timed = <T>(work: () => T): { readonly result: T; readonly seconds: number } => {
  const start = performance.now()
  const result = work()
  return { result, seconds: (performance.now() - start) / 1_000 }
}

export const prepare = ({ runs }: Variant): Prepared[] =>
  runs.map((run) => {
    const { result, seconds } = timed(() => networkOf(run.observations))
    return { run, network: result, seconds }
  })

/** Settles every run by a method, and hands each result on to be kept. */
const score = (
  prepared: readonly Prepared[],
  method: Method,
  measure: Measure,
  keep: (run: Run, network: Network, settled: Settled) => void,
): Scored => {
  const outcomes: Outcome[] = []
  const sources: SourceOutcome[] = []
  let seconds = 0
  for (const { run, network } of prepared) {
    const settling = timed(() => method.settle(network))
    seconds += settling.seconds
    outcomes.push(...outcomesOf(run, network, settling.result, measure, method.name.startsWith('vote')))
    sources.push(...sourceOutcomesOf(run, network, settling.result, measure))
    keep(run, network, settling.result)
  }
  return { method, outcomes, sources, seconds }
}

const shown = (value: number, digits = 4): string => (Number.isFinite(value) ? value.toFixed(digits) : '-')
const large = (value: number): string => (value >= 1e6 ? value.toExponential(1) : shown(value, 1))

const columns: readonly (readonly [name: string, cell: (scored: Scored, vote: readonly Outcome[]) => string])[] = [
  ['method', ({ method }) => method.name],
  ['right', ({ outcomes }) => shown(mean(outcomes.map(({ right }) => right)))],
  ['set F1', ({ outcomes }) => shown(mean(outcomes.map(({ setF1 }) => setF1)))],
  ['MAE', ({ outcomes }) => large(mean(outcomes.flatMap(({ error }) => error ?? [])))],
  ['RMSE', ({ outcomes }) => large(Math.sqrt(mean(outcomes.flatMap(({ error }) => (error === null ? [] : [error ** 2])))))],
  ['ECE', ({ outcomes }) => shown(calibrationError(outcomes))],
  ['sure', ({ outcomes }) => shown(mean(outcomes.flatMap(({ confidence }) => (Number.isNaN(confidence) ? [] : [confidence]))))],
  ['sources', ({ sources }) => String(sources.length)],
  ['covered', ({ sources }) => shown(mean(sources.map(({ isCovered }) => (isCovered ? 1 : 0))), 3)],
  ['width', ({ sources }) => shown(mean(sources.map(({ width }) => width)), 3)],
  ['source error', ({ sources }) => shown(mean(sources.map(({ error }) => error)), 3)],
  [
    'beside vote, 95 %',
    ({ outcomes }, vote) => {
      const runs = [...new Set(outcomes.map(({ run }) => run))]
      const clusters = runs.map((run) =>
        outcomes.flatMap((outcome, at) => (outcome.run === run ? [outcome.right - (vote[at]?.right ?? 0)] : [])),
      )
      const [low, high] = bootstrapInterval(clusters)
      return `${low >= 0 ? '+' : ''}${shown(low)} to ${high >= 0 ? '+' : ''}${shown(high)}`
    },
  ],
  ['seconds', ({ seconds }) => shown(seconds, 2)],
]

const layout = (rows: readonly (readonly string[])[]): string => {
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '))
    .join('\n')
}

/** The table of a variant: all methods on the same networks; vote is always among them, for the last columns stand beside it. */
export const tableOf = (
  variant: Variant,
  methods: readonly Method[],
  vote: Method,
  measure: Measure,
  keep: (method: Method, run: Run, network: Network, settled: Settled) => void,
): string => {
  const prepared = prepare(variant)
  const claims = prepared.reduce((sum, { network }) => sum + network.sourceOfClaim.length, 0)
  const building = prepared.reduce((sum, { seconds }) => sum + seconds, 0)
  const base = score(prepared, vote, measure, () => {})
  const rows = methods.map((method) => score(prepared, method, measure, (...kept) => keep(method, ...kept)))
  const cells = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row, base.outcomes)))]
  const head = `${variant.name}: ${prepared.length} runs, ${claims} claims, ${base.outcomes.length} known answers; network built in ${shown(building, 2)} s`
  return `${head}\n${layout(cells)}`
}
