import { test } from 'tap'
import { creditOf } from '../../../../src/core/reliability/hearsay/credit.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

const items = ['a', 'b', 'c', 'd', 'e', 'f']
const claims = (source: string, value: string) => items.map((item) => ({ source, item, value: [value] }))
const network = networkOf([
  ...['1', '2', '3', '4', '5'].flatMap((name) => claims(`shop ${name}`, 'ito')),
  ...['1', '2'].flatMap((name) => claims(`ring ${name}`, 'nobody')),
])
const all = Int32Array.from(network.items, (_, item) => item)

test('a source has credit from each other source once', async (t) => {
  const credit = creditOf(network, all)
  const of = (name: string): number => credit[network.sources.indexOf(name)] ?? 0
  t.equal(of('shop 1'), of('shop 5'))
  t.ok(of('shop 1') > 0.55 && of('ring 1') < 0.3)
})

test('where nobody shares an item all have the same credit', async (t) => {
  const apart = networkOf(items.map((item) => ({ source: `only of ${item}`, item, value: ['ito'] })))
  const credit = creditOf(
    apart,
    Int32Array.from(apart.items, (_, item) => item),
  )
  t.equal(new Set(credit).size, 1)
})
