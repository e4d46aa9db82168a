import { test } from 'tap'
import { catd } from '../../../../src/core/reliability/methods/catd.js'
import { crh } from '../../../../src/core/reliability/methods/crh.js'
import { middleOfModes, weightedMedian } from '../../../../src/core/reliability/methods/medians.js'
import { networkOf } from '../../../../src/core/reliability/network.js'
import { chiSquareQuantile } from '../../../../src/core/reliability/numeric/chi-square.js'

const near = (a: number | undefined, b: number): boolean => Math.abs((a ?? Number.NaN) - b) < 1e-9

/**
 * Four sources on four cities. By vote s1 is always right, s2 wrong once (loss 1/4), s3 wrong twice (1/2), s4 always wrong (1). So CRH gives
 * -ln of the loss over the greatest: s2 ln 4, s3 ln 2, s4 0, and s1 -ln of the least loss there is, 1e-9.
 */
const told: Record<string, readonly string[]> = {
  s1: ['a', 'a', 'a', 'a'],
  s2: ['a', 'a', 'a', 'b'],
  s3: ['a', 'a', 'c', 'c'],
  s4: ['d', 'e', 'f', 'g'],
}
const categories = networkOf(
  Object.entries(told).flatMap(([source, values]) => values.map((value, at) => ({ source, item: `city${at}`, value }))),
)

test('CRH weighs categories by -log of the share of the loss', async (t) => {
  const { belief, answers, estimates } = crh.settle(categories)
  t.same(answers, ['a', 'a', 'a', 'a'])
  const s1 = -Math.log(1e-9)
  t.ok(near(belief[0], 1), 'city0: s4 weighs nothing against the three others')
  const city3 = categories.candidateStart[3] ?? 0
  t.ok(near(belief[city3], s1 / (s1 + Math.log(4) + Math.log(2))), 'city3: s1 against s2 and s3')
  t.same(
    estimates.map((estimate) => estimate?.mean),
    [1, 0.75, 0.5, 0],
  )
})

test('CATD weighs by the chi-square quantile over the loss', async (t) => {
  const { belief, answers } = catd.settle(categories)
  t.same(answers, ['a', 'a', 'a', 'a'])
  /** All have four claims, so the quantile cancels: 1/0.1 (the least loss), 1/1, 1/2, 1/4. */
  const city3 = categories.candidateStart[3] ?? 0
  t.ok(near(belief[city3], 10 / (10 + 1 + 1 / 2 + 1 / 4)))
})

test('CATD trusts a long record more than a short one of the same error', async (t) => {
  const items = Array.from({ length: 20 }, (_, at) => `q${String(at).padStart(2, '0')}`)
  const network = networkOf([
    ...items.flatMap((item) => ['long', 'other'].map((source) => ({ source, item, value: 'a' }))),
    { source: 'short', item: 'q00', value: 'a' },
    { source: 'short', item: 'x', value: 's' },
    { source: 'long', item: 'x', value: 'l' },
  ])
  const { belief } = catd.settle(network)
  /** On x one against one, l and s in their order: none loses but who is not l; short loses once. */
  const [long, short] = [chiSquareQuantile(0.025, 21) / 0.1, chiSquareQuantile(0.025, 2) / 1]
  t.ok(near(belief[network.candidateStart[20] ?? 0], long / (long + short)))
})

test('CRH takes the weighted median of numbers, and one outlier moves nothing', async (t) => {
  const rows: Record<string, readonly number[]> = { s1: [10, 20, 30], s2: [11, 20, 31], s3: [12, 21, 1e15] }
  const network = networkOf(
    Object.entries(rows).flatMap(([source, values]) => values.map((value, at) => ({ source, item: `n${at}`, value }))),
  )
  for (const method of [crh, catd]) {
    const { answers } = method.settle(network)
    t.ok(Number(answers[2]) <= 31, `${method.name}: ${answers[2]}`)
    t.equal(answers[1], 20)
  }
})

test('weighted medians', async (t) => {
  t.equal(weightedMedian(Float64Array.of(1, 1, 1), 0, 3), 1)
  t.equal(weightedMedian(Float64Array.of(9, 1, 1, 3, 1), 1, 5), 3, 'within a run')
  t.equal(weightedMedian(Float64Array.of(1, 1), 0, 2), 0, 'the lower of two')
  t.equal(weightedMedian(Float64Array.of(0, 0, 2), 0, 3), 2)
})

test('the middle of the commonest', async (t) => {
  const values = Float64Array.of(1, 2, 4, 9)
  t.equal(middleOfModes(Float64Array.of(1, 3, 1, 1), values, 0, 4), 2)
  t.equal(middleOfModes(Float64Array.of(2, 1, 2, 1), values, 0, 4), 2.5)
  t.equal(middleOfModes(Float64Array.of(1, 1, 1, 1), values, 1, 4), 4)
})
