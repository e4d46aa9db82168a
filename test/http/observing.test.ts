/** Names of requests, and the log: one line each, without a word of what was sent. */
import { Writable } from 'node:stream'
import { test } from 'tap'
import { buildApp } from '../../src/app.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { aSource, openBench } from '../support/app.js'

const given = 'desk-7:retry/2'

test('every answer names its request', async (t) => {
  const bench = await openBench(t)
  const answers = {
    found: await bench.get('/v1/sources', { 'x-request-id': given }),
    unknown: await bench.get('/nowhere', { 'x-request-id': given }),
    invalid: await bench.get('/v1/sources?limit=0', { 'x-request-id': given }),
    malformed: await bench.post('/v1/sources', '{', { 'x-request-id': given }),
    address: await bench.get('/v1/sources/%zz', { 'x-request-id': given }),
    host: await bench.get('/v1/sources', { 'x-request-id': given, host: 'example.org' }),
  }
  for (const [how, { headers }] of Object.entries(answers)) t.equal(headers['x-request-id'], given, how)
})

test('a name that is none is not taken', async (t) => {
  const bench = await openBench(t)
  for (const name of ['', 'two words', 'a\tb', 'x'.repeat(101), '"quoted"', 'ü']) {
    const { headers } = await bench.get('/v1/sources', { 'x-request-id': name })
    t.match(headers['x-request-id'], /^[0-9a-f-]{36}$/u, JSON.stringify(name))
  }
})

test('a fault names its request, and nothing else', async (t) => {
  const store = openSqliteStore(':memory:')
  const bench = await openBench(t, { store: { ...store, read: () => Promise.reject(new Error('secret')) } })
  const answer = await bench.get('/v1/sources', { 'x-request-id': given })
  t.equal(answer.statusCode, 500)
  t.match(JSON.parse(answer.body).detail, given)
  t.notMatch(answer.body, /secret/u)
})

test('the log', async (t) => {
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  const store = openSqliteStore(':memory:')
  const failing = { ...store, stateAt: () => Promise.reject(new Error('insert\nparams: SECRET-PARAM')) }
  const app = await buildApp({
    store: failing,
    now: () => '2026-11-22T12:00:00.000Z',
    keepText: true,
    version: 'test',
    logger: { level: 'trace', stream },
    checkAnswers: true,
    examples: {},
  })
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  const headers = {
    host: 'localhost',
    authorization: 'Bearer SECRET-KEY',
    cookie: 'session=SECRET-COOKIE',
    'content-type': 'application/json',
    'x-request-id': given,
  }
  const made = await app.inject({ method: 'POST', url: '/v1/sources', headers, payload: JSON.stringify(aSource('SECRET-BODY')) })
  t.equal(made.statusCode, 201)
  await app.inject({ method: 'GET', url: '/v1/sources?q=SECRET-QUERY', headers })
  await app.inject({ method: 'GET', url: '/v1/SECRET-PATH', headers })
  await app.inject({ method: 'POST', url: '/v1/sources', headers, payload: '{"name": "SECRET-BROKEN' })
  const fault = await app.inject({ method: 'GET', url: '/v1/sources?asOf=2026-11-22T12:00:00.000Z', headers })
  t.equal(fault.statusCode, 500)
  t.notMatch(lines.join(''), /SECRET/u, 'no key, cookie, body, query or address')
  const told = lines.map((line) => JSON.parse(line))
  const answered = told.filter(({ msg }) => msg === 'answered')
  t.strictSame(
    answered.map(({ request, method, route, status }) => ({ request, method, route, status })),
    [
      { request: given, method: 'POST', route: '/v1/sources', status: 201 },
      { request: given, method: 'GET', route: '/v1/sources', status: 200 },
      { request: given, method: 'GET', route: 'unmatched', status: 404 },
      { request: given, method: 'POST', route: '/v1/sources', status: 400 },
      { request: given, method: 'GET', route: '/v1/sources', status: 500 },
    ],
    'one line each',
  )
  t.ok(
    answered.every(({ ms }) => typeof ms === 'number' && ms >= 0),
    'with milliseconds',
  )
  const fault1 = told.find(({ msg }) => msg === 'fault')
  t.match(fault1, { request: given, err: { type: 'Error', message: 'insert' } })
  t.match(fault1.err.stack, /^ {4}at /u, 'of a fault, where it came from')
})
