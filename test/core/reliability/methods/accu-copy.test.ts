import { test } from 'tap'
import { accu } from '../../../../src/core/reliability/methods/accu.js'
import { accuCopy } from '../../../../src/core/reliability/methods/accu-copy.js'
import { agreementsOf } from '../../../../src/core/reliability/methods/agreements.js'
import { copyProbability } from '../../../../src/core/reliability/methods/copy-probability.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

/**
 * Worked by hand with α = 0.2, c = 0.8, A = 0.8, n = 100. Independent sources share a true value with probability 0.64 and a false one with
 * 0.0004; of a copier and its original it is 0.8 · 0.8 + 0.2 · 0.64 = 0.768 and 0.8 · 0.2 + 0.2 · 0.0004 = 0.16008; they differ with 0.2
 * times the probability of the independent.
 */
const cases = [
  { says: 'nothing shared', shared: { sameTrue: 0, sameFalse: 0, different: 0 }, odds: 1 },
  { says: 'one true value', shared: { sameTrue: 1, sameFalse: 0, different: 0 }, odds: 1.2 },
  { says: 'one false value', shared: { sameTrue: 0, sameFalse: 1, different: 0 }, odds: 400.2 },
  { says: 'three differences', shared: { sameTrue: 0, sameFalse: 0, different: 3 }, odds: 0.008 },
  { says: 'all together', shared: { sameTrue: 1, sameFalse: 1, different: 3 }, odds: 1.2 * 400.2 * 0.008 },
]

for (const { says, shared, odds } of cases) {
  test(`the probability of copying after ${says}`, async (t) => {
    const expected = (0.2 * odds) / (0.2 * odds + 0.8)
    t.ok(Math.abs(copyProbability(shared, 0.8, 0.8, 100) - expected) < 1e-9)
  })
}

test('very much shared is certain, not without value', async (t) => {
  t.equal(copyProbability({ sameTrue: 0, sameFalse: 5000, different: 0 }, 0.8, 0.8, 100), 1)
  t.equal(copyProbability({ sameTrue: 0, sameFalse: 0, different: 5000 }, 0.8, 0.8, 100), 0)
})

/** Three shops that copy a wrong list from each other, and four that are mostly right, each with a slip of its own. */
const items = Array.from({ length: 12 }, (_, at) => `item${String(at).padStart(2, '0')}`)
const independent = ['ann', 'bea', 'cid', 'dov'].flatMap((source, who) =>
  items.flatMap((item, at) =>
    at >= 8 && who > 1 ? [] : [{ source, item, value: at % 6 === who ? `${source} slips on ${item}` : `right ${item}` }],
  ),
)
const copied = ['xu', 'yo', 'zed'].flatMap((source) =>
  items.flatMap((item, at) => (at < 6 ? [] : [{ source, item, value: at % 2 === 0 ? `wrong ${item}` : `right ${item}` }])),
)
const network = networkOf([...independent, ...copied])

test('pairs are found through the values that they share', async (t) => {
  const { left, right, sharedItems } = agreementsOf(network)
  const pairs = Array.from(left, (source, pair) => [network.sources[source], network.sources[right[pair] ?? 0], sharedItems[pair]])
  t.same(
    pairs.find(([a, b]) => a === 'xu' && b === 'zed'),
    ['xu', 'zed', 6],
  )
  t.same(
    pairs.find(([a, b]) => a === 'ann' && b === 'cid'),
    ['ann', 'cid', 8],
  )
})

test('copies of a wrong list outvote the right values without copy detection, and not with it', async (t) => {
  const wrong = (answers: readonly unknown[]): number => answers.filter((answer) => `${answer}`.startsWith('wrong')).length
  t.equal(wrong(accu.settle(network).answers), 3, 'all that they copied wrong')
  const settled = accuCopy.settle(network)
  t.equal(wrong(settled.answers), 0)
  t.same(
    settled.dependence.map(({ left, right, because }) => [network.sources[left], network.sources[right], because]),
    [
      ['xu', 'yo', 'copying'],
      ['xu', 'zed', 'copying'],
      ['yo', 'zed', 'copying'],
    ],
  )
})
