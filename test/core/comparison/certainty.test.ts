/** Certainty: the weakest input that the outcome hangs on (API.md, POST /v1/compare). */
import { test } from 'tap'
import type { Statement } from '../../../src/core/claims/statement.js'
import type { Certainty } from '../../../src/core/comparison/certainty.js'
import { compare } from '../../cases/case.js'
import { happened, n } from '../../support/core.js'

const place = ['/statement/place']
const period = ['/statement/period']

const rows: readonly (readonly [Statement, Statement, readonly string[], Certainty, string])[] = [
  [n('21,602'), n('21,600'), [], 'stated', 'all is stated'],
  [n('21,602'), n('21,600'), period, 'implied', 'the period was inferred'],
  [n('21,602'), n('21,600'), ['/statement'], 'implied', 'all was inferred'],
  [n('21,602'), n('21,600'), ['/statement/quantity'], 'implied', 'the figure was inferred'],
  [n('21,602'), n('21,600'), ['/statement/quantity/unit'], 'implied', 'the unit was inferred'],
  [n('21,602'), n('21,600'), ['/statement/type'], 'stated', 'nothing hangs on the type'],
  [n('21,602', { period: '2025-10?' }), n('21,600'), [], 'uncertain', 'an uncertain date'],
  [n('21,602', { period: '2025-10~' }), n('35,000'), place, 'uncertain', 'uncertain is weaker than implied'],
  [n('9', { period: '2025-10?' }), n('5', { period: '2025-12' }), [], 'uncertain', 'a series with an uncertain date'],
  [n('9', { period: '2025-10?' }), n('5', { period: '2025-11' }), [], 'uncertain', 'an uncertain date that decides'],
  [n('9', { place: 'north', period: '2025-10?' }), n('5', { place: 'south' }), [], 'stated', 'the places decide, not the date'],
  [n('9', { place: 'north' }), n('5', { place: 'south' }), period, 'stated', 'the places decide, not the period'],
  [n('9', { place: 'north' }), n('5', { place: 'south' }), place, 'implied', 'the place decides, and was inferred'],
  [n('9', { period: '2024-10' }), n('5'), period, 'implied', 'a series hangs on all'],
  [n('35,000', { period: '2025-10-21?' }), n('21,602'), [], 'uncertain', 'a part with an uncertain date'],
  [happened('siren'), happened('siren'), place, 'implied', 'an event'],
]

test('certainty, on either side', (t) => {
  for (const [left, right, implied, certainty, why] of rows) {
    t.equal(compare(left, right, { left: implied }).certainty, certainty, why)
    t.equal(compare(right, left, { right: implied }).certainty, certainty, `${why} (swapped)`)
  }
  t.end()
})

test('a second difference takes nothing from the first', (t) => {
  const [left, right] = [n('9', { measure: 'flooded-land', place: 'north' }), n('5', { place: 'south' })]
  t.equal(compare(left, right, { left: place }).certainty, 'stated', 'the stated one decides alone')
  t.end()
})

test('uncertainty lowers the certainty, not the outcome', (t) => {
  for (const [written, uncertain] of [
    ['2025-10', '2025-10?'],
    ['2025', '2025~'],
    ['2024-10', '2024-10%'],
  ] as const) {
    const [firm, soft] = [written, uncertain].map((text) => compare(n('9', { period: text }), n('5')))
    t.equal(soft?.rule, firm?.rule, uncertain)
    t.strictSame([firm?.certainty, soft?.certainty], ['stated', 'uncertain'])
  }
  t.end()
})
