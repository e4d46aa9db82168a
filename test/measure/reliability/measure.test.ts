/** The command that measures methods: forms of input, what it refuses, and how it scores. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'tap'
import { methods } from '../../../src/core/reliability/methods.js'
import { networkOf } from '../../../src/core/reliability/network.js'
import { bootstrapInterval } from './bootstrap.js'
import { inventedWorld } from './invented.js'
import { reliability } from './reliability.js'
import { plainMeasure, setF1 } from './run.js'
import { calibrationError, outcomesOf } from './score.js'
import { readSet } from './sets.js'

const observations = [
  { source: 'a', item: 'x', value: 'red' },
  { source: 'b', item: 'x', value: 'red' },
  { source: 'c', item: 'x', value: 'blue' },
  { source: 'a', item: 'y', value: ['holm', 'arndt'] },
  { source: 'b', item: 'z', value: 12.5 },
]
const gold = [
  { item: 'x', value: 'red' },
  { item: 'z', value: 12.5 },
]
const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n')

/** What a run prints, and its exit code. */
const printed = async (words: readonly string[]): Promise<{ code: number; out: string }> => {
  const { log, error } = console
  const out: string[] = []
  console.log = (line: string) => out.push(line)
  console.error = console.log
  try {
    return { code: await reliability(words), out: out.join('\n') }
  } finally {
    console.log = log
    console.error = error
  }
}

test('JSON lines of any set', async (t) => {
  const folder = t.testdir({ 'claims.jsonl': lines(observations), 'gold.jsonl': lines(gold) })
  const file = join(folder, 'claims.jsonl')
  const predictions = await printed([file])
  t.equal(predictions.code, 0)
  t.match(predictions.out, /"item":"x","value":"red","confidence":[01]/u)
  t.match(predictions.out, /"source":"a","estimate":0?\.?\d+/u)
  const table = await printed([file, `gold=${join(folder, 'gold.jsonl')}`])
  for (const { name } of methods) t.match(table.out, name)
  t.match(table.out, '2 known answers')
  const refused: readonly (readonly [name: string, text: string, says: RegExp])[] = [
    ['list.jsonl', '{"source":"a","item":"x","value":[]}', /line 1: wants/u],
    ['json.jsonl', '{"source":"a","item":"x","value":1}\n{"source"', /line 2: wants/u],
    ['large.jsonl', '{"source":"a","item":"x","value":1e999}', /finite/u],
    ['empty.jsonl', '\n', /no observations/u],
  ]
  for (const [name, text, says] of refused) {
    writeFileSync(join(folder, name), text)
    t.match(await printed([join(folder, name)]), { code: 2, out: says }, name)
  }
  t.match(await printed([join(folder, 'nothing')]), { code: 2, out: /holds no set/u })
  t.match(await printed([folder]), { code: 2, out: /holds no set/u })
  t.match(await printed([file, 'methods=wisdom-1']), { code: 2, out: /no method/u })
})

test('several attributes of one item are several items', async (t) => {
  const row = (attribute: string, value: string) => ({ source: 'a', item: 'car', attribute, value })
  const folder = t.testdir({ 'claims.jsonl': lines([row('colour', 'red'), row('doors', '5')]) })
  const { out } = await printed([join(folder, 'claims.jsonl')])
  t.match(out, '"item":"car|colour","value":"red"')
  t.match(out, '"item":"car|doors","value":"5"')
})

test('scores', (t) => {
  const run = { name: 'all', observations, gold: new Map(gold.map(({ item, value }) => [item, value])) }
  const network = networkOf(observations)
  const [vote] = methods
  if (!vote) throw new Error('vote is the first method')
  const outcomes = outcomesOf(run, network, vote.settle(network), plainMeasure, true)
  t.strictSame(
    outcomes.map(({ right }) => right),
    [1, 1],
  )
  t.ok(Math.abs(calibrationError(outcomes) - 1 / 6) < 1e-9, 'two thirds of the voters were trusted for what was right')
  t.equal(setF1(['a', 'b'], ['a']), 2 / 3)
  t.equal(setF1(['a'], ['b']), 0)
  const tied = networkOf([...observations, { source: 'd', item: 'x', value: 'blue' }])
  t.equal(outcomesOf(run, tied, vote.settle(tied), plainMeasure, true)[0]?.right, 0.5, 'a tie is half right')
  t.strictSame(bootstrapInterval([[1, 1, 1]]), [1, 1])
  t.ok(bootstrapInterval([[0, 1, 1, 0, 1, 0, 1, 0]])[0] < 0.5)
  t.end()
})

test('an invented world is the same every time', (t) => {
  t.strictSame(inventedWorld(300), inventedWorld(300))
  t.ok(Math.abs(inventedWorld(10_000).length - 10_000) < 4_000)
  t.equal(readSet(join(t.testdir({ x: lines(observations) }), 'x'), { gold: null, days: [] }).variants[0]?.runs[0]?.observations.length, 5)
  t.end()
})
