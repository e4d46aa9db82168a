/** ISO 8601 durations, in the one family in which each is exact. */
import { test } from 'tap'
import { isExactly, rateFactor, spanOf } from '../../../src/core/values/duration.js'
import { readPeriod } from '../../../src/core/values/period.js'

test('reading', (t) => {
  const rows: readonly (readonly [string, string, number])[] = [
    ['P1M', 'months', 1],
    ['P1Y', 'months', 12],
    ['P1Y6M', 'months', 18],
    ['P1D', 'seconds', 86_400],
    ['P1W', 'seconds', 604_800],
    ['PT1H', 'seconds', 3600],
    ['P1DT12H', 'seconds', 129_600],
  ]
  for (const [text, family, amount] of rows) t.strictSame(spanOf(text), { family, amount }, text)
  for (const text of ['', 'month', 'P1M2D', 'P0D', 'PT0S', '-P1D', 'P']) t.equal(spanOf(text), null, text)
  t.end()
})

test('a period that is exactly one such duration', (t) => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['2025-10', 'P1M', true],
    ['2025-02', 'P1M', true],
    ['2025-10-15/2025-11-14', 'P1M', true],
    ['2025', 'P1Y', true],
    ['2025', 'P12M', true],
    ['2024-01/2024-03', 'P3M', true],
    ['2025-10-06/2025-10-12', 'P1W', true],
    ['2025-10-06/2025-10-12', 'P7D', true],
    ['2025-10-21', 'P1D', true],
    ['2025-10-21', 'PT24H', true],
    ['2025-10', 'P31D', true],
    ['2025', 'P1M', false],
    ['2025-10', 'P30D', false],
    ['2025-10-21', 'P1M', false],
    ['2025-10/..', 'P1M', false],
    ['2025-10', 'P1M2D', false],
  ]
  for (const [text, per, isOne] of rows) {
    const period = readPeriod(text)
    t.equal(period && isExactly(period, per), isOne, `${text} and ${per}`)
  }
  t.end()
})

test('rates per other durations', (t) => {
  t.equal(rateFactor('P1M', 'P1Y'), 12)
  t.equal(rateFactor('P1Y', 'P1M'), 1 / 12)
  t.equal(rateFactor('P1W', 'P1D'), 1 / 7)
  t.equal(rateFactor('P1M', 'P30D'), null, 'a month has no fixed number of days')
  t.equal(rateFactor('P1M', 'sometimes'), null)
  t.end()
})
