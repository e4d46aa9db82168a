import { test } from 'tap'
import { betaProbability, betaQuantile } from '../../../../src/core/reliability/numeric/beta.js'

/** x, a, b, and the probability: the first two are polynomials that can be worked by hand, the last is an arcsine law. */
const probabilities = [
  [0.5, 2, 3, 0.6875],
  [0.9, 10, 2, 0.6973568802],
  [0.01, 0.5, 0.5, (2 / Math.PI) * Math.asin(0.1)],
] as const

test('the probability below a share', async (t) => {
  for (const [x, a, b, expected] of probabilities) t.ok(Math.abs(betaProbability(x, a, b) - expected) < 1e-9, `${x} of Beta(${a}, ${b})`)
  t.equal(betaProbability(0, 2, 3), 0)
  t.equal(betaProbability(1, 2, 3), 1)
})

/** Values of the distribution's tables, which any statistics package gives alike. */
const quantiles = [
  [0.5, 1, 1, 0.5],
  [0.025, 0.5, 0.5, Math.sin((0.025 * Math.PI) / 2) ** 2],
  [0.025, 3.5, 0.5, 0.464416757],
  [0.975, 8.5, 2.5, 0.955940586],
  [0.975, 950.5, 50.5, 0.962229868],
  [0.025, 20_000, 5_000, 0.795019088],
  [0.975, 0.5, 10.5, 0.217196268],
] as const

test('the share that has so much probability below it', async (t) => {
  for (const [p, a, b, expected] of quantiles) t.ok(Math.abs(betaQuantile(p, a, b) - expected) < 1e-8, `${p} of Beta(${a}, ${b})`)
  t.equal(betaQuantile(0, 2, 3), 0)
  t.equal(betaQuantile(1, 2, 3), 1)
})
