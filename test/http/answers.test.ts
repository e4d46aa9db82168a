/** Answers that are kept: the same bytes while nothing has changed, and never what is no longer so. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'tap'
import { z } from 'zod'
import type { Store } from '../../src/store/port.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { type Bench, figure, openBench, read } from '../support/app.js'
import { makeKey } from '../support/keys.js'
import { stockUp } from './stock.js'

const Totals = z.looseObject({ totals: z.record(z.string(), z.number()) })
const totalOf = async (bench: Bench, url: string): Promise<number> =>
  Object.values(read(Totals, await bench.get(url)).totals).reduce((sum, count) => sum + count, 0)

/** A store that counts how often candidates are looked for. */
const counting = (store: Store): { store: Store; looks: () => number } => {
  let looks = 0
  const counted: Store = {
    ...store,
    read: async (at) => {
      const reader = await store.read(at)
      return {
        ...reader,
        candidates: async (query, statuses) => {
          looks += 1
          return reader.candidates(query, statuses)
        },
      }
    },
  }
  return { store: counted, looks: () => looks }
}

test('what is asked again is made once, with all its headers', async (t) => {
  const held = openSqliteStore(':memory:')
  t.teardown(() => held.close())
  const { store, looks } = counting(held)
  const bench = await openBench(t, { store })
  const { october } = await stockUp(bench)
  const url = `/v1/claims/${october}/comparison?group=conflicting&limit=1`
  const first = await bench.get(url)
  await bench.get(url)
  const before = looks()
  const again = await bench.get(url)
  t.equal(looks(), before, 'nothing is looked for again')
  t.equal(again.body, first.body)
  for (const name of ['content-type', 'etag', 'link', 'cache-control', 'content-length', 'x-content-type-options'])
    t.equal(again.headers[name], first.headers[name], name)
  const unchanged = await bench.get(url, { 'if-none-match': String(first.headers.etag) })
  t.equal(unchanged.statusCode, 304)
  t.equal(unchanged.body, '')
  t.equal(looks(), before, 'nor for one who has it already')
  t.not((await bench.get(`${url}&suggested=true`)).headers.etag, undefined)
  t.ok(looks() > before, 'another address is another answer')
})

test('a change of anything is seen at once', async (t) => {
  const bench = await openBench(t)
  const { october } = await stockUp(bench)
  const url = `/v1/claims/${october}/comparison`
  const before = await totalOf(bench, url)
  t.equal(await totalOf(bench, url), before)
  await bench.claim('In October there were 44,000 cases.', { statement: figure(44_000) })
  t.equal(await totalOf(bench, url), before + 1)
})

test('a change by another process is seen at once', async (t) => {
  const path = join(t.testdir({}) ?? tmpdir(), 'shared.db')
  const [one, other] = [openSqliteStore(path), openSqliteStore(path)]
  t.teardown(async () => {
    await one.close()
    await other.close()
  })
  const [reading, writing] = [await openBench(t, { store: one }), await openBench(t, { store: other })]
  const { october } = await stockUp(writing)
  const url = `/v1/claims/${october}/comparison`
  const before = await totalOf(reading, url)
  t.equal(await totalOf(reading, url), before)
  await writing.claim('In October there were 44,000 cases.', { statement: figure(44_000) })
  t.equal(await totalOf(reading, url), before + 1)
})

test('a failure is not kept', async (t) => {
  const bench = await openBench(t)
  const { october } = await stockUp(bench)
  const url = `/v1/claims/${october}/comparison?limit=0`
  for (const _ of [1, 2]) t.equal((await bench.get(url)).statusCode, 422)
  const head = await bench.app.inject({ method: 'HEAD', url: `/v1/claims/${october}/breakdown`, headers: { host: 'localhost' } })
  t.equal(head.statusCode, 200)
  t.equal((await bench.get(`/v1/claims/${october}/breakdown`)).statusCode, 200)
  t.not((await bench.get(`/v1/claims/${october}/breakdown`)).body, '')
})

test('who may not ask is refused what is kept as well', async (t) => {
  const bench = await openBench(t, { guards: { rateLimit: 40 } })
  const { october } = await stockUp(bench)
  const url = `/v1/claims/${october}/comparison`
  await bench.get(url)
  const { headers } = await makeKey(bench.store)
  const { headers: adding } = await makeKey(bench.store, { scopes: ['write'] })
  const first = await bench.get(url, headers)
  t.equal(first.statusCode, 200)
  t.equal((await bench.get(url)).statusCode, 401, 'without a key')
  t.equal((await bench.get(url, adding)).statusCode, 403, 'with one of another scope')
  const has = { ...headers, 'if-none-match': String(first.headers.etag) }
  for (const _ of [1, 2, 3]) t.equal((await bench.get(url, has)).statusCode, 304)
  t.equal((await bench.get(url, has)).statusCode, 429, 'a tenth of forty are four')
})
