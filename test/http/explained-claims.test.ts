/** Claims in a list with their breakdowns. */
import { test } from 'tap'
import { z } from 'zod'
import { openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'
import { stockUp } from './stock.js'

const list = z.strictObject({
  items: z.array(z.looseObject({ id: z.string(), breakdown: z.unknown() })),
  nextCursor: z.string().nullable(),
})

test('each item is the claim, with the very breakdown that the claim has', async (t) => {
  const bench = await openBench(t)
  const { october, rounded } = await stockUp(bench)
  const { items } = read(list, await bench.get('/v1/claims?include=breakdown'))
  t.equal(items.length, 4)
  for (const { breakdown, ...claim } of items) {
    t.equal(JSON.stringify(breakdown), (await bench.get(`/v1/claims/${claim.id}/breakdown`)).body, 'the same bytes')
    t.strictSame(claim, JSON.parse((await bench.get(`/v1/claims/${claim.id}`)).body))
  }
  const plain = JSON.parse((await bench.get('/v1/claims')).body)
  t.notOk(
    plain.items.some((item: object) => 'breakdown' in item),
    'only where it is asked for',
  )

  const first = await bench.get('/v1/claims?include=breakdown&limit=1&place=ukraine')
  t.match(first.headers.link, /include=breakdown/u, 'the next page has them too')
  t.equal(
    (await bench.get('/v1/claims?include=breakdown&limit=1&place=ukraine', { 'if-none-match': String(first.headers.etag) })).statusCode,
    304,
  )
  const { nextCursor } = read(list, first)
  const next = `/v1/claims?include=breakdown&limit=1&place=ukraine&cursor=${nextCursor}`
  const before = await bench.get(next)
  bench.clock.now = '2026-11-23T12:00:00.000Z'
  await bench.patch(`/v1/claims/${rounded}`, { mergedInto: october, reason: 'The same.' })
  t.equal((await bench.get(next)).body, before.body, 'a later page is of the state of the first')
  t.not(
    (await bench.get('/v1/claims?include=breakdown&limit=1&place=ukraine')).headers.etag,
    first.headers.etag,
    'a first page is of the last state',
  )
  const merged = read(list, await bench.get(`/v1/claims?include=breakdown&mergedInto=${october}`))
  t.match(merged.items, [{ id: rounded, breakdown: { claimId: october, assertions: 3 } }], 'of what was merged, that of the other')
  const then = '2026-11-22T12:00:00.000Z'
  t.match(read(list, await bench.get(`/v1/claims?include=breakdown&asOf=${then}`)).items.length, 4, 'the state before sees two')
})

test('how many, and what else may be included', async (t) => {
  const bench = await openBench(t)
  t.strictSame(JSON.parse((await bench.get('/v1/claims?include=breakdown&limit=50')).body), { items: [], nextCursor: null })
  for (const [url, at] of [
    ['/v1/claims?include=breakdown&limit=51', 'limit'],
    ['/v1/claims?include=text', 'include'],
    ['/v1/sources?include=breakdown', 'include'],
  ] as const)
    isProblem(t, await bench.get(url), url, { status: 422, code: 'invalid', at })
  t.equal((await bench.get('/v1/claims?limit=200')).statusCode, 200, 'without breakdowns a page may be longer')
})
