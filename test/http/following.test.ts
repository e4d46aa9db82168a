/** The list of changes as server-sent events: live, resumed, bounded, and ended. */
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Test, test } from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { claim, occasion, source } from '../store/changes.js'
import { type Bench, type BenchOptions, noon, openBench } from '../support/app.js'
import { bearing, makeKey } from '../support/keys.js'
import { openStream } from './event-stream.js'
import { isProblem } from './problem.js'

const quick = { heartbeat: 40, poll: 20, patience: 200, retry: 7 }

const listening = async (t: Test, options: BenchOptions = {}): Promise<{ bench: Bench; address: string }> => {
  const bench = await openBench(t, { following: quick, ...options })
  return { bench, address: `${await bench.app.listen({ port: 0, host: '127.0.0.1' })}/v1/changes` }
}

test('what comes', async (t) => {
  const { bench, address } = await listening(t, { following: { ...quick, heartbeat: 60_000, poll: 60_000 } })
  await bench.source('before')
  const stream = await openStream(t, address)
  t.equal(stream.status, 200)
  t.equal(stream.headers.get('content-type'), 'text/event-stream')
  t.equal(stream.headers.get('cache-control'), 'no-store')
  t.equal(stream.headers.get('etag'), null)
  t.equal(stream.headers.get('vary'), 'Accept')
  t.match(await stream.next(), { id: null, event: null, data: null })
  const id = await bench.source('after')
  const frame = await stream.next()
  t.match(
    frame,
    { id: '2', event: 'source.created', data: { id: '2', type: 'source.created', resource: { id } } },
    'only what is new, at once',
  )
  await bench.importing({ type: 'source', data: { name: 'imported', kind: 'person' } })
  t.match(await stream.event(), { id: '3', type: 'source.created' }, 'from an import as well')
})

test('resuming, exactly once', async (t) => {
  const { bench, address } = await listening(t)
  for (const name of ['one', 'two', 'three']) await bench.source(name)
  const all = await openStream(t, `${address}?since=0`)
  t.strictSame([(await all.event()).id, (await all.event()).id, (await all.event()).id], ['1', '2', '3'])
  t.equal((await (await openStream(t, `${address}?since=0`, { 'last-event-id': '1' })).event()).id, '2', 'Last-Event-ID goes before since')
  t.equal((await (await openStream(t, `${address}?since=2020-01-01T00:00:00Z`)).event()).id, '1', 'or an instant')
  const last = await openStream(t, address, { 'last-event-id': '3' })
  await bench.source('four')
  t.equal((await last.event()).id, '4')
})

test('a heartbeat tells how far it has looked', async (t) => {
  const { bench, address } = await listening(t)
  const stream = await openStream(t, `${address}?type=claim`)
  await stream.next()
  await bench.source('not asked for')
  let beat = await stream.next()
  while (beat && beat.id !== '1.end') beat = await stream.next()
  t.match(beat, { id: '1.end', data: null, comment: 'nothing new' })
  const again = await openStream(t, `${address}?type=claim`, { 'last-event-id': '1.end' })
  await bench.claim('asked for')
  t.equal((await again.event()).id, '2')
})

test('what another process writes is found', async (t) => {
  const path = join(t.testdir({}), 'hearsay.db')
  const [store, other] = [openSqliteStore(path), openSqliteStore(path)]
  t.teardown(() => other.close())
  const { address } = await listening(t, { store })
  const stream = await openStream(t, address)
  await stream.next()
  await other.commit([source('theirs')], occasion(1))
  t.equal((await stream.event()).id, '1')
})

test('so many at once', async (t) => {
  const { address, bench } = await listening(t, { following: { ...quick, most: 2 } })
  const [first] = [await openStream(t, address), await openStream(t, address)]
  const refused = await fetch(address, { headers: { accept: 'text/event-stream' } })
  t.equal(refused.status, 503)
  t.ok(refused.headers.get('retry-after'))
  t.equal((await bench.get('/v1/changes')).statusCode, 200, 'the list can still be read')
  first?.hangUp()
  await sleep(100)
  t.equal((await openStream(t, address)).status, 200, 'a place that is given up is free')
})

test('who does not read is dropped, and nothing piles up', async (t) => {
  const { bench, address } = await listening(t)
  for (let part = 0; part < 40; part += 1)
    await bench.store.commit(
      Array.from({ length: 100 }, (_, n) => source(`${part} ${n}`)),
      { now: noon, by: null, reason: 'long '.repeat(1_000) },
    )
  const before = process.memoryUsage().arrayBuffers
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  t.teardown(() => socket.destroy())
  socket.pause()
  socket.write('GET /v1/changes?since=0&type=source HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n')
  const deadline = Date.now() + 10_000
  const open = () => new Promise<number>((resolve) => bench.app.server.getConnections((_error, count) => resolve(count)))
  while ((await open()) === 0 && Date.now() < deadline) await sleep(5)
  while ((await open()) > 0 && Date.now() < deadline) await sleep(20)
  t.equal(await open(), 0, 'the connection is gone')
  t.ok(process.memoryUsage().arrayBuffers - before < 15_000_000, 'of 20 MB little was held')
})

test('an end when the service stops', async (t) => {
  const { bench, address } = await listening(t)
  const stream = await openStream(t, address)
  await stream.next()
  const closed = bench.app.close()
  let last = await stream.next()
  for (let frame = last; frame; frame = await stream.next()) last = frame
  t.match(last?.comment, /the end/u)
  await closed
})

test('limit, and what is refused', async (t) => {
  const { bench, address } = await listening(t)
  await bench.store.commit([source('a'), source('b'), claim('c')], occasion(1))
  const stream = await openStream(t, `${address}?since=0&limit=2`)
  t.equal((await stream.event()).id, '1')
  t.equal((await stream.event()).id, '2')
  await t.rejects(stream.event(), /ended/u)
  let measures = ''
  while (!/^http_requests_under_way 1$/mu.test(measures)) measures = (await bench.get('/metrics')).body
  t.notMatch(measures, 'http_request_duration_seconds_count{method="GET",route="/v1/changes"', 'how long it was followed is no latency')
  const accept = { accept: 'text/event-stream' }
  const refused = { status: 422, code: 'invalid' }
  isProblem(t, await bench.get(`/v1/changes?asOf=${noon}`, accept), 'asOf', { ...refused, at: 'asOf' })
  isProblem(t, await bench.get('/v1/changes', { ...accept, 'last-event-id': '9' }), 'an id that lies ahead', refused)
  isProblem(t, await bench.get('/v1/changes', { ...accept, 'last-event-id': 'x' }), 'an id that is none', refused)
  t.equal((await bench.app.inject({ method: 'HEAD', url: '/v1/changes', headers: accept })).statusCode, 200, 'HEAD ends')
})

test('a key that is revoked or expires, and the first one, end what was followed', async (t) => {
  const { bench, address } = await listening(t, { following: { ...quick, heartbeat: 60_000 } })
  const keyless = await openStream(t, address)
  await keyless.next()
  const staying = await makeKey(bench.store)
  const revoked = await makeKey(bench.store, { scopes: ['read'] })
  const expiring = await makeKey(bench.store, { scopes: ['read'], expiresAt: '2026-11-22T12:30:00.000Z' })
  const [on, ...ending] = [
    await openStream(t, address, bearing(staying.text)),
    await openStream(t, address, bearing(revoked.text)),
    await openStream(t, address, bearing(expiring.text)),
  ]
  for (const stream of [on, ...ending]) await stream?.next()
  await bench.store.keys.revoke(revoked.id, noon)
  bench.clock.now = '2026-11-22T12:31:00.000Z'
  await bench.store.commit([source('not for them')], occasion(1))
  t.equal((await on?.event())?.id, '1')
  for (const stream of [keyless, ...ending]) await t.rejects(stream.event(), /ended/u, 'nothing more is told')
})
