/** Every filter of every collection, alone and together. */
import { test } from 'tap'
import { z } from 'zod'
import { aStatement, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'
import { type Stock, stockUp } from './stock.js'

const list = z.looseObject({ items: z.array(z.looseObject({ id: z.string().optional(), key: z.string().optional() })) })

const q = encodeURIComponent
const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Path, query, and who is wanted: names of the stock, or ids. */
const rows: readonly (readonly [string, (stock: Stock) => string, readonly (keyof Stock | 'riot' | 'ukraine' | 'army' | 'cases')[]])[] = [
  ['sources', () => '', ['office', 'paper', 'daily']],
  ['sources', () => 'q=paper', ['paper']],
  ['sources', () => `q=${q('PAPERS the')}`, ['paper']],
  ['sources', () => 'q=pgo', ['office']],
  ['sources', () => `q=${q('the paper daily')}`, []],
  ['sources', () => 'kind=official_body', ['office']],
  ['sources', () => 'country=UA', ['office', 'paper']],
  ['sources', () => 'country=UA&kind=independent_outlet', ['paper']],
  ['sources', () => 'domain=Paper.Example', ['paper']],
  ['sources', () => 'identifier=Q1', ['paper']],
  ['sources', () => 'identifier=wikidata:Q1', ['paper']],
  ['sources', () => 'identifier=isni:Q1', []],
  ['sources', ({ paper }) => `parentId=${paper}`, ['daily']],
  ['sources', () => 'status=withdrawn', []],
  ['documents', () => 'q=thirty', ['sheet']],
  ['documents', ({ paper }) => `sourceId=${paper}`, ['page']],
  ['documents', () => `url=${q('https://paper.example/1')}`, ['page']],
  ['documents', () => `contentHash=${hash}`, []],
  ['concepts', () => '', ['ukraine', 'army', 'cases']],
  ['concepts', () => `q=${q('Україна')}`, ['ukraine']],
  ['concepts', () => 'kind=topic', ['army']],
  ['concepts', () => 'broader=army', ['cases']],
  ['claims', () => '', ['october', 'rounded', 'other', 'november', 'riot']],
  ['claims', () => 'q=november', ['november']],
  ['claims', () => `q=${q('21,602')}`, ['october']],
  ['claims', () => 'type=event', ['riot']],
  ['claims', () => 'measure=cases', ['october', 'rounded', 'other', 'november']],
  ['claims', () => `measure=${q('Desertion cases')}`, ['october', 'rounded', 'other', 'november']],
  ['claims', () => 'measure=riots', ['riot']],
  ['claims', () => `place=${q('Україна')}`, ['october', 'rounded', 'other', 'november']],
  ['claims', () => 'place=kyiv', ['riot']],
  ['claims', () => 'period=2025-11', ['november']],
  ['claims', () => 'period=2025', ['october', 'rounded', 'other', 'november']],
  ['claims', () => 'period=2024-03-13', ['riot']],
  ['claims', () => 'period=../2024', ['riot']],
  ['claims', () => 'period=2025-11-30/..', ['november']],
  ['claims', () => 'topic=courts', ['october']],
  ['claims', () => 'topic=army', ['october', 'rounded', 'other', 'november']],
  ['claims', ({ office }) => `sourceId=${office}`, ['october', 'rounded']],
  ['claims', ({ paper }) => `sourceId=${paper}`, ['october']],
  ['claims', ({ sheet }) => `documentId=${sheet}`, ['october', 'rounded', 'other']],
  ['claims', ({ sheet }) => `documentId=${sheet}&q=${q('30,000')}`, ['other']],
  ['claims', () => 'status=rejected', []],
  ['assertions', ({ october, sheet }) => `claimId=${october}&documentId=${sheet}`, ['assertion']],
  ['judgements', ({ november }) => `claimId=${november}`, ['judgement']],
  ['judgements', ({ other }) => `claimId=${other}`, []],
]

test('what each filter finds', async (t) => {
  const bench = await openBench(t)
  const stock = await stockUp(bench)
  const riot = await bench.claim('A riot in Kyiv.', {
    statement: aStatement({ type: 'event', measure: 'riot', place: 'Kyiv', period: '2024-03-13', quantity: null, accumulation: null }),
  })
  const ids: Readonly<Record<string, string>> = { ...stock, riot, ukraine: 'ukraine', army: 'army', cases: 'cases' }
  for (const [path, queryOf, wanted] of rows) {
    const query = queryOf(stock)
    const answer = await bench.get(`/v1/${path}?${query}`)
    t.equal(answer.statusCode, 200, answer.body.slice(0, 100))
    const found = read(list, answer).items.map(({ id, key }) => id ?? key ?? '')
    t.strictSame(found.sort(), wanted.map((name) => ids[name] ?? name).sort(), `${path}?${decodeURIComponent(query)}`)
  }
})

test('by status', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('Paper')
  const claim = await bench.claim('said')
  await bench.claim('hushed', { status: 'suggested' })
  await bench.patch(`/v1/claims/${claim}`, { status: 'rejected', reason: 'misread' })
  await bench.patch(`/v1/sources/${source}`, { status: 'withdrawn', reason: 'a double' })
  const count = async (query: string) => read(list, await bench.get(`/v1/${query}`)).items.length
  t.strictSame([await count('claims'), await count('claims?status=accepted')], [0, 0], 'accepted unless asked')
  t.strictSame([await count('claims?status=suggested'), await count('claims?status=rejected')], [1, 1])
  t.strictSame([await count('sources'), await count('sources?status=withdrawn')], [0, 1])
})

test('what is no filter', async (t) => {
  const bench = await openBench(t)
  const { october, page } = await stockUp(bench)
  const table: readonly (readonly [string, string])[] = [
    ['sources?colour=red', 'colour'],
    ['sources?place=kyiv', 'place'],
    ['documents?kind=person', 'kind'],
    ['claims?Q=word', 'Q'],
    ['claims?__proto__=x', '__proto__'],
    ['claims?constructor=x', 'constructor'],
    ['claims?limit[]=1', 'limit[]'],
    ['assertions?q=word', 'q'],
    ['judgements?left=x', 'left'],
    ['questions?q=word', 'q'],
    [`claims/${october}?limit=1`, 'limit'],
    [`claims/${october}/history?limit=1`, 'limit'],
    [`claims/${october}/breakdown?x=1`, 'x'],
    [`documents/${page}?include=html`, 'include'],
    ['rules?x=1', 'x'],
    ['export?x=1', 'x'],
    ['sources?kind=newspaper', 'kind'],
    ['sources?country=XX', 'country'],
    ['sources?country=ua', 'country'],
    ['sources?parentId=src_1', 'parentId'],
    ['sources?q=', 'q'],
    ['sources?q=a&q=b', 'q'],
    [`sources?q=${'a'.repeat(501)}`, 'q'],
    ['documents?url=ftp://a.example', 'url'],
    ['documents?contentHash=abc', 'contentHash'],
    ['claims?type=number', 'type'],
    ['claims?period=2025-02-30', 'period'],
    ['claims?period=2025-10/2024-01', 'period'],
    ['claims?documentId=clm_1', 'documentId'],
    ['claims?q=%00', 'q'],
    ['concepts?broader=a%20b', 'broader'],
    [`claims/${october}/comparison?group=agreeing`, 'group'],
    [`claims/${october}/comparison?suggested=yes`, 'suggested'],
    [`claims/${october}/comparison?limit=201`, 'limit'],
    ['claims?status=nonsense', 'status'],
    ['sources?status=rejected', 'status'],
    [`claims/${october}/assertions?status=nonsense`, 'status'],
  ]
  for (const [address, at] of table)
    isProblem(t, await bench.get(`/v1/${address}`), address.slice(0, 60), { status: 422, code: 'invalid', at })
})
