/** Estimates from counts: the interval of a Beta distribution. */
import { test } from 'tap'
import { betaEstimate } from '../../../../src/core/reliability/stored/beta-estimate.js'

test('known distributions', (t) => {
  const flat = betaEstimate(1, 1)
  for (const [found, wanted] of [
    [flat.mean, 0.5],
    [flat.low, 0.025],
    [flat.high, 0.975],
    // Of Beta(2, 1) the share below x is x².
    [betaEstimate(2, 1).low, Math.sqrt(0.025)],
    [betaEstimate(2, 1).high, Math.sqrt(0.975)],
  ] as const)
    t.ok(Math.abs(found - wanted) < 1e-9, `${found} is ${wanted}`)
  t.end()
})

test('corners', (t) => {
  for (const [right, wrong] of [
    [0, 0],
    [5, 0],
    [0, 5],
    [1e-12, 3],
    [4_000, 1],
  ] as const) {
    const { low, mean, high } = betaEstimate(right, wrong)
    t.ok(low >= 0 && low <= mean && mean <= high && high <= 1, `${right}, ${wrong}: ${low} ${mean} ${high}`)
  }
  t.end()
})
