/** Scores what a method settled: share right, calibration of its confidence, coverage of its intervals, and the distance from vote. */
import type { Settled } from '../../../src/core/reliability/method.js'
import type { Network } from '../../../src/core/reliability/network.js'
import type { Value } from '../../../src/core/reliability/observation.js'
import { type Measure, type Run, setF1 } from './run.js'

/** One known item: whether it was answered, how sure the method was, and the distance from the known value. */
export interface Outcome {
  readonly run: string
  /** 1 or 0; for a vote with a tie the share of the tied values that are right. */
  readonly right: number
  readonly confidence: number
  /** Not a number where the known answer is no list. */
  readonly setF1: number
  readonly error: number | null
}

export interface SourceOutcome {
  readonly isCovered: boolean
  readonly width: number
  readonly error: number
}

/** Sources with fewer known claims say too little. */
const fewestClaims = 10

const errorOf = (answer: Value, gold: Value): number | null =>
  typeof answer === 'number' && typeof gold === 'number' ? Math.abs(answer - gold) : null

export const outcomesOf = (run: Run, network: Network, settled: Settled, measure: Measure, isVote: boolean): Outcome[] => {
  const { isRight, missingIsWrong } = measure
  const expected = isVote ? withTies(run, network, settled, measure) : null
  const itemAt = new Map(network.items.map((item, at) => [item, at]))
  return [...run.gold].flatMap(([item, gold]): Outcome[] => {
    const at = itemAt.get(item)
    const answer = at === undefined ? undefined : settled.answers[at]
    if (at === undefined || answer === undefined)
      return missingIsWrong
        ? [{ run: run.name, right: 0, confidence: Number.NaN, setF1: typeof gold === 'object' ? 0 : Number.NaN, error: null }]
        : []
    return [
      {
        run: run.name,
        right: expected?.get(item) ?? (isRight(item, answer, gold) ? 1 : 0),
        confidence: settled.confidence[at] ?? 0,
        setF1: typeof gold === 'object' ? setF1(answer, gold) : Number.NaN,
        error: errorOf(answer, gold),
      },
    ]
  })
}

export const sourceOutcomesOf = (run: Run, network: Network, settled: Settled, { isRight }: Measure): SourceOutcome[] =>
  network.sources.flatMap((_, source): SourceOutcome[] => {
    let [known, right] = [0, 0]
    for (let at = network.sourceStart[source] ?? 0; at < (network.sourceStart[source + 1] ?? 0); at += 1) {
      const claim = network.claimsBySource[at] ?? 0
      const item = network.items[network.itemOfClaim[claim] ?? 0] ?? ''
      const gold = run.gold.get(item)
      const value = network.candidates[network.candidateOfClaim[claim] ?? 0]
      if (gold === undefined || value === undefined) continue
      known += 1
      if (isRight(item, value, gold)) right += 1
    }
    const estimate = settled.estimates[source]
    if (known < fewestClaims || !estimate) return []
    const share = right / known
    const isCovered = estimate.low <= share + 1e-9 && share - 1e-9 <= estimate.high
    return [{ isCovered, width: estimate.high - estimate.low, error: Math.abs(estimate.mean - share) }]
  })

/** Expected calibration error over ten equal bins (Naeini 2015). */
export const calibrationError = (outcomes: readonly Outcome[], bins = 10): number => {
  const sure = outcomes.filter(({ confidence }) => !Number.isNaN(confidence))
  const sums = Array.from({ length: bins }, () => 0)
  for (const { confidence, right } of sure) {
    const bin = Math.min(bins - 1, Math.floor(confidence * bins))
    sums[bin] = (sums[bin] ?? 0) + confidence - right
  }
  return sums.reduce((sum, bin) => sum + Math.abs(bin), 0) / Math.max(1, sure.length)
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** How probable it is that a vote names the right value, where several have the same number of voters: which one is named is chance. */
export const withTies = (run: Run, network: Network, settled: Settled, { isRight }: Measure): Map<string, number> =>
  new Map(
    network.items.flatMap((item, at) => {
      const gold = run.gold.get(item)
      if (gold === undefined) return []
      const [first, last] = [network.candidateStart[at] ?? 0, network.candidateStart[at + 1] ?? 0]
      const most = Math.max(...settled.belief.subarray(first, last))
      const tied = network.candidates.slice(first, last).filter((_, candidate) => (settled.belief[first + candidate] ?? 0) >= most - 1e-9)
      return [[item, mean(tied.map((value) => (isRight(item, value, gold) ? 1 : 0)))] as const]
    }),
  )
