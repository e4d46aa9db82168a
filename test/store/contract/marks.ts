/** Entries that are of no resource: by which rules answers come. They are chained and exported like the others, and make no row. */
import { StaleChange } from '../../../src/store/changes.js'
import { occasion, second, source } from '../changes.js'
import { collected } from '../collected.js'
import type { Part } from './engine.js'

export const marks: Part = async (t, open) => {
  await t.test('noted where others served before', async (s) => {
    const { store, reopen, tamper } = open(s)
    s.equal(await store.noteRules('rules@2', second(0)), false, 'nothing served an empty database before')
    s.equal((await store.read()).at, 0, 'so there is no entry')
    await store.commit([source('a')], occasion(1))
    s.equal(await store.noteRules('rules@2', second(2)), false, 'the same rules again')
    s.equal(await store.noteRules('rules@3', second(3)), true, 'others')
    s.equal(await store.noteRules('rules@3', second(4)), false)
    s.equal(await store.noteRules('rules@2', second(5)), true, 'and back')
    s.equal(await store.noteRules('rules@3', second(6)), true)
    const reader = await (reopen?.() ?? store).read()
    s.match(await reader.changesOf('rules', null, 99, 99), [
      { entry: 4, id: 'rules@3', revision: 2, recordedAt: second(6) },
      { entry: 3, id: 'rules@2', revision: 1 },
      { entry: 2, id: 'rules@3', revision: 1, by: null, reason: 'Answers come by rules@3 from here on; before, they came by rules@2.' },
    ])
    s.match((await collected(reader.recorded())).slice(1), [
      { type: 'rules', id: 'rules@3', revision: 1, recordedAt: second(3), body: { release: 'rules@3' } },
      { type: 'rules', id: 'rules@2' },
      { type: 'rules', id: 'rules@3', revision: 2 },
    ])
    s.strictSame(await store.checkChain(), [], 'the chain holds over them')
    tamper?.("update changes set id = 'rules@9' where entry = 2")
    s.equal((await store.checkChain()).length === 0, tamper === null, 'and names one that was altered')
  })

  await t.test('a database from before', async (s) => {
    const { store } = open(s)
    await store.commit([source('a')], occasion(1))
    s.equal(await store.noteRules('rules@1', second(2)), false, 'was served by the first rules')
    const { store: other } = open(s)
    await other.commit([source('a')], occasion(1))
    s.equal(await other.noteRules('rules@2', second(2)), true)
  })

  await t.test('those of another database', async (s) => {
    const { store } = open(s)
    await store.noteRules('rules@2', second(0))
    const mark = (revision: number) =>
      ({ type: 'rules', id: 'rules@5', revision, status: 'accepted', body: { release: 'rules@5' } }) as const
    s.match(await store.commit([mark(1), source('a')], occasion(1)), [{ outcome: 'created' }, { outcome: 'created' }])
    s.match(await store.commit([mark(1)], occasion(2)), [{ outcome: 'existing' }], 'each once')
    await s.rejects(store.commit([mark(3)], occasion(2)), StaleChange, 'in their order')
    s.equal((await store.read()).at, 2)
    s.equal(await store.noteRules('rules@2', second(3)), false, 'they say nothing of what serves this one')
    s.strictSame(await store.checkChain(), [])
  })
}
