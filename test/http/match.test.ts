/** Matching queries with stored claims: what is found and in which order, what is refused, and words of every strange kind. */
import { test } from 'tap'
import { z } from 'zod'
import { partNames } from '../../src/core/matching/part.js'
import { aClaim, aStatement, type Bench, type Body, figure, openBench, read } from '../support/app.js'
import { isProblem, unchanged } from './problem.js'

const part = z.strictObject({ score: z.number().min(0).max(1).nullable(), says: z.string().min(1) })
const responses = z.strictObject({
  responses: z.record(
    z.string(),
    z.strictObject({
      results: z.array(
        z.strictObject({
          claim: z.looseObject({ id: z.string(), text: z.string() }),
          score: z.number().min(0).max(1),
          explanations: z.strictObject({ lexical: part, quantity: part, period: part, entity: part }),
        }),
      ),
    }),
  ),
})

const match = async (bench: Bench, texts: Readonly<Record<string, string>>, more: Body = {}) => {
  const queries = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { text }]))
  return read(responses, await bench.post('/v1/match', { queries, ...more })).responses
}
const texts = async (bench: Bench, text: string, more: Body = {}): Promise<string[]> =>
  ((await match(bench, { q: text }, more)).q?.results ?? []).map(({ claim }) => claim.text)

const event = (measure: string, more: Body = {}): Body =>
  aStatement({ type: 'event', measure, place: null, period: null, quantity: null, accumulation: null, ...more })

const bridge = 'The council of Harrowby closed the Old Mill bridge in March 2024.'
const ferry = 'A ferry replaces the Old Mill bridge.'
const sirens = 'No siren sounded in Lindmere.'
const october = 'In October there were 21,602 cases.'
const other = 'In October there were 30,000 cases.'
const shelters = 'Some 31 thousand people slept in shelters.'

const stockUp = async (bench: Bench): Promise<void> => {
  await bench.claim(bridge, { statement: event('bridge closed', { place: 'Harrowby', period: '2024-03' }) })
  await bench.claim(ferry, { statement: event('ferry replaces bridge') })
  await bench.claim(sirens, { statement: event('sirens sounded', { place: 'Lindmere', polarity: 'denied' }) })
  await bench.claim(october, { statement: figure(21_602) })
  await bench.claim(other, { statement: figure(30_000) })
  await bench.claim(shelters, { statement: aStatement({ measure: 'people in shelters', quantity: { value: 31_000, unit: 'person' } }) })
}

test('what is found first', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  for (const [query, first] of [
    ['Has Harrowby closed its Old Mill bridge?', bridge],
    ['a ferry instead of a bridge', ferry],
    ['sirens never sounding at Lindmere', sirens],
    ['about 21,600 cases of desertion', october],
    ['30000 cases of AWOL', other],
    ['shelters took in 31,000', shelters],
    ['RT @ada: #OldMillBridge closed!! https://t.co/abc — Ada (@ada_l) May 2, 2024', bridge],
    ['THE OLD MILL BRIDGE WAS CLOSED BY HARROWBY', bridge],
  ] as const)
    t.equal((await texts(bench, query))[0], first, query)
})

test('an answer', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  const { a, b } = await match(bench, { a: 'In March 2024 Harrowby closed the bridge', b: 'zeppelins' })
  t.strictSame(b, { results: [] }, 'nothing shared, nothing found')
  const [first] = a?.results ?? []
  t.equal(first?.claim.text, bridge)
  t.match(first?.explanations, {
    lexical: { says: /“bridg/u },
    quantity: { score: null },
    period: { score: 1, says: /March 2024/u },
    entity: { score: 1, says: /“harrowby”/u },
  })
  const scores = (a?.results ?? []).map(({ score }) => score)
  t.strictSame(scores, [...scores].sort().reverse(), 'best first')
  t.strictSame(Object.keys(first?.explanations ?? {}), partNames)
  t.equal((await texts(bench, 'bridge', { limit: 1 })).length, 1)
  t.strictSame(await match(bench, { q: 'the bridge' }), await match(bench, { q: 'the bridge' }), 'the same input gives the same')
})

test('what counts', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  await bench.claim('A lantern festival is planned.', { statement: event('lantern festival'), status: 'suggested' })
  t.strictSame(await texts(bench, 'lantern festival'), [])
  t.equal((await texts(bench, 'lantern festival', { suggested: true })).length, 1)
  const id = await bench.claim('A tunnel was dug.', { statement: event('tunnel dug') })
  t.equal((await texts(bench, 'who dug the tunnel')).length, 1)
  await bench.patch(`/v1/claims/${id}`, { text: 'A shaft was dug.', statement: { measure: 'shaft dug' }, reason: 'misread' })
  t.strictSame(await texts(bench, 'tunnel'), [], 'what a revision no longer says')
  t.strictSame(await texts(bench, 'shaft'), ['A shaft was dug.'])
  await bench.patch(`/v1/claims/${id}`, { status: 'rejected', reason: 'no claim' })
  t.strictSame(await texts(bench, 'shaft'), [], 'what is rejected')
  await bench.importing({ type: 'claim', data: aClaim('Imported windmills turn.', { statement: event('windmills turn') }) })
  t.strictSame(await texts(bench, 'a windmill'), ['Imported windmills turn.'])
  const copy = await openBench(t)
  await copy.importing(await bench.exported())
  for (const query of ['bridge', 'shaft', 'windmill', 'cases in October'])
    t.strictSame(await texts(copy, query), await texts(bench, query), `restored: ${query}`)
})

const strange = [
  'bridge OR ferry',
  'bridge AND NOT ferry',
  'words:bridge',
  '"bridge',
  'bridge*',
  'NEAR(bridge ferry, 2)',
  '^bridge + (ferry) - {x}',
  "bridge'; drop table claims; --",
  'bridge \u202e egdirb',
  'bridge 🌉🔥👩‍👩‍👧',
  `bridge ${'('.repeat(1_900)}`,
  `bridge ${'9'.repeat(1_900)}`,
  `bridge ${'#@'.repeat(900)}`,
  Array.from({ length: 300 }, (_, index) => `w${index}`)
    .join(' ')
    .concat(' bridge')
    .slice(-1_900),
]

test('strange words', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  for (const query of strange) t.ok((await texts(bench, query)).includes(bridge), query.slice(0, 60))
  for (const query of ['of the and to', '🌉', '???', '"', '*', '(@x)', 'https://a.example/bridge', '\u0301', 'мост закрыт', '橋'])
    t.strictSame(await texts(bench, query), [], query)
  await bench.claim('Мост через Тису закрыт', { statement: event('мост закрыт') })
  await bench.claim('市長は橋を閉鎖した', { statement: event('橋の閉鎖') })
  t.strictSame(await texts(bench, 'закрыт ли мост?'), ['Мост через Тису закрыт'])
  t.strictSame(await texts(bench, '橋の閉鎖'), ['市長は橋を閉鎖した'])
  const odd = ['__proto__', 'constructor', 'toString', ' ', 'é', '0']
  const answers = await match(bench, Object.fromEntries(odd.map((id) => [`x${id}`, 'bridge'])))
  t.strictSame(Object.keys(answers).length, odd.length)
})

test('an empty base', async (t) => t.strictSame(await texts(await openBench(t), 'bridge'), []))

test('how many, how long', async (t) => {
  const bench = await openBench(t)
  await stockUp(bench)
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, { text: 'the bridge' }]))
  const answer = read(responses, await bench.post('/v1/match', { queries: many(100) }))
  t.equal(Object.values(answer.responses).filter(({ results }) => results.length === 2).length, 100)
  const q1 = { text: 'bridge' }
  const table: readonly (readonly [string, Body, string])[] = [
    ['101 queries', { queries: many(101) }, '/queries'],
    ['no query', { queries: {} }, '/queries'],
    ['nothing', {}, '/queries'],
    ['a list', { queries: [q1] }, '/queries'],
    ['2,001 characters', { queries: { q1: { text: 'x'.repeat(2_001) } } }, '/queries/q1/text'],
    ['blanks', { queries: { q1: { text: '  ' } } }, '/queries/q1/text'],
    ['no text', { queries: { q1: {} } }, '/queries/q1/text'],
    ['another field', { queries: { q1: { ...q1, boost: 2 } } }, '/queries/q1/boost'],
    ['limit 0', { queries: { q1 }, limit: 0 }, '/limit'],
    ['limit 51', { queries: { q1 }, limit: 51 }, '/limit'],
    ['limit 1.5', { queries: { q1 }, limit: 1.5 }, '/limit'],
    ['a nameless query', { queries: { '': q1 } }, '/queries/'],
  ]
  for (const [how, body, at] of table)
    await unchanged(t, bench, how, async () => isProblem(t, await bench.post('/v1/match', body), how, { status: 422, code: 'invalid', at }))
  isProblem(t, await bench.post('/v1/match', `{"queries":{}${' '.repeat(4_000_000)}}`), 'large', { status: 413, code: 'too-large' })
  t.equal((await texts(bench, 'x'.repeat(2_000))).length, 0)
  t.equal((await bench.post('/v1/match', { queries: { q1 }, limit: 50 })).statusCode, 200)
})
