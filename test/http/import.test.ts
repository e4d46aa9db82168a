/** Import: line by line, a bad one fails alone; what an earlier line made may be pointed at. */
import { Readable } from 'node:stream'
import { test } from 'tap'
import { z } from 'zod'
import {
  aClaim,
  aConcept,
  aDocument,
  aJudgement,
  aSource,
  asserted,
  type Body,
  lineAnswers,
  ndjson,
  nobody,
  openBench,
  read,
} from '../support/app.js'
import { unchanged } from './problem.js'

const ofSource = (name: string, ref?: string): Body => ({ type: 'source', ...(ref ? { ref } : {}), data: aSource(name) })
const list = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) })

test('everything at once', async (t) => {
  const bench = await openBench(t)
  const lines: readonly Body[] = [
    { type: 'concept', data: aConcept('cases') },
    ofSource('Owner', 'owner'),
    { type: 'source', ref: 'paper', data: aSource('Paper', { parentId: '@owner' }) },
    { type: 'document', ref: 'page', data: aDocument('@paper', { text: 'In October there were many.' }) },
    { type: 'document', ref: 'copy', data: aDocument('@owner', { derivedFrom: [{ documentId: '@page', relation: 'syndicates' }] }) },
    {
      type: 'claim',
      ref: 'first',
      data: aClaim('first', {
        assertions: [asserted('@page', { passage: { exact: 'many' }, end: 'named', chain: [{ sourceId: '@owner', relation: 'cites' }] })],
      }),
    },
    { type: 'claim', ref: 'second', data: aClaim('second', { requires: ['@first'] }) },
    { type: 'assertion', data: { claimId: '@second', ...asserted('@copy') } },
    { type: 'judgement', data: aJudgement('@first', '@second') },
  ]
  const answers = await bench.importing(...lines)
  t.strictSame(
    answers.map(({ line, status }) => [line, status]),
    lines.map((_, index) => [index + 1, 'created']),
  )
  const again = await unchanged(t, bench, 'again', () => bench.importing(...lines))
  t.strictSame(
    again,
    answers.map((answer) => ({ ...answer, status: 'existing' })),
    'the same lines again are there already',
  )
  const claim = JSON.parse((await bench.get(`/v1/claims/${answers[6]?.id}`)).body)
  t.strictSame(claim.requires, [answers[5]?.id], '@first is the id that the earlier line made')
  const assertions = JSON.parse((await bench.get(`/v1/claims/${answers[5]?.id}/assertions`)).body).items
  t.equal(assertions[0].chain[0].sourceId, answers[1]?.id, 'deep in a chain as well')
})

test('an import and a POST make the same', async (t) => {
  const [one, two] = [await openBench(t), await openBench(t)]
  const [answer] = await one.importing(ofSource('Paper'))
  t.equal(await two.source('Paper'), answer?.id)
  t.equal((await one.get('/v1/sources')).body, (await two.get('/v1/sources')).body)
  t.equal(await one.exported(), await two.exported())
})

interface Bad {
  readonly how: string
  readonly line: Body | string | Buffer
  readonly code: string
  readonly at?: string
  /** Why the pointer alone is not what is wanted. */
  readonly pointerTodo?: string
}

const bad: readonly Bad[] = [
  { how: 'no JSON', line: '{"type":"source"', code: 'malformed' },
  { how: 'two values', line: '{} {}', code: 'malformed' },
  { how: 'no UTF-8', line: Buffer.from('{"type":"source","data":{"name":"café","kind":"person"}}', 'latin1'), code: 'malformed' },
  { how: 'a text', line: '"source"', code: 'invalid', at: '' },
  { how: 'null', line: 'null', code: 'invalid', at: '' },
  { how: 'no type', line: { data: aSource('x') }, code: 'invalid', at: '/type' },
  { how: 'a type that is none', line: { type: 'person', data: {} }, code: 'invalid', at: '/type' },
  { how: 'no data', line: { type: 'source' }, code: 'invalid', at: '/data' },
  { how: 'data that is a list', line: { type: 'source', data: [] }, code: 'invalid', at: '/data' },
  { how: 'an empty ref', line: { type: 'source', ref: '', data: aSource('x') }, code: 'invalid', at: '/ref' },
  {
    how: 'an unknown field beside data',
    line: { type: 'source', data: aSource('x'), colour: 'red' },
    code: 'invalid',
    at: '/colour',
  },
  { how: 'an unknown field', line: { type: 'source', data: aSource('x', { colour: 'red' }) }, code: 'invalid', at: '/data/colour' },
  { how: 'a kind that is none', line: { type: 'source', data: { name: 'x', kind: 'y' } }, code: 'invalid', at: '/data/kind' },
  {
    how: 'a quantity without one',
    line: { type: 'claim', data: aClaim('x', { statement: { type: 'quantity', measure: 'x' } }) },
    code: 'invalid',
    at: '/data/statement/quantity',
  },
  {
    how: 'a source that is not there',
    line: { type: 'document', data: aDocument(nobody('src')) },
    code: 'unknown-reference',
    at: '/data/sourceId',
  },
  {
    how: 'a ref that no line made',
    line: { type: 'document', data: aDocument('@nobody') },
    code: 'unknown-reference',
    at: '/data/sourceId',
    pointerTodo: 'a ref that no line made has no pointer',
  },
  { how: 'a ref of a later line', line: { type: 'document', data: aDocument('@later') }, code: 'unknown-reference' },
  { how: 'a ref of a line that failed', line: { type: 'document', data: aDocument('@failed') }, code: 'unknown-reference' },
  { how: 'a ref to another type', line: { type: 'document', data: aDocument('@cases') }, code: 'invalid', at: '/data/sourceId' },
  {
    how: 'a chain that does not fit',
    line: { type: 'assertion', data: { claimId: '@claim', ...asserted('@page', { end: 'named' }) } },
    code: 'chain-mismatch',
    at: '/data/end',
  },
  {
    how: 'a passage that is not there',
    line: { type: 'assertion', data: { claimId: '@claim', ...asserted('@page', { passage: { exact: 'none' } }) } },
    code: 'passage-not-found',
    at: '/data/passage/exact',
  },
  { how: 'a key that is taken', line: { type: 'concept', data: aConcept('cases', { label: 'other' }) }, code: 'conflict' },
  { how: 'a NUL character', line: '{"type":"source","data":{"name":"a\\u0000","kind":"person"}}', code: 'invalid', at: '/data/name' },
  { how: 'a lone surrogate', line: '{"type":"source","data":{"name":"a\\ud800","kind":"person"}}', code: 'invalid', at: '/data/name' },
  { how: '100,000 levels', line: `{"type":"source","data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, code: 'invalid' },
  {
    how: 'a line of more than 4 MB',
    line: `{"type":"source","data":{"name":"x","kind":"person"${' '.repeat(4_300_000)}}}`,
    code: 'too-large',
  },
]

test('a bad line fails alone', async (t) => {
  const bench = await openBench(t)
  const before: readonly Body[] = [
    { type: 'concept', ref: 'cases', data: aConcept('cases') },
    ofSource('Paper', 'paper'),
    { type: 'document', ref: 'page', data: aDocument('@paper', { text: 'words' }) },
    { type: 'claim', ref: 'claim', data: aClaim('said') },
    { type: 'source', ref: 'failed', data: {} },
  ]
  for (const { how, line, code, at, pointerTodo } of bad) {
    const answers = await bench.importing(...before, line, ofSource('Later', 'later'), ofSource('Last'))
    t.strictSame(
      answers.map((answer) => answer.line),
      [1, 2, 3, 4, 5, 6, 7, 8],
      `${how}: a line for each line`,
    )
    t.match(
      answers.slice(6).map(({ status }) => status),
      [/created|existing/u, /created|existing/u],
      `${how}: those after it are imported`,
    )
    const { status, id, problem } = answers[5] ?? {}
    t.equal(status, 'failed', how)
    t.equal(id, undefined, `${how}: without an id`)
    t.equal(problem?.type, `/problems/${code}`, `${how}: ${problem?.detail}`)
    if (at !== undefined)
      t.equal(problem?.errors?.[0]?.pointer, at, `${how}: it points at ${at}`, pointerTodo === undefined ? {} : { todo: pointerTodo })
  }
})

test('lines', async (t) => {
  const bench = await openBench(t)
  const send = async (payload: string | Buffer) =>
    lineAnswers(await bench.post('/v1/import', payload, { 'content-type': 'application/x-ndjson' }))
  const line = JSON.stringify(ofSource('Paper'))
  const empty = await bench.post('/v1/import', '', { 'content-type': 'application/x-ndjson' })
  t.equal(empty.statusCode, 200, 'no lines, no answers')
  t.equal(empty.body, '')
  t.match(empty.headers['content-type'], /^application\/x-ndjson/u)
  t.strictSame(await send('\n\n \n'), [], 'nor are there any for blank lines')
  t.match(
    await send(`\n${line}\n\n${line}`),
    [
      { line: 2, status: 'created' },
      { line: 4, status: 'existing' },
    ],
    'blank lines count; the last line needs no break',
  )
  t.match(
    await send(`${line}\r\n${line}\r\n`),
    [
      { line: 1, status: 'existing' },
      { line: 2, status: 'existing' },
    ],
    'CRLF',
  )
  t.match(
    await send(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(line)])),
    [{ line: 1, status: 'existing' }],
    'a byte order mark',
  )
  t.match(await send(`${line} \u2028`), [{ line: 1, status: 'failed' }], 'U+2028 is no line break')
})

test('parts of a stream', async (t) => {
  const bench = await openBench(t)
  const bytes = ndjson([ofSource('Перша'), ofSource('Друга'), ofSource('Третя')])
  for (const size of [1, 2, 7, 64, bytes.length]) {
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => bytes.subarray(n * size, (n + 1) * size))
    const answer = await bench.app.inject({
      method: 'POST',
      url: '/v1/import',
      payload: Readable.from(parts),
      headers: { 'content-type': 'application/x-ndjson' },
    })
    t.strictSame(
      lineAnswers(answer).map(({ line, status }) => [line, status === 'failed']),
      [
        [1, false],
        [2, false],
        [3, false],
      ],
      `${size} bytes at a time`,
    )
  }
  t.equal(read(list, await bench.get('/v1/sources')).items.length, 3, 'characters that were cut are whole again')
})

test('many lines', async (t) => {
  const bench = await openBench(t)
  const answers = await bench.importing(...Array.from({ length: 2_000 }, (_, n) => ofSource(`Source ${n}`)))
  t.equal(answers.filter(({ status }) => status === 'created').length, 2_000)
  t.strictSame(await bench.store.checkChain(), [])
})
