import { test } from 'tap'
import { truthFinder } from '../../../../src/core/reliability/methods/truthfinder.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

const near = (a: number | undefined, b: number, within = 1e-6): boolean => Math.abs((a ?? Number.NaN) - b) < within

/** By hand: of n sources that claim one and the same, each has t = s = 1 / (1 + exp(-0.3 n τ)) with τ = -ln(1 - t), so t = 1 / (1 + (1 - t)^0.3n). */
const fixedPoint = (sources: number): number => {
  let t = 0.9
  for (let round = 0; round < 21; round += 1) t = 1 / (1 + (1 - t) ** (0.3 * sources))
  return t
}

for (const count of [1, 2, 3]) {
  test(`${count} sources that claim the same`, async (t) => {
    const network = networkOf(Array.from({ length: count }, (_, at) => ({ source: `s${at}`, item: 'x', value: 'a' })))
    const { belief, estimates } = truthFinder.settle(network)
    t.ok(near(belief[0], fixedPoint(count), 1e-4))
    t.ok(near(estimates[0]?.mean, fixedPoint(count), 1e-4))
  })
}

test('a source that tells surer facts elsewhere makes its fact surer: more than the vote alone', async (t) => {
  const network = networkOf([
    ...['s1', 's3', 's4'].map((source) => ({ source, item: 'height', value: '8848' })),
    { source: 's1', item: 'author', value: 'Ada' },
    { source: 's2', item: 'author', value: 'Bob' },
  ])
  const { belief, answers } = truthFinder.settle(network)
  t.same(answers, ['Ada', '8848'], 'a vote of one against one')
  t.ok((belief[0] ?? 0) > (belief[1] ?? 0))
  t.ok(near(belief[1], fixedPoint(1), 1e-4), 'who stands alone is not drawn down by others: facts do not speak against each other')
})
