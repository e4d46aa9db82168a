/**
 * The Flight set (Li et al. 2013, "Truth finding on the deep web"): a day is a table of sources and flights with six attributes. Times within ten
 * minutes are one value: buckets of ten minutes around the commonest time, and a bucket's answer is its commonest time.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Observation, Value } from '../../../src/core/reliability/observation.js'
import { type MeasuredSet, type Run, without } from './run.js'
import { type Row, rowsOf } from './tables.js'

const attributes = ['sched_dep', 'act_dep', 'dep_gate', 'sched_arr', 'act_arr', 'arr_gate'] as const
const minutesOfDay = 1440
const isGate = (attribute: string): boolean => attribute.endsWith('_gate')

/** From a to b on the clock, the shorter way: -720 to 719. */
const clockwise = (a: number, b: number): number =>
  ((((b - a) % minutesOfDay) + minutesOfDay + minutesOfDay / 2) % minutesOfDay) - minutesOfDay / 2

const commonest = (times: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const time of times) counts.set(time, (counts.get(time) ?? 0) + 1)
  return [...counts].reduce((best, row) => (row[1] > best[1] || (row[1] === best[1] && row[0] < best[0]) ? row : best))[0]
}

/** Each time by the answer of its bucket. */
const bucketed = (times: readonly number[]): Map<number, number> => {
  const first = commonest(times)
  const buckets = new Map<number, number[]>()
  for (const time of times) {
    const bucket = Math.floor((clockwise(first, time) + 5) / 10)
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), time])
  }
  return new Map([...buckets.values()].flatMap((bucket) => bucket.map((time) => [time, commonest(bucket)] as const)))
}

const observationsOf = (rows: readonly Row[], day: string): Observation[] => {
  const told = new Map<string, Map<string, string>>()
  for (const row of rows) {
    for (const attribute of attributes) {
      const value = row[attribute] ?? ''
      const item = `${day}|${row.flight}|${attribute}`
      if (value === '') continue
      const bySource = told.get(item) ?? new Map<string, string>()
      if (!bySource.has(row.source ?? '')) bySource.set(row.source ?? '', value)
      told.set(item, bySource)
    }
  }
  return [...told].flatMap(([item, bySource]) => {
    const attribute = item.slice(item.lastIndexOf('|') + 1)
    const times = isGate(attribute) ? null : bucketed([...bySource.values()].map(Number))
    return [...bySource].map(([source, value]) => ({
      source,
      item,
      attribute,
      value: times ? String(times.get(Number(value)) ?? value) : value,
    }))
  })
}

const goldOf = (rows: readonly Row[], day: string): Map<string, Value> =>
  new Map(
    rows.flatMap((row) =>
      attributes.flatMap((attribute) => (row[attribute] ? [[`${day}|${row.flight}|${attribute}`, row[attribute]] as const] : [])),
    ),
  )

const isRight = (item: string, answer: Value, gold: Value): boolean =>
  isGate(item) ? answer === gold : Math.abs(clockwise(Number(answer), Number(gold))) <= 10

/** Reads the folder: all sources, and without the airlines' own sites, which are also the known answers. */
export const flightSet = (folder: string, days: readonly string[] = []): MeasuredSet => {
  const runs = readdirSync(join(folder, 'claims'))
    .sort()
    .map((file) => file.slice(0, 8))
    .filter((day) => days.length === 0 || days.includes(day))
    .map(
      (day): Run => ({
        name: day,
        observations: observationsOf(rowsOf(join(folder, 'claims', `${day}.tsv.gz`)), day),
        gold: goldOf(rowsOf(join(folder, 'gold', `${day}.tsv.gz`)), day),
      }),
    )
  const airlines = rowsOf(join(folder, 'sources.tsv')).flatMap(({ source, airline_site }) =>
    airline_site === '1' && source ? [source] : [],
  )
  const all = { name: 'all', runs }
  return { variants: [all, { ...without(all, airlines), name: 'no airlines' }], measure: { isRight, missingIsWrong: false } }
}
