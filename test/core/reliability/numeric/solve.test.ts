import { test } from 'tap'
import { solve } from '../../../../src/core/reliability/numeric/solve.js'

test('solves a symmetric system', async (t) => {
  const x = solve(Float64Array.of(4, 2, 0, 2, 5, 1, 0, 1, 3), Float64Array.of(8, 15, 11))
  for (const [at, expected] of [1, 2, 3].entries()) t.ok(Math.abs((x[at] ?? 0) - expected) < 1e-4, `x${at}`)
})

test('a direction that nothing bends stays still', async (t) => {
  t.same([...solve(Float64Array.of(1, 0, 0, 0), Float64Array.of(0, 0))], [0, 0])
})
