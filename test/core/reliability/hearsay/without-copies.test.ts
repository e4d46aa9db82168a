import { test } from 'tap'
import { sameRecord } from '../../../../src/core/reliability/hearsay/same-record.js'
import { withoutCopies } from '../../../../src/core/reliability/hearsay/without-copies.js'
import { hearsay } from '../../../../src/core/reliability/hearsay-1.js'
import { networkOf } from '../../../../src/core/reliability/network.js'
import type { Observation, Value } from '../../../../src/core/reliability/observation.js'

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

/** By model: what is said of an item, right or as a source errs. */
const forms: Readonly<Record<string, (item: number, error: number) => Value>> = {
  labels: (item, error) => ((item + Math.min(1, error)) % 2 === 0 ? 'yes' : 'no'),
  lists: (item, error) => ['abel', 'baker', 'chen'].slice(0, 1 + ((item + error) % 3)).map((name) => `${name} ${item}`),
  numbers: (item, error) => 12_347 + 1_873 * item + 311 * error,
  texts: (item, error) => `street ${item}, ${error}`,
}

/** Six sources speak of 24 items, most of them of most; the later ones err more often. */
const worldOf = (form: (item: number, error: number) => Value): Observation[] =>
  Array.from({ length: 6 * 24 }, (_, at) => ({ source: at % 6, item: Math.floor(at / 6) }))
    .filter(({ source, item }) => (item * 5 + source * 3) % 11 < 8)
    .map(({ source, item }) => {
      const error = (item * 7 + source * 5) % 13 < 2 * source ? 1 + ((item + source) % 3) : 0
      return { source: `source ${source}`, item: `item ${item}`, value: form(item, error) }
    })

for (const [model, form] of Object.entries(forms)) {
  test(`${model}: a copy of a source moves no answer, whatever its name, and has the record of the source`, (t) => {
    const own = worldOf(form)
    const network = networkOf(own)
    const before = hearsay.settle(network)
    t.ok(new Set(before.confidence).size > 3, 'there is something to move')
    for (const [original, name] of [
      ['source 1', 'a copy'],
      ['source 5', 'the copy'],
    ] as const) {
      const all = networkOf([...own, ...own.filter(({ source }) => source === original).map((row) => ({ ...row, source: name }))])
      const after = hearsay.settle(all)
      t.strictSame(after.answers, before.answers)
      t.ok(after.confidence.every((confidence, item) => Math.abs(confidence - (before.confidence[item] ?? 0)) < 1e-6))
      const [of, same] = [original, name].map((source) => {
        const at = all.sources.indexOf(source)
        const claims = all.claimsBySource.subarray(all.sourceStart[at], all.sourceStart[at + 1])
        return [after.estimates[at], ...Array.from(claims, (claim) => [after.record?.right[claim], after.record?.weight[claim]])]
      })
      t.strictSame(same, of)
    }
    t.end()
  })
}
