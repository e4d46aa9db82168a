/** How exactly a figure was written: read from the text where a numeral there is the value, else from the value's own zeros. */
import { test } from 'tap'
import { writtenPrecision } from '../../../src/core/values/precision.js'

const rows: readonly (readonly [written: string | null, value: number, quantum: number, digits: number])[] = [
  ['21,602', 21_602, 1, 5],
  ['21,600', 21_600, 100, 3],
  ['21 600', 21_600, 100, 3],
  ["21'600", 21_600, 100, 3],
  ['20,000', 20_000, 10_000, 1],
  ['52 %', 0.52, 0.01, 2],
  ['50 %', 0.5, 0.1, 1],
  ['50.0 %', 0.5, 0.001, 3],
  ['52,5 %', 0.525, 0.001, 3],
  ['7.4', 7.4, 0.1, 2],
  ['7,4', 7.4, 0.1, 2],
  ['7.40', 7.4, 0.01, 3],
  ['0.052', 0.052, 0.001, 2],
  ['12.3 thousand', 12_300, 100, 3],
  ['€4.5bn', 4.5e9, 1e8, 2],
  ['1.25 million', 1_250_000, 10_000, 3],
  ['59,606 + 29,521', 89_127, 1, 5],
  ['Thirty-four', 34, 1, 2],
  ['two million', 2e6, 1e6, 1],
  [null, 21_600, 100, 3],
  [null, 0.52, 0.01, 2],
  [null, 7, 1, 1],
]

test('precision', (t) => {
  for (const [written, value, quantum, digits] of rows) {
    const found = writtenPrecision(value, written)
    t.strictSame([Number(found.quantum.toPrecision(9)), found.digits], [quantum, digits], `${written} for ${value}`)
  }
  t.end()
})

test('signs of other languages', (t) => {
  t.strictSame(writtenPrecision(21_600, '21.600'), { quantum: 100, digits: 3 }, 'German: no 21.600 thousand')
  t.strictSame(writtenPrecision(21_602, '21.602'), { quantum: 1, digits: 5 })
  t.strictSame(writtenPrecision(2_500_000, '2,5 Millionen'), { quantum: 100_000, digits: 2 })
  t.end()
})
