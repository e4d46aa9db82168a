/** What can befall a database while it is served: each is told with its reason and mend, nothing is lost, and what can go on goes on. */
import { copyFileSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Test, test } from 'tap'
import { loadDemo } from '../../src/load-demo.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { leave, openDoor } from '../doors/door.js'
import { openBench } from '../support/app.js'
import { get, write } from './asking.js'

const stocked = async (t: Test): Promise<string> => {
  const path = join(t.testdir({}), 'hearsay.db')
  const store = openSqliteStore(path)
  await loadDemo({ store, now: () => '2026-11-22T12:00:00.000Z', keepText: true })
  await store.close()
  return path
}

/** Writes rubbish over all pages but the first. */
const spoil = (path: string): void => {
  const file = openSync(path, 'r+')
  const { size } = statSync(path)
  for (let at = 4096; at < size; at += 4096) writeSync(file, Buffer.alloc(4096, 0xee), 0, 4096, at)
}

test('held by another process', async (t) => {
  const path = await stocked(t)
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: path })
  const other = new Database(path)
  other.exec('begin immediate')
  let isAnswered = false
  const waiting = write(address).finally(() => {
    isAnswered = true
  })
  let reads = 0
  while (!isAnswered) {
    t.equal((await get(address, '/v1/sources?limit=1')).status, 200)
    reads += 1
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  t.ok(reads > 5, `${reads} reads were answered while the write waited`)
  const refused = await waiting
  t.match(refused, { status: 503, retryAfter: '1', body: /Another process holds the database/u })
  t.equal((await get(address, '/readyz')).status, 200, 'it can answer')
  other.exec('rollback')
  other.close()
  t.equal((await write(address)).status, 201, 'and goes on')
  child.kill('SIGTERM')
  t.match(await left, { code: 0 })
})

test('held for a moment', async (t) => {
  const path = await stocked(t)
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: path })
  const other = new Database(path)
  other.exec('begin immediate')
  const waiting = write(address)
  setTimeout(() => other.exec('rollback'), 500)
  t.equal((await waiting).status, 201, 'the write waits for it')
  other.close()
  child.kill('SIGTERM')
  await left
})

test('removed', async (t) => {
  const path = await stocked(t)
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: path })
  t.equal((await write(address)).status, 201)
  rmSync(path)
  t.match(await write(address), { status: 503, retryAfter: '120', body: /removed or replaced/u }, 'what would be lost is not taken')
  t.match(await get(address, '/readyz'), { status: 503 })
  t.match(await get(address, '/healthz'), { status: 200 })
  child.kill('SIGTERM')
  await left
})

test('replaced', async (t) => {
  const path = await stocked(t)
  copyFileSync(path, `${path}.copy`)
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: path })
  rmSync(path)
  copyFileSync(`${path}.copy`, path)
  t.match(await write(address), { status: 503, body: /removed or replaced/u })
  t.match(await get(address, '/readyz'), { status: 503 })
  child.kill('SIGTERM')
  await left
})

test('damaged before the start', async (t) => {
  const path = await stocked(t)
  spoil(path)
  const { code, stdout, stderr } = await leave(t, { HEARSAY_DATABASE: path, HEARSAY_PORT: '0' }, join(path, '..'), 60_000)
  t.equal(code, 1, 'it is not served')
  t.match(stderr, /^hearsay: HEARSAY_DATABASE cannot be opened: [^\n]*npm run check-database[^\n]*backup[^\n]*\n$/u, 'with the mend')
  t.equal(stdout, '')
})

test('one damaged page before the start', async (t) => {
  const path = await stocked(t)
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(4096, 0xee), 0, 4096, Math.floor(statSync(path).size / 8192) * 4096)
  const { code, stderr } = await leave(t, { HEARSAY_DATABASE: path, HEARSAY_PORT: '0' }, join(path, '..'), 60_000)
  t.equal(code, 1)
  t.match(stderr, /npm run check-database/u)
})

test('damaged while it is served', async (t) => {
  const path = await stocked(t)
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: path })
  const other = new Database(path)
  // What another process writes makes the service forget the pages that it knows.
  other.exec("insert into derived (name, made_by) values ('another', 'process')")
  spoil(path)
  const paths = ['/v1/sources', '/v1/claims', '/v1/documents', '/v1/concepts', '/v1/questions']
  const answers = await Promise.all(paths.map((one) => get(address, one)))
  t.ok(
    answers.some(({ status, body }) => status === 503 && /damaged/u.test(body)),
    'it is told',
  )
  t.notOk(
    answers.some(({ status }) => status === 500),
    'and is no fault',
  )
  for (const one of paths)
    t.match(await get(address, one), { status: 503, retryAfter: '120', body: /npm run check-database/u }, `${one}: nothing of it is served`)
  t.match(await write(address), { status: 503 })
  t.match(await get(address, '/readyz'), { status: 503 })
  t.match(await get(address, '/healthz'), { status: 200 })
  child.kill('SIGTERM')
  await left
})

test('the clock set back', async (t) => {
  const bench = await openBench(t)
  await bench.source('before')
  bench.clock.now = '2020-01-01T00:00:00.000Z'
  const id = await bench.source('after')
  t.equal(JSON.parse((await bench.get(`/v1/sources/${id}`)).body).recordedAt, '2026-11-22T12:00:00.000Z', 'an instant never goes back')
  t.strictSame(await bench.store.checkChain(), [])
})
