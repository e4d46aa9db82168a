/** The dimensions of a comparison: how each side is shown, what was inferred, what decided, and in which order. */
import { test } from 'tap'
import type { Statement } from '../../../src/core/claims/statement.js'
import { type DimensionName, dimensionNames, missingSays, outcomeSays, outcomes } from '../../../src/core/comparison/dimension.js'
import { compare } from '../../cases/case.js'
import { happened, n } from '../../support/core.js'

const rowOf = (left: Statement, right: Statement, name: DimensionName) =>
  compare(left, right).dimensions.find(({ dimension }) => dimension === name)
const decisive = (left: Statement, right: Statement) =>
  compare(left, right).dimensions.flatMap(({ dimension, decisive: isDecisive }) => (isDecisive ? [dimension] : []))

test('all nine, in their order', (t) => {
  const wanted = ['measure', 'unit', 'accumulation', 'category', 'place', 'period', 'modality', 'polarity', 'value']
  t.strictSame([...dimensionNames], wanted)
  t.strictSame(
    compare(n('5'), happened('siren')).dimensions.map(({ dimension }) => dimension),
    wanted,
  )
  t.end()
})

test('what both sides leave empty does not apply and is the same', (t) => {
  const { dimensions } = compare(happened('siren', { place: null }), happened('siren', { place: null }))
  for (const { dimension, outcome } of dimensions) t.equal(outcome, 'same', dimension)
  t.end()
})

test('outcomes, read from left to right', (t) => {
  const rows: readonly (readonly [DimensionName, Statement, Statement, string])[] = [
    ['category', n('5'), n('5', { category: ['convicts'] }), 'broader'],
    ['category', n('5', { category: ['convicts'] }), n('5', { category: ['prisoners'] }), 'narrower'],
    ['category', n('5', { category: ['convicts', 'women'] }), n('5', { category: ['prisoners', 'women'] }), 'narrower'],
    ['category', n('5', { category: ['convicts', 'women'] }), n('5', { category: ['women'] }), 'narrower'],
    ['category', n('5', { category: ['women', 'convicts'] }), n('5', { category: ['convicts', 'women'] }), 'same'],
    ['category', n('5', { category: ['conscripts'] }), n('5', { category: ['privates'] }), 'overlaps'],
    ['category', n('5', { category: ['convicts', 'women'] }), n('5', { category: ['prisoners', 'men'] }), 'unknown'],
    ['category', n('5', { measure: 'odd cases', category: ['officers'] }), n('5', { category: ['privates'] }), 'unknown'],
    ['measure', n('5', { measure: 'cases of AWOL or desertion' }), n('5'), 'same'],
    ['place', n('5', { place: 'The North' }), n('5', { place: 'north' }), 'same'],
    ['place', n('5', { place: 'FR' }), n('5', { place: 'France' }), 'same'],
    ['accumulation', n('5', { accumulation: 'rate', per: 'P1M' }), n('5'), 'same'],
    ['modality', n('5', { modality: 'estimated' }), n('5'), 'same'],
    ['modality', n('5', { modality: 'planned' }), n('5', { modality: 'forecast' }), 'different'],
    ['polarity', n('5', { polarity: 'denied' }), n('5'), 'different'],
    ['unit', n('5 feet'), n('5 metres'), 'same'],
    ['unit', n('5 persons'), n('5 cases'), 'overlaps'],
    ['unit', n('5', { unit: null }), n('5 cases'), 'same'],
    ['unit', n('5', { unit: null, measure: 'deserters' }), n('5 cases'), 'unknown'],
  ]
  for (const [dimension, left, right, outcome] of rows) t.equal(rowOf(left, right, dimension)?.outcome, outcome, `${dimension} ${outcome}`)
  t.end()
})

test('how the sides are shown', (t) => {
  const left = n('about 21,500 people', { measure: 'AWOL and desertion cases', place: 'Maravia', category: ['convicts', 'women'] })
  const shown = (name: DimensionName) => rowOf(left, happened('siren'), name)?.left
  t.strictSame(
    dimensionNames.map((name) => shown(name)),
    ['cases', 'person', 'flow', 'convicts, women', 'maravia', '2025-10', 'actual', 'affirmed', '21,500'],
  )
  t.strictSame(rowOf(left, happened('siren'), 'value')?.right, null)
  t.end()
})

test('what decided', (t) => {
  t.strictSame(decisive(n('21,602'), n('21,600')), ['value'])
  t.strictSame(decisive(n('5', { place: 'north' }), n('5', { place: 'south' })), ['place'])
  t.strictSame(decisive(n('5', { period: '2024' }), n('5')), ['period'])
  t.strictSame(decisive(n('5', { modality: 'forecast' }), n('9')), ['modality'])
  t.strictSame(decisive(n('5', { place: 'north', period: '2025-10-21' }), n('9')), ['place', 'period'])
  t.strictSame(decisive(n('35', { place: 'north' }), n('9')), ['place', 'value'])
  t.end()
})

test('what was inferred', (t) => {
  const { dimensions } = compare(n('5'), n('5'), { left: ['/statement/quantity', '/statement/place'], right: ['/statement/place'] })
  const implied = Object.fromEntries(dimensions.flatMap((row) => (row.implied.length ? [[row.dimension, row.implied]] : [])))
  t.strictSame(implied, { unit: ['left'], accumulation: ['left'], place: ['left', 'right'], value: ['left'] })
  t.end()
})

test('every outcome and dimension has a sentence', (t) => {
  for (const outcome of outcomes) t.match(outcomeSays[outcome], /\.$/u, outcome)
  for (const name of dimensionNames) t.match(missingSays[name], /\.$/u, name)
  const { says, dimensions } = compare(n('21,602'), n('21,600'))
  t.match(says, /21,602/u)
  for (const row of dimensions) t.match(row.says, /\.$/u)
  t.end()
})
