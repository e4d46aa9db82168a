/** Counts for dashboards, each counted by hand. */
import { type Test, test } from 'tap'
import { z } from 'zod'
import { flagRows } from '../../src/core/assessment/flags.js'
import { Breakdown } from '../../src/http/shapes/breakdown.js'
import { Statistics } from '../../src/http/shapes/statistics.js'
import { loadDemo } from '../../src/load-demo.js'
import { showStatistics } from '../../src/workflows/show-statistics.js'
import { asserted, type Bench, figure, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'
import { stockUp } from './stock.js'

const ask = async (bench: Bench, by: string, more = '') => read(Statistics, await bench.get(`/v1/statistics?by=${by}${more}`))

type Row = readonly [key: string | null, label: string, claims: number, assertions: number, documents: number]

const rows = ({ items }: z.infer<typeof Statistics>): Row[] =>
  items.map(({ key, label, claims, assertions, documents }) => [key, label, claims, assertions, documents])

const shows = async (t: Test, bench: Bench, by: string, wanted: readonly Row[]): Promise<void> =>
  void t.strictSame(rows(await ask(bench, by)), wanted, by)

test('a small database', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  await bench.claim('Nobody has judged it.', { statement: figure(1), topics: ['courts'], status: 'suggested' })
  const total = { claims: 4, assertions: 4, documents: 2, sources: 2 }
  for (const by of ['topic', 'originKind', 'publisherKind', 'flag', 'month'])
    t.match(await ask(bench, by), { by, asOf: null, total, truncated: false }, `${by}: the total is that of what is accepted`)
  await shows(t, bench, 'topic', [
    ['army', 'army', 4, 4, 2],
    ['courts', 'courts', 1, 2, 2],
  ])
  await shows(t, bench, 'month', [
    ['2025-10', 'October 2025', 3, 4, 2],
    ['2025-11', 'November 2025', 1, 0, 0],
  ])
  await shows(t, bench, 'publisherKind', [
    ['partisan_outlet', 'partisan outlet', 3, 3, 1],
    ['independent_outlet', 'independent outlet', 1, 1, 1],
    [null, 'No document asserts it', 1, 0, 0],
  ])
  await shows(t, bench, 'originKind', [
    ['official_body', 'official body', 2, 2, 2],
    ['partisan_outlet', 'partisan outlet', 1, 1, 1],
    [null, 'No known origin', 1, 0, 0],
  ])
  const flags = rows(await ask(bench, 'flag'))
  t.strictSame(flags[0], ['single_lineage', 'single lineage', 4, 4, 2])
  t.strictSame(
    flags.find(([key]) => key === 'unknown_origin'),
    ['unknown_origin', 'unknown origin', 1, 2, 2],
  )
  t.match((await ask(bench, 'flag')).says, /contested, hollow_corroboration, arithmetic_mismatch/u, 'it says which flags are not counted')
})

test('topics above topics, periods without a month, and denials', async (t) => {
  const bench = await openBench(t)
  await bench.concept('law', { kind: 'topic', label: 'The law' })
  await bench.concept('trials', { kind: 'topic', label: 'Trials', aliases: ['court cases'], broader: ['law'] })
  const document = await bench.document(await bench.source('The Paper'))
  const unsaid = { statement: figure(1, { measure: 'verdicts', period: null }) }
  await bench.claim('one', { ...unsaid, topics: ['Court cases', 'trials'], assertions: [asserted(document, { stance: 'denies' })] })
  await bench.claim('two', { statement: figure(2, { measure: 'verdicts', period: '2024-12-31/2025-02' }), topics: ['law'] })
  await bench.claim('three', { statement: figure(3, { measure: 'verdicts', period: '2025' }), topics: ['Weather  Reports'] })
  await bench.claim('four', { statement: figure(4, { measure: 'verdicts', period: '../2025-03' }) })
  await shows(t, bench, 'topic', [
    ['law', 'The law', 2, 0, 0],
    ['trials', 'Trials', 1, 0, 0],
    ['weather reports', 'Weather  Reports', 1, 0, 0],
    [null, 'No topic', 1, 0, 0],
  ])
  for (const { key, claims } of (await ask(bench, 'topic')).items.filter(({ key: one }) => one !== null)) {
    const found = JSON.parse((await bench.get(`/v1/claims?topic=${encodeURIComponent(key ?? '')}`)).body)
    t.equal(found.items.length, claims, `as many as the list with the topic ${key} has`)
  }
  await shows(t, bench, 'month', [
    ['2024-12', 'December 2024', 1, 0, 0],
    ['2025-01', 'January 2025', 1, 0, 0],
    [null, 'No such beginning', 2, 0, 0],
  ])
})

test('an empty database, and what cannot be asked', async (t) => {
  const bench = await openBench(t)
  const total = { claims: 0, assertions: 0, documents: 0, sources: 0 }
  t.match(await ask(bench, 'flag'), { total, items: [], truncated: false })
  for (const [query, at] of [
    ['?by=mood', 'by'],
    ['', 'by'],
    ['?by=flag&limit=3', 'limit'],
  ] as const)
    isProblem(t, await bench.get(`/v1/statistics${query}`), `statistics${query}`, { status: 422, code: 'invalid', at })
})

test('the past, and what was merged', async (t) => {
  const bench = await openBench(t)
  const { october, rounded, paper, daily } = await stockUp(bench)
  const then = bench.clock.now
  const before = await bench.get(`/v1/statistics?by=month&asOf=${then}`)
  bench.clock.now = '2026-11-23T12:00:00.000Z'
  await bench.patch(`/v1/claims/${rounded}`, { mergedInto: october, reason: 'The same.' })
  await shows(t, bench, 'month', [
    ['2025-10', 'October 2025', 2, 4, 2],
    ['2025-11', 'November 2025', 1, 0, 0],
  ])
  t.match(await ask(bench, 'topic'), { total: { claims: 3, assertions: 4, documents: 2, sources: 2 } })
  const after = await bench.get(`/v1/statistics?by=month&asOf=${then}`)
  t.equal(after.body, before.body, 'the state before sees two')
  t.match(JSON.parse(after.body), { asOf: then, total: { claims: 4 } })
  await bench.patch(`/v1/sources/${daily}`, { parentId: null, mergedInto: paper, reason: 'One paper.' })
  t.match(await ask(bench, 'publisherKind'), {
    total: { sources: 1 },
    items: [{ key: 'independent_outlet', claims: 2, assertions: 4, documents: 2 }, { key: null }],
  })
})

test('bounds are told', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  const services = { store: bench.store, now: () => bench.clock.now, keepText: true }
  const cut = await showStatistics(services, 'month', 2)
  t.match(cut, { total: { claims: 2 }, truncated: true })
  t.match(cut.says, /Only the 2 claims that were recorded first are counted/u)
  t.match(await showStatistics(services, 'month', 4), { total: { claims: 4 }, truncated: false }, 'as many as there are is not cut')
  for (let claim = 0; claim < 5; claim += 1)
    await bench.claim(`Claim ${claim}`, {
      statement: figure(claim),
      topics: Array.from({ length: 41 }, (_, topic) => `t${claim * 41 + topic}`),
    })
  const many = await ask(bench, 'topic')
  t.equal(many.items.length, 200)
  t.match(many, { truncated: true, total: { claims: 9 } })
  t.match(many.says, /Of 207 items the first 200 are shown/u)
})

const page = z.looseObject({ items: z.array(z.looseObject({ id: z.string(), breakdown: Breakdown })), nextCursor: z.string().nullable() })

test('of the corpus, what the breakdowns of all claims tell', async (t) => {
  const bench = await openBench(t)
  await loadDemo({ store: bench.store, now: () => bench.clock.now, keepText: true })
  const all: z.infer<typeof Breakdown>[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const answer: z.infer<typeof page> = read(page, await bench.get(`/v1/claims?include=breakdown${cursor && `&cursor=${cursor}`}`))
    all.push(...answer.items.map(({ breakdown }) => breakdown))
    cursor = answer.nextCursor
  }
  t.ok(all.length > 20)
  const own = new Set(flagRows.filter(({ needsNeighbours }) => !needsNeighbours).map(({ code }) => code))
  const keysOf = {
    originKind: ({ originKinds }: z.infer<typeof Breakdown>) => Object.keys(originKinds),
    publisherKind: ({ publisherKinds }: z.infer<typeof Breakdown>) => Object.keys(publisherKinds),
    flag: ({ flags }: z.infer<typeof Breakdown>) => flags.map(({ code }) => code).filter((code) => own.has(code)),
  }
  for (const [by, keys] of Object.entries(keysOf)) {
    const wanted = new Map<string | null, [claims: number, assertions: number]>()
    for (const one of all)
      for (const key of keys(one).length ? keys(one) : [null]) {
        const [claims, assertions] = wanted.get(key) ?? [0, 0]
        wanted.set(key, [claims + 1, assertions + one.assertions])
      }
    const { items, total } = await ask(bench, by)
    t.equal(
      total.assertions,
      all.reduce((sum, { assertions }) => sum + assertions, 0),
    )
    t.strictSame(new Map(items.map(({ key, claims }) => [key, claims])), new Map([...wanted].map(([key, [claims]]) => [key, claims])), by)
    if (by === 'flag') t.ok(items.every(({ key, assertions }) => assertions === wanted.get(key)?.[1]))
  }
})
