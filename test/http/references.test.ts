/** Ids that nothing bears: 422 unknown-reference, with a pointer to each. */
import { test } from 'tap'
import { z } from 'zod'
import { Problem } from '../../src/http/shapes/common.js'
import {
  aClaim,
  aConcept,
  aDocument,
  aJudgement,
  aSource,
  aStatement,
  asserted,
  type Body,
  nobody,
  openBench,
  read,
} from '../support/app.js'
import { isProblem, unchanged } from './problem.js'
import { type Stock, stockUp } from './stock.js'

const [src, doc, clm, ast, jdg] = [nobody('src'), nobody('doc'), nobody('clm'), nobody('ast'), nobody('jdg')]
const hop = (sourceId: string): Body => ({ sourceId, relation: 'cites' })

const posted: readonly (readonly [string, (stock: Stock) => Body, string, string?])[] = [
  ['sources', () => aSource('x', { parentId: src }), '/parentId'],
  ['documents', () => aDocument(src), '/sourceId'],
  [
    'documents',
    ({ paper, page }) =>
      aDocument(paper, {
        derivedFrom: [
          { documentId: page, relation: 'syndicates' },
          { documentId: doc, relation: 'translates' },
        ],
      }),
    '/derivedFrom/1/documentId',
  ],
  ['claims', ({ october }) => aClaim('x', { requires: [october, clm] }), '/requires/1'],
  ['claims', ({ page }) => aClaim('x', { assertions: [asserted(page), asserted(doc)] }), '/assertions/1/documentId'],
  [
    'claims',
    ({ page, paper }) => aClaim('x', { assertions: [asserted(page, { end: 'named', chain: [hop(paper), hop(src)] })] }),
    '/assertions/0/chain/1/sourceId',
  ],
  ['assertions', ({ page }) => ({ claimId: clm, ...asserted(page) }), '/claimId'],
  ['assertions', ({ october }) => ({ claimId: october, ...asserted(doc) }), '/documentId'],
  ['assertions', ({ october, page }) => ({ claimId: october, ...asserted(page, { chain: [hop(src)] }) }), '/chain/0/sourceId'],
  ['judgements', ({ october }) => aJudgement(clm, october), '/left'],
  ['judgements', ({ october }) => aJudgement(october, clm), '/right'],
  ['compare', ({ october }) => ({ left: clm, right: october }), '/left'],
  ['compare', () => ({ left: { statement: aStatement() }, right: clm }), '/right'],
]

test('in a POST', async (t) => {
  const bench = await openBench(t)
  const stock = await stockUp(bench)
  for (const [path, body, at] of posted) {
    const how = `${path} ${at}`
    await unchanged(t, bench, how, async () =>
      isProblem(t, await bench.post(`/v1/${path}`, body(stock)), how, { status: 422, code: 'unknown-reference', at }),
    )
  }
})

test('in a PATCH', async (t) => {
  const bench = await openBench(t)
  const { paper, page, october, assertion, judgement } = await stockUp(bench)
  const table: readonly (readonly [string, Body, string])[] = [
    [`sources/${paper}`, { parentId: src }, '/parentId'],
    [`documents/${page}`, { derivedFrom: [{ documentId: doc, relation: 'syndicates' }] }, '/derivedFrom/0/documentId'],
    [`claims/${october}`, { requires: [clm] }, '/requires/0'],
    [`assertions/${assertion}`, { status: 'withdrawn', reason: 'mended', replacedBy: ast }, '/replacedBy'],
    [`judgements/${judgement}`, { status: 'withdrawn', reason: 'mended', replacedBy: jdg }, '/replacedBy'],
  ]
  for (const [path, patch, at] of table)
    await unchanged(t, bench, path, async () =>
      isProblem(t, await bench.patch(`/v1/${path}`, patch), at, { status: 422, code: 'unknown-reference', at }),
    )
})

test('several at once', async (t) => {
  const bench = await openBench(t)
  const answer = await bench.post(
    '/v1/claims',
    aClaim('x', { requires: [clm], assertions: [asserted(doc, { end: 'named', chain: [hop(src)] })] }),
  )
  const pointers = (read(Problem, answer).errors ?? []).map(({ pointer }) => pointer)
  t.strictSame(pointers.sort(), ['/assertions/0/chain/0/sourceId', '/assertions/0/documentId', '/requires/0'])
})

test('a POST is all or nothing', async (t) => {
  const bench = await openBench(t)
  const { page } = await stockUp(bench)
  const before = await bench.exported()
  const bad = aClaim('half', { assertions: [asserted(page), asserted(page, { end: 'named' }), asserted(doc)] })
  t.equal((await bench.post('/v1/claims', bad)).statusCode, 422)
  t.equal(await bench.exported(), before, 'neither the claim nor its good assertion is there')
  const claims = read(z.looseObject({ items: z.array(z.looseObject({ text: z.string() })) }), await bench.get('/v1/claims?q=half')).items
  t.strictSame(claims, [])
})

test('a claim that requires itself', async (t) => {
  const bench = await openBench(t)
  const id = await bench.claim('said')
  isProblem(t, await bench.patch(`/v1/claims/${id}`, { requires: [id] }), 'requires itself', {
    status: 422,
    code: 'invalid',
    at: '/requires',
  })
})

test('what may not point at itself', async (t) => {
  const bench = await openBench(t)
  const { paper } = await stockUp(bench)
  isProblem(t, await bench.patch(`/v1/sources/${paper}`, { parentId: paper }), 'a source that owns itself', {
    status: 422,
    code: 'invalid',
    at: '/parentId',
  })
  isProblem(t, await bench.patch('/v1/concepts/cases', { broader: ['cases'] }), 'a concept that lies in itself', {
    status: 422,
    code: 'invalid',
    at: '/broader',
  })
  await unchanged(
    t,
    bench,
    'nowhere',
    async () =>
      isProblem(t, await bench.post('/v1/concepts', aConcept('x', { broader: ['nowhere'] })), 'a concept below none', {
        status: 422,
        code: 'unknown-reference',
        at: '/broader/0',
        todo: 'keys in broader, sameAs, related, disjointWith are not looked up; only assertions, documents, sources, claims, judgements are',
      }),
    'keys of concepts are not looked up',
  )
})
