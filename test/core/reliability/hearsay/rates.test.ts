import { test } from 'tap'
import { fittedRates, rateWithout } from '../../../../src/core/reliability/hearsay/rates.js'

test('sources that are alike lend each other what is known of them', async (t) => {
  const trials = new Float64Array(40).fill(20)
  const alike = fittedRates(new Float64Array(40).fill(6), trials, 0.1)
  const apart = fittedRates(
    trials.map((_, source) => (source % 2 ? 0 : 12)),
    trials,
    0.1,
  )
  t.ok(Math.abs(alike.mean - 0.3) < 0.02 && Math.abs(apart.mean - 0.3) < 0.02)
  t.ok(alike.strength > 30 && apart.strength < 4, 'much where they are alike, little where each is its own')
})

test('without any claims the expectation stays', async (t) => {
  const none = fittedRates(new Float64Array(3), new Float64Array(3), 0.25)
  t.equal(none.mean, 0.25)
  t.equal(rateWithout(none, 1, 0, 0), 0.25)
})

test('a claim is taken out of the record that it is judged by', async (t) => {
  const rates = { events: Float64Array.of(3), trials: Float64Array.of(10), mean: 0.2, strength: 5 }
  t.equal(rateWithout(rates, 0, 0, 0), 4 / 15)
  t.equal(rateWithout(rates, 0, 1, 1), 3 / 14)
})
