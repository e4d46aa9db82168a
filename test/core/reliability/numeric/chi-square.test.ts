import { test } from 'tap'
import { chiSquareQuantile } from '../../../../src/core/reliability/numeric/chi-square.js'

/** With two degrees of freedom the distribution is exponential; the others are values of its tables. */
const known = [
  [0.025, 2, -2 * Math.log(0.975)],
  [0.025, 1, 0.000982069117],
  [0.025, 10, 3.24697278],
  [0.025, 100, 74.221927475],
  [0.025, 6663, 6438.645322168],
  [0.95, 1, 3.841458821],
  [0.975, 30, 46.979242244],
] as const

test('quantiles of the chi-square distribution', async (t) => {
  for (const [p, freedom, expected] of known) {
    t.ok(Math.abs(chiSquareQuantile(p, freedom) / expected - 1) < 1e-8, `${p} with ${freedom} degrees of freedom`)
  }
})
