/** Merging: everything reads as the other, the old id answers 308, null undoes it, and an earlier state sees two. */
import { test } from 'tap'
import { z } from 'zod'
import { asserted, type Bench, figure, nobody, noon, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'
import { stockUp } from './stock.js'

const merge = (bench: Bench, address: string, mergedInto: string | null, reason: string | null = 'a double') =>
  bench.patch(address, { mergedInto, reason })

const list = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) })
const idsOf = async (bench: Bench, url: string): Promise<string[]> => read(list, await bench.get(url)).items.map(({ id }) => id)

const counted = z.looseObject({
  claimId: z.string(),
  assertions: z.number(),
  publishers: z.number(),
  independentOrigins: z.number(),
  lineages: z.array(z.looseObject({ origin: z.looseObject({ sourceId: z.string().nullable(), name: z.string().nullable() }) })),
})
const breakdown = async (bench: Bench, id: string, more = '') => read(counted, await bench.get(`/v1/claims/${id}/breakdown${more}`))

const tomorrow = '2026-11-23T12:00:00.000Z'

test('two sources that are one', async (t) => {
  const bench = await openBench(t)
  const reuters = await bench.source('Reuters', { domains: ['reuters.com'] })
  const double = await bench.source('Thomson Reuters', { aliases: ['TR News'], domains: ['tr.example'] })
  const child = await bench.source('Breakingviews', { parentId: double })
  const [page, sheet] = [await bench.document(reuters), await bench.document(double, { title: 'Another' })]
  const claim = await bench.claim('said', {
    assertions: [
      asserted(page),
      asserted(sheet),
      asserted(page, { end: 'named', chain: [{ name: 'TR News', relation: 'cites' }] }),
      asserted(page, { end: 'named', chain: [{ sourceId: double, relation: 'quotes' }] }),
    ],
  })
  const other = await bench.claim('said by the other', { statement: figure(30_000), assertions: [asserted(sheet)] })
  const before = await breakdown(bench, claim)
  t.equal(before.publishers, 2)
  t.equal(before.independentOrigins, 2)
  bench.clock.now = tomorrow
  const answer = await merge(bench, `/v1/sources/${double}`, reuters)
  t.equal(answer.statusCode, 200, answer.body)
  t.match(JSON.parse(answer.body), { id: double, mergedInto: reuters, revision: 2 })

  const after = await breakdown(bench, claim)
  t.equal(after.publishers, 1, 'one publisher')
  t.equal(after.independentOrigins, 1, 'one origin, by its id, by another name and as a publisher')
  t.equal(after.lineages[0]?.origin.sourceId, reuters)
  t.notOk((await bench.get(`/v1/claims/${claim}/lineage`)).body.includes(double), 'nor in the graph')
  t.strictSame((await idsOf(bench, '/v1/sources')).sort(), [reuters, child].sort(), 'lists leave it out')
  t.strictSame(await idsOf(bench, `/v1/sources?mergedInto=${reuters}`), [double], 'but where it is asked for')
  t.strictSame(await idsOf(bench, '/v1/sources?q=thomson'), [reuters], 'its name finds the other')
  t.strictSame(await idsOf(bench, '/v1/sources?domain=tr.example'), [reuters], 'so does its domain')
  t.strictSame(await idsOf(bench, `/v1/sources?parentId=${reuters}`), [child], 'whom it owned the other owns')
  for (const id of [reuters, double]) {
    t.same(new Set(await idsOf(bench, `/v1/documents?sourceId=${id}`)), new Set([page, sheet]), 'documents of both')
    t.same(new Set(await idsOf(bench, `/v1/claims?sourceId=${id}`)), new Set([claim, other]), 'claims on the word of both')
  }
  const early = await breakdown(bench, claim, `?asOf=${noon}`)
  t.strictSame(early, before, 'an earlier state sees two')
  t.equal((await bench.get(`/v1/sources/${double}?asOf=${noon}`)).statusCode, 200)
  t.equal((await idsOf(bench, `/v1/sources?asOf=${noon}`)).length, 3)

  const undone = await merge(bench, `/v1/sources/${double}`, null, 'two after all')
  t.equal(undone.statusCode, 200, undone.body)
  t.strictSame(await breakdown(bench, claim), before, 'undone without a trace')
  t.equal((await bench.get(`/v1/sources/${double}`)).statusCode, 200)
  const history = z.looseObject({ items: z.array(z.looseObject({ reason: z.string().nullable(), changed: z.array(z.string()) })) })
  t.match(read(history, await bench.get(`/v1/sources/${double}/history`)).items, [
    {},
    { reason: 'a double', changed: ['/mergedInto'] },
    { reason: 'two after all', changed: ['/mergedInto'] },
  ])
})

test('the old id sends on', async (t) => {
  const bench = await openBench(t)
  const { paper, daily, office, october, rounded, other } = await stockUp(bench)
  await merge(bench, `/v1/sources/${daily}`, paper)
  await merge(bench, `/v1/claims/${rounded}`, october)
  const rows: readonly (readonly [string, string, string])[] = [
    [daily, paper, `/v1/sources/${daily}`],
    [daily, paper, `/v1/sources/${daily}/reliability?method=hearsay-1`],
    [rounded, october, `/v1/claims/${rounded}`],
    [rounded, october, `/v1/claims/${rounded}/comparison?limit=2&suggested=true`],
    [rounded, october, `/v1/claims/${rounded}/breakdown`],
    [rounded, october, `/v1/claims/${rounded}/lineage`],
    [rounded, october, `/v1/claims/${rounded}/assertions?status=accepted`],
  ]
  for (const [from, to, url] of rows) {
    const answer = await bench.get(url)
    t.equal(answer.statusCode, 308, url)
    t.equal(answer.headers.location, url.replace(from, to), 'the same path and query')
    t.equal(answer.headers['cache-control'], 'no-cache', 'it can be undone')
    t.strictSame(JSON.parse(answer.body), { id: from, mergedInto: to, says: `${from} was merged into ${to}.` })
  }
  t.equal((await bench.get(`/v1/claims/${rounded}/history`)).statusCode, 200, 'its history stays where it is')
  await merge(bench, `/v1/claims/${october}`, other)
  t.equal((await bench.get(`/v1/claims/${rounded}`)).headers.location, `/v1/claims/${other}`, 'to the end of a chain at once')
  t.equal((await breakdown(bench, other)).assertions, 4, 'with the assertions of all three')
  await merge(bench, `/v1/claims/${october}`, null)
  t.equal((await bench.get(`/v1/claims/${rounded}`)).headers.location, `/v1/claims/${october}`)
  t.equal((await bench.get(`/v1/sources/${office}`)).statusCode, 200, 'what was not merged answers')
})

test('two claims that are one', async (t) => {
  const bench = await openBench(t)
  const { october, rounded, other, november, sheet, page, judgement } = await stockUp(bench)
  const groups = z.looseObject({ totals: z.record(z.string(), z.number()) })
  const before = await bench.get(`/v1/claims/${other}/comparison`)
  t.equal(read(groups, before).totals.conflicting, 2)
  bench.clock.now = tomorrow
  await merge(bench, `/v1/claims/${rounded}`, october)
  t.equal(read(groups, await bench.get(`/v1/claims/${other}/comparison`)).totals.conflicting, 1, 'compared once')
  t.equal((await bench.get(`/v1/claims/${other}/comparison?asOf=${noon}`)).body.includes(rounded), true)
  t.notOk((await idsOf(bench, '/v1/claims')).includes(rounded), 'in no list')
  t.notOk((await idsOf(bench, '/v1/claims?q=about')).includes(rounded), 'nor by its words')
  t.strictSame(await idsOf(bench, `/v1/claims?mergedInto=${october}`), [rounded])
  const shared = await idsOf(bench, `/v1/claims/${october}/assertions`)
  t.equal(shared.length, 3, "its assertions are the other one's")
  t.same(new Set(await idsOf(bench, `/v1/assertions?claimId=${rounded}`)), new Set(shared), 'by either id')
  t.equal((await breakdown(bench, october)).assertions, 3)
  const archive = await bench.source('The archive')
  const folder = await bench.document(archive)
  await bench.assertion(rounded, folder, { end: 'unknown' })
  t.strictSame(await idsOf(bench, `/v1/claims?documentId=${folder}`), [october], 'what says it is found to say the other')
  t.strictSame(await idsOf(bench, `/v1/claims?sourceId=${archive}`), [october], 'so is who does')
  const matches = await bench.post('/v1/match', { queries: { q: { text: 'In October there were about 21,600 cases.' } } })
  t.notOk(matches.body.includes(rounded), 'no match')
  t.notOk((await bench.get('/v1/questions')).body.includes(rounded), 'no point of a question')
  const compared = await bench.post('/v1/compare', { left: rounded, right: november })
  t.match(JSON.parse(compared.body), { left: october, judgement: { id: judgement } }, 'compared, and judged, as the other')

  const late = await bench.assertion(rounded, page, { end: 'unknown' })
  t.ok((await idsOf(bench, `/v1/claims/${october}/assertions`)).includes(late), 'what is told of it later counts for the other')
  t.equal(JSON.parse((await bench.get(`/v1/assertions/${late}`)).body).claimId, rounded, 'as it was recorded')
  const inSheet = read(
    z.looseObject({ items: z.array(z.looseObject({ id: z.string(), assertions: z.array(z.looseObject({ claimId: z.string() })) })) }),
    await bench.get(`/v1/documents/${sheet}/claims`),
  )
  const ofOctober = inSheet.items.find(({ id }) => id === october)
  t.strictSame(ofOctober?.assertions.map(({ claimId }) => claimId).sort(), [october, rounded].sort(), 'one claim of a document')
  await merge(bench, `/v1/claims/${rounded}`, null)
  t.equal((await breakdown(bench, rounded)).assertions, 3, 'undone, each has its own again')
  t.equal((await breakdown(bench, october)).assertions, 2)
  t.ok((await idsOf(bench, '/v1/claims?q=about')).includes(rounded), 'and is found again')
})

test('what a merged claim is required by, and a judgement on both', async (t) => {
  const bench = await openBench(t)
  const { october, rounded } = await stockUp(bench)
  const early = await bench.claim('earlier', { statement: figure(1, { period: '2024-01' }), requires: [rounded] })
  const has = async () => (await bench.get(`/v1/claims/${early}/breakdown`)).body.includes('"anachronism"')
  t.ok(await has())
  await bench.judgement(october, rounded, { value: 'conflicts' })
  await merge(bench, `/v1/claims/${rounded}`, october)
  t.ok(await has(), 'the other is required now')
  t.equal((await bench.get(`/v1/claims/${october}/comparison`)).statusCode, 200, 'a word on both says nothing of one')
})

test('what cannot be merged', async (t) => {
  const bench = await openBench(t)
  const { paper, daily, office, october, rounded } = await stockUp(bench)
  const gone = await bench.source('Gone')
  await bench.patch(`/v1/sources/${gone}`, { status: 'withdrawn', reason: 'no source' })
  await merge(bench, `/v1/sources/${daily}`, paper)
  const at = '/mergedInto'
  const rows: readonly (readonly [string, string, string | null, string | null, number, string, string])[] = [
    ['without a reason', `sources/${paper}`, office, null, 422, 'invalid', '/reason'],
    ['into itself', `sources/${paper}`, paper, 'r', 422, 'invalid', at],
    ['in a circle', `sources/${paper}`, daily, 'r', 409, 'conflict', at],
    ['into one that is withdrawn', `sources/${paper}`, gone, 'r', 409, 'conflict', at],
    ['into nothing', `sources/${paper}`, nobody('src'), 'r', 422, 'unknown-reference', at],
    ['a source into a claim', `sources/${paper}`, october, 'r', 422, 'invalid', at],
    ['a claim into a source', `claims/${october}`, paper, 'r', 422, 'invalid', at],
    ['a claim into itself', `claims/${rounded}`, rounded, 'r', 422, 'invalid', at],
  ]
  for (const [how, path, into, reason, status, code, pointer] of rows)
    isProblem(t, await merge(bench, `/v1/${path}`, into, reason), how, { status, code, at: pointer })
  isProblem(t, await bench.patch(`/v1/sources/${daily}`, { mergedInto: null }), 'undone without a reason', { status: 422, code: 'invalid' })
  isProblem(t, await bench.patch(`/v1/sources/${paper}`, { mergedInto: office, reason: 'r' }, {}), 'without If-Match', {
    status: 428,
    code: 'precondition-required',
  })
  isProblem(t, await bench.post('/v1/sources', { name: 'New', kind: 'unknown', mergedInto: paper }), 'from the start', {
    status: 422,
    code: 'invalid',
  })
  t.equal((await merge(bench, `/v1/sources/${daily}`, paper)).statusCode, 200, 'again the same changes nothing')
  t.equal(JSON.parse((await merge(bench, `/v1/sources/${daily}`, paper, null)).body).revision, 2)
  t.equal((await bench.patch(`/v1/sources/${daily}`, { country: 'FR' })).statusCode, 200, 'a merged record can be mended')
})

test('an export carries merges', async (t) => {
  const bench = await openBench(t)
  const { paper, daily, october, rounded } = await stockUp(bench)
  await merge(bench, `/v1/sources/${daily}`, paper)
  await merge(bench, `/v1/claims/${rounded}`, october)
  const exported = await bench.exported()
  const copy = await openBench(t)
  const answers = await copy.importing(exported.trimEnd())
  t.strictSame([...new Set(answers.map(({ status }) => status))], ['created'])
  t.equal(await copy.exported(), exported)
  for (const url of [`/v1/claims/${october}/comparison`, `/v1/sources?q=daily`, `/v1/claims/${rounded}`])
    t.equal((await copy.get(url)).body, (await bench.get(url)).body, url)
})
