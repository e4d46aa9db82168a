import { test } from 'tap'
import { priorByGroup } from '../../../../src/core/reliability/hearsay/group-prior.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

const sources = ['agency 1', 'agency 2', 'agency 3', 'blog 1', 'blog 2', 'nobody']
const network = networkOf(
  sources.flatMap((source) => Array.from({ length: 10 }, (_, item) => ({ source, item: `item ${item}`, value: source }))),
  { about: new Map(sources.slice(0, 5).map((source) => [source, { group: source.split(' ')[0] ?? null }])) },
)
const filled = (value: number, length = sources.length) => new Float64Array(length).fill(value)
/** Agencies are right in nine claims of ten, blogs in two, as far as `weight` of each is known. */
const expectedAt = (weight: number): number[] => [
  ...priorByGroup(network, {
    prior: filled(0.6),
    strength: filled(5),
    right: Float64Array.from(network.sourceOfClaim, (source) => (source < 3 ? 0.9 : 0.2)),
    weight: filled(weight, network.sourceOfClaim.length),
  }),
]

test('a source is expected to be like its group, a group like all', (t) => {
  const [agency = 0, , , blog = 0, , nobody] = expectedAt(1)
  t.ok(agency > 0.6 && agency < 0.9 && blog < 0.6 && blog > 0.2)
  t.equal(nobody, 0.6, 'who has no group is expected to be like all')
  t.ok(agency - 0.6 > (0.6 - blog) * (0.3 / 0.4) - 1e-9, 'three tell more of their group than two')
  const [thin = 0] = expectedAt(0.1)
  t.ok(thin < agency && thin > 0.6, 'little known of the group, little taken from it')
  t.strictSame(expectedAt(0), [...filled(0.6)])
  t.end()
})
