import { test } from 'tap'
import { firstPrior, fittedPrior } from '../../../../src/core/reliability/hearsay/labels-prior.js'

const fitted = (counts: readonly (readonly number[])[]): Float64Array => {
  let prior = firstPrior(2, 0.7)
  for (let step = 0; step < 200; step += 1) prior = fittedPrior(prior, Float64Array.from(counts.flat()), 2)
  return prior
}
const sum = (row: Float64Array): number => row.reduce((total, value) => total + value, 0)

test('sources that are all alike are expected firmly, sources that differ loosely', async (t) => {
  const alike = fitted(Array.from({ length: 20 }, () => [90, 10, 20, 80]))
  const differing = fitted(Array.from({ length: 20 }, (_, at) => (at % 2 ? [99, 1, 1, 99] : [81, 19, 39, 61])))
  t.ok(Math.abs((alike[0] ?? 0) / sum(alike.subarray(0, 2)) - 0.9) < 0.05, 'mean of the first class')
  t.ok(Math.abs((alike[3] ?? 0) / sum(alike.subarray(2, 4)) - 0.8) < 0.05, 'mean of the second class')
  t.ok(sum(alike.subarray(0, 2)) > 2 * sum(differing.subarray(0, 2)))
})

test('without claims of a class, the share of right claims elsewhere is expected', async (t) => {
  const prior = fitted(Array.from({ length: 20 }, () => [9, 1, 0, 0]))
  t.ok(Math.abs((prior[3] ?? 0) / sum(prior.subarray(2, 4)) - 0.9) < 0.03)
})
