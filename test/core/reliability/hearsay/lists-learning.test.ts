import { test } from 'tap'
import { betterPower, powers } from '../../../../src/core/reliability/hearsay/lists-learning.js'

const around = (best: number) => Float64Array.from(powers, (_, at) => -1 - Math.abs(at - best))

test('the power that predicts best is found from either side', async (t) => {
  t.equal(betterPower(around(6), 1), powers[6])
  t.equal(betterPower(around(6), 0.1), powers[6])
  t.equal(betterPower(around(0), 0.44), 1)
})

test('of equals the one that is held stays, and so it does where nothing was tried', async (t) => {
  t.equal(betterPower(new Float64Array(powers.length).fill(-5), 0.27), 0.27)
  t.equal(betterPower(new Float64Array(powers.length), 0.27), 0.27)
})
