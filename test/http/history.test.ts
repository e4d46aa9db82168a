/** Histories: every revision with when, by whom and why, and pointers to what changed. */
import { test } from 'tap'
import { History } from '../../src/http/shapes/common.js'
import { aStatement, type Body, nobody, noon, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'
import { stockUp } from './stock.js'

test('what changed', async (t) => {
  const bench = await openBench(t)
  const id = await bench.claim('said', { language: 'en', topics: ['a'] })
  const address = `/v1/claims/${id}`
  const steps: readonly (readonly [Body, string | null, readonly string[]])[] = [
    [{ text: 'said otherwise' }, 'misread', ['/text']],
    [{ language: null, topics: ['a', 'b'] }, null, ['/language', '/topics']],
    [
      { statement: aStatement({ place: 'kyiv', quantity: { value: 5, unit: 'case' } }) },
      null,
      ['/statement/place', '/statement/quantity/value'],
    ],
    [
      { statement: aStatement({ type: 'event', place: 'kyiv', quantity: null, accumulation: null }) },
      null,
      ['/statement/accumulation', '/statement/quantity', '/statement/type'],
    ],
    [{ status: 'rejected' }, 'no claim', ['/status']],
    [{ status: 'accepted', text: 'said after all' }, null, ['/status', '/text']],
  ]
  for (const [index, [patch, reason]] of steps.entries()) {
    bench.clock.now = new Date(Date.parse(noon) + 60_000 * (index + 1)).toISOString()
    t.equal((await bench.patch(address, { ...patch, reason })).statusCode, 200, JSON.stringify(patch))
  }
  await bench.patch(address, { reason: 'nothing in fact' })
  const { items } = read(History, await bench.get(`${address}/history`))
  t.strictSame(items, [
    { revision: 1, recordedAt: noon, by: null, reason: null, changed: [''] },
    ...steps.map(([, reason, changed], index) => ({
      revision: index + 2,
      recordedAt: new Date(Date.parse(noon) + 60_000 * (index + 1)).toISOString(),
      by: null,
      reason,
      changed: [...changed],
    })),
  ])
})

test('names that a pointer must escape', async (t) => {
  const bench = await openBench(t)
  const id = await bench.source('Paper', { identifiers: { 'a/b': '1', 'c~d': '2' } })
  await bench.patch(`/v1/sources/${id}`, { identifiers: { 'a/b': '3', 'c~d': '4' } })
  const { items } = read(History, await bench.get(`/v1/sources/${id}/history`))
  t.strictSame(items[1]?.changed, ['/identifiers/a~1b', '/identifiers/c~0d'])
})

test('every collection has them', async (t) => {
  const bench = await openBench(t)
  const { paper, page, october, assertion, judgement } = await stockUp(bench)
  const withdrawn = { status: 'withdrawn', reason: 'wrong' }
  const table: readonly (readonly [string, Body, readonly string[]])[] = [
    [`sources/${paper}`, { provenance: { funding: 'state' } }, ['/provenance/funding']],
    [`documents/${page}`, { byline: 'Ada' }, ['/byline']],
    [`claims/${october}`, { language: null }, ['/language']],
    ['concepts/cases', { partition: true }, ['/partition']],
    [`assertions/${assertion}`, { ...withdrawn, replacedBy: assertion }, ['/replacedBy', '/status']],
    [`judgements/${judgement}`, withdrawn, ['/status']],
  ]
  for (const [path, patch, changed] of table) {
    const answer = await bench.patch(`/v1/${path}`, { reason: 'wrong', ...patch })
    t.equal(answer.statusCode, 200, answer.body.slice(0, 200))
    const { items } = read(History, await bench.get(`/v1/${path}/history`))
    t.match(
      items,
      [
        { revision: 1, changed: [''] },
        { revision: 2, reason: 'wrong', changed },
      ],
      path,
    )
    t.equal(items.length, 2)
  }
  for (const path of [`sources/${nobody('src')}`, 'claims/none', 'concepts/none'])
    isProblem(t, await bench.get(`/v1/${path}/history`), path, { status: 404, code: 'not-found' })
})

test('a clock that jumps back', async (t) => {
  const bench = await openBench(t)
  const id = await bench.source('Paper')
  for (const now of ['2026-11-22T13:00:00.000Z', '2020-01-01T00:00:00.000Z', '2026-11-22T12:30:00.000Z']) {
    bench.clock.now = now
    await bench.patch(`/v1/sources/${id}`, { name: `Paper ${now}` })
  }
  const { items } = read(History, await bench.get(`/v1/sources/${id}/history`))
  const instants = items.map(({ recordedAt }) => recordedAt)
  t.strictSame(
    instants,
    [noon, '2026-11-22T13:00:00.000Z', '2026-11-22T13:00:00.000Z', '2026-11-22T13:00:00.000Z'],
    'recordedAt never goes back',
  )
})
