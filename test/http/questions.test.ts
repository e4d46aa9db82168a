/** Questions: one measure at one place, its figures in groups that are alike in all but the value. */
import { test } from 'tap'
import { z } from 'zod'
import { Question } from '../../src/http/shapes/breakdown.js'
import { aStatement, asserted, type Bench, type Body, importMany, nobody, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'
import { stockUp } from './stock.js'

const list = z.strictObject({ items: z.array(Question), nextCursor: z.string().nullable() })
const questions = async (bench: Bench) => read(list, await bench.get('/v1/questions')).items

test('what is asked', async (t) => {
  const bench = await openBench(t)
  t.strictSame(await questions(bench), [], 'nothing is told, nothing is asked')
  const { october, rounded, other, november, office, daily } = await stockUp(bench)
  const [question, ...more] = await questions(bench)
  t.strictSame(more, [])
  t.match(question, { measure: 'cases', place: 'ukraine' }, 'wordings of one concept are one question')
  const points = question?.groups.map(({ scope, points: all }) => [scope.period, all.map(({ claimId }) => claimId)])
  t.strictSame(points, [
    ['2025-10', [october, rounded, other].sort()],
    ['2025-11', [november]],
  ])
  const [first, second] = question?.groups ?? []
  t.match(first, { low: 20_520, high: 30_750 }, 'low and high span the cores with a known origin')
  t.equal(first?.best, null, 'they do not meet')
  t.ok(first?.whyNone)
  t.strictSame(first?.points.find(({ claimId }) => claimId === october)?.origins, [{ sourceId: office, name: 'The Office' }])
  t.strictSame(first?.points.find(({ claimId }) => claimId === other)?.origins, [{ sourceId: daily, name: 'The Daily' }])
  t.match(second, { low: null, best: null, high: null }, 'a figure without a known origin spans nothing')
  t.ok(second?.whyNone)

  await bench.patch(`/v1/claims/${other}`, { status: 'rejected', reason: 'misread' })
  const [after] = await questions(bench)
  t.match(after?.groups[0], { low: 20_520, best: 21_602, high: 22_680, whyNone: null }, 'where all meet, the most precise is best')
  t.equal(after?.id, question?.id, 'the id stays')
  t.strictSame(JSON.parse((await bench.get(`/v1/questions/${question?.id}`)).body), after, 'the item is as in the list')
})

test('groups', async (t) => {
  const bench = await openBench(t)
  const document = await bench.document(await bench.source('Paper'))
  const quantity = { value: 5, unit: 'case' }
  const kinds: readonly Body[] = [
    { quantity },
    { quantity, period: '2025-11' },
    { quantity, category: ['convicts'] },
    { quantity, accumulation: 'stock' },
    { quantity: { ...quantity, unit: 'person' } },
    { quantity, modality: 'forecast' },
    { quantity, polarity: 'denied' },
    { quantity: { ...quantity, per: 'P1M' }, accumulation: 'rate' },
  ]
  for (const [index, more] of kinds.entries())
    await bench.claim(`kind ${index}`, { statement: aStatement(more), assertions: [asserted(document)] })
  await bench.claim('estimated', { statement: aStatement({ quantity, modality: 'estimated' }), assertions: [asserted(document)] })
  const [question] = await questions(bench)
  t.equal(question?.groups.length, kinds.length, 'alike in all but the value')
  t.equal(
    question?.groups.reduce((sum, { points }) => sum + points.length, 0),
    kinds.length + 1,
    'an estimate counts as actual',
  )
})

test('where nothing is asked', async (t) => {
  const bench = await openBench(t)
  await bench.claim('an event', { statement: aStatement({ type: 'event', quantity: null, accumulation: null }) })
  await bench.claim('hushed', { status: 'suggested' })
  t.strictSame(await questions(bench), [])
  for (const id of [nobody('qst'), 'none', nobody('clm')])
    isProblem(t, await bench.get(`/v1/questions/${id}`), id, { status: 404, code: 'not-found' })
})

test('without a place', async (t) => {
  const bench = await openBench(t)
  await bench.claim('nowhere', { statement: aStatement({ place: null }) })
  await bench.claim('somewhere')
  t.strictSame(
    (await questions(bench)).map(({ place }) => place),
    [null, 'ukraine'],
    'no place is a question of its own',
  )
})

test('a place among many', async (t) => {
  const bench = await openBench(t)
  const lines = Array.from({ length: 1_000 }, (_, n) => ({
    type: 'claim',
    data: { text: `claim ${n}`, statement: aStatement({ place: `town ${n % 20}`, quantity: { value: n, unit: 'case' } }) },
  }))
  await importMany(bench, lines)
  bench.clock.now = '2026-11-22T13:00:00.000Z'
  const id = await bench.claim('in Kyiv', { statement: aStatement({ place: 'kyiv' }) })
  let cursor = ''
  const found = []
  do {
    const page = read(list, await bench.get(`/v1/questions?limit=7${cursor && `&cursor=${cursor}`}`))
    found.push(...page.items)
    cursor = page.nextCursor ?? ''
  } while (cursor)
  t.equal(found.length, 21)
  const kyiv = found.find(({ place }) => place === 'kyiv')
  t.strictSame(
    kyiv?.groups.flatMap(({ points }) => points.map(({ claimId }) => claimId)),
    [id],
    'it has its figure',
  )
})
