import { test } from 'tap'
import { sameRecord } from '../../../../src/core/reliability/hearsay/same-record.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

const say = (source: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([item, value]) => ({ source, item, value }))

test('sources with the same values for the same items are the first of them', async (t) => {
  const odd = { a: 'v', b: 'w', c: 'w', d: 'w' }
  const network = networkOf([
    ...say('ann', odd),
    ...say('ben', { a: 'x', b: 'z', c: 'y', d: 'y' }),
    ...say('cat', odd),
    ...say('dan', { a: 'x', b: 'y', c: 'y' }),
    ...say('eve', { ...odd, e: 'x' }),
  ])
  t.same([...sameRecord(network)], [0, 1, 0, 3, 4])
})

test('what is alike by chance corroborates', async (t) => {
  const alike = { a: 'x', b: 'y' }
  t.same([...sameRecord(networkOf([...say('ann', { a: 'x' }), ...say('ben', { a: 'x' })]))], [0, 1])
  t.same(
    [...sameRecord(networkOf([...say('ann', alike), ...say('ben', alike), ...say('cat', alike), ...say('dan', { a: 'x' })]))],
    [0, 1, 2, 3],
  )
  t.same([...sameRecord(networkOf([]))], [])
})
