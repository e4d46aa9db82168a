/** Pages: in the order of first recording, then id; together they are the list, whatever is recorded meanwhile. */
import type { Reader } from '../../../src/store/port.js'
import type { After } from '../../../src/store/queries.js'
import { occasion, source, sourceId } from '../changes.js'
import type { Part } from './engine.js'

const page = async (reader: Reader, limit: number, after: After | null) =>
  reader.list('source', { statuses: null, conditions: [], limit, after })

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

/** Walks to the end; `between` runs after each page, and gives the reader of the next. */
const walk = async (first: Reader, limit: number, between: (round: number) => Promise<Reader>): Promise<string[]> => {
  const seen: string[] = []
  let [after, reader, round]: [After | null, Reader, number] = [null, first, 0]
  for (;;) {
    const { items, next } = await page(reader, limit, after)
    seen.push(...ids(items))
    if (next === null) return seen
    after = next
    round += 1
    reader = await between(round)
  }
}

export const paging: Part = async (t, open) => {
  const { store } = open(t)
  const early = ['a', 'b', 'c', 'd', 'e']
  const late = ['f', 'g', 'h']
  await store.commit(
    early.map((label) => source(label)),
    occasion(1),
  )
  await store.commit(
    late.map((label) => source(label)),
    occasion(2),
  )
  await store.commit([source('a', { country: 'UA' }, { revision: 2 })], occasion(3))
  const wanted = [...early.map(sourceId).sort(), ...late.map(sourceId).sort()]
  const reader = await store.read()

  for (const limit of [1, 2, 3, 7, 8, 9, 200])
    t.strictSame(await walk(reader, limit, async () => reader), wanted, `pages of ${limit}: a revision keeps its place`)
  t.equal((await page(reader, 8, null)).next, null, 'a last page that is full has no next')
  t.not((await page(reader, 7, null)).next, null)

  await t.test('pinned to a state', async (s) => {
    const seen = await walk(reader, 2, async (round) => {
      await store.commit([source(`new ${round}`), source(`new again ${round}`)], occasion(2))
      return store.read(reader.at)
    })
    s.strictSame(seen, wanted, 'what is recorded meanwhile is not seen, nothing is lost or doubled')
  })

  await t.test('without a state', async (s) => {
    const before = await store.read()
    const seen = await walk(before, 2, async (round) => {
      await store.commit([source(`more ${round}`)], occasion(10 + round))
      await store.commit([source('b', { name: `b ${round}` }, { revision: round + 1 })], occasion(10 + round))
      return store.read()
    })
    s.equal(new Set(seen).size, seen.length, 'nothing is doubled')
    s.strictSame(seen.slice(0, 8), wanted, 'what was there keeps its place')
  })
}
