/** The graph of a claim: who has it from whom, from each document over its publisher and hops to the end. */
import { test } from 'tap'
import type { Testimony } from '../../../src/core/lineage/evidence.js'
import { graphOf } from '../../../src/core/lineage/graph.js'
import { archiveOf, source, told, via, viaName, viaSomebody } from '../../support/core.js'

const sources = [source('daily', 'independent_outlet', { name: 'The Daily' }), source('weekly'), source('office', 'official_body')]
const graph = (...testimonies: readonly Testimony[]) => graphOf(archiveOf(sources, testimonies), testimonies)
const edgesOf = (...testimonies: readonly Testimony[]) =>
  graph(...testimonies).edges.map(({ from, to, relation, basis, assertionIds }) => [from, to, relation, basis, assertionIds.join(' ')])

test('nodes', (t) => {
  const { nodes } = graph(
    told('daily', [viaName('Ana Ruiz'), via('office')], 'named', { title: 'A record' }),
    told('weekly', [viaSomebody('a clerk')], 'unnamed'),
    told('office', [], 'unknown'),
  )
  t.strictSame(
    nodes.map(({ kind, label }) => `${kind} ${label}`),
    [
      'document A record',
      'document d-office',
      'document d-weekly',
      'name Ana Ruiz',
      'source The Daily',
      'source office',
      'source weekly',
      'unknown not told',
      'unnamed a clerk',
    ],
  )
  t.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length, 'each once')
  t.end()
})

test('edges', (t) => {
  t.strictSame(edgesOf(told('daily', [via('weekly', { relation: 'quotes' }), via('office', { basis: 'inferred' })], 'named')), [
    ['d-daily', 'daily', 'publishes', 'stated', 'a-daily'],
    ['daily', 'weekly', 'quotes', 'stated', 'a-daily'],
    ['weekly', 'office', 'cites', 'inferred', 'a-daily'],
  ])
  t.strictSame(
    edgesOf(told('daily', [via('office')], 'named'), told('daily', [via('office')], 'named', { id: 'a2', document: 'd2' })).slice(-1),
    [['daily', 'office', 'cites', 'stated', 'a-daily a2']],
    'one edge for what two assertions say',
  )
  t.end()
})

test('edges join nodes, and the order of testimonies makes no difference', (t) => {
  const testimonies = [
    told('daily', [via('weekly'), viaSomebody('a clerk')], 'unnamed'),
    told('weekly', [via('office')], 'unknown'),
    told('office', [], 'first_hand'),
  ]
  const { nodes, edges } = graph(...testimonies)
  const ids = new Set(nodes.map(({ id }) => id))
  for (const { from, to } of edges) t.ok(ids.has(from) && ids.has(to), `${from} → ${to}`)
  t.strictSame(graph(...testimonies.toReversed()), { nodes, edges })
  t.end()
})
