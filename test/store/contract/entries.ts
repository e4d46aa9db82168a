/** The list of changes in parts: each entry with what it made and what was there before; and hearing of commits. */
import type { Entry } from '../../../src/core/events/entry.js'
import type { Reader } from '../../../src/store/port.js'
import { claim, occasion, source } from '../changes.js'
import type { Part } from './engine.js'

const allOf = async (reader: Reader, types: readonly ('source' | 'claim')[] | null, limit: number): Promise<Entry[]> => {
  const found: Entry[] = []
  for (let after = 0; after < reader.at; ) {
    const { entries, seen } = await reader.entries({ after, types, limit })
    if (seen <= after) throw new Error(`no progress after ${after}`)
    found.push(...entries)
    after = seen
  }
  return found
}

export const entries: Part = async (t, open) => {
  const { store } = open(t)
  await store.commit([source('a'), claim('one')], occasion(1))
  await store.commit([source('a', { country: 'UA' }, { revision: 2 })], { ...occasion(2), by: 'desk', reason: 'moved' })
  const [first, second, third] = (await (await store.read()).entries({ after: 0, types: null, limit: 10 })).entries
  t.match(first, { entry: 1, type: 'source', revision: 1, resource: { country: null }, before: null })
  t.match(second, { entry: 2, type: 'claim', before: null })
  t.match(third, { entry: 3, revision: 2, by: 'desk', reason: 'moved', resource: { country: 'UA' }, before: { country: null } })

  await t.test('in parts', async (s) => {
    const { store: long } = open(s)
    for (let from = 0; from < 5_000; from += 500)
      await long.commit(
        Array.from({ length: 500 }, (_, n) => (from + n === 4_321 ? claim('rare') : source(`s${from + n}`))),
        occasion(1),
      )
    const reader = await long.read()
    const numbers = (await allOf(reader, null, 300)).map(({ entry }) => entry)
    s.strictSame(
      numbers,
      Array.from({ length: 5_000 }, (_, n) => n + 1),
      'none is lost or doubled where parts meet',
    )
    s.strictSame(
      (await allOf(reader, ['claim'], 300)).map(({ entry }) => entry),
      [4_322],
      'a rare type, behind parts without one',
    )
    s.equal((await allOf(await long.read(700), null, 300)).length, 700, 'none after the state that is read')
  })

  await t.test('commits are heard', async (s) => {
    const { store: heard } = open(s)
    let count = 0
    const listen = () => {
      count += 1
    }
    const [stop, other] = [heard.watch(listen), heard.watch(listen)]
    await heard.commit([source('a')], occasion(1))
    s.equal(count, 2, 'by each watch')
    await s.rejects(heard.commit([source('a', {}, { revision: 7 })], occasion(1)))
    s.equal(count, 2, 'not where nothing was committed')
    stop()
    await heard.commit([source('b')], occasion(1))
    s.equal(count, 3, 'none after it is stopped')
    other()
  })
}
