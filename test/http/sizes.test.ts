/** Sizes: what is too large is 413, or 422 with the pointer; what is just large enough is taken. */
import { request } from 'node:http'
import { test } from 'tap'
import { z } from 'zod'
import { aClaim, aDocument, aSource, aStatement, asserted, type Body, openBench, read } from '../support/app.js'
import { isProblem, unchanged } from './problem.js'
import { stockUp } from './stock.js'

const many = (count: number, item: (index: number) => unknown): unknown[] => Array.from({ length: count }, (_, index) => item(index))
const hop = (index: number): Body => ({ name: `Witness ${index}`, relation: 'relays' })
const words = (count: number): string => 'x'.repeat(count)

test('what is too long', async (t) => {
  const bench = await openBench(t)
  const { paper, page, october, other } = await stockUp(bench)
  const draft = { statement: aStatement() }
  const table: readonly (readonly [string, string, Body, string])[] = [
    ['a claim of 2,001 characters', 'claims', aClaim(words(2_001)), '/text'],
    ['a chain of 33 hops', 'assertions', { claimId: october, ...asserted(page, { end: 'named', chain: many(33, hop) }) }, '/chain'],
    [
      'a chain of 33 hops in a claim',
      'claims',
      aClaim('x', { assertions: [asserted(page, { end: 'named', chain: many(33, hop) })] }),
      '/assertions/0/chain',
    ],
    ['1,001 assertions', 'claims', aClaim('x', { assertions: many(1_001, () => asserted(page)) }), '/assertions'],
    ['a long title', 'documents', aDocument(paper, { title: words(1_001) }), '/title'],
    ['a long address', 'documents', aDocument(paper, { url: `https://a.example/${words(2_000)}` }), '/url'],
    ['a long name', 'sources', aSource(words(501)), '/name'],
    ['many aliases', 'sources', aSource('x', { aliases: many(201, String) }), '/aliases'],
    ['a long passage', 'assertions', { claimId: october, ...asserted(page, { passage: { exact: words(5_001) } }) }, '/passage/exact'],
    [
      'a long rationale',
      'judgements',
      { on: 'relation', left: october, right: other, value: 'agrees', rationale: words(5_001) },
      '/rationale',
    ],
    [
      'a long figure',
      'claims',
      aClaim('x', { statement: aStatement({ quantity: { value: 1, asWritten: words(201) } }) }),
      '/statement/quantity/asWritten',
    ],
    ['a long measure', 'claims', aClaim('x', { statement: aStatement({ measure: words(501) }) }), '/statement/measure'],
    ['many topics', 'claims', aClaim('x', { topics: many(51, String) }), '/topics'],
    ['a long draft', 'compare', { left: { text: words(2_001), ...draft }, right: draft }, '/left/text'],
  ]
  for (const [how, path, body, at] of table)
    await unchanged(t, bench, how, async () =>
      isProblem(t, await bench.post(`/v1/${path}`, body), how, { status: 422, code: 'invalid', at }),
    )
  const texts: readonly (readonly [string, Body, string])[] = [
    ['a text of 1,000,001 characters', aDocument(paper, { text: words(1_000_001) }), '/text'],
    ['HTML of 1,000,001 characters', aDocument(paper, { html: words(1_000_001) }), '/html'],
  ]
  for (const [how, body, at] of texts)
    await unchanged(t, bench, how, async () =>
      isProblem(t, await bench.post('/v1/documents', body), how, { status: 413, code: 'too-large', at }),
    )
  for (const reason of [words(5_001), ' '])
    isProblem(t, await bench.patch(`/v1/claims/${october}`, { language: 'uk', reason }), 'a reason', {
      status: 422,
      code: 'invalid',
      at: '/reason',
    })
})

test('what is just short enough', async (t) => {
  const bench = await openBench(t)
  const { paper, page, october } = await stockUp(bench)
  const table: readonly (readonly [string, string, Body])[] = [
    ['a claim of 2,000 characters', 'claims', aClaim(words(2_000))],
    ['a claim of 2,000 characters beyond the first plane', 'claims', aClaim('\u{1F642}'.repeat(2_000))],
    ['a chain of 32 hops', 'assertions', { claimId: october, ...asserted(page, { end: 'named', chain: many(32, hop) }) }],
    [
      '1,000 assertions',
      'claims',
      aClaim('a thousand', { assertions: many(1_000, (index) => asserted(page, { end: 'named', chain: [hop(index)] })) }),
    ],
    ['a text of 1 MB', 'documents', aDocument(paper, { title: 'long', text: words(1_000_000) })],
    ['an empty text', 'documents', aDocument(paper, { title: 'short', text: '' })],
    ['200 short aliases', 'sources', aSource('many', { aliases: many(200, (index) => `alias ${index}`) })],
    ['200 long aliases', 'sources', aSource('wordy', { aliases: many(200, (index) => many(30, (word) => `w${index}x${word}`).join(' ')) })],
    [
      '200 long aliases of a concept',
      'concepts',
      { key: 'wordy', label: 'wordy', kind: 'measure', aliases: many(200, (index) => many(30, (word) => `w${index}x${word}`).join(' ')) },
    ],
  ]
  for (const [how, path, body] of table) {
    const { statusCode } = await bench.post(`/v1/${path}`, body)
    t.equal(statusCode, 201, `${how}: ${statusCode}`)
  }
  const { items } = read(z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) }), await bench.get('/v1/claims?q=thousand'))
  const breakdown = read(z.looseObject({ assertions: z.number() }), await bench.get(`/v1/claims/${items[0]?.id}/breakdown`))
  t.equal(breakdown.assertions, 1_000)
})

test('a passage in a text that repeats itself', async (t) => {
  const bench = await openBench(t)
  const { paper, october } = await stockUp(bench)
  const page = await bench.document(paper, { title: 'again', text: 'a'.repeat(400_000) })
  const passage = { exact: 'a'.repeat(1_000), suffix: `${'a'.repeat(999)}b` }
  const before = performance.now()
  isProblem(t, await bench.post('/v1/assertions', { claimId: october, ...asserted(page, { passage }) }), 'nowhere', {
    status: 422,
    code: 'passage-not-found',
  })
  const took = Math.round(performance.now() - before)
  t.ok(took < 1_000, `it is sought in ${took} ms`)
})

test('a body of more than 4 MB', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  const wanted = { status: 413, code: 'too-large' }
  const padded = (bytes: number) => `{"name":"Paper","kind":"person"${' '.repeat(bytes - 32)}}`
  t.equal((await bench.post('/v1/sources', padded(4_000_000))).statusCode, 201, '4 MB are taken')
  for (const [path, method] of [
    ['sources', 'POST'],
    ['claims', 'POST'],
    ['compare', 'POST'],
  ] as const)
    await unchanged(t, bench, path, async () =>
      isProblem(
        t,
        await bench.app.inject({ method, url: `/v1/${path}`, payload: padded(4_000_001), headers: { 'content-type': 'application/json' } }),
        path,
        wanted,
      ),
    )
})

test('100 MB are refused at once', async (t) => {
  const bench = await openBench(t)
  const address = new URL(await bench.app.listen({ host: '127.0.0.1', port: 0 }))
  const send = (headers: Record<string, string>, chunks: number): Promise<{ status: number; sent: number; type: string }> =>
    new Promise((resolve, reject) => {
      let sent = 0
      const chunk = Buffer.alloc(100_000, 32)
      const call = request({
        host: address.hostname,
        port: address.port,
        method: 'POST',
        path: '/v1/sources',
        headers: { 'content-type': 'application/json', ...headers },
      })
      call.on('response', (answer) => {
        resolve({ status: answer.statusCode ?? 0, sent, type: String(answer.headers['content-type']) })
        call.destroy()
      })
      call.on('error', reject)
      const write = (): void => {
        if (sent >= chunks || call.destroyed) return
        sent += 1
        call.write(chunk, () => setImmediate(write))
      }
      call.flushHeaders()
      setTimeout(write, 200)
    })
  const announced = await send({ 'content-length': '100000000' }, 1_000)
  t.match(announced, { status: 413, sent: 0, type: /^application\/problem\+json/u }, 'announced: before a byte of it was sent')
  const unannounced = await send({}, 1_000)
  t.match(unannounced, { status: 413, type: /^application\/problem\+json/u }, 'in chunks')
  t.ok(unannounced.sent < 500, `it was not read to its end: ${unannounced.sent} of 1,000 chunks`)
  t.equal((await fetch(new URL('/healthz', address))).status, 200, 'the service goes on')
})
