/** Identity is content: the same body, however it is written, has the same id; another body another one. */
import { test } from 'tap'
import { z } from 'zod'
import { contentId } from '../../src/core/values/canonical.js'
import { aClaim, aSource, aStatement, asserted, type Body, openBench, read } from '../support/app.js'

const withId = z.looseObject({ id: z.string() })

/** Bodies that say the same as the first of them. */
const same: readonly (readonly [string, string, readonly (Body | string)[]])[] = [
  [
    'empty fields are dropped',
    'sources',
    [
      aSource('Paper'),
      aSource('Paper', { aliases: [], country: null, provenance: null, identifiers: {}, policies: {} }),
      aSource('Paper', { provenance: { state: null, evidence: [] }, policies: { ethics: null }, sides: [], suspensions: null }),
    ],
  ],
  [
    'fields in another order',
    'sources',
    ['{"name":"Paper","kind":"person","country":"UA"}', '{"country":"UA","kind":"person","name":"Paper"}'],
  ],
  ['another way to write it', 'sources', ['{"name":"Пaper","kind":"person"}', '{ "name": "\\u041faper",\n "kind": "person" }']],
  ['blanks around a name', 'sources', [aSource('Paper'), aSource('  Paper ')]],
  ['what is said and what is the default', 'sources', [aSource('Paper'), aSource('Paper', { provenance: { funding: 'unknown' } })]],
  [
    'assertions and status do not count',
    'claims',
    [
      aClaim('said'),
      aClaim('said', { status: 'suggested' }),
      aClaim('said', { assertions: [] }),
      aClaim('said', { interests: [], implied: null }),
    ],
  ],
  [
    'numbers that are the same',
    'claims',
    [
      aClaim('said', { statement: aStatement({ quantity: { value: 21_600, unit: 'case' } }) }),
      '{"text":"said","statement":{"type":"quantity","measure":"AWOL and desertion cases","place":"ukraine","period":"2025-10","accumulation":"flow","quantity":{"value":2.16e4,"unit":"case","modifier":"exact"},"polarity":"affirmed"}}',
    ],
  ],
]

test('the same body', async (t) => {
  for (const [how, path, bodies] of same) {
    const bench = await openBench(t)
    const ids = []
    for (const body of bodies) ids.push(read(withId, await bench.post(`/v1/${path}`, body)).id)
    t.equal(new Set(ids).size, 1, `${how}: ${ids.join(' ')}`)
  }
})

test('another body', async (t) => {
  const bench = await openBench(t)
  const others = [
    aSource('Paper'),
    aSource('paper'),
    aSource('Paper', { country: 'UA' }),
    aSource('Paper', { aliases: ['a', 'b'] }),
    aSource('Paper', { aliases: ['b', 'a'] }),
    aSource('Paper', { kind: 'unknown' }),
  ]
  const ids = []
  for (const body of others) ids.push(read(withId, await bench.post('/v1/sources', body)).id)
  t.equal(new Set(ids).size, others.length)
})

test('the id is a hash of the canonical body', async (t) => {
  const bench = await openBench(t)
  const body = {
    name: 'Paper',
    kind: 'person',
    country: 'UA',
    provenance: { funding: 'state', governance: 'party', editorialAutonomy: 'pressured' },
  }
  t.equal(await bench.source('Paper', body), contentId('src', body), 'RFC 8785, sha256, its first 128 bits')
  const twin = await openBench(t)
  t.equal(await twin.source('Paper', body), contentId('src', body), 'the same on every machine')
})

test('what an id is not made of', async (t) => {
  const [one, two] = [await openBench(t), await openBench(t, { keepText: false })]
  two.clock.now = '2027-01-01T00:00:00.000Z'
  const ids = []
  for (const bench of [one, two]) {
    const source = await bench.source('Paper')
    const document = await bench.document(source, { text: 'In October there were many.' })
    const claim = await bench.claim('said')
    ids.push([source, document, claim, await bench.assertion(claim, document, asserted(document))])
  }
  t.strictSame(ids[0], ids[1], 'neither the clock nor whether texts are kept')
})

test('a revision keeps the id', async (t) => {
  const bench = await openBench(t)
  const id = await bench.source('Paper')
  await bench.patch(`/v1/sources/${id}`, { name: 'Journal' })
  t.equal(await bench.source('Paper'), id, 'the body first recorded is known again')
  t.not(await bench.source('Journal'), id, 'a body that another was revised to is its own')
})
