/** /metrics: what Prometheus reads tells what was asked, of whom, and how much there is. */
import { test } from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { type Bench, openBench } from '../support/app.js'
import { stockUp } from './stock.js'

/** Samples by name and labels: `http_requests_total{method="GET"}` → 3. */
const samples = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  )

const scrape = async (bench: Bench): Promise<ReadonlyMap<string, number>> => samples((await bench.get('/metrics')).body)

/** Counts come once they were made. */
const counted = async (bench: Bench): Promise<ReadonlyMap<string, number>> => {
  for (;;) {
    const found = await scrape(bench)
    if ([...found.keys()].some((name) => name.startsWith('hearsay_resources'))) return found
  }
}

test('the form', async (t) => {
  const bench = await openBench(t)
  const answer = await bench.get('/metrics')
  t.equal(answer.statusCode, 200)
  t.equal(answer.headers['content-type'], 'text/plain; version=0.0.4; charset=utf-8')
  for (const line of answer.body.split('\n').filter(Boolean)) t.match(line, /^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? \S+)$/u)
  for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds', 'hearsay_database_seconds_total'])
    t.match(answer.body, new RegExp(`^${name} \\d`, 'mu'))
})

test('latency by route and class of status', async (t) => {
  const bench = await openBench(t)
  const { october } = await stockUp(bench)
  await bench.get(`/v1/claims/${october}?asOf=2026-11-22T12:00:00.000Z`)
  await bench.get(`/v1/claims/${october}?nothing=1`)
  await bench.get('/v1/nowhere/secret')
  const found = await scrape(bench)
  const count = (method: string, route: string, status: string) =>
    found.get(`http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`)
  t.equal(count('GET', '/v1/claims/:id', '2xx'), 1)
  t.equal(count('GET', '/v1/claims/:id', '4xx'), 1)
  t.equal(count('GET', 'unmatched', '4xx'), 1, 'an address that is none is no label')
  t.equal(found.get('http_requests_under_way'), 1, 'the scrape itself')
})

test('counts follow what is recorded', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  const before = await counted(bench)
  const of = (all: ReadonlyMap<string, number>, type: string, status: string) =>
    all.get(`hearsay_resources{type="${type}",status="${status}"}`) ?? 0
  const id = await bench.claim('Another claim.')
  const twice = await bench.claim('And another one.')
  await bench.patch(`/v1/claims/${id}`, { status: 'rejected', reason: 'misread' })
  await bench.patch(`/v1/claims/${twice}`, { topics: ['army'], reason: 'filed' })
  await bench.source('Another paper')
  const after = await scrape(bench)
  t.equal(of(after, 'claim', 'accepted') - of(before, 'claim', 'accepted'), 1)
  t.equal(of(after, 'claim', 'rejected') - of(before, 'claim', 'rejected'), 1)
  t.equal(of(after, 'source', 'accepted') - of(before, 'source', 'accepted'), 1)
  t.equal(of(after, 'document', 'accepted'), of(before, 'document', 'accepted'))
  const list: unknown[] = JSON.parse((await bench.get('/v1/claims?limit=200')).body).items
  t.equal(of(after, 'claim', 'accepted'), list.length, 'as many as the list has')
})

test('comparisons and time in the database', async (t) => {
  const bench = await openBench(t)
  const { october } = await stockUp(bench)
  const before = await scrape(bench)
  const page = JSON.parse((await bench.get(`/v1/claims/${october}/comparison`)).body)
  const after = await scrape(bench)
  const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0)
  t.equal(grown('hearsay_comparisons_total'), page.coverage.candidates)
  t.ok(grown('hearsay_database_seconds_total') > 0)
  t.ok(grown('hearsay_database_calls_total') > 3)
})

test('a database in trouble leaves its counts out', async (t) => {
  const store = openSqliteStore(':memory:')
  const bench = await openBench(t, { store: { ...store, counts: () => Promise.reject(new Error('gone')) } })
  const answer = await bench.get('/metrics')
  t.equal(answer.statusCode, 200)
  t.notMatch(answer.body, /^hearsay_resources\{/mu)
})
