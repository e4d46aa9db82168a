import { test } from 'tap'
import { listItem } from '../../../../src/core/reliability/hearsay/lists-domain.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

const network = networkOf([
  { source: 'a', item: 'play', value: ['ito'] },
  { source: 'b', item: 'play', value: ['ito', 'jones'] },
  { source: 'c', item: 'play', value: ['ito', 'jones'] },
])
const item = listItem(network, 0, new Float64Array(3).fill(1))

test('what is claimed may be the truth, or one name more, or nothing of it', async (t) => {
  t.same(item.names, ['ito', 'jones'])
  t.same([...item.size], [2, 1, 3, 2, 1], 'the most claimed first')
  t.same([...item.candidateOf], [0, 1, -1, -1, -1])
})

test('names that a claimed list shares with each possible truth', async (t) => {
  const [both, ito] = [item.shared.slice(0, 5), item.shared.slice(5)]
  t.same([...ito], [1, 1, 1, 1, 0])
  t.same([...both], [2, 1, 2, 1, 0])
})

test('voices tell which list is claimed most', async (t) => {
  t.same([...listItem(network, 0, Float64Array.of(1, 0.3, 0.3)).candidateOf], [1, 0, -1, -1, -1])
})
