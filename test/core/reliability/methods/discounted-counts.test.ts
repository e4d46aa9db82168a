import { test } from 'tap'
import { agreementsOf } from '../../../../src/core/reliability/methods/agreements.js'
import { discountedCounts } from '../../../../src/core/reliability/methods/discounted-counts.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

/** Three sources claim a, one b. The pairs among the three, in their order: s1 s2, s1 s3, s2 s3. */
const network = networkOf([
  ...['s1', 's2', 's3'].map((source) => ({ source, item: 'x', value: 'a' })),
  { source: 's4', item: 'x', value: 'b' },
])
const agreements = agreementsOf(network)
const claims = Float64Array.of(1, 1, 1, 1)

test('independent votes count in full', async (t) => {
  t.same([...discountedCounts(agreements, Float64Array.of(3, 2, 1, 5), claims, new Float64Array(3))], [6, 5])
})

test('a vote counts as far as it is not copied from one before it, the more accurate coming first', async (t) => {
  /** s3 (5) comes first, then s1 (3), then s2 (2). s1 is a copy of s3 for certain, s2 is one of s1 at even odds: 5 + 0.2 · 3 + 0.6 · 2. */
  const [count] = discountedCounts(agreements, Float64Array.of(3, 2, 5, 1), claims, Float64Array.of(0.5, 1, 0))
  t.ok(Math.abs((count ?? 0) - 6.8) < 1e-12)
})

test('of equally accurate sources the one with more claims comes first', async (t) => {
  const votes = Float64Array.of(2, 2, 2, 2)
  const copying = Float64Array.of(1, 1, 0)
  /** First s1: the two others each copy it, 2 + 0.4 + 0.4. First s2 and s3, who are independent: 2 + 2, and s1 is left 0.2 · 0.2 of its vote. */
  const [first] = discountedCounts(agreements, votes, Float64Array.of(9, 1, 1, 1), copying)
  const [last] = discountedCounts(agreements, votes, Float64Array.of(1, 9, 9, 1), copying)
  t.ok(Math.abs((first ?? 0) - 2.8) < 1e-12)
  t.ok(Math.abs((last ?? 0) - 4.08) < 1e-12)
})
