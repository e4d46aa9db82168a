import { test } from 'tap'
import { logGamma } from '../../../../src/core/reliability/numeric/log-gamma.js'

test('the logarithm of factorials and of known values between them', async (t) => {
  const known: readonly (readonly [number, number])[] = [
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [0.5, Math.log(Math.PI) / 2],
    [1e-6, 13.815509980749],
    [100, 359.1342053695754],
  ]
  for (const [x, expected] of known) t.ok(Math.abs(logGamma(x) - expected) < 1e-9, `ln Γ(${x})`)
})
