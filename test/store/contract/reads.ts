/** What is read by id, by name, by claim: order, unknown ids, empty lists. */
import type { Test } from 'tap'
import {
  assertion,
  assertionId,
  claim,
  claimId,
  concept,
  document,
  documentId,
  judgement,
  judgementId,
  occasion,
  second,
  source,
  sourceId,
} from '../changes.js'
import type { Open, Part } from './engine.js'

const unknown = claimId('nobody')

const byId = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  const labels = ['a', 'b', 'c', 'd', 'e', 'f']
  await store.commit(
    labels.map((label) => source(label)),
    occasion(1),
  )
  const reader = await store.read()
  t.equal(await reader.one('source', unknown), null, 'what is not there is null')
  t.equal(await reader.one('claim', sourceId('a')), null, 'an id of another type is not there')
  const wanted = [unknown, ...labels.map(sourceId), sourceId('a')]
  const found = (await reader.many('source', wanted)).map(({ id }) => id)
  t.strictSame(found, labels.map(sourceId).sort(), 'in order of id, each once, unknown ones left out')
  t.strictSame(await reader.many('source', []), [])
  t.strictSame([...(await reader.known('source', wanted))].sort(), found, 'which of them there are')
  t.equal((await reader.known('claim', wanted)).size, 0, 'of another type there are none')
  t.equal((await (await store.read(1)).known('source', wanted)).size, 1, 'nor are there those that came later')
  t.equal((await reader.known('source', [])).size, 0)
  const thousands = Array.from({ length: 40_000 }, (_, n) => sourceId(`none ${n % 50}`))
  t.equal((await reader.many('source', [...thousands, sourceId('a')])).length, 1, 'many ids are no more than one statement')
}

const history = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  await store.commit([source('a')], occasion(1))
  await store.commit([source('a', { country: 'UA' }, { revision: 2 })], occasion(2, { by: 'ada', reason: 'found out' }))
  await store.commit([source('b'), source('a', { country: 'UA' }, { revision: 3, status: 'withdrawn' })], occasion(3))
  const entries = await (await store.read()).history('source', sourceId('a'))
  t.match(entries, [
    { revision: 1, recordedAt: second(1), by: null, reason: null, resource: { country: null, revision: 1, updatedAt: second(1) } },
    { revision: 2, recordedAt: second(2), by: 'ada', reason: 'found out', resource: { country: 'UA', recordedAt: second(1) } },
    { revision: 3, recordedAt: second(3), resource: { status: 'withdrawn', revision: 3, updatedAt: second(3) } },
  ])
  t.equal(entries.length, 3, 'oldest first, and all of them')
  t.strictSame(await (await store.read()).history('source', sourceId('nobody')), [])
}

const texts = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  const text = 'Ünïcödé \u{1F642} and\nlines'
  await store.commit([document('with', 'a', {}, {}, { text, html: '<p>' }), document('without', 'a')], occasion(1))
  await store.commit([document('with', 'a', { title: 'T' }, { revision: 2 })], occasion(2))
  const reader = await store.read()
  t.strictSame(await reader.text(documentId('with')), { text, html: '<p>' }, 'a text outlives the revisions of its document')
  t.equal(await reader.text(documentId('without')), null)
  t.equal(await reader.text(documentId('nobody')), null)
}

const aroundClaims = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  await store.commit(
    [
      claim('one'),
      claim('two'),
      assertion('1', 'one', 'p'),
      assertion('2', 'one', 'q', {}, { status: 'suggested' }),
      assertion('3', 'two', 'p'),
      assertion('4', 'two', 'r', {}, { status: 'withdrawn' }),
      judgement('left', 'one', 'two'),
      judgement('right', 'three', 'one'),
      judgement('alone', 'one', null),
      judgement('others', 'two', 'three', {}, { status: 'withdrawn' }),
    ],
    occasion(1),
  )
  const reader = await store.read()
  const ids = (labels: readonly string[], of: (label: string) => string) => labels.map(of).sort()
  const found = async (by: 'claimId' | 'documentId', wanted: readonly string[]) =>
    (await reader.assertionsOf(by, wanted)).map(({ id }) => id)
  t.strictSame(await found('claimId', [claimId('one'), claimId('two')]), ids(['1', '2', '3', '4'], assertionId), 'of any status')
  t.strictSame(await found('claimId', [claimId('two')]), ids(['3', '4'], assertionId))
  t.strictSame(await found('documentId', [documentId('p'), documentId('q')]), ids(['1', '2', '3'], assertionId))
  t.strictSame(await found('claimId', []), [])
  t.equal(await reader.countDocuments([claimId('one'), claimId('two')]), 1, 'only accepted assertions count, each document once')
  t.equal(await reader.countDocuments([]), 0)
  const on = async (label: string) => (await reader.judgementsOn(claimId(label))).map(({ id }) => id)
  t.strictSame(await on('one'), ids(['left', 'right', 'alone'], judgementId), 'on either side')
  t.strictSame(await on('three'), ids(['right', 'others'], judgementId), 'of any status')
  t.strictSame(await on('nobody'), [])
}

const sourcesBy = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  await store.commit(
    [
      source('gso', { name: 'General Staff', aliases: ['GSO'], sides: [{ party: 'Ukraine', relation: 'organ_of' }] }),
      source('state', { name: 'Ukraine', sides: [{ party: 'Ukraine', relation: 'is' }] }),
      source('friend', { name: 'Friend', sides: [{ party: 'Ukraine', relation: 'aligned_with' }] }),
    ],
    occasion(1),
  )
  const reader = await store.read()
  const found = async (term: 'name' | 'party', values: readonly string[]) => (await reader.sourcesBy(term, values)).map(({ id }) => id)
  t.strictSame(await found('name', ['gso']), [sourceId('gso')], 'by alias')
  t.strictSame(await found('name', ['general staff', 'ukraine', 'gso']), [sourceId('gso'), sourceId('state')].sort(), 'each once')
  t.strictSame(await found('name', ['general']), [], 'not by a part of a name')
  t.strictSame(await found('party', ['ukraine']), [sourceId('gso'), sourceId('state')].sort(), 'that are or serve it, not that lean to it')
  t.strictSame(await found('party', []), [])
}

const conceptsAndQuestions = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  t.equal(await (await store.read()).conceptsChangedAt(), 0)
  await store.commit([concept('b'), source('s'), concept('a'), concept('c', {}, { status: 'withdrawn' })], occasion(1))
  const reader = await store.read()
  t.strictSame(
    (await reader.concepts()).map(({ key }) => key),
    ['a', 'b'],
    'those that count, in order of key',
  )
  t.equal(await reader.conceptsChangedAt(), 4)
  await store.commit([claim('one', { place: 'Kyiv' }), claim('same', { place: 'Kyiv' }), claim('none', { place: null })], occasion(2))
  await store.commit(
    [
      claim('event', { type: 'event', measure: 'riot', quantity: null, accumulation: null }),
      claim('hushed', { measure: 'x' }, {}, { status: 'suggested' }),
    ],
    occasion(3),
  )
  const later = await store.read()
  t.equal(await later.conceptsChangedAt(), 4, 'other changes leave it')
  t.strictSame(
    (await later.questionWordings()).map(({ measure, place }) => [measure, place]),
    [
      ['awol cases', null],
      ['awol cases', 'kyiv'],
    ],
    'of accepted quantities, each wording once',
  )
}

const cases = { byId, history, texts, aroundClaims, sourcesBy, conceptsAndQuestions }

export const reads: Part = async (t, open) => {
  for (const [name, run] of Object.entries(cases)) await t.test(name, (s) => run(s, open))
  await t.test('ping', async (s) => {
    const { store } = open(s)
    await s.resolves(store.ping())
  })
}
