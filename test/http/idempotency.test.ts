/** Idempotency-Key: a request that is sent again under its key is given its first answer, and writes nothing more. */
import { test } from 'tap'
import { z } from 'zod'
import { type Answer, aDocument, aSource, type Bench, nobody, openBench } from '../support/app.js'
import { type RetryableRow, retryableRows, type Standing } from '../support/retryable.js'

const key = (text: string) => ({ 'idempotency-key': text })

const standingIn = async (bench: Bench): Promise<Standing> => {
  const source = await bench.source('Paper')
  const document = await bench.document(source, { text: 'In October 2025 there were 21,602 cases of desertion.' })
  return { source, document, claim: await bench.claim('first'), other: await bench.claim('second') }
}

/** What a replay repeats. */
const told = ({ statusCode, body, headers: { location, etag, 'content-type': type } }: Answer) => ({
  statusCode,
  body,
  location,
  etag,
  type,
})

const document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ parameters: z.array(z.looseObject({ name: z.string() })).optional() }))),
})

/** What can be done to each thing once: erasing.test.ts sends them again. */
const erasures = ['/v1/assertions/{id}/erasure', '/v1/documents/{id}/erasure', '/v1/sources/{id}/erasure']

test('every POST that writes takes a key', async (t) => {
  const { app } = await openBench(t)
  await app.ready()
  const { paths } = document.parse(app.swagger())
  const posts = Object.entries(paths).flatMap(([path, { post }]) => (post ? [{ path, post }] : []))
  const taking = posts.filter(({ post }) => post.parameters?.some(({ name }) => name === 'idempotency-key')).map(({ path }) => path)
  t.strictSame(taking.toSorted(), [...retryableRows.map(({ path }) => path), ...erasures].toSorted(), 'each has its row in the table')
  const others = posts.map(({ path }) => path).filter((path) => !taking.includes(path))
  t.strictSame(
    others.toSorted(),
    ['/v1/compare', '/v1/import', '/v1/match', '/v1/webhooks', '/v1/webhooks/{id}/secret'],
    'the others write nothing, know what they write by its content, or answer with a secret, which is never kept',
  )
})

const send = (bench: Bench, row: RetryableRow, standing: Standing, mark: string, named: string) =>
  bench.post(row.address(standing), row.body(standing, mark), key(named))

for (const row of retryableRows)
  test(`POST ${row.path}`, async (t) => {
    const bench = await openBench(t)
    const standing = await standingIn(bench)
    const first = await send(bench, row, standing, 'a', 'one')
    t.equal(first.statusCode, row.status, first.body)
    t.equal(first.headers['idempotency-replayed'], undefined)
    const after = await bench.exported()
    bench.clock.now = '2026-11-23T11:59:00.000Z'
    const again = await send(bench, row, standing, 'a', 'one')
    t.strictSame(told(again), told(first), 'the first answer, byte for byte')
    t.equal(again.headers['idempotency-replayed'], 'true')
    t.equal(await bench.exported(), after, 'and nothing is written')
    if (row.takesBody !== false) {
      const other = await send(bench, row, standing, 'b', 'one')
      t.match([other.statusCode, other.body], [422, /\/problems\/idempotency-mismatch/u], 'another body under the key')
      t.equal(await bench.exported(), after)
      t.equal((await send(bench, row, standing, 'b', 'two')).statusCode, row.status, 'under its own key it is recorded')
    }
    const many = await Promise.all(Array.from({ length: 5 }, () => send(bench, row, standing, 'c', 'three')))
    t.equal(new Set(many.map((answer) => JSON.stringify(told(answer)))).size, 1, 'at the same time: one answer')
    t.equal(many.filter(({ headers }) => headers['idempotency-replayed'] === 'true').length, 4, 'four are replayed')
    t.equal(many[0]?.statusCode, row.status)
    t.strictSame(await bench.store.checkChain(), [])
  })

test('what was there already', async (t) => {
  const bench = await openBench(t)
  const id = await bench.source('Paper')
  const first = await bench.post('/v1/sources', aSource('Paper'), key('one'))
  t.equal(first.statusCode, 200)
  await bench.patch(`/v1/sources/${id}`, { aliases: ['P'] })
  t.strictSame(
    told(await bench.post('/v1/sources', aSource('Paper'), key('one'))),
    told(first),
    'the answer is kept where nothing was written',
  )
  const anew = await bench.post('/v1/sources', aSource('Paper'))
  t.match(anew.body, /"revision":2/u, 'without the key it is answered as it now is')
})

test('a request is its method and path', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('Paper')
  t.equal((await bench.post('/v1/sources', aSource('Daily'), key('one'))).statusCode, 201)
  t.equal((await bench.post('/v1/documents', aDocument(source), key('one'))).statusCode, 201, 'the same key at another address')
  t.equal(
    (await bench.post('/v1/sources', { kind: 'independent_outlet', name: ' Daily' }, key('one'))).statusCode,
    201,
    'the same body in other bytes',
  )
})

test('a refusal is not kept', async (t) => {
  const bench = await openBench(t)
  const unknown = await bench.post('/v1/documents', aDocument(nobody('src')), key('one'))
  t.equal(unknown.statusCode, 422)
  const source = await bench.source('Paper')
  const mended = await bench.post('/v1/documents', aDocument(source), key('one'))
  t.equal(mended.statusCode, 201, 'the mended request may bear its key')
})

test('after a day', async (t) => {
  const bench = await openBench(t)
  await bench.post('/v1/sources', aSource('Paper'), key('one'))
  bench.clock.now = '2026-11-23T12:00:00.000Z'
  const again = await bench.post('/v1/sources', aSource('Paper'), key('one'))
  t.match([again.statusCode, again.headers['idempotency-replayed']], [200, undefined], 'it is decided anew')
  const other = await bench.post('/v1/sources', aSource('Daily'), key('one'))
  t.equal(other.statusCode, 422, 'and kept anew')
})

test('keys', async (t) => {
  const bench = await openBench(t)
  const kinds = [
    ['none', '', 422],
    ['a blank', 'a b', 422],
    ['no ASCII', 'é', 422],
    ['256 characters', 'x'.repeat(256), 422],
    ['255 characters', 'x'.repeat(255), 201],
    ['a UUID', '8e03978e-40d5-43e8-bc93-6894a57f9324', 201],
  ] as const
  for (const [how, text, status] of kinds) {
    const answer = await bench.post('/v1/sources', aSource(`Paper ${how}`), key(text))
    t.equal(answer.statusCode, status, `${how}: ${answer.body}`)
    if (status === 422) t.match(answer.body, /"parameter":"idempotency-key"/u)
  }
})
