/** A value is two nested sets: what was surely meant, and what could have been meant (DESIGN, section 3). */
import { test } from 'tap'
import { modifiers } from '../../../src/core/claims/statement.js'
import { asPair } from '../../../src/core/values/interval.js'
import { type Counted, type Figure, modifierRows, valueSetOf } from '../../../src/core/values/value-set.js'

const figure = (value: number | null, modifier: string, asWritten: string | null): Figure => ({
  value,
  low: null,
  high: null,
  modifier,
  asWritten,
})

type Pair = readonly [number | null, number | null]
type Row = readonly [written: string, value: number | null, modifier: string, core: Pair, reach: Pair]

const check = (title: string, counted: Counted, rows: readonly Row[]) =>
  test(title, (t) => {
    for (const [written, value, modifier, core, reach] of rows) {
      const sets = valueSetOf(figure(value, modifier, written), counted)
      t.strictSame(sets && [asPair(sets.core), asPair(sets.reach)], [core, reach], `${modifier} "${written}"`)
    }
    t.end()
  })

check('exact counts', 'count', [
  ['21,602', 21_602, 'exact', [21_602, 21_602], [21_602, 21_602]],
  ['21,600', 21_600, 'exact', [21_550, 21_650], [21_550, 21_650]],
  ['21,650', 21_650, 'exact', [21_645, 21_655], [21_645, 21_655]],
  ['20,000', 20_000, 'exact', [19_500, 20_500], [15_000, 25_000]],
  ['90,000', 90_000, 'exact', [87_750, 92_250], [85_000, 95_000]],
  ['35,000', 35_000, 'exact', [34_500, 35_500], [34_500, 35_500]],
  ['11,000', 11_000, 'exact', [10_725, 11_275], [10_500, 11_500]],
  ['100', 100, 'exact', [97.5, 102.5], [50, 150]],
  ['101', 101, 'exact', [101, 101], [101, 101]],
  ['300', 300, 'exact', [292.5, 307.5], [250, 350]],
  ['1,234,000', 1_234_000, 'exact', [1_233_500, 1_234_500], [1_233_500, 1_234_500]],
])

check('small counts are themselves', 'count', [
  ['7', 7, 'exact', [7, 7], [7, 7]],
  ['40', 40, 'exact', [40, 40], [40, 40]],
  ['90', 90, 'exact', [90, 90], [90, 90]],
  ['99', 99, 'exact', [99, 99], [99, 99]],
  ['0', 0, 'exact', [0, 0], [0, 0]],
])

check('figures in words and signs', 'count', [
  ['Thirty-four', 34, 'exact', [34, 34], [34, 34]],
  ['two million', 2e6, 'exact', [1_950_000, 2_050_000], [1_500_000, 2_500_000]],
  ['12.3 thousand', 12_300, 'exact', [12_250, 12_350], [12_250, 12_350]],
  ['12.0 thousand', 12_000, 'exact', [11_950, 12_050], [11_950, 12_050]],
  ['59,606 + 29,521', 89_127, 'exact', [89_127, 89_127], [89_127, 89_127]],
  ['€4.5bn', 4.5e9, 'exact', [4.45e9, 4.55e9], [4.45e9, 4.55e9]],
  ['21 600', 21_600, 'exact', [21_550, 21_650], [21_550, 21_650]],
])

check('measures are never themselves', 'measured', [
  ['7.4', 7.4, 'exact', [7.35, 7.45], [7.35, 7.45]],
  ['24.3', 24.3, 'exact', [24.25, 24.35], [24.25, 24.35]],
  ['40', 40, 'exact', [39, 41], [35, 45]],
  ['7', 7, 'exact', [6.825, 7.175], [6.5, 7.5]],
])

check('nor are shares', 'share', [
  ['52 %', 0.52, 'exact', [0.515, 0.525], [0.515, 0.525]],
  ['52.3 %', 0.523, 'exact', [0.5225, 0.5235], [0.5225, 0.5235]],
  ['0.52', 0.52, 'exact', [0.515, 0.525], [0.515, 0.525]],
  ['50 %', 0.5, 'exact', [0.4875, 0.5125], [0.45, 0.55]],
])

check('about, almost and bounds', 'count', [
  ['20,000', 20_000, 'about', [19_000, 21_000], [15_000, 25_000]],
  ['21,500', 21_500, 'about', [20_425, 22_575], [18_275, 24_725]],
  ['21,602', 21_602, 'about', [20_521.9, 22_682.1], [18_361.7, 24_842.3]],
  ['90,000', 90_000, 'almost', [87_300, 90_000], [81_000, 90_000]],
  ['22,000', 22_000, 'almost', [21_340, 22_000], [19_800, 22_000]],
  ['160,000', 160_000, 'more_than', [160_000, null], [160_000, null]],
  ['160,000', 160_000, 'at_least', [160_000, null], [160_000, null]],
  ['25,000', 25_000, 'up_to', [null, 25_000], [null, 25_000]],
  ['25,000', 25_000, 'at_most', [null, 25_000], [null, 25_000]],
  ['25,000', 25_000, 'less_than', [null, 25_000], [null, 25_000]],
])

check('"about" is never narrower than the bare figure', 'measured', [
  ['7', 7, 'about', [6.65, 7.35], [5.95, 8.05]],
  ['1', 1, 'about', [0.95, 1.05], [0.5, 1.5]],
])

test('ends of bounds', (t) => {
  const ends = (modifier: string) => {
    const sets = valueSetOf(figure(100, modifier, '100'), 'count')
    return sets && [sets.sort, sets.reach.loOpen, sets.reach.hiOpen]
  }
  t.strictSame(ends('more_than'), ['bound', true, false])
  t.strictSame(ends('less_than'), ['bound', false, true])
  for (const modifier of ['at_least', 'at_most', 'up_to']) t.strictSame(ends(modifier), ['bound', false, false], modifier)
  t.end()
})

test('between', (t) => {
  const sets = valueSetOf({ value: null, low: 5, high: 12, modifier: 'between', asWritten: '5 to 12' }, 'measured')
  t.strictSame(sets && [sets.sort, asPair(sets.core), asPair(sets.reach)], ['interval', [5, 12], [5, 12]])
  t.equal(valueSetOf({ value: 5, low: 5, high: null, modifier: 'between', asWritten: null }, 'measured'), null, 'both ends are needed')
  t.end()
})

test('nothing to read', (t) => {
  t.equal(valueSetOf(figure(null, 'exact', null), 'count'), null)
  t.equal(valueSetOf(figure(null, 'exact', 'umpteen'), 'count'), null)
  t.equal(valueSetOf(figure(5, 'umpteen', null), 'count'), null)
  t.end()
})

test('the table has a row with a sentence for every modifier', (t) => {
  t.strictSame(modifierRows.map(({ modifier }) => modifier).sort(), [...modifiers].sort())
  for (const { modifier, says } of modifierRows) t.match(says, /\.$/u, modifier)
  t.end()
})
