/** Exporting a database and importing it into an empty one gives the same bytes for every answer. */
import type { Test } from 'tap'
import { test } from 'tap'
import { z } from 'zod'
import { loadDemo } from '../../src/load-demo.js'
import { type Bench, figure, noon, openBench } from '../support/app.js'
import { type Stock, stockUp } from './stock.js'

const at = (minute: number): string => new Date(Date.parse(noon) + minute * 60_000).toISOString()
const anyItem = z.looseObject({
  items: z.array(z.looseObject({ id: z.string().optional(), key: z.string().optional() })),
  nextCursor: z.string().nullable(),
})

/** The stock, and then everything that can happen to it. */
const live = async (bench: Bench): Promise<Stock> => {
  const stock = await stockUp(bench)
  const { paper, page, october, rounded, other, november, judgement, assertion, sheet } = stock
  const happenings: readonly (() => Promise<unknown>)[] = [
    () => bench.patch(`/v1/sources/${paper}`, { aliases: ['P'], provenance: { funding: 'state' }, reason: 'found out' }),
    () => bench.patch(`/v1/documents/${page}`, { byline: 'Ada \u{1F642}' }),
    () => bench.patch('/v1/concepts/cases', { unit: 'case', related: ['army'] }),
    () => bench.patch(`/v1/claims/${other}`, { status: 'rejected', reason: 'misread' }),
    () => bench.patch(`/v1/claims/${rounded}`, { requires: [october], text: 'About 21,600, to be exact.' }),
    () => bench.patch(`/v1/assertions/${assertion}`, { status: 'withdrawn', reason: 'mended' }),
    () => bench.patch(`/v1/judgements/${judgement}`, { status: 'withdrawn', reason: 'hasty' }),
    () => bench.claim('hushed', { status: 'suggested', statement: figure(7) }),
    () => bench.patch(`/v1/claims/${other}`, { status: 'accepted', text: 'It was 30,000 after all.' }),
    () =>
      bench.document(paper, {
        title: 'HTML',
        html: '<p>In\u00a0October</p>',
        derivedFrom: [{ documentId: sheet, relation: 'translates' }],
      }),
    () => bench.assertion(november, sheet, { stance: 'denies', asReported: { quantity: { value: 5, unit: 'person' } } }),
    () => bench.patch(`/v1/sources/${paper}`, { status: 'withdrawn', reason: 'a double' }),
  ]
  for (const [index, happen] of happenings.entries()) {
    bench.clock.now = at(index + 1)
    await happen()
  }
  return stock
}

/** Every address of a database that can be asked without knowing more. */
const addressesOf = async (bench: Bench): Promise<string[]> => {
  const found = ['/v1/export', '/v1/rules', '/v1/questions']
  const collections = [
    ['sources', 'accepted', 'withdrawn'],
    ['documents', 'accepted'],
    ['concepts', 'accepted'],
    ['claims', 'accepted', 'suggested', 'rejected'],
    ['assertions', 'accepted', 'withdrawn'],
    ['judgements', 'accepted', 'withdrawn'],
  ] as const
  for (const [path, ...statuses] of collections)
    for (const status of statuses) {
      const address = `/v1/${path}?status=${status}&limit=200`
      found.push(address, `/v1/${path}?status=${status}&limit=1`)
      const { items } = anyItem.parse(JSON.parse((await bench.get(address)).body))
      for (const { id, key } of items) {
        const item = `/v1/${path}/${id ?? key}`
        found.push(item, `${item}/history`)
        if (path === 'documents') found.push(`${item}?include=text`)
        if (path === 'claims')
          found.push(...['comparison', 'comparison?limit=1', 'breakdown', 'lineage', 'assertions'].map((part) => `${item}/${part}`))
      }
    }
  return found
}

const restored = async (t: Test, first: Bench): Promise<void> => {
  const second = await openBench(t)
  second.clock.now = '2030-01-01T00:00:00.000Z'
  const exported = await first.exported()
  const lines = exported.trim().split('\n')
  const answers = await second.importing(...lines)
  t.strictSame(
    [...new Set(answers.filter(({ status }) => status !== 'created').map(({ problem }) => problem?.detail))],
    [],
    'every line is created',
  )
  const addresses = await addressesOf(first)
  const different: string[] = []
  for (const address of addresses) {
    const [one, two] = [await first.get(address), await second.get(address)]
    if (one.body !== two.body || one.statusCode !== two.statusCode || one.headers.etag !== two.headers.etag) different.push(address)
  }
  t.strictSame(different, [], `${addresses.length} answers are the same, byte for byte, with the same tags`)
  t.strictSame(await second.store.checkChain(), [], 'the chain of changes holds')
  const again = await second.importing(...lines)
  t.ok(
    again.every(({ status }) => status === 'existing'),
    'the same lines again are there already',
  )
  t.ok((await second.exported()) === exported, 'and change nothing')
}

test('a database that has lived', async (t) => {
  const bench = await openBench(t)
  await live(bench)
  await restored(t, bench)
})

test('the demo corpus', async (t) => {
  const bench = await openBench(t)
  await loadDemo({ store: bench.store, now: () => noon, keepText: true })
  await restored(t, bench)
})

test('what an export holds', async (t) => {
  const bench = await openBench(t)
  t.equal(await bench.exported(), '', 'nothing of an empty database')
  await live(bench)
  const answer = await bench.get('/v1/export')
  t.match(answer.headers['content-type'], /^application\/x-ndjson/u)
  t.ok(answer.body.endsWith('\n'), 'every line is ended')
  const line = z.strictObject({
    type: z.string(),
    id: z.string(),
    revision: z.number(),
    recordedAt: z.string(),
    by: z.string().nullable(),
    reason: z.string().nullable(),
    data: z.looseObject({ status: z.string() }),
  })
  const lines = answer.body
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)))
  const instants = lines.map(({ recordedAt }) => recordedAt)
  t.strictSame(instants, [...instants].sort(), 'in the order of recording')
  t.equal(new Set(lines.map(({ id, revision }) => `${id} ${revision}`)).size, lines.length, 'every revision once')
  t.strictSame(
    lines.filter(({ type, revision }) => type === 'source' && revision > 1).map(({ reason }) => reason),
    ['found out', 'a double'],
    'with its reason',
  )
  t.strictSame(
    lines.filter(({ data }) => 'text' in data && typeof data.text === 'string' && data.text.includes('the office said')).length,
    1,
    'a text once',
  )
})

test('a line as long as a body may be', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('Paper')
  const text = 'я'.repeat(1_000_000)
  const body = JSON.stringify({ sourceId: source, title: 'long', text, html: '' })
  const room = 3_999_990 - Buffer.byteLength(body)
  const html = 'я'.repeat(Math.floor(room / 2))
  await bench.document(source, { title: 'long', text, html })
  const second = await openBench(t)
  const answers = await second.importing(...(await bench.exported()).trim().split('\n'))
  t.strictSame(
    answers.map(({ status, problem }) => problem?.detail ?? status),
    ['created', 'created'],
    'what was recorded can be imported',
  )
})
