/** The list of changes as events: in order, from any place, by what they concern. */
import { test } from 'tap'
import { z } from 'zod'
import { ChangeEvent } from '../../src/core/events/event.js'
import { type Answer, aStatement, asserted, type Bench, figure, nobody, openBench } from '../support/app.js'
import { isProblem } from './problem.js'
import { stockUp } from './stock.js'

const eventsIn = ({ statusCode, body }: Answer) => {
  if (statusCode !== 200) throw new Error(`${statusCode}: ${body}`)
  return body
    .split('\n')
    .filter(Boolean)
    .map((line) => ChangeEvent.parse(JSON.parse(line)))
}

const asked = async (bench: Bench, query = '') => eventsIn(await bench.get(`/v1/changes${query}`))
const ids = async (bench: Bench, query: string) => (await asked(bench, query)).map(({ id }) => id)
const onWhat = async (bench: Bench, query: string) => new Set((await asked(bench, query)).map(({ resource }) => resource.id))

test('all of it, in order', async (t) => {
  const bench = await openBench(t)
  t.strictSame(await asked(bench), [], 'of an empty database nothing')
  const source = await bench.source('The Paper')
  const claim = await bench.claim('said')
  await bench.patch(`/v1/claims/${claim}`, { text: 'said otherwise', reason: 'misread' })
  await bench.patch(`/v1/claims/${claim}`, { status: 'rejected', reason: 'no claim' })
  const answer = await bench.get('/v1/changes')
  t.equal(answer.headers['content-type'], 'application/x-ndjson')
  const events = eventsIn(answer)
  t.match(events, [
    { id: '1', type: 'source.created', resource: { type: 'source', id: source, revision: 1, status: 'accepted' }, changed: [''] },
    { id: '2', type: 'claim.created', resource: { id: claim, revision: 1 }, because: null, comparisons: [] },
    { id: '3', type: 'claim.revised', resource: { id: claim, revision: 2 }, changed: ['/text'], reason: 'misread' },
    { id: '4', type: 'claim.revised', resource: { id: claim, revision: 3, status: 'rejected' }, changed: ['/status'] },
  ])
  t.equal(events.length, 4)
  t.match(events[3]?.says, /it is rejected now/u)
  for (const { links } of events)
    for (const [name, link] of Object.entries(links)) t.equal((await bench.get(link)).statusCode, 200, `${name} leads somewhere`)
  t.notMatch(answer.body, /said otherwise|The Paper/u, 'no text of anything')
})

test('from any place', async (t) => {
  const bench = await openBench(t)
  for (const name of ['one', 'two', 'three']) {
    await bench.source(name)
    bench.clock.now = new Date(Date.parse(bench.clock.now) + 60_000).toISOString()
  }
  t.strictSame(await ids(bench, '?since=1'), ['2', '3'], 'an id is exclusive')
  t.strictSame(await ids(bench, '?since=1.7'), ['2', '3'], 'what followed from an entry stands behind it')
  t.strictSame(await ids(bench, '?since=0'), ['1', '2', '3'])
  t.strictSame(await ids(bench, '?since=3'), [])
  t.strictSame(await ids(bench, '?since=2026-11-22T12:00:00.000Z'), ['2', '3'], 'so is an instant')
  t.strictSame(await ids(bench, '?since=2026-11-22T13:00:00.999%2B01:00'), ['2', '3'], 'of any offset')
  t.strictSame(await ids(bench, '?since=2020-01-01T00:00:00Z'), ['1', '2', '3'])
  t.strictSame(await ids(bench, '?asOf=2026-11-22T12:01:00.000Z'), ['1', '2'], 'up to an instant')
  t.strictSame(await ids(bench, '?since=1&limit=1'), ['2'])

  const answer = await bench.get('/v1/changes?type=claim')
  t.strictSame(eventsIn(answer), [])
  const onwards = z.string().parse(answer.headers.link)
  t.equal(onwards, '</v1/changes?type=claim&since=3.end>; rel="next"')
  const claim = await bench.claim('said')
  const next = eventsIn(await bench.get(onwards.slice(1, onwards.indexOf('>'))))
  t.match(next, [{ id: '4', resource: { id: claim } }])
  t.equal(next.length, 1)
})

test('entity tags: the state', async (t) => {
  const bench = await openBench(t)
  await bench.source('one')
  const etag = String((await bench.get('/v1/changes')).headers.etag)
  t.equal((await bench.get('/v1/changes', { 'if-none-match': etag })).statusCode, 304)
  await bench.source('two')
  t.equal((await bench.get('/v1/changes', { 'if-none-match': etag })).statusCode, 200)
})

test('by type', async (t) => {
  const bench = await openBench(t)
  const stock = await stockUp(bench)
  await bench.patch(`/v1/claims/${stock.october}`, { topics: [] })
  const types = async (query: string) => [...new Set((await asked(bench, query)).map(({ type }) => type))].sort()
  t.strictSame(await types('?type=claim.revised'), ['claim.revised'])
  t.strictSame(await types('?type=claim'), ['claim.created', 'claim.revised'], 'the short form')
  t.strictSame(await types('?type=claim.revised,source'), ['claim.revised', 'source.created'], 'several')
  t.strictSame(await types('?type=claim.revised&type=source'), ['claim.revised', 'source.created'], 'repeated')
  t.strictSame(await types('?type=comparison'), ['comparison.changed'])
})

test('by what they concern', async (t) => {
  const bench = await openBench(t)
  const stock = await stockUp(bench)
  await bench.patch(`/v1/documents/${stock.page}`, { byline: 'A. Writer' })
  const byClaim = await onWhat(bench, `?claim=${stock.october}&type=claim,assertion,document,judgement,source`)
  t.ok(byClaim.has(stock.october) && byClaim.has(stock.assertion) && byClaim.has(stock.judgement), 'itself, assertions, judgements')
  t.ok(byClaim.has(stock.page), 'a document that asserts it')
  t.notOk(byClaim.has(stock.november) || byClaim.has(stock.office))

  const byPaper = await onWhat(bench, `?source=${stock.paper}&type=document,source`)
  t.ok(byPaper.has(stock.paper) && byPaper.has(stock.page), 'itself and its documents')
  t.notOk(byPaper.has(stock.sheet) || byPaper.has(stock.daily))
  const assertions = await asked(bench, `?source=${stock.paper}&type=assertion`)
  t.equal(assertions.filter(({ resource }) => resource.status === 'accepted').length, 1, 'assertions in its documents')
  t.ok(assertions.length > 1, 'those that were read from its text too')
  t.equal((await asked(bench, `?source=${stock.office}&type=assertion`)).length, 2, 'assertions on its word')

  const questions = z
    .object({ items: z.array(z.looseObject({ id: z.string() })) })
    .parse(JSON.parse((await bench.get('/v1/questions')).body))
  const question = questions.items[0]?.id ?? ''
  const byQuestion = await onWhat(bench, `?question=${question}`)
  t.ok(byQuestion.has(stock.october) && byQuestion.has(stock.other) && byQuestion.has(stock.assertion))
  t.notOk(byQuestion.has(stock.paper))
  const elsewhere = await bench.claim('said elsewhere', { statement: aStatement({ place: 'poland' }), assertions: [asserted(stock.page)] })
  t.notOk((await onWhat(bench, `?question=${question}`)).has(elsewhere))
  t.strictSame(await onWhat(bench, `?question=${question}&claim=${elsewhere}`), new Set(), 'all filters must fit')
})

test("somebody else's document changes a claim's page", async (t) => {
  const bench = await openBench(t)
  const paper = await bench.source('The Paper')
  const mine = await bench.claim('21,602 cases', { assertions: [asserted(await bench.document(paper))] })
  const before = (await asked(bench)).at(-1)
  const daily = await bench.source('The Daily')
  const page = await bench.document(daily, { title: 'Thirty thousand' })
  // What is recorded at one instant by one hand is told as one.
  bench.clock.now = '2026-11-22T12:01:00.000Z'
  const theirs = await bench.claim('30,000 cases', { statement: figure(30_000), assertions: [asserted(page)] })
  const news = await asked(bench, `?type=comparison.changed&claim=${mine}&since=${before?.id}`)
  const because = (await asked(bench, '?type=claim')).find(({ resource }) => resource.id === theirs)
  t.match(news, [
    {
      type: 'comparison.changed',
      resource: { type: 'claim', id: mine, revision: 1, status: 'accepted' },
      because: because?.id,
      comparisons: [{ claimId: theirs, from: null, to: 'conflicting' }],
      standing: { flags: { raised: ['contested'], lowered: [] } },
      links: { self: `/v1/claims/${mine}`, because: `/v1/claims/${theirs}` },
    },
  ])
  t.equal(news.length, 1)
  const id = news[0]?.id ?? ''
  t.match(id, /^\d+\.\d+$/u, 'it stands behind the entry from which it follows')
  t.strictSame(await ids(bench, `?type=comparison.changed&claim=${theirs}`), [id], 'the other side hears of it too')
  t.strictSame(await ids(bench, `?type=comparison.changed&source=${paper}`), [id], 'and who says the claim')

  const all = await asked(bench)
  t.ok(
    all.some((event) => event.id === id),
    'it is told where no type is asked for',
  )
  t.notOk((await asked(bench, '?type=claim,assertion')).some(({ type }) => type === 'comparison.changed'))
  for (const [index, event] of all.entries())
    t.strictSame(
      await ids(bench, `?since=${event.id}`),
      all.slice(index + 1).map((later) => later.id),
      `exactly the rest after ${event.id}`,
    )
})

test('other rules', async (t) => {
  const bench = await openBench(t)
  await bench.source('one')
  await bench.store.noteRules('rules@0', bench.clock.now)
  t.match(await asked(bench, '?type=rules.changed'), [{ id: '2', type: 'rules.changed', resource: { type: 'rules', id: 'rules@0' } }])
  t.strictSame(await ids(bench, ''), ['1', '2'])
  t.strictSame(await ids(bench, '?type=rules'), ['2'])
})

test('an erasure', async (t) => {
  const bench = await openBench(t)
  const paper = await bench.source('The Paper')
  const page = await bench.document(paper, { title: 'Secret title' })
  const mine = await bench.claim('said', { assertions: [asserted(page)] })
  const erased = await bench.post(`/v1/documents/${page}/erasure`, { reason: 'asked for' })
  t.ok(erased.statusCode < 300, erased.body)
  const events = await asked(bench, '?type=document.erased')
  t.match(events, [{ type: 'document.erased', resource: { type: 'document', id: page, status: 'erased' }, reason: 'asked for' }])
  t.equal(events.length, 1)
  t.strictSame(await ids(bench, `?type=document.erased&claim=${mine}`), [events[0]?.id], 'it concerns the claims that it asserted')
  t.notMatch((await bench.get('/v1/changes')).body, /Secret/u)
})

test('what is refused', async (t) => {
  const bench = await openBench(t)
  await bench.source('one')
  for (const query of [
    'since=yesterday',
    'since=-1',
    'since=01',
    'since=2',
    'since=1.0',
    'type=claims',
    'type=claim.deleted',
    'type=',
    `claim=${nobody('clm')}`,
    `source=${nobody('src')}`,
    'claim=src_1',
    'question=1',
    'limit=0',
    'offset=1',
  ]) {
    const answer = await bench.get(`/v1/changes?${query}`)
    isProblem(t, answer, query, { status: 422, code: 'invalid', at: query.split('=')[0] })
  }
  t.strictSame(await ids(bench, `?question=${nobody('qst')}`), [], 'a question may have no claims yet')
})

test("an origin of its own changes a claim's page where no comparison does", async (t) => {
  const bench = await openBench(t)
  const mine = await bench.claim('21,602 cases', { assertions: [asserted(await bench.document(await bench.source('The Paper')))] })
  const page = await bench.document(await bench.source('The Daily'), { title: 'As counted by us' })
  const before = (await asked(bench)).at(-1)
  bench.clock.now = '2026-11-22T12:01:00.000Z'
  await bench.assertion(mine, page)
  const [own, news, ...more] = await asked(bench, `?since=${before?.id}`)
  t.match(own, { type: 'assertion.created', standing: null, says: 'An assertion was recorded.' })
  t.match(news, {
    type: 'comparison.changed',
    resource: { id: mine },
    because: own?.id,
    comparisons: [],
    standing: {
      origins: { before: 1, after: 2 },
      flags: { raised: [], lowered: ['single_lineage'] },
      support: { origins: { before: 1, after: 2 } },
    },
  })
  t.match(news?.says, /origins or the flags/u)
  t.strictSame(more, [])
})
