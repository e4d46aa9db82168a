import { test } from 'tap'
import { sameRecord } from '../../../../src/core/reliability/hearsay/same-record.js'
import { withoutCopies } from '../../../../src/core/reliability/hearsay/without-copies.js'
import { hearsay } from '../../../../src/core/reliability/hearsay-1.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

const said = (source: string, values: readonly string[]) => values.map((value, item) => ({ source, item: `item ${item}`, value }))

test('copies are left out, and told of like the source that speaks for them', (t) => {
  const own = [...said('kestrel', ['a', 'b', 'c']), ...said('linnet', ['a', 'b', 'd']), ...said('merlin', ['a', 'e', 'd'])]
  const network = networkOf([...own, ...said('zz copy', ['a', 'e', 'd']), ...said('aa copy', ['a', 'b', 'c'])])
  const reduced = withoutCopies(network, sameRecord(network))
  t.strictSame(reduced.sources, ['aa copy', 'linnet', 'merlin'], 'the first by name speaks')
  t.strictSame([reduced.sourceOfClaim.length, reduced.claimsBySource.length, reduced.claimStart.at(-1)], [9, 9, 9])
  t.equal(withoutCopies(reduced, sameRecord(reduced)), reduced, 'nothing to leave out')
  const [before, after] = [hearsay.settle(networkOf(own)), hearsay.settle(network)]
  t.strictSame(after.answers, before.answers)
  t.strictSame(after.confidence, before.confidence)
  const estimateOf = (name: string) => after.estimates[network.sources.indexOf(name)]
  t.strictSame(estimateOf('zz copy'), estimateOf('merlin'))
  t.match(
    after.dependence.filter(({ because }) => because === 'same_record'),
    [{ left: network.sources.indexOf('aa copy'), right: network.sources.indexOf('kestrel'), shared: 3 }, { shared: 3 }],
  )
  t.end()
})
