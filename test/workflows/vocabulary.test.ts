/** The vocabulary is kept until a concept changes: a change is seen at once, by readers of the new state alone. */
import { test } from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { readVocabulary } from '../../src/workflows/vocabulary.js'
import { concept, occasion, source } from '../store/changes.js'

test('kept and renewed', async (t) => {
  const store = openSqliteStore(':memory:')
  t.teardown(() => store.close())
  const now = async () => readVocabulary({ store }, await store.read())
  const keys = async () => [...(await now()).byKey.keys()]
  t.strictSame(await keys(), [])
  await store.commit([concept('a')], occasion(1))
  t.strictSame(await keys(), ['a'])
  const held = await now()
  await store.commit([source('s')], occasion(2))
  t.equal(await now(), held, 'what changes no concept leaves it')
  const before = await store.read()
  await store.commit([concept('b'), concept('a', { label: 'A' }, { revision: 2 })], occasion(3))
  t.strictSame(await keys(), ['a', 'b'])
  t.strictSame([...(await readVocabulary({ store }, before)).byKey.keys()], ['a'], 'a reader of an earlier state has the earlier one')
  t.strictSame(await keys(), ['a', 'b'], 'and the one of now comes back')
  await store.commit([concept('b', {}, { revision: 2, status: 'withdrawn' })], occasion(4))
  t.strictSame(await keys(), ['a'])
})

test('each store has its own', async (t) => {
  const [one, two] = [openSqliteStore(':memory:'), openSqliteStore(':memory:')]
  t.teardown(async () => {
    await one.close()
    await two.close()
  })
  await one.commit([concept('a')], occasion(1))
  await two.commit([concept('b')], occasion(1))
  t.strictSame([...(await readVocabulary({ store: one }, await one.read())).byKey.keys()], ['a'])
  t.strictSame([...(await readVocabulary({ store: two }, await two.read())).byKey.keys()], ['b'])
})
