/** Documents with a text: the claims that are read from them, what becomes of these, and statements read from bare text. */
import { type Test, test } from 'tap'
import { z } from 'zod'
import { Assertion } from '../../src/core/claims/assertion.js'
import { Claim } from '../../src/core/claims/claim.js'
import { Breakdown } from '../../src/http/shapes/breakdown.js'
import { Comparison } from '../../src/http/shapes/comparison.js'
import { DocumentChecks, DocumentClaim, DocumentReading } from '../../src/http/shapes/document.js'
import { aClaim, asserted, type Bench, type Body, nobody, openBench, read } from '../support/app.js'

const Page = z.object({ items: z.array(DocumentClaim), nextCursor: z.string().nullable() })

const story = [
  'Forty-one people were killed by the storm in Brask between 3 and 5 May 2025, according to the Harbour Service.',
  '',
  'The mayor, Ida Lund, said 2,300 homes had lost power in Brask on 4 May 2025.',
  '',
  'Section 7 of the act is 12 years old. Call 0800 555 0199.',
].join('\n')

const document = (more: Body = {}): Body => ({
  title: 'Storm kills 41 in Brask',
  publishedAt: '2025-05-06',
  language: 'en',
  text: story,
  ...more,
})

interface Desk {
  readonly bench: Bench
  readonly paper: string
  readonly service: string
  readonly page: string
}

const deskWith = async (t: Test, more: Body = {}, keepText = true): Promise<Desk> => {
  const bench = await openBench(t, { keepText })
  const paper = await bench.source('Brask Daily')
  const service = await bench.source('Harbour Service', { kind: 'official_body' })
  return { bench, paper, service, page: await bench.document(paper, document(more)) }
}

const claimsOf = async ({ bench, page }: Desk, query = 'status=suggested') =>
  read(Page, await bench.get(`/v1/documents/${page}/claims?${query}`)).items

const withValue = async (desk: Desk, value: number, query?: string) => {
  const found = (await claimsOf(desk, query)).find(({ statement }) => statement.quantity?.value === value)
  if (!found) throw new Error(`no claim of ${value}`)
  return found
}

test('a text is stored with its suggested claims', async (t) => {
  const desk = await deskWith(t)
  const items = await claimsOf(desk)
  t.same(
    items.map(({ statement }) => statement.quantity?.value),
    [41, 2300],
    'the figures that make claims, in the order of the text; section, age and telephone make none',
  )
  for (const { assertions } of items) {
    for (const { passage } of assertions) {
      t.equal(story.slice(passage?.start ?? 0, passage?.end ?? 0), passage?.exact, 'the passage is verbatim')
    }
  }
  const [dead] = items
  t.match(dead, {
    status: 'suggested',
    statement: { type: 'quantity', period: '2025-05-03/2025-05-05', quantity: { unit: 'person', asWritten: 'Forty-one' } },
    assertions: [{ status: 'suggested', end: 'named', chain: [{ sourceId: desk.service, basis: 'stated' }] }],
  })
  t.match(dead?.rule ?? '', /^read@\d+\/\w/u, 'it carries the rule that made it')
  t.match((await withValue(desk, 2300)).assertions[0]?.chain, [{ name: 'Ida Lund' }], 'an unknown name is kept as it is written')
  const listed = read(z.object({ items: z.array(Claim) }), await desk.bench.get('/v1/claims'))
  t.same(listed.items, [], 'lists leave suggestions out')
})

test('an owner tells which of two bodies is meant', async (t) => {
  const desk = await deskWith(t)
  const ministry = await desk.bench.source('Defence Ministry', { kind: 'official_body', country: 'UA' })
  const said = (owner: string, count: number) => `${owner}'s Defence Ministry said ${count} boats sank in Brask on 4 May 2025.`
  const page = await desk.bench.document(desk.paper, document({ text: `${said('Ukraine', 410)}\n\n${said('Norway', 520)}` }))
  const both = { ...desk, page }
  t.match((await withValue(both, 410)).assertions[0]?.chain, [{ sourceId: ministry }])
  t.match((await withValue(both, 520)).assertions[0]?.chain, [{ sourceId: null, name: "Norway's Defence Ministry" }])
})

test('accepting', async (t) => {
  const desk = await deskWith(t)
  const { id, assertions } = await withValue(desk, 41)
  t.equal((await desk.bench.patch(`/v1/claims/${id}`, { status: 'accepted' })).statusCode, 200)
  const told = read(Assertion, await desk.bench.get(`/v1/assertions/${assertions[0]?.id}`))
  t.equal(told.status, 'accepted', 'its assertion is accepted with it')
  t.match(read(Breakdown, await desk.bench.get(`/v1/claims/${id}/breakdown`)), { assertions: 1, independentOrigins: 1 })
  t.same(
    (await claimsOf(desk)).map(({ statement }) => statement.quantity?.value),
    [2300],
    'it is no suggestion any more',
  )
  t.equal((await claimsOf(desk, 'status=accepted')).length, 1)
  const other = await withValue(desk, 2300)
  t.equal((await desk.bench.patch(`/v1/assertions/${other.assertions[0]?.id}`, { status: 'accepted' })).statusCode, 200)
  t.equal(read(Claim, await desk.bench.get(`/v1/claims/${other.id}`)).status, 'accepted', 'or by the assertion')
})

test('what was rejected or corrected does not come back', async (t) => {
  const desk = await deskWith(t)
  const [dead, dark] = [await withValue(desk, 41), await withValue(desk, 2300)]
  t.equal((await desk.bench.patch(`/v1/claims/${dead.id}`, { status: 'rejected' })).statusCode, 422, 'a rejection needs a reason')
  t.equal((await desk.bench.patch(`/v1/claims/${dead.id}`, { status: 'rejected', reason: 'misread' })).statusCode, 200)
  t.equal((await desk.bench.patch(`/v1/claims/${dark.id}`, { statement: { measure: 'homes without power' } })).statusCode, 200)
  t.match(
    read(DocumentReading, await desk.bench.post(`/v1/documents/${desk.page}/readings`, {})),
    { suggested: 0, replaced: 0 },
    'a second reading makes nothing anew',
  )
  t.same(
    (await claimsOf(desk)).map(({ id, statement }) => [id, statement.measure]),
    [[dark.id, 'homes without power']],
    'the corrected one is still there to be accepted',
  )
  t.match(await withValue(desk, 41, 'status=rejected'), { id: dead.id, assertions: [{ status: 'withdrawn' }] })
  t.equal(await desk.bench.document(desk.paper, document()), desk.page, 'the same document again is the same')
  t.equal((await claimsOf(desk)).length, 1, 'and brings nothing back')
})

test('one claim in two documents', async (t) => {
  const desk = await deskWith(t)
  const other = { ...desk, page: await desk.bench.document(desk.paper, document({ title: 'Again', text: `${story}\n\nIt is over.` })) }
  const { id, assertions } = await withValue(desk, 41)
  t.equal((await withValue(other, 41)).id, id, 'both say it')
  t.equal((await desk.bench.patch(`/v1/assertions/${assertions[0]?.id}`, { status: 'accepted' })).statusCode, 200)
  t.match(await withValue(other, 41), { status: 'accepted', assertions: [{ status: 'suggested' }] }, 'the other chain waits, and is listed')
  t.match(read(Breakdown, await desk.bench.get(`/v1/claims/${id}/breakdown`)), { assertions: 1 }, 'and does not count')
  const dark = await withValue(desk, 2300)
  t.equal((await desk.bench.patch(`/v1/claims/${dark.id}`, { status: 'accepted' })).statusCode, 200)
  t.match(
    read(Breakdown, await desk.bench.get(`/v1/claims/${dark.id}/breakdown`)),
    { assertions: 0 },
    'a claim in two documents accepts neither chain',
  )
})

test('a new reading takes back what is read otherwise now, and only here', async (t) => {
  const text = 'In March 400 boats sank in Brask, the mayor said.'
  const desk = await deskWith(t, { text })
  const other = { ...desk, page: await desk.bench.document(desk.paper, document({ text, title: 'Again' })) }
  const { id } = await withValue(desk, 400)
  t.equal((await withValue(other, 400)).id, id, 'both say it')
  t.equal((await desk.bench.patch(`/v1/documents/${desk.page}`, { publishedAt: '2023-05-06' })).statusCode, 200)
  t.match(read(DocumentReading, await desk.bench.post(`/v1/documents/${desk.page}/readings`, {})), { suggested: 1, replaced: 1 })
  t.match((await withValue(desk, 400)).statement.period ?? '', /^2023-03/u, 'dated anew')
  t.match(await withValue(other, 400), { id, status: 'suggested' }, 'the other document keeps its own')
  t.match(
    read(DocumentReading, await desk.bench.post(`/v1/documents/${desk.page}/readings`, {})),
    { suggested: 0, replaced: 0 },
    'and no more',
  )
})

test('pages of HTML', async (t) => {
  const html = `<html lang="en"><head><title>Storm kills 41</title><meta property="article:published_time" content="2025-05-06T08:00:00Z">
    <script>document.title = 'ran'</script></head><body><nav>Home 5 News 9</nav><article><h1>Storm kills 41</h1>
    <p>${story.split('\n')[0]}</p><p>It was a long night for all who live by the water, and the harbour stayed shut until noon.</p>
    <script>document.body.innerHTML = ''</script></article></body></html>`
  const desk = await deskWith(t, { text: undefined, title: undefined, publishedAt: undefined, html })
  const { body } = await desk.bench.get(`/v1/documents/${desk.page}?include=text`)
  const held = read(z.object({ title: z.string(), publishedAt: z.string(), hasText: z.boolean(), text: z.string() }).loose(), {
    ...(await desk.bench.get(`/v1/documents/${desk.page}?include=text`)),
    body,
  })
  t.match(
    held,
    { title: 'Storm kills 41', publishedAt: '2025-05-06', hasText: true },
    'what the page says of itself fills what was left out',
  )
  t.match(held.text, /Forty-one people were killed/u)
  t.notMatch(held.text, /Home 5|innerHTML/u, 'neither menus nor scripts')
  t.equal((await withValue(desk, 41)).assertions[0]?.end, 'named')
  const deep = await desk.bench.post('/v1/documents', document({ sourceId: desk.paper, text: undefined, html: '<div>'.repeat(50_000) }))
  t.equal(deep.statusCode, 413, 'a page of too many tags')
  const nested = await desk.bench.post(
    '/v1/documents',
    document({ sourceId: desk.paper, text: undefined, html: `${'<div>'.repeat(1_000)}5 died.${'</div>'.repeat(1_000)}` }),
  )
  t.equal(nested.statusCode, 413, 'a page that is nested too deep')
  const plain = await desk.bench.document(desk.paper, {
    html: '<div><script>ran()</script><p>Seven boats sank in Brask on 3 May 2025, the police said.</p></div>',
  })
  t.match(await claimsOf({ ...desk, page: plain }), [{ statement: { quantity: { value: 7 } } }], 'a page of one line has its words read')
  const empty = await desk.bench.post('/v1/documents', document({ sourceId: desk.paper, text: undefined, html: '<p>' }))
  t.equal(empty.statusCode, 201, 'a page without text is stored')
})

test('texts that are not read', async (t) => {
  const text = 'За даними служби, з 3 по 5 травня у місті загинула 41 людина, а 2300 будинків залишилися без світла.'
  const desk = await deskWith(t, { text, language: 'uk' })
  t.same(await claimsOf(desk), [])
  t.match(read(DocumentChecks, await desk.bench.get(`/v1/documents/${desk.page}/checks`)).items, [{ code: 'unsupported_language' }])
  const unmarked = { ...desk, page: await desk.bench.document(desk.paper, document({ text, language: null })) }
  t.same(await claimsOf(unmarked), [], 'nor where the language is not told')
})

test('texts that are not kept', async (t) => {
  const desk = await deskWith(t, {}, false)
  t.equal((await claimsOf(desk)).length, 2, 'they are read before they are dropped')
  t.equal((await desk.bench.post(`/v1/documents/${desk.page}/readings`, {})).statusCode, 409, 'and cannot be read again')
  t.equal((await desk.bench.get(`/v1/documents/${desk.page}/checks`)).statusCode, 200)
})

test('lists of a document', async (t) => {
  const desk = await deskWith(t)
  const first = read(Page, await desk.bench.get(`/v1/documents/${desk.page}/claims?status=suggested&limit=1`))
  t.equal(first.items.length, 1)
  const rest = read(Page, await desk.bench.get(`/v1/documents/${desk.page}/claims?status=suggested&limit=1&cursor=${first.nextCursor}`))
  t.match(rest, { items: [{ statement: { quantity: { value: 2300 } } }], nextCursor: null })
  t.equal((await desk.bench.get(`/v1/documents/${desk.page}/claims?cursor=${first.nextCursor}`)).statusCode, 422, 'of another list')
  t.equal((await desk.bench.get(`/v1/documents/${desk.page}/claims?status=withdrawn`)).statusCode, 422)
  for (const path of ['claims', 'checks']) {
    t.equal((await desk.bench.get(`/v1/documents/${nobody('doc')}/${path}`)).statusCode, 404)
  }
  t.equal((await desk.bench.post(`/v1/documents/${nobody('doc')}/readings`, {})).statusCode, 404)
})

test('claims and drafts of bare text', async (t) => {
  const { bench, page } = await deskWith(t)
  const text = 'Some 2,300 homes lost power in Brask on 4 May 2025.'
  const answer = await bench.post('/v1/claims', { text })
  t.equal(answer.statusCode, 201)
  const claim = read(Claim, answer)
  t.match(claim, {
    status: 'suggested',
    implied: ['/statement'],
    statement: { period: '2025-05-04', place: 'Brask', quantity: { value: 2300, modifier: 'about', unit: 'home' } },
  })
  t.equal((await bench.post('/v1/claims', { text })).statusCode, 200, 'the same text again is the same claim')
  const compared = read(
    Comparison,
    await bench.post('/v1/compare', { left: { text }, right: { text: 'In Brask, 9,100 homes lost power on 4 May 2025.' } }),
  )
  t.match(compared, { relation: 'conflicts', certainty: 'implied', drafts: { left: { text, statement: { place: 'Brask' } } } })
  const dated = await bench.post('/v1/claims', { text: 'Last month 40 boats sank in Brask.', assertions: [asserted(page)] })
  t.match(read(Claim, dated).statement.period ?? '', /^2025-04/u, 'a document dates what its words leave open')
  for (const wordless of ['Hello', '???', '12', 'Привіт, світе, як справи']) {
    const refused = await bench.post('/v1/claims', { text: wordless })
    t.equal(refused.statusCode, 422, wordless)
    t.match(refused.body, /statement-required/u)
  }
  t.match((await bench.post('/v1/compare', { left: claim.id, right: { text: '' } })).body, /"\/right/u, 'with its pointer')
})

test('imports are read too, and exports bring the same back', async (t) => {
  const desk = await deskWith(t)
  const [line] = await desk.bench.importing({
    type: 'document',
    data: document({ sourceId: desk.paper, title: 'Again', text: `${story}\n\nNobody was hurt.` }),
  })
  t.equal(line?.status, 'created')
  t.equal((await claimsOf({ ...desk, page: line?.id ?? '' })).length, 2)
  const other = await openBench(t)
  const exported = await desk.bench.exported()
  const lines = exported.split('\n').filter(Boolean)
  t.ok((await other.importing(...lines)).every(({ status }) => status === 'created'))
  t.equal(await other.exported(), exported, 'byte for byte')
  t.same(await claimsOf({ ...desk, bench: other }), await claimsOf(desk))
})

test('flags of texts', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('Paper')
  const page = await bench.document(source, { title: '“We fled”, says an officer', text: 'Nobody is quoted here. Many fled.' })
  const id = await bench.claim(
    'Many fled.',
    aClaim('Many fled.', {
      statement: { type: 'event', measure: 'flight', place: 'kyiv', period: '2025' },
      implied: ['/statement/period'],
      assertions: [asserted(page, { passage: { exact: 'Many fled' } })],
    }),
  )
  const codes = read(Breakdown, await bench.get(`/v1/claims/${id}/breakdown`)).flags.map(({ code }) => code)
  for (const code of ['orphan_quote', 'undated', 'period_inferred']) t.ok(codes.includes(code), code)
})
