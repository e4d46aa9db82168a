/** Every list has an order: the same input gives the same order on every machine. */
import { test } from 'tap'
import { byKeys, byText, distinct, groupBy } from '../../../src/core/values/order.js'

test('by code units, the same in every locale', (t) => {
  t.strictSame(['é', 'z', 'Z', 'a', '10', '9'].sort(byText), ['10', '9', 'Z', 'a', 'z', 'é'])
  t.equal(byText('a', 'a'), 0)
  t.strictSame(distinct(['b', 'a', 'b']), ['a', 'b'])
  t.end()
})

test('by the first key that differs', (t) => {
  const items = [
    { name: 'b', size: 1 },
    { name: 'a', size: 10 },
    { name: 'a', size: 9 },
  ]
  const sorted = [...items].sort(
    byKeys(
      ({ name }) => name,
      ({ size }) => size,
    ),
  )
  t.strictSame(
    sorted.map(({ name, size }) => `${name}${size}`),
    ['a9', 'a10', 'b1'],
  )
  t.end()
})

test('groups in the order in which they first appear', (t) => {
  const groups = groupBy(['pear', 'apple', 'plum'], (word) => word[0])
  t.strictSame(
    [...groups],
    [
      ['p', ['pear', 'plum']],
      ['a', ['apple']],
    ],
  )
  t.end()
})
