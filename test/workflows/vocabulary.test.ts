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

test('the past beside the present', async (t) => {
  const store = openSqliteStore(':memory:')
  t.teardown(() => store.close())
  for (let number = 1; number <= 12; number += 1) await store.commit([concept(`c${number}`)], occasion(number))
  const at = async (state: number) => readVocabulary({ store }, await store.read(state))
  const [now, then] = [await at(12), await at(3)]
  t.equal(then.byKey.size, 3)
  t.equal(await at(12), now, 'the present is kept beside the past')
  t.equal(await at(3), then)
  for (const state of [4, 5, 6, 7, 8, 9, 10, 11]) {
    await at(state)
    t.equal(await at(12), now, 'and while it is asked for')
  }
  t.not(await at(3), then, 'a few are kept, not all')
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
