/** Lineage: who has a claim from whom, as a graph; and the breakdown that counts it. */
import { test } from 'tap'
import { Breakdown, LineageGraph } from '../../src/http/shapes/breakdown.js'
import { asserted, type Body, openBench, read } from '../support/app.js'
import { stockUp } from './stock.js'

const statement = { type: 'event', measure: 'riot', place: 'kyiv', period: '2025-10-21' }

test('a graph', async (t) => {
  const bench = await openBench(t)
  const { office, paper, daily, page, sheet } = await stockUp(bench)
  const via = (...hops: Body[]) => hops
  const cites = { sourceId: office, relation: 'cites', verb: 'said', read: true }
  const id = await bench.claim('A riot.', {
    statement,
    assertions: [
      asserted(page, { end: 'named', chain: via(cites) }),
      asserted(sheet, { end: 'named', chain: via({ sourceId: paper, relation: 'relays' }, { ...cites, read: false }) }),
      asserted(page, { end: 'unnamed', chain: via({ describedAs: 'an officer', relation: 'quotes' }) }),
      asserted(sheet, { end: 'unknown', chain: via({ name: 'Christoph Wanner', relation: 'quotes', basis: 'inferred' }) }),
    ],
  })
  const { nodes, edges } = read(LineageGraph, await bench.get(`/v1/claims/${id}/lineage`))
  const kinds = (kind: string) => nodes.filter((node) => node.kind === kind)
  t.strictSame(
    kinds('document')
      .map((node) => node.id)
      .sort(),
    [page, sheet].sort(),
  )
  t.strictSame(
    kinds('source')
      .map((node) => node.id)
      .sort(),
    [office, paper, daily].sort(),
  )
  t.strictSame(
    kinds('name').map(({ label }) => label),
    ['Christoph Wanner'],
  )
  t.strictSame(
    kinds('unnamed').map(({ label }) => label),
    ['an officer'],
  )
  t.equal(kinds('unknown').length, 1, 'who stands behind him is not told')
  const known = new Set(nodes.map((node) => node.id))
  t.ok(
    edges.every(({ from, to }) => known.has(from) && known.has(to)),
    'every edge joins two nodes',
  )
  t.equal(new Set(nodes.map((node) => node.id)).size, nodes.length, 'no node twice')
  const edge = (from: string, to: string) => edges.filter((one) => one.from === from && one.to === to)
  t.ok(
    edges.some(({ relation }) => relation === 'publishes'),
    'who publishes a document stands behind it',
  )
  t.strictSame(new Set(edge(paper, office).map(({ relation }) => relation)), new Set(['cites']))
  t.match(edge(daily, paper), [{ relation: 'relays', read: false, basis: 'stated' }])
  const { items } = JSON.parse((await bench.get(`/v1/claims/${id}/assertions`)).body)
  const ids = new Set(items.map((item: { readonly id: string }) => item.id))
  t.strictSame(new Set(edges.flatMap(({ assertionIds }) => assertionIds)), ids, 'every assertion is an edge')
})

test('a breakdown adds up', async (t) => {
  const bench = await openBench(t)
  const { october, rounded, other, november } = await stockUp(bench)
  for (const id of [october, rounded, other, november]) {
    const found = read(Breakdown, await bench.get(`/v1/claims/${id}/breakdown`))
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, one) => all + one, 0)
    t.equal(found.claimId, id)
    t.equal(
      found.lineages.reduce((all, { assertions }) => all + assertions.length, 0),
      found.assertions,
      'every assertion is in one lineage',
    )
    t.equal(found.lineages.filter(({ counted }) => counted).length, found.independentOrigins)
    t.equal(found.lineages.filter(({ counted }) => !counted).length, found.notEstablished)
    t.equal(sum(found.publisherKinds), found.publishers)
    t.equal(sum(found.originKinds), found.independentOrigins)
    t.ok(![...Object.values(found.publisherKinds), ...Object.values(found.originKinds)].includes(0), 'maps of counts leave out zeros')
  }
  t.match(
    read(Breakdown, await bench.get(`/v1/claims/${november}/breakdown`)),
    { assertions: 0, documents: 0, independentOrigins: 0, lineages: [], grade: { source: 'F', information: 6 } },
    'what nobody asserts cannot be judged',
  )
})

test('the same', async (t) => {
  const bench = await openBench(t)
  const { office, page, sheet, daily } = await stockUp(bench)
  const cite = (documentId: string) => asserted(documentId, { end: 'named', chain: [{ name: 'the   OFFICE', relation: 'cites' }] })
  const id = await bench.claim('A riot.', { statement, assertions: [cite(page), cite(sheet)] })
  const named = read(Breakdown, await bench.get(`/v1/claims/${id}/breakdown`))
  t.match(
    named,
    { independentOrigins: 1, lineages: [{ counted: true, origin: { sourceId: office } }] },
    'a name that a source bears is that source',
  )
  await bench.patch(`/v1/sources/${office}`, { parentId: daily })
  t.equal((await bench.get(`/v1/claims/${id}/breakdown`)).statusCode, 200)
})
