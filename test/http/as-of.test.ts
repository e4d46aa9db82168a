/** `asOf` on every GET: the data as it was recorded by then, pinned through its pages; what is no instant is refused. */
import { test } from 'tap'
import { z } from 'zod'
import { type Bench, figure, noon, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'
import { type Stock, stockUp } from './stock.js'

const later = '2026-11-22T13:00:00.000Z'
const before = '2020-01-01T00:00:00.000Z'

const document = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).optional() })),
  ),
})

/** The path of every GET under /v1, with its parameters. */
const gets = (bench: Bench): { path: string; parameters: readonly string[] }[] =>
  Object.entries(document.parse(bench.app.swagger()).paths).flatMap(([path, { get }]) =>
    path.startsWith('/v1') && get ? [{ path, parameters: (get.parameters ?? []).map(({ name }) => name) }] : [],
  )

/** An address for a path, by what its first segment holds. */
const addressOf = (path: string, { paper, page, october, assertion, judgement }: Stock, question: string): string => {
  const ids: Readonly<Record<string, string>> = {
    sources: paper,
    documents: page,
    claims: october,
    assertions: assertion,
    judgements: judgement,
    questions: question,
  }
  return path.replace('{key}', 'cases').replace(/^\/v1\/([a-z]+)\/\{id\}/u, (_whole, name: string) => `/v1/${name}/${ids[name] ?? 'none'}`)
}

/** The address with the instant to read. */
const then = (address: string, asOf: string): string => `${address}${address.includes('?') ? '&' : '?'}asOf=${asOf}`

const list = z.looseObject({ items: z.array(z.unknown()), nextCursor: z.string().nullable() })

const opened = async (t: Parameters<typeof openBench>[0]) => {
  const bench = await openBench(t)
  await bench.app.ready()
  const stock = await stockUp(bench)
  const question =
    z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) }).parse(JSON.parse((await bench.get('/v1/questions')).body)).items[0]
      ?.id ?? ''
  // Streams of what comes next are asked elsewhere.
  const all = gets(bench)
  const addresses = all
    .filter(({ path }) => !/stream|webhook|keys|^\/v1\/changes/u.test(path))
    .map(({ path }) => addressOf(path, stock, question) + (path === '/v1/statistics' ? '?by=topic' : ''))
  return { bench, stock, all, addresses }
}

test('every GET', async (t) => {
  const { bench, all, addresses } = await opened(t)
  t.ok(all.length > 25, `${all.length} of them`)
  for (const { path, parameters } of all) t.ok(parameters.includes('asOf'), `${path} takes it`)
  for (const address of addresses) {
    const [now, past] = [await bench.get(address), await bench.get(then(address, noon))]
    t.equal(past.statusCode, now.statusCode, address)
    t.equal(past.body.replace(`"asOf":"${noon}"`, '"asOf":null'), now.body, `${address}: the same bytes`)
    for (const wrong of ['yesterday', '2026-11-22', '2026-11-22T12:00:00', '2026-02-30T12:00:00Z', ''])
      isProblem(t, await bench.get(then(address, wrong)), `${address} ${wrong}`, { status: 422, code: 'invalid', at: 'asOf' })
  }
})

test('before anything was there', async (t) => {
  const { bench, addresses } = await opened(t)
  const untimely = /^\/v1\/rules/u
  for (const address of addresses.filter((one) => !untimely.test(one))) {
    const answer = await bench.get(then(address, before))
    const isOfOne = /^\/v1\/\w+\/\w/u.test(address)
    t.equal(answer.statusCode, isOfOne ? 404 : 200, `${address}: ${answer.statusCode}`)
    if (!isOfOne && address !== '/v1/export' && answer.body.startsWith('{"items"'))
      t.strictSame(read(list, answer), { items: [], nextCursor: null }, `${address} has nothing`)
  }
  t.equal((await bench.get(`/v1/export?asOf=${before}`)).body, '')
})

test('which instants', async (t) => {
  const { bench } = await opened(t)
  bench.clock.now = later
  await bench.claim('In October there were 40,000 cases.', { statement: figure(40_000) })
  const ids = async (asOf: string) => (await bench.get(`/v1/claims?asOf=${encodeURIComponent(asOf)}`)).body
  const [then, now] = [await ids(noon), (await bench.get('/v1/claims')).body]
  t.not(then, now)
  for (const same of [
    '2026-11-22T12:00:00Z',
    '2026-11-22T14:00:00+02:00',
    '2026-11-22T12:00:00.000999Z',
    '2026-11-22T12:59:59.999Z',
    '2026-11-22T07:00:00.000-05:00',
  ])
    t.equal(await ids(same), then, `${same} is before the last change`)
  for (const same of [later, '2026-11-22T14:00:00+01:00', '2199-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])
    t.equal(await ids(same), now, `${same} reads the last state`)
  const told = JSON.parse((await bench.get(`/v1/claims/${JSON.parse(then).items[0].id}/comparison?asOf=2026-11-22T14:00:00%2B02:00`)).body)
  t.equal(told.asOf, '2026-11-22T14:00:00+02:00', 'a page repeats the parameter as it came')
})

test('pages stay in the state', async (t) => {
  const { bench } = await opened(t)
  const first = await bench.get(`/v1/claims?limit=1&asOf=${noon}`)
  bench.clock.now = later
  await bench.claim('In October there were 40,000 cases.', { statement: figure(40_000) })
  const whole = read(list, await bench.get(`/v1/claims?limit=200&asOf=${noon}`)).items
  const found: unknown[] = []
  for (let answer = first; ; ) {
    const page = read(list, answer)
    found.push(...page.items)
    const link = /<([^>]+)>; rel="next"/u.exec(String(answer.headers.link))?.[1]
    if (link === undefined) break
    t.match(link, `asOf=${encodeURIComponent(noon)}`, 'the link to the next page keeps it')
    answer = await bench.get(link)
  }
  t.strictSame(found, whole, 'page by page, without what came later')
  const now = JSON.parse((await bench.get('/v1/claims?limit=1')).body).nextCursor
  const mixed = await bench.get(`/v1/claims?limit=1&asOf=${noon}&cursor=${now}`)
  t.equal(mixed.statusCode, 422, 'a cursor of a later state is none of that day')
  t.match(JSON.parse(mixed.body).errors, [{ parameter: 'cursor' }])
})

test('caching', async (t) => {
  const { bench, stock } = await opened(t)
  const address = `/v1/claims/${stock.october}/comparison?asOf=${noon}`
  const { etag } = (await bench.get(address)).headers
  bench.clock.now = later
  await bench.claim('In October there were 40,000 cases.', { statement: figure(40_000) })
  t.equal((await bench.get(address, { 'if-none-match': String(etag) })).statusCode, 304, 'the past does not change')
  t.not((await bench.get(`/v1/claims/${stock.october}/comparison`)).headers.etag, etag)
})

test('writing knows no past', async (t) => {
  const { bench, stock } = await opened(t)
  isProblem(t, await bench.post(`/v1/match?asOf=${noon}`, { queries: { q: { text: 'cases' } } }), 'a POST', {
    status: 422,
    code: 'invalid',
    at: 'asOf',
  })
  isProblem(t, await bench.patch(`/v1/claims/${stock.october}?asOf=${noon}`, { language: 'en' }), 'a PATCH', {
    status: 422,
    code: 'invalid',
    at: 'asOf',
  })
})
