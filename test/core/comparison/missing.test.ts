/** `wouldBeComparableIf`: what would decide where something is unknown, and on which side it is missing. */
import { test } from 'tap'
import type { Statement } from '../../../src/core/claims/statement.js'
import { compare } from '../../cases/case.js'
import { held, n } from '../../support/core.js'

const missing = (left: Statement, right: Statement) =>
  compare(left, right).wouldBeComparableIf.map(({ dimension, side }) => `${dimension} ${side}`)

const rows: readonly (readonly [Statement, Statement, readonly string[], string])[] = [
  [n('5', { place: null }), n('5'), ['place left'], 'the left has no place'],
  [n('5', { period: null }), n('5'), ['period left'], 'the left has no period'],
  [n('more than 5', { period: '/2025-12-18' }), n('9', { period: '2022/2025-10' }), ['period left'], 'the left has no start'],
  [n('5', { period: '2025-10?' }), n('9', { period: '2025-11' }), ['period left'], 'the left is uncertain'],
  [n('5', { accumulation: null }), n('5'), ['accumulation left'], 'what kind of number the left is'],
  [n('5 EUR'), n('5 USD'), ['unit both'], 'what the one is worth in the other'],
  [n('5', { measure: 'thefts' }), n('5'), ['measure both'], 'how the measures lie'],
  [n('5', { place: 'Springfield' }), n('5', { place: 'Rivertown' }), ['place both'], 'where the two lie'],
  [n('20,000', { period: '2025-10-21', place: 'north' }), n('18,123'), ['value left'], 'how roughly the part was meant'],
  [n('20,000'), n('21,602'), ['value left'], 'how roughly the left was meant'],
  [
    n('5', { place: null, period: null }),
    n('5', { accumulation: null }),
    ['accumulation right', 'place left', 'period left'],
    'all of them',
  ],
  [n('5', { measure: 'deserters', unit: null, accumulation: null }), held('deserters'), ['value right'], 'the right gives no number'],
]

const swapped: Readonly<Record<string, string>> = { left: 'right', right: 'left', both: 'both' }

test('what is missing, and where', (t) => {
  for (const [left, right, wanted, why] of rows) {
    t.strictSame(missing(left, right), wanted, why)
    const back = wanted.map((row) => row.replace(/left|right|both/u, (side) => swapped[side] ?? side))
    t.strictSame(missing(right, left), back, `${why} (swapped)`)
  }
  t.end()
})

test('nothing is missing where the pair is decided', (t) => {
  for (const right of [n('21,602'), n('35,000'), n('5', { place: 'north' }), n('5', { period: '2024' }), n('up to 30,000')])
    t.strictSame(missing(n('21,602'), right), [])
  t.end()
})

test('each has a sentence', (t) => {
  const { wouldBeComparableIf } = compare(n('5', { place: null, period: null }), n('5'))
  for (const { says } of wouldBeComparableIf) t.match(says, /^[A-Z].*\.$/u)
  t.end()
})
