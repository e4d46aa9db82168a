/** PATCH is a merge patch (RFC 7396): null clears, a list replaces, what is left out stays; no change is no revision. */
import { test } from 'tap'
import { aStatement, type Body, openBench } from '../support/app.js'
import { isProblem, unchanged } from './problem.js'

const source = {
  name: 'Paper',
  kind: 'independent_outlet',
  aliases: ['P', 'Q'],
  country: 'UA',
  provenance: { funding: 'state', governance: 'party', evidence: [{ url: 'https://a.example/', note: 'x' }] },
  sides: [{ party: 'Ukraine', relation: 'is', period: '2025' }],
  policies: { ethics: 'https://a.example/ethics', corrections: 'https://a.example/c' },
  identifiers: { wikidata: 'Q1', isni: '2' },
}

const statement = aStatement({ category: ['convicts'], quantity: { value: 5, unit: 'case', modifier: 'about', asWritten: 'about 5' } })

interface Row {
  readonly how: string
  readonly path: 'sources' | 'claims'
  readonly patch: Body
  /** What of the answer is wanted. */
  readonly wanted: Body
}

const rows: readonly Row[] = [
  { how: 'a field', path: 'sources', patch: { country: 'GB' }, wanted: { country: 'GB', name: 'Paper', aliases: ['P', 'Q'] } },
  {
    how: 'null clears',
    path: 'sources',
    patch: { country: null, aliases: null, sides: null },
    wanted: { country: null, aliases: [], sides: [] },
  },
  { how: 'a list replaces', path: 'sources', patch: { aliases: ['R'] }, wanted: { aliases: ['R'], country: 'UA' } },
  { how: 'an empty list clears', path: 'sources', patch: { aliases: [] }, wanted: { aliases: [] } },
  {
    how: 'an object is merged',
    path: 'sources',
    patch: { provenance: { funding: 'public' } },
    wanted: { provenance: { funding: 'public', governance: 'party', evidence: [{ note: 'x' }] } },
  },
  {
    how: 'null clears inside an object',
    path: 'sources',
    patch: { provenance: { funding: null } },
    wanted: { provenance: { funding: 'unknown', governance: 'party' } },
  },
  {
    how: 'null clears a whole object',
    path: 'sources',
    patch: { provenance: null },
    wanted: { provenance: { funding: 'unknown', governance: 'unknown', evidence: [] } },
  },
  {
    how: 'null clears a policy',
    path: 'sources',
    patch: { policies: { ethics: null } },
    wanted: { policies: { ethics: null, corrections: 'https://a.example/c' } },
  },
  {
    how: 'null clears an identifier',
    path: 'sources',
    patch: { identifiers: { isni: null } },
    wanted: { identifiers: { wikidata: 'Q1' } },
  },
  {
    how: 'an identifier is added',
    path: 'sources',
    patch: { identifiers: { viaf: '3' } },
    wanted: { identifiers: { wikidata: 'Q1', isni: '2', viaf: '3' } },
  },
  {
    how: 'a list of objects replaces',
    path: 'sources',
    patch: { sides: [{ party: 'Russia', relation: 'organ_of' }] },
    wanted: { sides: [{ party: 'Russia', relation: 'organ_of', period: null }] },
  },
  { how: 'a claim: a field', path: 'claims', patch: { text: 'said otherwise' }, wanted: { text: 'said otherwise', language: 'en' } },
  { how: 'a claim: null clears', path: 'claims', patch: { language: null, topics: null }, wanted: { language: null, topics: [] } },
  {
    how: 'a claim: a whole statement',
    path: 'claims',
    patch: { statement: { ...statement, place: 'kyiv' } },
    wanted: { statement: { place: 'kyiv', category: ['convicts'] } },
  },
  {
    how: 'a claim: a part of the statement',
    path: 'claims',
    patch: { statement: { place: 'kyiv' } },
    wanted: { statement: { place: 'kyiv', period: '2025-10', category: ['convicts'] } },
  },
  {
    how: 'a claim: null clears in the statement',
    path: 'claims',
    patch: { statement: { period: null } },
    wanted: { statement: { period: null, place: 'ukraine' } },
  },
  {
    how: 'a claim: a part of the quantity',
    path: 'claims',
    patch: { statement: { quantity: { value: 6, asWritten: null } } },
    wanted: { statement: { quantity: { value: 6, unit: 'case', modifier: 'about', asWritten: null } } },
  },
]

test('what a patch does', async (t) => {
  for (const { how, path, patch, wanted } of rows)
    await t.test(how, async (s) => {
      const bench = await openBench(s)
      const id =
        path === 'sources' ? await bench.source('Paper', source) : await bench.claim('said', { statement, language: 'en', topics: ['a'] })
      bench.clock.now = '2026-11-23T12:00:00.000Z'
      const answer = await bench.patch(`/v1/${path}/${id}`, { ...patch, reason: 'found out' })
      s.equal(answer.statusCode, 200, answer.body.slice(0, 200))
      s.match(
        JSON.parse(answer.body),
        { ...wanted, id, revision: 2, updatedAt: bench.clock.now, recordedAt: '2026-11-22T12:00:00.000Z' },
        how,
      )
      s.equal((await bench.get(`/v1/${path}/${id}`)).body, answer.body, 'and so it is read')
    })
})

test('an application/json patch is one too', async (t) => {
  const bench = await openBench(t)
  const id = await bench.source('Paper')
  const answer = await bench.patch(`/v1/sources/${id}`, { country: 'UA' }, { 'if-match': '*', 'content-type': 'application/json' })
  t.equal(answer.statusCode, 200)
})

test('no change is no revision', async (t) => {
  const bench = await openBench(t)
  const id = await bench.source('Paper', source)
  const claim = await bench.claim('said', { statement, language: 'en' })
  const patches: readonly (readonly [string, Body])[] = [
    [`/v1/sources/${id}`, {}],
    [`/v1/sources/${id}`, { reason: 'no reason to' }],
    [`/v1/sources/${id}`, { country: 'UA', aliases: ['P', 'Q'], name: ' Paper ' }],
    [`/v1/sources/${id}`, { provenance: { funding: 'state' }, policies: {}, labels: [], parentId: null, status: 'accepted' }],
    [`/v1/claims/${claim}`, { statement, language: 'en', implied: null }],
  ]
  for (const [address, patch] of patches)
    await unchanged(t, bench, JSON.stringify(patch).slice(0, 60), async () => {
      const before = await bench.get(address)
      const answer = await bench.patch(address, patch)
      t.equal(answer.statusCode, 200)
      t.equal(answer.body, before.body)
      t.equal(answer.headers.etag, before.headers.etag)
    })
})

test('what may not be patched', async (t) => {
  const bench = await openBench(t)
  const id = await bench.source('Paper', source)
  const document = await bench.document(id, { text: 'words', url: 'https://a.example/' })
  const claim = await bench.claim('said', { statement })
  const assertion = await bench.assertion(claim, document)
  await bench.concept('cases')
  const table: readonly (readonly [string, Body | unknown[] | null, string])[] = [
    [`/v1/sources/${id}`, { id: 'src_1' }, '/id'],
    [`/v1/sources/${id}`, { revision: 7 }, '/revision'],
    [`/v1/sources/${id}`, { name: null }, '/name'],
    [`/v1/sources/${id}`, { kind: null }, '/kind'],
    [`/v1/sources/${id}`, { provenance: { funding: 'much' } }, '/provenance/funding'],
    [`/v1/sources/${id}`, { status: 'rejected' }, '/status'],
    [`/v1/sources/${id}`, { derived: {} }, '/derived'],
    [`/v1/sources/${id}`, [], ''],
    [`/v1/sources/${id}`, null, ''],
    [`/v1/documents/${document}`, { text: 'other words' }, '/text'],
    [`/v1/documents/${document}`, { html: '<p>' }, '/html'],
    [`/v1/documents/${document}`, { sourceId: id }, '/sourceId'],
    [`/v1/documents/${document}`, { url: null }, '/url'],
    [`/v1/documents/${document}`, { contentHash: '0'.repeat(64) }, '/contentHash'],
    [`/v1/claims/${claim}`, { text: null }, '/text'],
    [`/v1/claims/${claim}`, { statement: null }, '/statement'],
    [`/v1/claims/${claim}`, { assertions: [] }, '/assertions'],
    [`/v1/claims/${claim}`, { statement: { ...statement, quantity: null } }, '/statement/quantity'],
    [`/v1/assertions/${assertion}`, { chain: [] }, '/chain'],
    [`/v1/assertions/${assertion}`, { claimId: claim }, '/claimId'],
    [`/v1/assertions/${assertion}`, { status: 'rejected' }, '/status'],
    ['/v1/concepts/cases', { key: 'other' }, '/key'],
    ['/v1/concepts/cases', { kind: 'place' }, '/kind'],
  ]
  for (const [address, patch, at] of table) {
    const how = `${address.split('/')[2]} ${JSON.stringify(patch).slice(0, 40)}`
    await unchanged(t, bench, how, async () => isProblem(t, await bench.patch(address, patch), how, { status: 422, code: 'invalid', at }))
  }
})
