/** Health and readiness: whether the process answers, and whether its database does. */
import { test } from 'tap'
import type { Store } from '../../src/store/port.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { aSource, type Bench, openBench } from '../support/app.js'
import { isProblem } from './problem.js'

test('all is well', async (t) => {
  const bench = await openBench(t)
  for (const path of ['/healthz', '/readyz']) t.strictSame(JSON.parse((await bench.get(path)).body), { status: 'ok' }, path)
})

const failing = (error: Error, methods: readonly (keyof Store)[]): Store => {
  const store = openSqliteStore(':memory:')
  const fails = async () => Promise.reject(error)
  return { ...store, ...Object.fromEntries(methods.map((method) => [method, fails])) }
}

const isFault = async (t: Parameters<typeof isProblem>[0], bench: Bench, path: string): Promise<void> => {
  const answer = await bench.get(path)
  isProblem(t, answer, path, { status: 500, code: 'fault' })
  t.notMatch(answer.body, /secret|disk|store\.ts/u, 'without a word of what went wrong')
}

test('a database that cannot answer', async (t) => {
  const bench = await openBench(t, { store: failing(new Error('disk I/O error at /secret/path'), ['ping', 'read']) })
  const answer = await bench.get('/readyz')
  isProblem(t, answer, 'readiness', { status: 503, code: 'unavailable' })
  t.ok(Number(answer.headers['retry-after']) >= 1, 'with Retry-After')
  t.notMatch(answer.body, /secret/u)
  t.equal((await bench.get('/healthz')).statusCode, 200, 'the process itself is well')
  await isFault(t, bench, '/v1/sources')
})

test('a commit that fails', async (t) => {
  const bench = await openBench(t, { store: failing(new Error('secret: disk full'), ['commit']) })
  const answer = await bench.post('/v1/sources', aSource('Paper'))
  isProblem(t, answer, 'POST', { status: 500, code: 'fault' })
  t.notMatch(answer.body, /secret|disk/u)
  t.equal((await bench.get('/v1/sources')).statusCode, 200, 'reading goes on')
})
