/** Counting: republishing never adds an origin, unknown never adds one, and order makes no difference. */
import fc from 'fast-check'
import t from 'tap'
import { completeAssertion } from '../../src/core/claims/assertion.js'
import type { Testimony } from '../../src/core/lineage/evidence.js'
import { independenceOf } from '../../src/core/lineage/independence.js'
import { countOrigins, lineagesOf } from '../../src/core/lineage/lineages.js'
import { archive, idOf, testimonies, testimony } from './arbitraries.js'

const runs = { numRuns: 3_000, seed: 20_261_122 }
const count = (list: readonly Testimony[], documents = archive.documents) => countOrigins(lineagesOf({ ...archive, documents }, list))

/** A document of source e that passes on another document, by a hop that republishes its source or by being derived from it. */
const republishing = ({ document }: Testimony, way: 'hop' | 'derived'): Testimony => {
  const chain = way === 'hop' ? [{ sourceId: document.sourceId, relation: 'republishes' as const, read: true }] : []
  const documentId = idOf('doc', 'feed')
  return {
    assertion: {
      id: idOf('ast', 'feed'),
      ...completeAssertion({ claimId: idOf('clm', '1'), documentId, chain, end: way === 'hop' ? 'named' : 'first_hand' }),
    },
    document: {
      id: documentId,
      sourceId: idOf('src', 'e'),
      title: null,
      publishedAt: null,
      derivedFrom: way === 'derived' ? [{ documentId: document.id, relation: 'republishes' }] : [],
    },
  }
}

t.test('adding a document that republishes never raises independentOrigins', (t) => {
  fc.assert(
    fc.property(testimonies, fc.constantFrom('hop', 'derived'), fc.nat(), (list, way, index) => {
      const original = list[index % Math.max(1, list.length)]
      if (!original) return true
      const copy = republishing(original, way)
      const documents = new Map([...list, copy].map(({ document }) => [document.id, document]))
      const [before, after] = [count(list, documents), count([...list, copy], documents)]
      return after.independentOrigins <= before.independentOrigins
    }),
    runs,
  )
  t.end()
})

t.test('an unnamed, unknown or inferred end never raises independentOrigins', (t) => {
  fc.assert(
    fc.property(testimonies, testimony, (list, added) => {
      const { chain, end } = added.assertion
      if ((end === 'named' || end === 'first_hand') && chain.every(({ basis }) => basis === 'stated')) return true
      return count([...list, added]).independentOrigins <= count(list).independentOrigins
    }),
    runs,
  )
  t.end()
})

t.test('every assertion stands in one lineage, and the order of testimonies makes no difference', (t) => {
  fc.assert(
    fc.property(testimonies, (list) => {
      const lineages = lineagesOf(archive, list)
      const placed = lineages.flatMap(({ assertions }) => assertions).sort()
      const own = list.map(({ assertion }) => assertion.id).sort()
      return (
        JSON.stringify(placed) === JSON.stringify(own) &&
        JSON.stringify(lineagesOf(archive, list.toReversed())) === JSON.stringify(lineages)
      )
    }),
    runs,
  )
  t.end()
})

t.test('independence is mutual, and nothing is independent of itself', (t) => {
  fc.assert(
    fc.property(testimonies, testimonies, (a, b) => {
      const [there, back] = [independenceOf(archive, a, b), independenceOf(archive, b, a)]
      return JSON.stringify(there) === JSON.stringify(back) && independenceOf(archive, a, a).outcome !== 'independent'
    }),
    runs,
  )
  t.end()
})
