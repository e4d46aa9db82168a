/** Commits: insert-or-ignore, revisions on what was read, all or nothing. */
import type { Test } from 'tap'
import { StaleChange } from '../../../src/store/changes.js'
import { claim, concept, document, occasion, second, source, sourceId } from '../changes.js'
import type { Open, Part } from './engine.js'

const insertOrIgnore = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  const first = await store.commit([source('alpha', { country: 'UA' })], occasion(1))
  t.strictSame(first, [{ id: sourceId('alpha'), outcome: 'created' }])
  const again = await store.commit([source('alpha', { country: 'RU' }), source('beta')], occasion(2))
  t.strictSame(
    again.map(({ outcome }) => outcome),
    ['existing', 'created'],
    'outcomes come in the order of the changes',
  )
  const reader = await store.read()
  t.equal((await reader.one('source', sourceId('alpha')))?.country, 'UA', 'what was there is left alone')
  t.equal((await reader.history('source', sourceId('alpha'))).length, 1)
  t.equal(reader.at, 2, 'what was ignored is no entry in the list of changes')
}

const revisions = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  await store.commit([source('alpha')], occasion(1))
  const [made] = await store.commit(
    [source('alpha', { country: 'UA' }, { revision: 2, status: 'withdrawn' })],
    occasion(5, { by: 'ada', reason: 'moved' }),
  )
  t.equal(made?.outcome, 'revised')
  const reader = await store.read()
  const read = await reader.one('source', sourceId('alpha'))
  t.match(read, { revision: 2, status: 'withdrawn', country: 'UA', recordedAt: second(1), updatedAt: second(5) })
  const late = await store.commit([source('alpha')], occasion(6))
  t.equal(late[0]?.outcome, 'existing', 'a first revision that comes again after a revision changes nothing')
  t.equal((await (await store.read()).one('source', sourceId('alpha')))?.revision, 2)
}

const stale = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  await store.commit([source('alpha')], occasion(1))
  await store.commit([source('alpha', {}, { revision: 2 })], occasion(2))
  const { at } = await store.read()
  const overtaken = [
    ['decided on a revision that was overtaken', source('alpha', { country: 'UA' }, { revision: 2 })],
    ['skips a revision', source('alpha', {}, { revision: 4 })],
    ['revises what is not there', source('nobody', {}, { revision: 2 })],
  ] as const
  for (const [how, change] of overtaken) {
    await t.rejects(store.commit([change], occasion(3)), { name: 'StaleChange', id: change.id }, how)
    await t.rejects(store.commit([change], occasion(3)), StaleChange, `${how}: by its class`)
  }
  t.equal((await store.read()).at, at, 'nothing was written')
  t.notOk((await (await store.read()).one('source', sourceId('alpha')))?.country)
}

const allOrNothing = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  await store.commit([source('alpha')], occasion(1))
  const list = [
    concept('cases'),
    source('beta'),
    document('page', 'beta', {}, {}, { text: 'words', html: null }),
    claim('said'),
    source('alpha', { country: 'UA' }, { revision: 2 }),
    source('alpha', {}, { revision: 9 }),
  ]
  await t.rejects(store.commit(list, occasion(2)), StaleChange)
  const reader = await store.read()
  t.equal(reader.at, 1)
  t.equal(await reader.one('source', sourceId('beta')), null)
  t.equal((await reader.one('source', sourceId('alpha')))?.revision, 1, 'a revision before the stale one is undone too')
  t.strictSame(await reader.sourcesBy('name', ['beta']), [], 'nor are there terms of it')
  t.strictSame(await reader.concepts(), [])
  t.equal(await reader.text(list[2]?.id ?? ''), null, 'nor a text')
  t.strictSame(await store.checkChain(), [])
  t.strictSame(
    (await store.commit(list.slice(0, 5), occasion(3))).map(({ outcome }) => outcome),
    ['created', 'created', 'created', 'created', 'revised'],
    'without the stale one all of them are made',
  )
}

const oneList = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  t.strictSame(await store.commit([], occasion(1)), [], 'an empty list is no change')
  t.equal((await store.read()).at, 0)
  const outcomes = await store.commit([source('alpha'), source('alpha'), source('alpha', {}, { revision: 2 })], occasion(1))
  t.strictSame(
    outcomes.map(({ outcome }) => outcome),
    ['created', 'existing', 'revised'],
    'a list may make and revise the same resource',
  )
  t.equal((await store.read()).at, 2)
}

const race = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  await store.commit([source('alpha')], occasion(1))
  const revised = Array.from({ length: 20 }, (_, n) => source('alpha', { name: `alpha ${n}` }, { revision: 2 }))
  const results = await Promise.allSettled(revised.map((change) => store.commit([change], occasion(2))))
  t.equal(results.filter(({ status }) => status === 'fulfilled').length, 1, 'one of twenty wins')
  const created = await Promise.all(Array.from({ length: 20 }, () => store.commit([source('beta')], occasion(3))))
  t.equal(created.flat().filter(({ outcome }) => outcome === 'created').length, 1, 'one of twenty makes it')
  t.strictSame(await store.checkChain(), [])
}

const types = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  const id = sourceId('alpha')
  await store.commit([source('alpha'), concept(id)], occasion(1))
  await store.commit([concept(id, { label: 'revised' }, { revision: 2 })], occasion(2))
  const reader = await store.read()
  t.equal((await reader.one('source', id))?.revision, 1, 'a concept may bear the id of a source as its key')
  t.equal((await reader.sourcesBy('name', ['alpha'])).length, 1, 'and its revisions leave the terms of the source alone')
  t.equal((await reader.one('concept', id))?.label, 'revised')
}

const together = async (t: Test, open: Open): Promise<void> => {
  const { store, reopen } = open(t)
  await store.commit([source('alpha')], occasion(1))
  const answers = await store.commitAll([
    { changes: [source('beta'), claim('said')], occasion: occasion(2, { by: 'ada' }) },
    { changes: [source('gamma'), source('alpha', {}, { revision: 7 })], occasion: occasion(3) },
    { changes: [], occasion: occasion(3) },
    { changes: [source('beta'), source('alpha', { country: 'UA' }, { revision: 2 })], occasion: occasion(4, { reason: 'moved' }) },
    { changes: [source('alpha', { country: 'PL' }, { revision: 2 })], occasion: occasion(5) },
    { changes: [source('delta')], occasion: occasion(1) },
  ])
  t.strictSame(
    answers.map((answer) => (answer instanceof StaleChange ? answer.id : answer.map(({ outcome }) => outcome))),
    [['created', 'created'], sourceId('alpha'), [], ['existing', 'revised'], sourceId('alpha'), ['created']],
    'each list is all or nothing by itself, and sees what those before it made',
  )
  const reader = await (reopen?.() ?? store).read()
  t.equal(reader.at, 5, 'what was overtaken is no entry')
  t.equal(await reader.one('source', sourceId('gamma')), null, 'nor is what stood beside it')
  t.match((await reader.history('source', sourceId('alpha'))).at(-1), { revision: 2, reason: 'moved', resource: { country: 'UA' } })
  t.match((await reader.history('source', sourceId('beta')))[0], { by: 'ada', recordedAt: second(2) })
  t.equal((await reader.one('source', sourceId('delta')))?.recordedAt, second(4), 'instants never go back')
  t.strictSame(await store.checkChain(), [])
  t.strictSame(await store.commitAll([]), [])
}

const cases = { together, insertOrIgnore, revisions, stale, allOrNothing, oneList, race, types }

export const commits: Part = async (t, open) => {
  for (const [name, run] of Object.entries(cases)) await t.test(name, (s) => run(s, open))
}
