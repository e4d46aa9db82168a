import { test } from 'tap'
import { ratedBy, rightFrom } from '../../../../src/core/reliability/hearsay/open-text-rated.js'
import { networkOf } from '../../../../src/core/reliability/network.js'
import { betaWeights, gridOf } from '../../../../src/core/reliability/numeric/beta-grid.js'

const world = (sources: readonly string[], items: number) =>
  networkOf(sources.flatMap((source) => Array.from({ length: items }, (_, item) => ({ source, item: `item ${item}`, value: source }))))

test('Beta distributions on a grid', (t) => {
  const grid = gridOf(200)
  const weights = betaWeights(grid, 0.3, 10)
  const mean = weights.reduce((sum, weight, at) => sum + weight * (grid[at] ?? 0), 0)
  const variance = weights.reduce((sum, weight, at) => sum + weight * ((grid[at] ?? 0) - mean) ** 2, 0)
  t.ok(Math.abs(mean - 0.3) < 1e-3)
  t.ok(Math.abs(variance - (0.3 * 0.7) / 11) < 1e-4, 'the variance of a Beta distribution of ten cases')
  t.end()
})

test('others who are only fairly sure do not pull a good source down to their doubt', (t) => {
  const network = world(['good', 'bad'], 40)
  const others = Float64Array.from(network.sourceOfClaim, (source) => (network.sources[source] === 'good' ? 0.85 : 0.1))
  const { right, weight, mean, strength } = ratedBy(network, others, new Float64Array(others.length).fill(1))
  const estimateOf = (name: string): number => {
    let [sum, count] = [mean * strength, strength]
    network.sourceOfClaim.forEach((source, claim) => {
      if (network.sources[source] !== name) return
      sum += (right[claim] ?? 0) * (weight[claim] ?? 0)
      count += weight[claim] ?? 0
    })
    return sum / count
  }
  t.ok(estimateOf('good') > 0.9, 'all its claims are likelier than not, and together that tells more')
  t.ok(estimateOf('bad') < 0.35)
  t.ok(weight.every((share) => share >= 0 && share <= 1))
  t.end()
})

test('who knows nothing teaches nothing', (t) => {
  const network = world(['a', 'b'], 5)
  const silent = ratedBy(network, new Float64Array(10).fill(0.5), new Float64Array(10))
  t.ok(Math.abs(silent.mean - 0.75) < 0.08 && Math.abs(Math.log(silent.strength / 4)) < 0.5, 'what is expected beforehand')
  t.ok(silent.weight.every((share) => share === 0))
  const sure = ratedBy(network, new Float64Array(10).fill(1), new Float64Array(10).fill(1))
  const unsure = ratedBy(network, new Float64Array(10).fill(0.6), new Float64Array(10).fill(1))
  t.ok((unsure.weight[0] ?? 1) < (sure.weight[0] ?? 0), 'a claim that may be wrong tells less of its source')
  t.equal(rightFrom(1, 0.5), 1)
  t.equal(rightFrom(0, 0.5), 0)
  t.equal(rightFrom(0.25, 0.25), 0.25, 'who guesses among four changes nothing')
  t.end()
})
