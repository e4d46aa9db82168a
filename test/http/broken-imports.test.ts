/** Imports that cannot go on: the answer has begun, so its last line says so, and how far it came. */
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Test, test } from 'tap'
import { openBatch } from '../../src/store/batch.js'
import { type Store, StoreTrouble } from '../../src/store/port.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { revokeKey } from '../../src/workflows/keys/revoke-key.js'
import { aSource, type Bench, type Body, type Headers, ndjson, noon, openBench } from '../support/app.js'
import { openImpatient } from '../support/impatient.js'
import { makeKey } from '../support/keys.js'

const source = (name: string): Body => ({ type: 'source', data: aSource(name) })

/** An import that is sent a piece at a time, and the lines of its answer as they come. */
const begin = async (t: Test, { app }: Bench, headers: Headers = {}) => {
  const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }))
  const sent = request(new URL('/v1/import', address), { method: 'POST', headers: { 'content-type': 'application/x-ndjson', ...headers } })
  t.teardown(() => sent.destroy())
  const lines: unknown[] = []
  const answer = new Promise<IncomingMessage>((resolve, reject) => sent.once('response', resolve).once('error', reject))
  const ended = answer.then(async (message) => {
    for await (const line of createInterface(message)) lines.push(JSON.parse(line))
    return message.complete
  })
  return { send: (...some: readonly Body[]) => void sent.write(ndjson(some)), finish: () => void sent.end(), answer, ended, lines }
}

const problem = (code: string, status: number) => ({ type: `/problems/${code}`, status, instance: '/v1/import' })

test('a key that is revoked in the middle', async (t) => {
  const bench = await openBench(t)
  const key = await makeKey(bench.store, { scopes: ['write'] })
  const { send, answer, ended, lines } = await begin(t, bench, key.headers)
  send(source('one'))
  t.equal((await answer).statusCode, 200)
  while (lines.length < 1) await sleep(5)
  await revokeKey(bench.store.keys, key.id, noon)
  send(source('two'), source('three'))
  t.equal(await ended, true, 'the answer is whole, though the client would send more')
  t.match(lines, [
    { line: 1, status: 'created' },
    { line: 2, status: 'failed', problem: problem('unauthenticated', 401) },
  ])
  t.equal((await bench.store.read()).at, 1, 'nothing more was written')
})

/** A store whose second commit fails so. */
const failingOnce = (t: Test, error: Error): Store => {
  const store = openSqliteStore(':memory:')
  t.teardown(() => store.close())
  let commits = 0
  const failing: Store = {
    ...store,
    commitAll: (writings) => {
      commits += 1
      return commits === 2 ? Promise.reject(error) : store.commitAll(writings)
    },
    batch: () => openBatch(failing),
  }
  return failing
}

for (const [how, error, wanted] of [
  ['a full disk', new StoreTrouble('full', 'There is no room left.', null), problem('unavailable', 503)],
  ['a fault', new Error('secret detail'), problem('fault', 500)],
] as const) {
  test(`${how} in the middle`, async (t) => {
    const bench = await openBench(t, { store: failingOnce(t, error) })
    const { send, finish, answer, ended, lines } = await begin(t, bench)
    send(source('one'))
    await answer
    while (lines.length < 1) await sleep(5)
    send({ type: 'source', data: {} }, source('two'), source('three'))
    finish()
    t.equal(await ended, true)
    t.match(lines, [
      { line: 1, status: 'created' },
      { line: 2, status: 'failed', problem: problem('invalid', 422) },
      { line: 3, status: 'failed', problem: wanted },
    ])
    t.equal(lines.length, 3)
    t.notMatch(JSON.stringify(lines), /secret/u)
    t.equal((await bench.store.read()).at, 1)
    const again = await bench.importing(source('one'), source('two'), source('three'))
    t.strictSame(
      again.map(({ status }) => status),
      ['existing', 'created', 'created'],
      'the same lines can be sent again',
    )
  })
}

test('who sends and never reads is cut off, and what was taken is whole', async (t) => {
  const { port, store } = await openImpatient(t)
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.pause()
  socket.write('POST /v1/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n')
  // Bad lines are short, and their answers long.
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  const drained = () => new Promise<void>((resolve) => socket.once('drain', () => resolve()))
  const chunked = (lines: Buffer) => Buffer.concat([Buffer.from(`${lines.length.toString(16)}\r\n`), lines, Buffer.from('\r\n')])
  socket.write(chunked(ndjson([source('taken')])))
  while ((await store.read()).at < 1) await sleep(5)
  const chunk = chunked(Buffer.from('{\n'.repeat(30_000)))
  let sent = 0
  while (!socket.destroyed && sent < 500) {
    sent += 1
    if (!socket.write(chunk)) await Promise.race([drained(), closed])
  }
  socket.resume()
  await closed
  t.ok(sent < 500, 'it could not send for ever')
  t.equal((await store.read()).at, 1)
  t.strictSame(await store.checkChain(), [])
})
