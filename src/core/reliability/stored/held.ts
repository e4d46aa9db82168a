/**
 * Settles a few questions while the accuracies of their sources are held fixed: between full estimates a new claim changes only what it
 * touches. The same step by which open texts are settled, for one question.
 */
import { byText, groupBy } from '../../values/order.js'
import { loadOf, unnamed } from '../hearsay/open-text-belief.js'
import { rightFrom } from '../hearsay/open-text-rated.js'
import type { Knowledge } from '../network.js'
import type { Row } from './profile.js'
import type { Said } from './said.js'

/** What is held fixed of each source: its accuracy, and the voice that it shares with those on which it depends. */
export interface HeldSource {
  readonly accuracy: number
  readonly voice: string
}

/** The loads of the answers to one question by distinct voices, without one of them: of dependent sources the most accurate counts. */
const loadsOf = (said: readonly Said[], heldOf: (source: string) => HeldSource, without: string): Map<string, number> => {
  const loads = new Map<string, number>()
  for (const of of groupBy(said, ({ value, source }) => JSON.stringify([value, heldOf(source).voice])).values()) {
    const [first] = of
    if (!first || heldOf(first.source).voice === without) continue
    const best = Math.max(...of.map(({ source }) => loadOf(heldOf(source).accuracy)))
    loads.set(first.value, (loads.get(first.value) ?? 0) + best)
  }
  return loads
}

/** The rows of a question: each judged by what the others say. */
const rowsOf = (said: readonly Said[], heldOf: (source: string) => HeldSource, settled: ReadonlyMap<string, boolean>): Row[] => {
  const values = [...new Set(said.map(({ value }) => value))].sort(byText)
  return said.map((one): Row => {
    const told = settled.get(one.value)
    if (told !== undefined) return { ...one, right: told ? 1 : 0, weight: 1, isSettled: true }
    const loads = loadsOf(said, heldOf, heldOf(one.source).voice)
    const odds = values.map((value) => (settled.get(value) === false ? 0 : Math.exp(loads.get(value) ?? 0)))
    const blank = unnamed(values.length)
    const total = odds.reduce((sum, part) => sum + part, blank)
    const others = (odds[values.indexOf(one.value)] ?? 0) / Math.max(total, Number.MIN_VALUE)
    return {
      ...one,
      right: rightFrom(others, heldOf(one.source).accuracy),
      weight: Math.max(0, 1 - (blank + values.length) / Math.max(total, 1)),
      isSettled: false,
    }
  })
}

/** The rows of what is said, question by question. */
export const settleHeld = (said: readonly Said[], { trusted = [] }: Knowledge, heldOf: (source: string) => HeldSource): Row[] => {
  const settled = groupBy(trusted, ({ item }) => item)
  return [...groupBy(said, ({ item }) => item)].flatMap(([item, of]) =>
    rowsOf(of, heldOf, new Map((settled.get(item) ?? []).map(({ value, holds }) => [String(value), holds]))),
  )
}
