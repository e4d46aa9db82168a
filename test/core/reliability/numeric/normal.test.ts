import { test } from 'tap'
import { normalBelow } from '../../../../src/core/reliability/numeric/normal.js'

test('the normal distribution at points of the tables', async (t) => {
  for (const [x, below] of [
    [0, 0.5],
    [1, 0.8413447],
    [-1.959964, 0.025],
    [3, 0.9986501],
    [40, 1],
    [-40, 0],
  ] as const)
    t.ok(Math.abs(normalBelow(x) - below) < 1e-7, `${x}: ${normalBelow(x)}`)
})
