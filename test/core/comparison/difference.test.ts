/** The difference of two figures of one unit: absolute, and the larger by the smaller (null with a zero). */
import { test } from 'tap'
import type { Statement } from '../../../src/core/claims/statement.js'
import { compare } from '../../cases/case.js'
import { happened, n } from '../../support/core.js'

const rows: readonly (readonly [Statement, Statement, { absolute: number; ratio: number | null } | null, string])[] = [
  [n('21,602'), n('21,600'), { absolute: 2, ratio: 1.0001 }, 'the example of API.md'],
  [n('21,602'), n('21,602'), { absolute: 0, ratio: 1 }, 'equal'],
  [n('11,000'), n('2,750'), { absolute: 8250, ratio: 4 }, 'four times'],
  [n('0'), n('5'), { absolute: 5, ratio: null }, 'a zero has no ratio'],
  [n('0.1 metres'), n('0.3 metres'), { absolute: 0.2, ratio: 3 }, 'without the dust of binary fractions'],
  [n('5'), n('9', { accumulation: 'stock' }), null, 'numbers of two kinds'],
  [n('5 EUR'), n('9 USD'), null, 'no rate of exchange'],
  [n('between 5 and 9'), n('7'), null, 'an interval has no single figure'],
  [n('dozens'), n('7'), null, 'a vague word has none'],
  [happened('siren'), happened('siren'), null, 'no number'],
]

test('difference, both ways', (t) => {
  for (const [left, right, wanted, why] of rows) {
    t.strictSame(compare(left, right).difference, wanted, why)
    t.strictSame(compare(right, left).difference, wanted, `${why} (swapped)`)
  }
  t.end()
})

test('two rates per different durations', (t) => {
  const [monthly, yearly] = [n('1,000', { accumulation: 'rate', per: 'P1M' }), n('12,000', { accumulation: 'rate', per: 'P1Y' })]
  const { rule, difference } = compare(monthly, yearly)
  t.equal(rule.code, 'within_rounding')
  t.notMatch(difference, { absolute: 11_000 }, '1,000 a month and 12,000 a year are no figures of one unit')
  t.end()
})

test('a rate and a flow over exactly one of its periods', (t) => {
  const { difference } = compare(n('21,600', { accumulation: 'rate', per: 'P1M' }), n('21,602'))
  t.strictSame(difference, { absolute: 2, ratio: 1.0001 })
  t.end()
})
