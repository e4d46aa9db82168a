/** Erasure: gone from every revision, index, list, export, earlier state and file; what it counted for still counts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Test, test } from 'tap'
import { z } from 'zod'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { asserted, type Bench, figure, nobody, noon, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'

const erase = (bench: Bench, path: string, reason: string | null = 'a court has asked') => bench.post(`/v1/${path}/erasure`, { reason })

const later = '2026-11-23T12:00:00.000Z'
const counted = z.looseObject({ assertions: z.number(), documents: z.number(), publishers: z.number(), independentOrigins: z.number() })
const breakdown = async (bench: Bench, id: string) => {
  const { assertions, documents, publishers, independentOrigins } = read(counted, await bench.get(`/v1/claims/${id}/breakdown`))
  return { assertions, documents, publishers, independentOrigins }
}

/** Words that stand nowhere else. */
const text =
  'In October 2025, zyxwort desertion cases in Quibbledon reached 21,602, Brumbleton said on Monday. Nobody of Quibbledon was asked.'

const inFile = async (t: Test) => {
  const path = join(t.testdir({}), 'hearsay.db')
  const store = openSqliteStore(path)
  const bench = await openBench(t, { store })
  const inFiles = (text: string): boolean =>
    [path, `${path}-wal`].some((file) => readFileSync(file).toString('latin1').toLowerCase().includes(text))
  /** Whether the index of terms holds a word: in hex, and what it shares with the term before stands there once. */
  const finds = (word: string): boolean => inFiles(Buffer.from(word.slice(-4)).toString('hex'))
  /** Whether the files of the database hold a word, in whatever case and form. */
  const holds = (word: string): boolean => inFiles(word.toLowerCase()) || finds(word)
  return { bench, holds, finds }
}

test('a document', async (t) => {
  const { bench, holds, finds } = await inFile(t)
  const paper = await bench.source('The Paper', { country: 'UA' })
  const office = await bench.source('The Office', { kind: 'official_body', country: 'UA' })
  const page = await bench.document(paper, {
    title: 'Zyxwort cases soar',
    byline: 'Grizelda Thistlewood',
    url: 'https://paper.example/zyxwort',
    publishedAt: '2025-11-02',
    language: 'en',
    text,
  })
  const sheet = await bench.document(paper, { title: 'Another' })
  const byOffice = { end: 'named', chain: [{ sourceId: office, relation: 'cites' }] }
  const shared = await bench.claim('21,602 cases', {
    statement: figure(21_602),
    assertions: [asserted(page, { ...byOffice, passage: { exact: 'zyxwort desertion cases' } }), asserted(sheet, byOffice)],
  })
  const alone = await bench.claim('zyxwort desertion cases in Quibbledon', {
    statement: figure(30_000, { quantity: { value: 30_000, unit: 'case', asWritten: 'zyxwritten 30,000' } }),
    assertions: [asserted(page, { end: 'named', chain: [{ name: 'Brumbleton', relation: 'quotes', verb: 'zyxverbed' }] })],
  })
  await bench.patch(`/v1/documents/${page}`, { byline: 'Grizelda T', reason: 'not Thistlewood after all' })
  const suggested = z.looseObject({
    items: z.array(z.looseObject({ id: z.string(), assertions: z.array(z.looseObject({ id: z.string() })) })),
  })
  const [read1] = read(suggested, await bench.get(`/v1/documents/${page}/claims?status=suggested`)).items
  const suggestion = read1?.id ?? ''
  t.ok(suggestion, 'something was read of it')
  const before = { shared: await breakdown(bench, shared), alone: await breakdown(bench, alone) }
  t.ok(holds('zyxwort') && holds('thistlewood') && holds('brumbleton'), 'the files hold it')
  t.ok(finds('zyxwort') && finds('thistlewood') && finds('brumbleton'), 'the index of terms too')
  bench.clock.now = later
  const answer = await erase(bench, `documents/${page}`)
  t.equal(answer.statusCode, 200, answer.body)
  t.match(JSON.parse(answer.body), {
    id: page,
    type: 'document',
    erasedAt: later,
    reason: 'a court has asked',
    erased: { documents: 1, sources: 0, assertions: 3, claims: 1 },
    says: /what it counted for still counts, but for an origin that was named and not registered.* Nothing of it is left in the files .* Backups/u,
  })

  const words = ['zyxwort', 'thistlewood', 'grizelda', 'brumbleton', 'quibbledon', 'zyxverbed', 'zyxwritten']
  const exported = await bench.exported()
  for (const word of words) {
    t.notOk(exported.toLowerCase().includes(word), `${word} is not in the export`)
    t.notOk(holds(word), `${word} is not in the files`)
  }
  const goneOnes = [
    `/v1/documents/${page}`,
    `/v1/documents/${page}?include=text`,
    `/v1/documents/${page}?asOf=${noon}`,
    `/v1/documents/${page}/history`,
    `/v1/documents/${page}/claims`,
    `/v1/documents/${page}/checks`,
    `/v1/claims/${suggestion}`,
    `/v1/claims/${suggestion}/comparison`,
    `/v1/assertions/${read1?.assertions[0]?.id}`,
  ]
  for (const url of goneOnes) {
    const gone = await bench.get(url)
    isProblem(t, gone, url, { status: 410, code: 'erased' })
    t.match(JSON.parse(gone.body), { erasedAt: later, reason: 'a court has asked' })
  }
  isProblem(t, await bench.patch(`/v1/documents/${page}`, { title: 'zyxwort' }), 'a revision', { status: 410, code: 'erased' })
  isProblem(t, await bench.post(`/v1/documents/${page}/readings`, {}), 'a reading', { status: 410, code: 'erased' })
  isProblem(t, await erase(bench, `documents/${page}`), 'once more', { status: 410, code: 'erased' })
  const same = { sourceId: paper, title: 'Zyxwort cases soar', byline: 'Grizelda Thistlewood', url: 'https://paper.example/zyxwort' }
  isProblem(t, await bench.post('/v1/documents', { ...same, publishedAt: '2025-11-02', language: 'en', text }), 'the same body again', {
    status: 410,
    code: 'erased',
  })
  isProblem(
    t,
    await bench.post('/v1/assertions', { claimId: shared, ...asserted(page, { passage: { exact: 'zyxwort' } }) }),
    'an assertion',
    {
      status: 422,
      code: 'unknown-reference',
      at: '/documentId',
    },
  )
  t.notOk(holds('zyxwort'), 'nothing of it came back')

  t.strictSame(await breakdown(bench, shared), before.shared, 'it still counts as a document with its assertion')
  t.strictSame(await breakdown(bench, alone), { ...before.alone, independentOrigins: 0 }, 'an origin that was only named there is unnamed')
  t.match(JSON.parse((await bench.get(`/v1/claims/${alone}`)).body), {
    text: '(erased)',
    revision: 2,
    statement: { quantity: { value: 30_000 } },
  })
  t.equal(JSON.parse((await bench.get(`/v1/claims/${alone}?asOf=${noon}`)).body).text, '(erased)', 'in earlier states too')
  t.equal(JSON.parse((await bench.get(`/v1/claims/${shared}`)).body).text, '21,602 cases', 'another document vouches for this one')
  for (const url of [
    '/v1/documents',
    `/v1/documents?asOf=${noon}`,
    '/v1/documents?q=zyxwort',
    '/v1/claims?status=suggested',
    '/v1/assertions',
  ])
    t.notOk((await bench.get(url)).body.includes(page), `${url} leaves it out`)
  const matched = await bench.post('/v1/match', { queries: { q: { text: 'zyxwort cases in Quibbledon' } }, suggested: true })
  t.notOk(matched.body.includes(suggestion), 'nothing finds it')
  t.strictSame(await bench.store.checkChain(), [], 'the chain still checks')

  const copy = await openBench(t)
  copy.clock.now = later
  const lines = await copy.importing(exported.trimEnd())
  t.strictSame(
    [...new Set(lines.map(({ status }) => status))],
    ['created'],
    JSON.stringify(lines.filter(({ status }) => status === 'failed')),
  )
  t.equal(await copy.exported(), exported, 'an export carries it')
  // A problem bears the name of its request.
  const asked = { 'x-request-id': 'same' }
  for (const url of [`/v1/documents/${page}`, `/v1/claims/${alone}`, `/v1/claims/${shared}/breakdown`, `/v1/claims/${suggestion}`])
    t.equal((await copy.get(url, asked)).body, (await bench.get(url, asked)).body, url)
  t.strictSame(await copy.store.checkChain(), [])
})

test('an erasure is done again where an older state was restored', async (t) => {
  const bench = await openBench(t)
  const paper = await bench.source('The Paper')
  const page = await bench.document(paper, { title: 'Zyxwort cases soar', text })
  const old = await bench.exported()
  await erase(bench, `documents/${page}`)
  const line =
    (await bench.exported())
      .trimEnd()
      .split('\n')
      .find((one) => one.includes('"erasure"')) ?? ''
  const copy = await openBench(t)
  await copy.importing(old.trimEnd())
  t.ok((await copy.exported()).includes('zyxwort'))
  t.match(await copy.importing(line), [{ status: 'created', id: page }])
  t.notOk((await copy.exported()).toLowerCase().includes('zyxwort'))
  t.match(await copy.importing(line), [{ status: 'existing', id: page }])
  const [back] = await copy.importing(
    old
      .trimEnd()
      .split('\n')
      .find((one) => one.includes(page)) ?? '',
  )
  t.equal(back?.status, 'existing', 'an older export does not bring it back')
  t.notOk((await copy.exported()).toLowerCase().includes('zyxwort'))
})

test('a source', async (t) => {
  const { bench, holds } = await inFile(t)
  const person = await bench.source('Grizelda Thistlewood', {
    kind: 'person',
    country: 'UA',
    aliases: ['Zelda Thistlewood'],
    domains: ['thistlewood.example'],
    identifiers: { wikidata: 'Qzyx' },
    provenance: { state: 'UA', funding: 'private', evidence: [{ url: 'https://thistlewood.example/cv', note: 'zyxnote' }] },
    sides: [
      { party: 'Grizelda Thistlewood', relation: 'is' },
      { party: 'Ukraine', relation: 'organ_of', rationale: 'zyxrationale' },
    ],
  })
  const double = await bench.source('G. Thistlewood', { kind: 'person' })
  await bench.patch(`/v1/sources/${double}`, { mergedInto: person, reason: 'the same' })
  const office = await bench.source('Press office', {
    kind: 'official_body',
    sides: [{ party: 'Zelda Thistlewood', relation: 'organ_of' }],
  })
  const paper = await bench.source('The Paper')
  const page = await bench.document(paper, { byline: 'Zelda Thistlewood' })
  const claim = await bench.claim('said', {
    assertions: [
      asserted(page, { end: 'named', chain: [{ name: 'Zelda Thistlewood', relation: 'quotes' }] }),
      asserted(page, { end: 'named', chain: [{ sourceId: person, relation: 'quotes' }] }),
      asserted(page, { end: 'named', chain: [{ sourceId: office, relation: 'quotes' }] }),
    ],
  })
  const before = await breakdown(bench, claim)
  bench.clock.now = later
  const answer = await erase(bench, `sources/${person}`)
  t.equal(answer.statusCode, 200, answer.body)
  t.match(JSON.parse(answer.body).erased, { sources: 2, documents: 0, assertions: 0, claims: 0 })
  const exported = (await bench.exported()).toLowerCase()
  for (const word of ['thistlewood', 'grizelda', 'zelda', 'qzyx', 'zyxnote', 'zyxrationale']) {
    t.notOk(exported.includes(word), `${word} is not in the export`)
    t.notOk(holds(word), `${word} is not in the files`)
  }
  t.strictSame(await breakdown(bench, claim), before, 'it still counts as one origin, with its organ')
  t.notOk((await bench.get(`/v1/claims/${claim}/lineage`)).body.includes('Thistlewood'))
  for (const id of [person, double]) isProblem(t, await bench.get(`/v1/sources/${id}`), id, { status: 410, code: 'erased' })
  isProblem(t, await bench.get(`/v1/sources/${person}/reliability`), 'its reliability', { status: 410, code: 'erased' })
  t.notOk((await bench.get('/v1/sources?country=UA')).body.includes(person), 'in no list')
  isProblem(t, await bench.post('/v1/documents', { sourceId: person, title: 'New' }), 'a document of it', {
    status: 422,
    code: 'unknown-reference',
    at: '/sourceId',
  })
  isProblem(t, await bench.patch(`/v1/sources/${paper}`, { mergedInto: person, reason: 'r' }), 'merging into it', {
    status: 409,
    code: 'conflict',
  })
  t.equal(JSON.parse((await bench.get(`/v1/documents/${page}`)).body).byline, null)
  t.strictSame(await bench.store.checkChain(), [])
})

test('an assertion', async (t) => {
  const { bench, holds } = await inFile(t)
  const page = await bench.document(await bench.source('The Paper'))
  const claim = await bench.claim('said')
  const assertion = await bench.assertion(claim, page, {
    end: 'unnamed',
    chain: [{ describedAs: 'a zyxfriend', relation: 'cites' }],
    passage: { exact: 'zyxpassage' },
  })
  const before = await breakdown(bench, claim)
  t.equal((await erase(bench, `assertions/${assertion}`)).statusCode, 200)
  t.notOk(holds('zyxfriend') || holds('zyxpassage'))
  isProblem(t, await bench.get(`/v1/assertions/${assertion}`), 'it', { status: 410, code: 'erased' })
  t.strictSame(await breakdown(bench, claim), before)
  t.equal(JSON.parse((await bench.get(`/v1/claims/${claim}`)).body).text, 'said', 'a wording of its own stays')
})

test('sent again under its Idempotency-Key', async (t) => {
  const bench = await openBench(t)
  const key = { 'idempotency-key': 'one' }
  const made = { name: 'Zyxname', kind: 'person' }
  const paper: unknown = JSON.parse((await bench.post('/v1/sources', made, key)).body).id
  const first = await bench.post(`/v1/sources/${paper}/erasure`, { reason: 'r' }, key)
  t.equal(first.statusCode, 200, first.body)
  const again = await bench.post(`/v1/sources/${paper}/erasure`, { reason: 'r' }, key)
  t.equal(again.statusCode, 200)
  t.equal(again.body, first.body, 'the first answer')
  isProblem(t, await bench.post('/v1/sources', made, key), 'a kept answer that told of it is gone', { status: 410, code: 'erased' })
})

test('what cannot be erased', async (t) => {
  const bench = await openBench(t)
  const paper = await bench.source('The Paper')
  isProblem(t, await erase(bench, `sources/${paper}`, null), 'without a reason', { status: 422, code: 'invalid', at: '/reason' })
  isProblem(t, await erase(bench, `sources/${nobody('src')}`), 'nothing', { status: 404, code: 'not-found' })
  isProblem(t, await bench.post(`/v1/claims/${nobody('clm')}/erasure`, { reason: 'r' }), 'a claim', { status: 404, code: 'not-found' })
  t.equal((await bench.get(`/v1/sources/${paper}`)).statusCode, 200)
})
