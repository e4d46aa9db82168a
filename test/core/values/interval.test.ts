/** Intervals of numbers: whether they meet, exceed and share, and how they are shown. */
import { test } from 'tap'
import {
  asPair,
  closed,
  exceeds,
  figure,
  hull,
  type Interval,
  intervalWords,
  meet,
  nearly,
  scaled,
  sharedPart,
  tidy,
} from '../../../src/core/values/interval.js'

const above = (lo: number, loOpen: boolean): Interval => ({ lo, hi: Number.POSITIVE_INFINITY, loOpen, hiOpen: false })
const below = (hi: number, hiOpen: boolean): Interval => ({ lo: Number.NEGATIVE_INFINITY, hi, loOpen: false, hiOpen })

test('meeting, both ways', (t) => {
  const rows: readonly (readonly [Interval, Interval, boolean, string])[] = [
    [closed(1, 2), closed(2, 3), true, 'a shared end'],
    [closed(1, 2), closed(2.1, 3), false, 'apart'],
    [closed(1, 9), closed(2, 3), true, 'inside'],
    [above(100, true), closed(100, 100), false, 'more than 100 is not 100'],
    [above(100, false), closed(100, 100), true, 'at least 100 may be 100'],
    [below(100, true), above(100, false), false, 'less than 100 and at least 100'],
    [below(100, false), above(100, false), true, 'at most 100 and at least 100'],
    [below(100, true), above(100, true), false, 'less than 100 and more than 100'],
    [above(0, true), below(0, true), false, 'at zero'],
    [above(1, false), above(1e9, true), true, 'two lower bounds'],
    [closed(0.1 + 0.2, 0.1 + 0.2), closed(0.3, 0.3), true, 'the dust of binary fractions'],
    [closed(1e9, 1e9), closed(1e9 + 100, 1e9 + 100), false, 'dust is no more than dust'],
  ]
  for (const [a, b, isMeeting, why] of rows) t.strictSame([meet(a, b), meet(b, a)], [isMeeting, isMeeting], why)
  t.end()
})

test('exceeding: even the least is more than the most', (t) => {
  t.ok(exceeds(closed(11, 12), closed(1, 10)))
  t.notOk(exceeds(closed(10, 12), closed(1, 10)))
  t.notOk(exceeds(below(12, false), closed(1, 10)), 'at most 12 may be nothing')
  t.notOk(exceeds(closed(11, 12), above(1, false)), 'nothing exceeds a lower bound')
  t.notOk(exceeds(above(5, false), above(5, false)))
  t.ok(exceeds(above(100, false), below(100, true)))
  t.end()
})

test('how much is shared', (t) => {
  const rows: readonly (readonly [Interval, Interval, number])[] = [
    [closed(5, 12), closed(5, 12), 1],
    [closed(5, 12), closed(5, 10), 5 / 7],
    [closed(0, 10), closed(5, 15), 0.5],
    [closed(0, 10), closed(8, 18), 0.2],
    [closed(0, 10), closed(10, 20), 0],
    [closed(0, 1), closed(5, 6), 0],
    [closed(3, 3), closed(3, 3), 1],
  ]
  for (const [a, b, part] of rows) t.ok(nearly(sharedPart(a, b), part) && nearly(sharedPart(b, a), part), `${part}`)
  t.end()
})

test('making and scaling', (t) => {
  t.strictSame(closed(2, 1), closed(1, 2), 'in either order')
  t.strictSame(asPair(hull(closed(1, 2), closed(5, 6))), [1, 6])
  const double = (value: number) => value * 2
  t.strictSame(asPair(scaled(above(5, true), double)), [10, null], 'what is unbounded stays so')
  t.equal(scaled(above(5, true), double).loOpen, true)
  t.strictSame(asPair(scaled(closed(1, 2), (value) => -value)), [-2, -1], 'a falling conversion turns the ends round')
  t.equal(tidy(0.1 + 0.2), 0.3)
  t.end()
})

test('in words', (t) => {
  const rows: readonly (readonly [Interval, string])[] = [
    [closed(21_602, 21_602), '21,602'],
    [closed(21_550, 21_650), '21,550 to 21,650'],
    [above(160_000, true), 'more than 160,000'],
    [above(160_000, false), 'at least 160,000'],
    [below(25_000, false), 'up to 25,000'],
    [below(25_000, true), 'less than 25,000'],
  ]
  for (const [interval, words] of rows) t.equal(intervalWords(interval), words)
  t.equal(figure(4_500_000_000), '4,500,000,000')
  t.end()
})
