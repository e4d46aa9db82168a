import { test } from 'tap'
import { isClosedDomain } from '../../../../src/core/reliability/hearsay/closed-domain.js'
import { networkOf } from '../../../../src/core/reliability/network.js'
import type { Value } from '../../../../src/core/reliability/observation.js'

/** Five sources say of each of `items` items what `saidOf` gives. */
const isClosed = (items: number, saidOf: (item: number, source: number) => Value): boolean => {
  const observations = Array.from({ length: items * 5 }, (_, at) => {
    const [item, source] = [Math.floor(at / 5), at % 5]
    return { source: `s${source}`, item: `i${item}`, value: saidOf(item, source) }
  })
  const network = networkOf(observations)
  return isClosedDomain(
    network,
    Int32Array.from(network.items, (_, item) => item),
  )
}

test('few labels that recur over many items are a closed domain', async (t) => {
  t.ok(isClosed(40, (item, source) => ((item + source) % 7 === 0 ? 'yes' : 'no')))
  t.ok(isClosed(40, (item) => item % 3))
  t.ok(isClosed(200, (item, source) => (item === 3 && source === 2 ? 'slip of the pen' : item % 2 ? 'yes' : 'no')))
})

test('what is not', async (t) => {
  t.notOk(
    isClosed(40, (item, source) => `name ${item} or ${source}`),
    'names of their own',
  )
  t.notOk(
    isClosed(400, (item) => `gate ${item % 80}`),
    'gates recur, but there are too many to learn which is taken for which',
  )
  t.notOk(
    isClosed(40, () => 'yes'),
    'one label only',
  )
  t.notOk(
    isClosed(1, (_, source) => (source % 2 ? 'yes' : 'no')),
    'one item',
  )
  t.notOk(
    isClosed(40, (item) => [`name ${item % 2}`]),
    'lists',
  )
  t.notOk(isClosedDomain(networkOf([]), new Int32Array()), 'nothing')
})
