/** Words that mean something to the machine: whatever stands in a term, no answer is a fault, neither for the claim nor for its neighbours. */
import { test } from 'tap'
import { z } from 'zod'
import { aStatement, type Body, openBench, read } from '../support/app.js'

const words = [
  'constructor',
  'constructors',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'prototype',
  'null',
  'NaN',
  '%',
  '0',
  '.',
  '\u{1F642}',
  '\u0301',
  '\u200b',
  'the',
  'of the',
  '- -',
  "'",
  '"',
  '\\',
  '%00',
  '../..',
  'İ',
  'ß',
  'x'.repeat(500),
  'ا'.repeat(500),
  "'; drop table claims; --",
  '{{7*7}}',
  '<script>',
  '*',
  '_',
]

const places: Readonly<Record<string, (word: string) => Body>> = {
  unit: (unit) => aStatement({ quantity: { value: 10, unit } }),
  measure: (measure) => aStatement({ measure }),
  place: (place) => aStatement({ place }),
  category: (word) => aStatement({ category: [word] }),
  asWritten: (word) => aStatement({ quantity: { value: 10, unit: 'case', asWritten: word.slice(0, 200) } }),
  event: (measure) => aStatement({ type: 'event', measure, quantity: null, accumulation: null }),
}

test('compared', async (t) => {
  const bench = await openBench(t)
  for (const [field, make] of Object.entries(places))
    for (const word of words)
      for (const right of [make(word), aStatement(), aStatement({ type: 'event', measure: 'riot', quantity: null, accumulation: null })]) {
        const { statusCode } = await bench.post('/v1/compare', { left: { statement: make(word) }, right: { statement: right } })
        t.equal(statusCode, 200, `${field} ${JSON.stringify(word.slice(0, 30))}`)
      }
})

test('stored', async (t) => {
  for (const word of words) {
    const bench = await openBench(t)
    const neighbour = await bench.claim('an innocent neighbour')
    const ids = []
    for (const [field, make] of Object.entries(places)) {
      const answer = await bench.post('/v1/claims', {
        text: `${field} of ${word}`,
        statement: make(word),
        topics: [word],
        interests: [{ party: word, direction: 'favours' }],
      })
      t.equal(answer.statusCode, 201, `${field} ${JSON.stringify(word.slice(0, 30))} is stored`)
      ids.push(read(z.looseObject({ id: z.string() }), answer).id)
    }
    const addresses = [neighbour, ...ids].flatMap((id) => [`/v1/claims/${id}/comparison`, `/v1/claims/${id}/breakdown`])
    const searches = ['measure', 'place', 'topic', 'q'].map((filter) => `/v1/claims?${filter}=${encodeURIComponent(word)}`)
    const statuses = []
    for (const address of [...addresses, ...searches, '/v1/questions', '/v1/claims', '/v1/export'])
      statuses.push((await bench.get(address)).statusCode)
    t.strictSame(
      statuses.filter((status) => status !== 200),
      [],
      `with ${JSON.stringify(word.slice(0, 30))} stored, all can be read`,
    )
  }
})

test('searched', async (t) => {
  const bench = await openBench(t)
  await bench.claim('said')
  const filters = [
    'claims?q',
    'claims?measure',
    'claims?place',
    'claims?topic',
    'sources?q',
    'sources?domain',
    'sources?identifier',
    'documents?q',
    'concepts?q',
  ]
  for (const filter of filters)
    for (const word of [...words, words.slice(0, 20).join(' ')].map((text) => text.slice(0, 250)))
      t.equal((await bench.get(`/v1/${filter}=${encodeURIComponent(word)}`)).statusCode, 200, `${filter}=${word.slice(0, 30)}`)
  const long = Array.from(
    { length: 125 },
    (_, n) => `${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}x`,
  ).join(' ')
  t.equal((await bench.get(`/v1/claims?q=${encodeURIComponent(long)}`)).statusCode, 200, '125 words')
})

test('figures at the edge', async (t) => {
  const bench = await openBench(t)
  const figures = [0, -1, 1e30, -1e30, 1e-300, 5e-324, 0.1, 1e21, Number.MAX_SAFE_INTEGER, 123_456_789.123_456_78]
  for (const [index, left] of figures.entries())
    for (const right of figures.slice(index)) {
      const statements = [left, right].map((value) => ({ statement: aStatement({ quantity: { value, unit: 'case' } }) }))
      const answer = await bench.post('/v1/compare', { left: statements[0], right: statements[1] })
      t.equal(answer.statusCode, 200, `${left} and ${right}`)
    }
})
