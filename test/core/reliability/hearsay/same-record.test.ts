import { test } from 'tap'
import { sameRecord } from '../../../../src/core/reliability/hearsay/same-record.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

const say = (source: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([item, value]) => ({ source, item, value }))

test('sources with the same values for the same items are the first of them', async (t) => {
  const network = networkOf([
    ...say('ann', { a: 'x', b: 'y' }),
    ...say('ben', { a: 'x', b: 'z' }),
    ...say('cat', { a: 'x', b: 'y' }),
    ...say('dan', { a: 'x', b: 'y', c: 'x' }),
    ...say('eve', { a: 'x', b: 'y' }),
  ])
  t.same([...sameRecord(network)], [0, 1, 0, 3, 0])
})

test('one claim that is alike is chance: it corroborates', async (t) => {
  t.same([...sameRecord(networkOf([...say('ann', { a: 'x' }), ...say('ben', { a: 'x' })]))], [0, 1])
  t.same([...sameRecord(networkOf([]))], [])
})
