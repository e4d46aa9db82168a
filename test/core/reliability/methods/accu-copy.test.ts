import { test } from 'tap'
import { accu } from '../../../../src/core/reliability/methods/accu.js'
import { accuCopy, settleByAccuCopy } from '../../../../src/core/reliability/methods/accu-copy.js'
import { agreementsOf } from '../../../../src/core/reliability/methods/agreements.js'
import { agreementRatio, copyProbabilities } from '../../../../src/core/reliability/methods/copy-probability.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

/**
 * Worked by hand with α = 0.2, c = 0.8, A = 0.8, n = 100. Independent sources share a true value with probability 0.64 and a false one with
 * 0.0004; of a copier and its original it is 0.8 · 0.8 + 0.2 · 0.64 = 0.768 and 0.8 · 0.2 + 0.2 · 0.0004 = 0.16008.
 */
test('how much likelier copying makes the same value', async (t) => {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9
  t.ok(near(agreementRatio(1, 0.8, 0.64, 0.0004), 0.768 / 0.64), 'a true value: a little')
  t.ok(near(agreementRatio(0, 0.8, 0.64, 0.0004), 0.16008 / 0.0004), 'a false value: 400 times')
  t.ok(near(agreementRatio(0.5, 0.8, 0.64, 0.0004), (0.768 + 0.16008) / 0.6404), 'as likely true as false: the mean of the likelihoods')
})

const cases = [
  { says: 'one true value', belief: [1, 1], values: ['a', 'a'], odds: 1.2 },
  { says: 'one false value', belief: [0, 0], values: ['a', 'a'], odds: 400.2 },
  { says: 'one true and one different value', belief: [1, 1, 1], values: ['a', 'a', 'b', 'c'], odds: 1.2 * 0.2 },
]

for (const { says, belief, values, odds } of cases) {
  test(`the probability of copying after ${says}`, async (t) => {
    const pair = networkOf(values.map((value, at) => ({ source: `s${at % 2}`, item: `i${at >> 1}`, value })))
    const found = copyProbabilities(agreementsOf(pair), Float64Array.from(belief), Float64Array.of(0.8, 0.8), 100)
    t.equal(found.length, 1)
    t.ok(Math.abs((found[0] ?? 0) - (0.2 * odds) / (0.2 * odds + 0.8)) < 1e-9)
  })
}

test('very much shared is certain, not without value', async (t) => {
  const items = Array.from({ length: 5000 }, (_, at) => `i${at}`)
  const pair = networkOf(['s0', 's1'].flatMap((source) => items.map((item) => ({ source, item, value: 'a' }))))
  const agreements = agreementsOf(pair)
  t.equal(copyProbabilities(agreements, new Float64Array(5000), Float64Array.of(0.8, 0.8), 100)[0], 1)
})

/**
 * The paper's own example: where five researchers work, by five sources. The first is always right; the fourth copies the third and the
 * fifth copies it with one change, so that three of the five values that most sources give are wrong.
 */
const affiliations: Record<string, readonly string[]> = {
  Stonebraker: ['MIT', 'Berkeley', 'MIT', 'MIT', 'MS'],
  Dewitt: ['MSR', 'MSR', 'UWisc', 'UWisc', 'UWisc'],
  Bernstein: ['MSR', 'MSR', 'MSR', 'MSR', 'MSR'],
  Carey: ['UCI', 'AT&T', 'BEA', 'BEA', 'BEA'],
  Halevy: ['Google', 'Google', 'UW', 'UW', 'UW'],
}
const researchers = networkOf(
  Object.entries(affiliations).flatMap(([item, values]) => values.map((value, at) => ({ source: `S${at + 1}`, item, value }))),
)

test('where five researchers work: the majority of copies is wrong on three, and found out', async (t) => {
  /** The items in their order: Bernstein, Carey, Dewitt, Halevy, Stonebraker. */
  t.same(accu.settle(researchers).answers, ['MSR', 'BEA', 'UWisc', 'UW', 'MIT'])
  const { answers, estimates, dependence } = settleByAccuCopy(researchers, 5, 0.5)
  t.same(answers, ['MSR', 'UCI', 'MSR', 'Google', 'MIT'])
  const shares = estimates.map((estimate) => Math.round((estimate?.mean ?? 0) * 10) / 10)
  t.same(shares, [1, 0.6, 0.4, 0.4, 0.2], 'what each has right')
  const pairs = dependence.map(({ left, right }) => `${researchers.sources[left]} ${researchers.sources[right]}`)
  t.same(pairs, ['S3 S4', 'S3 S5', 'S4 S5'])
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
