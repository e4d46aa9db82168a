/** Statuses: what is rejected, withdrawn or only suggested no longer counts, and stays to be read. */
import { test } from 'tap'
import { z } from 'zod'
import { Breakdown } from '../../src/http/shapes/breakdown.js'
import { ClaimPage } from '../../src/http/shapes/comparison.js'
import { asserted, type Bench, figure, openBench, read } from '../support/app.js'
import { isProblem, unchanged } from './problem.js'
import { stockUp } from './stock.js'

const list = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) })

const page = async (bench: Bench, id: string, query = '') => read(ClaimPage, await bench.get(`/v1/claims/${id}/comparison${query}`))
const breakdown = async (bench: Bench, id: string) => read(Breakdown, await bench.get(`/v1/claims/${id}/breakdown`))
const codes = (flags: readonly { readonly code: string }[]): string[] => flags.map(({ code }) => code)
const count = async (bench: Bench, query: string): Promise<number> => read(list, await bench.get(`/v1/${query}`)).items.length

test('a wrong record needs a reason', async (t) => {
  const bench = await openBench(t)
  const { paper, page: document, october, assertion, judgement } = await stockUp(bench)
  const table = [
    [`sources/${paper}`, 'withdrawn'],
    [`documents/${document}`, 'withdrawn'],
    [`claims/${october}`, 'rejected'],
    ['concepts/cases', 'withdrawn'],
    [`assertions/${assertion}`, 'withdrawn'],
    [`judgements/${judgement}`, 'withdrawn'],
  ] as const
  for (const [path, status] of table) {
    for (const reason of [{}, { reason: null }])
      await unchanged(t, bench, path, async () =>
        isProblem(t, await bench.patch(`/v1/${path}`, { status, ...reason }), path, { status: 422, code: 'invalid', at: '/reason' }),
      )
    t.equal((await bench.patch(`/v1/${path}`, { status, reason: 'misread' })).statusCode, 200, `${path} with a reason`)
    t.equal((await bench.patch(`/v1/${path}`, { status: 'accepted' })).statusCode, 200, 'the way back needs none')
  }
})

test('a rejected claim', async (t) => {
  const bench = await openBench(t)
  const { october, other, rounded } = await stockUp(bench)
  const before = await page(bench, october)
  t.equal(before.totals.conflicting, 1)
  t.ok(codes(before.breakdown.flags).includes('contested'))
  await bench.patch(`/v1/claims/${other}`, { status: 'rejected', reason: 'misread: it was 3,000' })
  const after = await page(bench, october)
  t.equal(after.totals.conflicting, 0, 'it leaves comparisons')
  t.notOk(codes(after.breakdown.flags).includes('contested'), 'and contests nothing')
  t.equal((await page(bench, october, '?suggested=true')).totals.conflicting, 0, 'nor does suggested=true bring it back')
  t.equal(await count(bench, 'claims?q=30,000'), 0, 'it leaves lists')
  t.equal(await count(bench, 'claims?q=30,000&status=rejected'), 1, 'unless it is asked for')
  t.equal((await bench.get(`/v1/claims/${other}`)).statusCode, 200, 'it can be read')
  t.ok((await page(bench, other)).totals.conflicting >= 1, 'and has a page of its own')
  await bench.patch(`/v1/claims/${rounded}`, { status: 'rejected', reason: 'a double' })
  t.equal((await page(bench, october)).support.documents, (await breakdown(bench, october)).documents, 'it supports nobody')
  await bench.patch(`/v1/claims/${other}`, { status: 'accepted' })
  t.equal((await page(bench, october)).totals.conflicting, 1, 'accepted again, it is back')
})

test('a refuted claim stays', async (t) => {
  const bench = await openBench(t)
  const { october, other } = await stockUp(bench)
  await bench.judgement(other, null, { value: 'does_not_hold' })
  t.equal((await page(bench, october)).conflicting[0]?.claim.id, other, 'that it does not hold is no reason to hide it')
})

test('a suggested claim', async (t) => {
  const bench = await openBench(t)
  const { october, sheet } = await stockUp(bench)
  const before = await page(bench, october)
  const hushed = await bench.claim('It was 50,000.', { status: 'suggested', statement: figure(50_000), assertions: [asserted(sheet)] })
  const after = await page(bench, october)
  t.strictSame(after.totals, before.totals, 'it is left out')
  t.strictSame(after.coverage, before.coverage)
  t.strictSame(after.breakdown, before.breakdown)
  const asked = await page(bench, october, '?suggested=true')
  t.equal(asked.totals.conflicting, before.totals.conflicting + 1, 'unless it is asked for')
  t.equal(asked.conflicting.find(({ claim }) => claim.id === hushed)?.claim.status, 'suggested')
  t.strictSame(
    asked.breakdown.flags.find(({ code }) => code === 'contested')?.evidence.includes(hushed),
    false,
    'it contests nothing: only what is accepted does',
  )
  t.strictSame([await count(bench, 'claims?q=50,000'), await count(bench, 'claims?q=50,000&status=suggested')], [0, 1])
  t.equal(
    read(z.looseObject({ items: z.array(z.looseObject({ groups: z.array(z.unknown()) })) }), await bench.get('/v1/questions')).items.length,
    1,
  )
  await bench.patch(`/v1/claims/${hushed}`, { status: 'accepted' })
  t.equal((await page(bench, october)).totals.conflicting, before.totals.conflicting + 1, 'accepted, it is there')
})

test('assertions that do not count', async (t) => {
  const bench = await openBench(t)
  const { office, page: document, sheet } = await stockUp(bench)
  const byOffice = { end: 'named', chain: [{ sourceId: office, relation: 'cites' }] }
  const id = await bench.claim('A riot.', { statement: { type: 'event', measure: 'riot', place: 'kyiv', period: '2025-10-21' } })
  const kept = await bench.assertion(id, document, byOffice)
  const withdrawn = await bench.assertion(id, sheet)
  t.match(await breakdown(bench, id), { assertions: 2, documents: 2, publishers: 2, independentOrigins: 2 })
  const replaced = await bench.assertion(id, sheet, byOffice)
  await bench.patch(`/v1/assertions/${withdrawn}`, { status: 'withdrawn', reason: 'the sheet cites the office', replacedBy: replaced })
  t.match(
    await breakdown(bench, id),
    { assertions: 2, documents: 2, independentOrigins: 1 },
    'the mended one counts, the withdrawn one does not',
  )
  t.equal(await count(bench, `claims/${id}/assertions`), 2)
  t.equal(await count(bench, `claims/${id}/assertions?status=withdrawn`), 1)
  t.match(JSON.parse((await bench.get(`/v1/assertions/${withdrawn}`)).body), { status: 'withdrawn', replacedBy: replaced })
  await bench.assertion(id, sheet, { status: 'suggested', end: 'unknown' })
  t.match(await breakdown(bench, id), { assertions: 2 }, 'nor does a suggested one')
  const lineage = z.looseObject({ edges: z.array(z.looseObject({ assertionIds: z.array(z.string()) })) })
  const shown = read(lineage, await bench.get(`/v1/claims/${id}/lineage`)).edges.flatMap(({ assertionIds }) => assertionIds)
  t.strictSame([...new Set(shown)].sort(), [kept, replaced].sort(), 'the lineage shows what counts')

  await bench.patch(`/v1/assertions/${kept}`, { status: 'withdrawn', reason: 'misread' })
  t.equal(await count(bench, `claims?documentId=${document}&type=event`), 0, 'no document asserts it there any more')
})

test('denials and questions', async (t) => {
  const bench = await openBench(t)
  const { paper, page: document, sheet, daily } = await stockUp(bench)
  const id = await bench.claim('A riot.', {
    statement: { type: 'event', measure: 'riot', place: 'kyiv', period: '2025-10-21' },
    assertions: [asserted(document)],
  })
  const denial = await bench.assertion(id, sheet, { stance: 'denies' })
  await bench.assertion(id, await bench.document(paper, { title: 'Was there?' }), { stance: 'questions' })
  const found = await breakdown(bench, id)
  t.match(found, { assertions: 1, documents: 1, publishers: 1, independentOrigins: 1 }, 'neither counts')
  t.match(found.denials, [{ assertionId: denial, documentId: sheet, publisher: daily }])
  t.ok(codes(found.flags).includes('contested'), 'a denial contests')
  await bench.patch(`/v1/assertions/${denial}`, { status: 'withdrawn', reason: 'misread' })
  const after = await breakdown(bench, id)
  t.strictSame(after.denials, [])
  t.notOk(codes(after.flags).includes('contested'))
})

test('a withdrawn document, source or concept', async (t) => {
  const bench = await openBench(t)
  const { page: document, october } = await stockUp(bench)
  await bench.patch(`/v1/documents/${document}`, { status: 'withdrawn', reason: 'a forgery' })
  t.match(await breakdown(bench, october), { assertions: 1, publishers: 1 }, 'what stands in a withdrawn document does not count')
  t.equal(await count(bench, 'documents'), 1)
  t.equal(await count(bench, 'claims?measure=desertion%20cases'), 4)
  await bench.patch('/v1/concepts/cases', { status: 'withdrawn', reason: 'a double' })
  t.equal(await count(bench, 'claims?measure=desertion%20cases'), 0, 'a withdrawn concept joins no wordings')
})
