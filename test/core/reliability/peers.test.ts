import { test } from 'tap'
import { networkOf } from '../../../src/core/reliability/network.js'
import type { Observation } from '../../../src/core/reliability/observation.js'
import { peers } from '../../../src/core/reliability/peers.js'

const say = (source: string, item: string, value: Observation['value'], attribute?: string): Observation => ({
  source,
  item,
  value,
  attribute,
})

/** What has stopped methods before: nothing at all, one of everything, no disagreement, nothing but disagreement, no spread. */
const odd: readonly { says: string; observations: readonly Observation[] }[] = [
  { says: 'no observations', observations: [] },
  { says: 'one source, one item', observations: [say('a', 'x', 'red')] },
  { says: 'one number', observations: [say('a', 'x', 3)] },
  { says: 'all values equal', observations: ['a', 'b', 'c'].flatMap((source) => ['x', 'y', 'z'].map((item) => say(source, item, 'red'))) },
  { says: 'all numbers equal', observations: ['a', 'b', 'c'].flatMap((source) => ['x', 'y'].map((item) => say(source, item, 0))) },
  { says: 'no two values equal', observations: ['a', 'b', 'c'].map((source, at) => say(source, 'x', `v${at}`)) },
  { says: 'numbers of all sizes', observations: [1e300, -1e300, 0, 1e-300].map((value, at) => say(`s${at}`, 'x', value)) },
  {
    says: 'lists, texts and numbers',
    observations: [say('a', 'x', ['m', 'n']), say('b', 'x', 'm'), say('a', 'y', 1), say('b', 'z', ['n'])],
  },
]

for (const { name, settle } of peers) {
  for (const { says, observations } of odd) {
    test(`${name} with ${says}`, async (t) => {
      const network = networkOf(observations)
      const { belief, answers, confidence, estimates } = settle(network)
      t.equal(answers.length, network.items.length)
      t.equal(estimates.length, network.sources.length)
      t.same([belief.length, confidence.length], [network.candidates.length, network.items.length])
      t.notOk(
        [...belief, ...confidence].find((share) => !(share >= 0 && share <= 1)),
        'beliefs are shares',
      )
      t.notOk(
        estimates.find(
          (estimate) =>
            estimate && !(0 <= estimate.low && estimate.low <= estimate.mean && estimate.mean <= estimate.high && estimate.high <= 1),
        ),
      )
      t.ok(
        answers.every((answer) => network.candidates.includes(answer)),
        'an answer that somebody gave',
      )
    })
  }
}

const truthOf = (item: number): string => (item % 2 === 0 ? 'yes' : 'no')

/** Twelve sources of unequal worth on thirty items, without chance: source k errs where a fixed pattern says so. */
const crowd: readonly Observation[] = Array.from({ length: 30 }, (_, item) =>
  Array.from({ length: 12 }, (__, source) => {
    const errs = (item * 7 + source * 11) % 12 < source / 2
    return say(`s${String(source).padStart(2, '0')}`, `i${String(item).padStart(2, '0')}`, truthOf(errs ? item + 1 : item))
  }),
).flat()

for (const { name, settle } of peers) {
  test(`${name} finds what sources of unequal worth agree on, in whatever order they are told`, async (t) => {
    const settled = settle(networkOf(crowd))
    t.same(
      settled.answers,
      settled.answers.map((_, item) => truthOf(item)),
    )
    const turned = settle(networkOf([...crowd].reverse()))
    t.same([...turned.belief], [...settled.belief])
    const [best, worst] = [settled.estimates.at(0), settled.estimates.at(-1)]
    if (best && worst) t.ok(best.mean > worst.mean, 'who errs less is estimated higher')
  })
}

test('every peer has a versioned name of its own, and says what it does and after whom', async (t) => {
  t.equal(new Set(peers.map(({ name }) => name)).size, 11)
  for (const { name, says, source } of peers) {
    t.match(name, /^[a-z]+(-[a-z]+)*-1$/)
    t.ok(says.length > 0 && source.length > 0)
  }
})
