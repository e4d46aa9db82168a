import { test } from 'tap'
import { settleOpen } from '../../../../src/core/reliability/hearsay/open-text.js'
import { believeItems } from '../../../../src/core/reliability/hearsay/open-text-update.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

const claims = [
  { source: 'a', item: 'x', value: 'red' },
  { source: 'b', item: 'x', value: 'blue' },
  { source: 'c', item: 'x', value: 'blue' },
  { source: 'a', item: 'y', value: 'up' },
  { source: 'b', item: 'y', value: 'up' },
]

test('an item is settled by the accuracies given: a good source outweighs two poor ones, and by how much is Bayes', async (t) => {
  const network = networkOf(claims)
  const accuracy = Float64Array.from(network.sourceOfClaim, (source) => (source === 0 ? 0.9 : 0.5))
  const belief = believeItems(network, Int32Array.of(0), accuracy, new Float64Array(5).fill(1))
  // Blue: 3 × 3 = 9; red: 3 × 9 = 27; two values that nobody names: 1 each.
  t.ok(Math.abs((belief[network.candidates.indexOf('red')] ?? 0) - 27 / 38) < 1e-9)
  t.ok(Math.abs((belief[network.candidates.indexOf('blue')] ?? 0) - 9 / 38) < 1e-9)
  t.equal(belief[network.candidates.indexOf('up')], 0, 'another item is left alone')
})

test('two copies count for one voice', async (t) => {
  const network = networkOf(claims)
  const accuracy = new Float64Array(5).fill(0.8)
  const worth = Float64Array.from(network.sourceOfClaim, (source) => (source === 0 ? 1 : 0.5))
  const belief = believeItems(network, Int32Array.of(0), accuracy, worth)
  t.ok(Math.abs((belief[0] ?? 0) - (belief[1] ?? 0)) < 1e-9)
})

test('with the accuracies and worths of a full estimate the same is believed', async (t) => {
  const network = networkOf(claims, { trusted: [{ item: 'y', value: 'up', holds: false }] })
  const items = Int32Array.of(0, 1)
  const full = settleOpen(network, items)
  const again = believeItems(network, items, full.accuracy, full.worth)
  t.ok(full.belief.every((share, at) => Math.abs(share - (again[at] ?? 0)) < 1e-9))
})
