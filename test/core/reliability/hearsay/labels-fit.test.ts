import { test } from 'tap'
import { crowdOf } from '../../../../src/core/reliability/hearsay/labels-crowd.js'
import { type Fit, modelAtFirst, refit, voteOf } from '../../../../src/core/reliability/hearsay/labels-fit.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

/** Twelve sources say "no" or "yes" of each item; how often they are right depends on the item only. */
const fitOf = (accuracyOf: (item: number) => number): Fit => {
  let state = 1
  const draw = (): number => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const observations = Array.from({ length: 12 * 300 }, (_, at) => {
    const item = Math.floor(at / 12)
    const isRight = draw() < accuracyOf(item)
    return { source: `s${at % 12}`, item: `i${item}`, value: isRight === (item % 2 === 0) ? 'yes' : 'no' }
  })
  const network = networkOf(observations)
  const crowd = crowdOf(network, Int32Array.from(network.items.keys()))
  return refit(crowd, modelAtFirst(crowd, 2, new Float64Array(crowd.sources.length).fill(1)), new Uint8Array(crowd.sources.length), 60)
}

test('items lean where the errors of sources go together, and less where each errs for itself', async (t) => {
  const alone = fitOf(() => 0.8)
  const together = fitOf((item) => (item % 5 === 0 ? 0.5 : 0.9))
  t.ok(alone.hasConverged)
  t.ok(together.model.spread > alone.model.spread + 0.03, `${together.model.spread} and ${alone.model.spread}`)
  t.ok(Math.abs((alone.model.share[0] ?? 0) - 0.5) < 0.05)
})

test('beliefs start from the vote, with one more voice that is spread evenly', async (t) => {
  const network = networkOf(['no', 'yes', 'yes'].map((value, at) => ({ source: `s${at}`, item: 'i', value })))
  const crowd = crowdOf(network, Int32Array.of(0))
  t.same([...voteOf(crowd, 2, new Float64Array(crowd.sources.length).fill(1))], [1.5 / 4, 2.5 / 4])
})
