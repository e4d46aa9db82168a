import { test } from 'tap'
import { estimateOfShare } from '../../../src/core/reliability/share-estimate.js'

test('an interval around a share: narrow after many cases, wide after few', async (t) => {
  const [few, many] = [estimateOfShare(0.8, 10), estimateOfShare(0.8, 1000)]
  t.ok(few.low > 0.48 && few.low < 0.5 && few.high > 0.95 && few.high < 0.96, 'Beta(8.5, 2.5) holds 95 % between 0.4952 and 0.9559')
  t.ok(many.low > 0.77 && many.high < 0.83)
  t.equal(many.mean, 0.8)
})

test('all and nothing reach the ends, and no case says nothing', async (t) => {
  t.equal(estimateOfShare(1, 3).high, 1)
  t.ok(Math.abs(estimateOfShare(1, 3).low - 0.464416757) < 1e-8, 'Beta(3.5, 0.5)')
  t.equal(estimateOfShare(0, 3).low, 0)
  const unknown = estimateOfShare(0.5, 0)
  t.ok(unknown.low < 0.01 && unknown.high > 0.99)
  t.equal(estimateOfShare(1.2, 5).mean, 1)
})
