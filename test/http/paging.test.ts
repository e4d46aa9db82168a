/** Lists: limits, opaque cursors that are stable under inserts, and the Link to the next page. */
import type { Test } from 'tap'
import { test } from 'tap'
import { z } from 'zod'
import { type Bench, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'

const list = z.strictObject({
  items: z.array(z.looseObject({ id: z.string().optional(), key: z.string().optional() })),
  nextCursor: z.string().nullable(),
})

const fill = async (bench: Bench, count: number): Promise<void> => {
  await bench.importing(
    ...Array.from({ length: count }, (_, n) => ({
      type: 'source',
      data: { name: `Source ${n}`, kind: 'person', country: n % 2 ? 'UA' : 'GB' },
    })),
  )
}

/** Follows the Link of each page to the end. */
const walk = async (t: Test, bench: Bench, first: string, between: () => Promise<unknown> = async () => {}): Promise<string[]> => {
  const seen: string[] = []
  let address: string | null = first
  while (address !== null) {
    const answer = await bench.get(address)
    const { items, nextCursor } = read(list, answer)
    seen.push(...items.map(({ id, key }) => id ?? key ?? ''))
    const link: string = String(answer.headers.link ?? '')
    const target: string | null = /^<([^>]+)>; rel="next"$/u.exec(link)?.[1] ?? null
    t.equal(target === null, nextCursor === null, 'a Link where there is a next page, and only there')
    if (target !== null && nextCursor !== null) t.equal(new URL(target, 'http://localhost').searchParams.get('cursor'), nextCursor)
    address = target
    await between()
  }
  return seen
}

test('limits', async (t) => {
  const bench = await openBench(t)
  await fill(bench, 203)
  const count = async (query: string) => read(list, await bench.get(`/v1/sources${query}`)).items.length
  t.equal(await count(''), 50, 'fifty unless told')
  t.equal(await count('?limit=1'), 1)
  t.equal(await count('?limit=200'), 200)
  for (const limit of ['0', '201', '-1', '1.5', 'x', '', '%20', 'NaN', '1e9'])
    isProblem(t, await bench.get(`/v1/sources?limit=${limit}`), `limit=${limit}`, { status: 422, code: 'invalid', at: 'limit' })
  isProblem(t, await bench.get('/v1/sources?limit=1&limit=2'), 'two limits', { status: 422, code: 'invalid', at: 'limit' })
})

test('pages', async (t) => {
  const bench = await openBench(t)
  await fill(bench, 23)
  const all = read(list, await bench.get('/v1/sources?limit=200')).items.map(({ id }) => id)
  for (const limit of [1, 5, 22, 23, 24])
    t.strictSame(await walk(t, bench, `/v1/sources?limit=${limit}`), all, `pages of ${limit} are the list`)
  const ofUkraine = read(list, await bench.get('/v1/sources?country=UA&limit=200')).items.map(({ id }) => id)
  t.equal(ofUkraine.length, 11)
  t.strictSame(await walk(t, bench, '/v1/sources?country=UA&limit=3'), ofUkraine, 'the Link keeps the filters')
  let round = 0
  const meanwhile = async () => {
    round += 1
    await bench.source(`Meanwhile ${round}`)
    await bench.patch(`/v1/sources/${all[round]}`, { aliases: [`a${round}`] })
  }
  t.strictSame(
    await walk(t, bench, '/v1/sources?limit=4', meanwhile),
    all,
    'what is recorded meanwhile is neither seen nor shifts anything',
  )
  t.equal(read(list, await bench.get('/v1/sources?limit=200')).items.length, 23 + round, 'a new list has it')
})

test('every collection pages', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('Paper')
  const [one, two] = [await bench.document(source, { title: 'one' }), await bench.document(source, { title: 'two' })]
  const claims = []
  for (const [index, measure] of ['riots', 'arrests', 'trials'].entries()) {
    await bench.concept(measure)
    const statement = {
      type: 'quantity',
      measure,
      place: 'ukraine',
      period: '2025',
      accumulation: 'flow',
      quantity: { value: index, unit: 'case' },
    }
    claims.push(await bench.claim(measure, { statement }))
  }
  const [first = '', second = ''] = claims
  for (const document of [one, two]) await bench.assertion(first, document)
  await bench.judgement(first, second)
  await bench.judgement(first, null)
  const paths = ['documents', 'claims', 'concepts', 'assertions', 'judgements', 'questions', `claims/${first}/assertions`]
  for (const path of paths) {
    const all = read(list, await bench.get(`/v1/${path}`)).items.map(({ id, key }) => id ?? key ?? '')
    t.ok(all.length >= 2, path)
    t.strictSame(await walk(t, bench, `/v1/${path}?limit=1`), all, `${path} page by page`)
  }
})

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

test('bad cursors', async (t) => {
  const bench = await openBench(t)
  await fill(bench, 3)
  await bench.concept('a')
  await bench.concept('b')
  const good = read(list, await bench.get('/v1/sources?limit=1')).nextCursor ?? ''
  const held = { at: 1, recordedAt: '2026-11-22T12:00:00.000Z', id: 'x' }
  const cursors: readonly (readonly [string, string, string?])[] = [
    ['empty', ''],
    ['words', 'next'],
    ['no base64', '%F0%9F%99%82'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['null', encoded(null)],
    ['a list', encoded([])],
    ['a field too few', encoded({ at: 1, id: 'x' })],
    ['a field too many', encoded({ ...held, more: 1 })],
    ['a state that is no number', encoded({ ...held, at: 'x' })],
    ['a negative state', encoded({ ...held, at: -1 })],
    ['a state and a half', encoded({ ...held, at: 0.5 })],
    ['cut short', good.slice(0, -6)],
    ['too long', 'a'.repeat(3_000)],
    ['of a group', encoded({ at: 1, group: 'series', offset: 1 })],
  ]
  for (const [how, cursor] of cursors)
    for (const path of ['sources', 'questions'])
      isProblem(t, await bench.get(`/v1/${path}?cursor=${cursor}`), `${path}, ${how}`, { status: 422, code: 'invalid', at: 'cursor' })
  for (const path of ['concepts', 'questions'])
    isProblem(t, await bench.get(`/v1/${path}?cursor=${good}`), `a cursor of another list: ${path}`, {
      status: 422,
      code: 'invalid',
      at: 'cursor',
    })
  t.equal((await bench.get(`/v1/sources?status=accepted&cursor=${good}`)).statusCode, 200, 'the same list, in more words')
  isProblem(t, await bench.get(`/v1/sources?country=UA&cursor=${good}`), 'a cursor of the list with other filters', {
    status: 422,
    code: 'invalid',
    at: 'cursor',
  })
})
