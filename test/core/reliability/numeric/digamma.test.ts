import { test } from 'tap'
import { digamma } from '../../../../src/core/reliability/numeric/digamma.js'

test('the derivative of the logarithm of factorials at known values', async (t) => {
  const euler = 0.5772156649015329
  const known: readonly (readonly [number, number])[] = [
    [1, -euler],
    [2, 1 - euler],
    [0.5, -euler - 2 * Math.log(2)],
    [10, 2.251752589066721],
    [1e-3, -1000.5755719318103],
    [1000, 6.907255195648812],
  ]
  for (const [x, expected] of known) t.ok(Math.abs(digamma(x) - expected) < 1e-7, `ψ(${x})`)
})
