/** A part beside its whole: it surely exceeds it, exceeds it only as surely meant, or fits. */
import { test } from 'tap'
import { partFit, valueOutcomes, valueRelation, valuesMeet } from '../../../src/core/comparison/value-relation.js'
import { type ValueSet, valueSetOf } from '../../../src/core/values/value-set.js'

const set = (value: number, modifier = 'exact'): ValueSet => {
  const found = valueSetOf({ value, low: null, high: null, modifier, asWritten: null }, 'count')
  if (!found) throw new Error('no value')
  return found
}

test('parts', (t) => {
  t.equal(partFit(set(35_000), set(21_602)), 'exceeds')
  t.equal(partFit(set(25_000), set(25_400)), 'fits')
  t.equal(partFit(set(20_000), set(18_000)), 'exceeds_in_core')
  t.equal(partFit(set(21_602), set(21_600)), 'fits', 'what may be equal fits')
  t.equal(partFit(set(9, 'up_to'), set(5)), 'fits')
  t.equal(partFit(set(9, 'at_least'), set(5)), 'exceeds')
  t.equal(partFit(set(9), set(5, 'more_than')), 'fits')
  t.end()
})

test('without a number', (t) => {
  t.equal(valueRelation(null, null), 'none')
  t.equal(valueRelation(set(5), null), 'one_missing')
  t.equal(valueRelation(null, set(5)), 'one_missing')
  t.strictSame([valueOutcomes.none, valueOutcomes.one_missing], ['same', 'unknown'])
  t.end()
})

test('which figures meet', (t) => {
  t.ok(valuesMeet(valueRelation(set(21_602), set(21_600))))
  t.ok(valuesMeet(valueRelation(set(5, 'at_least'), set(5, 'at_least'))))
  t.notOk(valuesMeet(valueRelation(set(21_602), set(20_000))), 'their reaches alone are not enough')
  t.notOk(valuesMeet(valueRelation(set(21_602), set(35_000))))
  t.end()
})
