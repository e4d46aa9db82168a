/** Bodies that are no JSON in UTF-8, of another type, too deep, or with characters that no text may hold: a problem each, and nothing written. */
import { gzipSync } from 'node:zlib'
import { test } from 'tap'
import { aSource, type Headers, openBench } from '../support/app.js'
import { isProblem, unchanged, type Wanted } from './problem.js'
import { stockUp } from './stock.js'

const malformed = { status: 400, code: 'malformed' } as const
const invalid = (at: string): Wanted => ({ status: 422, code: 'invalid', at })

const nested = (levels: number): string => `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`
const lists = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
const named = (inside: string): string => `{"name":"Paper","kind":"person",${inside}}`

const bodies: readonly (readonly [string, string | Buffer, Wanted])[] = [
  ['nothing', '', malformed],
  ['blanks', ' \n', malformed],
  ['words', 'name=Paper', malformed],
  ['cut short', '{"name":"Paper"', malformed],
  ['two values', '{} {}', malformed],
  ['a comma too many', '{"name":"Paper",}', malformed],
  ['single quotes', "{'name':'Paper'}", malformed],
  ['NaN', named('"country":NaN'), malformed],
  ['a comment', `${named('"country":null')}//`, malformed],
  ['a control character in a text', '{"name":"a\u0001b"}', malformed],
  ['Latin-1', Buffer.from('{"name":"café","kind":"person"}', 'latin1'), malformed],
  ['UTF-16', Buffer.from('{"name":"Paper","kind":"person"}', 'utf16le'), malformed],
  ['UTF-8 cut in a character', Buffer.from('{"name":"Ї', 'utf8').subarray(0, -1), malformed],
  ['an overlong form', Buffer.from([0x22, 0xc0, 0xaf, 0x22]), malformed],
  ['a surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), malformed],
  ['gzip', gzipSync(JSON.stringify(aSource('Paper'))), malformed],
  ['null', 'null', invalid('')],
  ['a number', '1', invalid('')],
  ['a text', '"Paper"', invalid('')],
  ['a list', '[{"name":"Paper","kind":"person"}]', invalid('')],
  ['a NUL character', '{"name":"a\\u0000b","kind":"person"}', invalid('/name')],
  ['a NUL character in a name', named('"a\\u0000":1'), invalid('')],
  ['a lone high surrogate', '{"name":"a\\ud800b","kind":"person"}', invalid('/name')],
  ['a lone low surrogate, deep', named('"sides":[{"party":"\\udc00","relation":"is"}]'), invalid('/sides/0/party')],
  ['a lone surrogate in a name', named('"identifiers":{"\\ud800":"1"}'), invalid('/identifiers')],
  ['33 levels of objects', named(`"a":${nested(32)}`), invalid(`/a${'/a'.repeat(31)}`)],
  ['33 levels of lists', named(`"aliases":${lists(32)}`), invalid(`/aliases${'/0'.repeat(31)}`)],
  ['100,000 levels of lists', lists(100_000), invalid('/0'.repeat(32))],
  ['100,000 levels of objects', nested(100_000), invalid('/a'.repeat(32))],
  ['100,000 levels that are never closed', '['.repeat(100_000), malformed],
]

test('bodies', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  for (const [how, body, wanted] of bodies)
    await unchanged(t, bench, how, async () => isProblem(t, await bench.post('/v1/sources', body), how, wanted))
  await t.test('32 levels are not too deep', async (s) =>
    isProblem(s, await bench.post('/v1/sources', named(`"a":${nested(31)}`)), 'only no field', invalid('/a')),
  )
})

test('names that mean something to JavaScript', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  const texts = [
    ['"__proto__":{"admin":true}', '/__proto__'],
    ['"__proto__":null', '/__proto__'],
    ['"constructor":{"prototype":{"admin":true}}', '/constructor'],
    ['"provenance":{"__proto__":{"state":"UA"}}', '/provenance/__proto__'],
    ['"identifiers":{"__proto__":"1"}', '/identifiers/__proto__'],
  ] as const
  for (const [text, at] of texts)
    await unchanged(t, bench, text, async () => isProblem(t, await bench.post('/v1/sources', named(text)), text, invalid(at)))
  for (const name of ['toString', 'constructor', 'hasOwnProperty', 'prototype', '__defineGetter__', 'then', 'toJSON'])
    await unchanged(t, bench, name, async () =>
      isProblem(t, await bench.post('/v1/sources', named(`"${name}":"x"`)), name, invalid(`/${name}`)),
    )
  t.equal(Object.hasOwn(Object.prototype, 'admin'), false, 'no prototype was touched')
  for (const [text, at] of texts) {
    const [answer] = await bench.importing(`{"type":"source","data":${named(text)}}`)
    t.match(answer, { status: 'failed', problem: { type: '/problems/invalid', errors: [{ pointer: `/data${at}` }] } }, `import of ${text}`)
  }
})

test('content types', async (t) => {
  const bench = await openBench(t)
  const { paper } = await stockUp(bench)
  const body = JSON.stringify(aSource('Another'))
  const refused: Wanted = { status: 415, code: 'unsupported-media-type' }
  const types = [
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
    'json',
    '*/*',
    'application/json5',
  ]
  for (const type of types)
    await unchanged(t, bench, type, async () =>
      isProblem(t, await bench.post('/v1/sources', body, { 'content-type': type }), type, refused),
    )
  await unchanged(t, bench, 'no type', async () =>
    isProblem(t, await bench.app.inject({ method: 'POST', url: '/v1/sources', payload: Buffer.from(body) }), 'no type', refused),
  )
  for (const path of ['sources', 'claims', 'compare'])
    await unchanged(t, bench, path, async () =>
      isProblem(t, await bench.post(`/v1/${path}`, body, { 'content-type': 'application/x-ndjson' }), `NDJSON for ${path}`, refused),
    )
  await unchanged(t, bench, 'patch', async () =>
    isProblem(
      t,
      await bench.patch(`/v1/sources/${paper}`, { country: 'GB' }, { 'if-match': '*', 'content-type': 'application/x-ndjson' }),
      'NDJSON for PATCH',
      refused,
    ),
  )
  const line = JSON.stringify({ type: 'source', data: aSource('Another') })
  for (const type of ['application/json', 'application/merge-patch+json', 'text/plain'])
    await unchanged(t, bench, `import of ${type}`, async () =>
      isProblem(t, await bench.post('/v1/import', line, { 'content-type': type }), `import of ${type}`, refused),
    )
  const coded = () => bench.post('/v1/sources', body, { 'content-encoding': 'br' })
  await unchanged(t, bench, 'coding', async () => isProblem(t, await coded(), 'a coding that is not undone', { ...refused }))
  for (const type of ['application/json; charset=utf-8', 'Application/JSON', 'application/json;charset=UTF-8'])
    t.equal((await bench.post('/v1/sources', JSON.stringify(aSource(type)), { 'content-type': type })).statusCode, 201, type)
})

test('addresses', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  const gone: Wanted = { status: 404, code: 'not-found' }
  const table: readonly (readonly [string, Wanted])[] = [
    ['/', gone],
    ['/v1', gone],
    ['/v1/claim', gone],
    ['/v1/claims/', gone],
    ['/v1/claims/clm_1', gone],
    ['/v1/claims/src_00000000000000000000000000000000', gone],
    ['/v1/claims/clm_0000000000000000000000000000000G', gone],
    [`/v1/claims/clm_${'0'.repeat(32)}`, gone],
    [`/v1/claims/clm_${'0'.repeat(32)}/history`, gone],
    [`/v1/claims/clm_${'0'.repeat(32)}/comparison`, gone],
    [`/v1/claims/clm_${'0'.repeat(32)}/breakdown`, gone],
    [`/v1/claims/clm_${'0'.repeat(32)}/lineage`, gone],
    [`/v1/claims/clm_${'0'.repeat(32)}/assertions`, gone],
    [`/v1/questions/qst_${'0'.repeat(32)}`, gone],
    ['/v1/claims/%00', gone],
    ['/v1/concepts/..%2f..%2fetc', gone],
    [`/v1/concepts/${'a'.repeat(5_000)}`, malformed],
    ['/problems/none', gone],
    ['/problems/__proto__', gone],
    ['/docs/static/..%2f..%2fpackage.json', gone],
    ['/v1/claims/%', malformed],
    ['/v1/claims/%ff', malformed],
  ]
  for (const [address, wanted] of table) isProblem(t, await bench.get(address), address.slice(0, 60), wanted)
  const conditions: readonly Headers[] = [{ range: 'bytes=99999999999-' }, { 'if-match': '"other"' }]
  for (const headers of conditions) {
    const answer = await bench.get('/docs/static/swagger-ui.css', headers)
    t.ok(answer.statusCode < 500, `${JSON.stringify(headers)}: ${answer.statusCode}`)
  }
})
