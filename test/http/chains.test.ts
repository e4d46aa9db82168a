/** Chains and passages: what does not fit is refused by name; a chain that meets itself is stored and flagged. */
import { test } from 'tap'
import { z } from 'zod'
import { asserted, type Body, nobody, openBench, read } from '../support/app.js'
import { isProblem, unchanged } from './problem.js'
import { stockUp } from './stock.js'

const flagged = z.looseObject({ flags: z.array(z.looseObject({ code: z.string(), evidence: z.array(z.string()) })) })
const assertion = z.looseObject({
  id: z.string(),
  passage: z.looseObject({ start: z.number().nullable(), end: z.number().nullable(), part: z.string() }).nullable(),
})

const named = { name: 'Christoph Wanner', relation: 'quotes' }
const described = { describedAs: 'a source in the security forces', relation: 'quotes' }

test('ends that do not fit', async (t) => {
  const bench = await openBench(t)
  const { october, page } = await stockUp(bench)
  const table: readonly (readonly [string, readonly Body[], string])[] = [
    ['named', [], 'nobody is there to be the origin'],
    ['named', [described], 'who is described is not named'],
    ['named', [named, described], 'it is the last one who counts'],
    ['first_hand', [described], 'who is described is not known'],
    ['first_hand', [named, described], 'the last one again'],
    ['unnamed', [], 'nobody is there'],
    ['unnamed', [named], 'who is named is not unnamed'],
    ['unnamed', [described, named], 'the last one is named'],
  ]
  for (const [end, chain, how] of table) {
    const body = asserted(page, { end, chain })
    const wanted = { status: 422, code: 'chain-mismatch' }
    await unchanged(t, bench, how, async () => {
      isProblem(t, await bench.post('/v1/assertions', { claimId: october, ...body }), `${end}: ${how}`, { ...wanted, at: '/end' })
      const within = await bench.post('/v1/claims', {
        text: 'x',
        statement: { type: 'event', measure: 'riot' },
        assertions: [asserted(page), body],
      })
      isProblem(t, within, `${end}, in a claim`, { ...wanted, at: '/assertions/1/end' })
    })
  }
  const fitting: readonly (readonly [string, readonly Body[]])[] = [
    ['named', [named]],
    ['named', [described, named]],
    ['first_hand', []],
    ['first_hand', [named]],
    ['unnamed', [described]],
    ['unnamed', [named, described]],
    ['unknown', []],
    ['unknown', [named]],
    ['unknown', [described]],
  ]
  for (const [end, chain] of fitting)
    t.equal(
      (await bench.post('/v1/assertions', { claimId: october, ...asserted(page, { end, chain }) })).statusCode,
      201,
      `${end} after ${chain.length}`,
    )
})

test('hops that name nobody, or two', async (t) => {
  const bench = await openBench(t)
  const { october, page, paper } = await stockUp(bench)
  const hops: readonly (readonly [string, Body, string])[] = [
    ['nobody', { relation: 'quotes' }, '/chain/1'],
    ['nobody, by nulls', { sourceId: null, name: null, describedAs: null, relation: 'quotes' }, '/chain/1'],
    ['a source and a name', { sourceId: paper, name: 'The Paper', relation: 'quotes' }, '/chain/1'],
    ['a name and a description', { name: 'X', describedAs: 'an officer', relation: 'quotes' }, '/chain/1'],
    ['all three', { sourceId: paper, name: 'X', describedAs: 'y', relation: 'quotes' }, '/chain/1'],
    ['an empty name', { name: ' ', relation: 'quotes' }, '/chain/1/name'],
    ['no relation', { name: 'X' }, '/chain/1/relation'],
    ['a relation that is none', { name: 'X', relation: 'heard' }, '/chain/1/relation'],
    ['a basis that is none', { name: 'X', relation: 'quotes', basis: 'guessed' }, '/chain/1/basis'],
    ['an unknown field', { name: 'X', relation: 'quotes', mood: 1 }, '/chain/1/mood'],
    ['a source that is none', { sourceId: 'src_1', relation: 'quotes' }, '/chain/1/sourceId'],
  ]
  for (const [how, hop, at] of hops)
    await unchanged(t, bench, how, async () =>
      isProblem(
        t,
        await bench.post('/v1/assertions', { claimId: october, ...asserted(page, { end: 'unknown', chain: [named, hop] }) }),
        how,
        { status: 422, code: 'invalid', at },
      ),
    )
  const unknown = { sourceId: nobody('src'), relation: 'quotes' }
  isProblem(t, await bench.post('/v1/assertions', { claimId: october, ...asserted(page, { chain: [unknown] }) }), 'nobody registered', {
    status: 422,
    code: 'unknown-reference',
    at: '/chain/0/sourceId',
  })
})

test('passages', async (t) => {
  const bench = await openBench(t)
  const { october, paper } = await stockUp(bench)
  const text = 'Cases rise. In October 21,602 cases \u{1F642} were opened. In October many fled.'
  const page = await bench.document(paper, { title: 'Cases rise to 21,602', text })
  const post = (passage: Body) => bench.post('/v1/assertions', { claimId: october, ...asserted(page, { passage }) })
  const missing: readonly (readonly [string, Body])[] = [
    ['other words', { exact: 'In November' }],
    ['another case', { exact: 'in october' }],
    ['other blanks', { exact: 'In  October' }],
    ['a prefix that is not before it', { exact: 'In October', prefix: 'fled. ' }],
    ['a suffix that is not after it', { exact: 'In October', suffix: ' few' }],
    ['an offset that is not its own', { exact: 'In October', start: 0 }],
    ['an end that is not its own', { exact: 'In October', start: 12, end: 13 }],
    ['offsets beyond the text', { exact: 'In October', start: 9_000, end: 9_010 }],
    ['the title, as if it were the body', { exact: 'rise to' }],
  ]
  for (const [how, passage] of missing)
    await unchanged(t, bench, how, async () =>
      isProblem(t, await post(passage), how, { status: 422, code: 'passage-not-found', at: '/passage/exact' }),
    )
  const found: readonly (readonly [string, Body, number, number])[] = [
    ['the first occurrence', { exact: 'In October' }, 12, 22],
    [
      'the one that fits the suffix',
      { exact: 'In October', suffix: ' many' },
      text.lastIndexOf('In October'),
      text.lastIndexOf('In October') + 10,
    ],
    [
      'the one that fits the prefix',
      { exact: 'In October', prefix: 'opened. ' },
      text.lastIndexOf('In October'),
      text.lastIndexOf('In October') + 10,
    ],
    ['UTF-16 code units', { exact: 'were' }, text.indexOf('were'), text.indexOf('were') + 4],
    ['given offsets', { exact: 'October', start: 15, end: 22 }, 15, 22],
    ['a headline in the title', { exact: 'rise to', part: 'headline' }, 6, 13],
    [
      'a headline that stands in the text alone',
      { exact: 'many fled', part: 'headline' },
      text.indexOf('many fled'),
      text.indexOf('many fled') + 9,
    ],
    ['a headline that stands in both, in the title', { exact: 'Cases rise', part: 'headline' }, 0, 10],
  ]
  for (const [how, passage, start, end] of found) t.match(read(assertion, await post(passage)).passage, { start, end }, how)

  const without = await bench.document(paper, { title: 'No text is held' })
  const unchecked = await bench.post('/v1/assertions', { claimId: october, ...asserted(without, { passage: { exact: 'anything' } }) })
  t.match(read(assertion, unchecked).passage, { start: null, end: null, part: 'body' }, 'without a text there is nothing to be found in')
})

test('a chain that meets itself', async (t) => {
  const bench = await openBench(t)
  const { paper, daily, page, sheet, office } = await stockUp(bench)
  const statement = { type: 'event', measure: 'riot', place: 'kyiv', period: '2025-10-21' }
  const via = (...ids: string[]): Body[] => ids.map((sourceId) => ({ sourceId, relation: 'cites' }))
  const circles: readonly (readonly [string, readonly Body[], boolean])[] = [
    ['a paper that is named as its own source: twice running is one step', [asserted(page, { end: 'named', chain: via(paper) })], false],
    ['a paper that cites who cites the paper', [asserted(page, { end: 'named', chain: via(office, paper) })], true],
    ['one source twice in a chain', [asserted(page, { end: 'named', chain: via(office, daily, office) })], true],
    [
      'two papers that cite one another',
      [asserted(page, { end: 'named', chain: via(daily) }), asserted(sheet, { end: 'named', chain: via(paper) })],
      true,
    ],
    [
      'two papers that cite one office',
      [asserted(page, { end: 'named', chain: via(office) }), asserted(sheet, { end: 'named', chain: via(office) })],
      false,
    ],
  ]
  for (const [how, assertions, isCircular] of circles) {
    const answer = await bench.post('/v1/claims', { text: how, statement, assertions })
    t.equal(answer.statusCode, 201, `${how}: stored`)
    const id = read(assertion.pick({ id: true }), answer).id
    const codes = read(flagged, await bench.get(`/v1/claims/${id}/breakdown`)).flags.map(({ code }) => code)
    t.equal(codes.includes('circular'), isCircular, `${how}: ${codes.join(' ')}`)
    for (const path of ['comparison', 'lineage', 'history']) t.equal((await bench.get(`/v1/claims/${id}/${path}`)).statusCode, 200, path)
  }
})

test('circles elsewhere do no harm', async (t) => {
  const bench = await openBench(t)
  const { paper, daily, office, page, sheet, october, rounded } = await stockUp(bench)
  const patches: readonly (readonly [string, Body])[] = [
    [`sources/${paper}`, { parentId: daily }],
    [`sources/${office}`, { parentId: office }],
    [`documents/${page}`, { derivedFrom: [{ documentId: sheet, relation: 'syndicates' }] }],
    [`documents/${sheet}`, { derivedFrom: [{ documentId: page, relation: 'translates' }] }],
    [`claims/${october}`, { requires: [rounded] }],
    [`claims/${rounded}`, { requires: [october] }],
    ['concepts/army', { broader: ['cases'] }],
    ['concepts/cases', { sameAs: ['army'], related: ['cases'] }],
  ]
  for (const [path, patch] of patches) t.ok((await bench.patch(`/v1/${path}`, patch)).statusCode < 500, path)
  for (const path of ['comparison', 'breakdown', 'lineage'])
    for (const id of [october, rounded]) t.equal((await bench.get(`/v1/claims/${id}/${path}`)).statusCode, 200, path)
  for (const path of ['questions', 'claims?topic=army', 'claims?measure=cases'])
    t.equal((await bench.get(`/v1/${path}`)).statusCode, 200, path)
})
