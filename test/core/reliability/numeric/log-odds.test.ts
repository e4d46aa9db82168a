import { test } from 'tap'
import { logistic, logit } from '../../../../src/core/reliability/numeric/log-odds.js'

test('log-odds and back', async (t) => {
  t.equal(logit(0.5), 0)
  t.ok(Math.abs(logit(0.8) - Math.log(4)) < 1e-12)
  for (const share of [0.01, 0.3, 0.999]) t.ok(Math.abs(logistic(logit(share)) - share) < 1e-12)
})
