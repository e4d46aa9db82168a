/** Reading an earlier state sees exactly what was there, through every method; so does a reader that was opened before. */
import type { Reader } from '../../../src/store/port.js'
import { documentId, occasion, source, sourceId } from '../changes.js'
import { observe, textsSeen } from '../observe.js'
import { play, timeline } from '../timeline.js'
import type { Part } from './engine.js'

interface Moment {
  readonly reader: Reader
  readonly seen: Readonly<Record<string, unknown>>
  readonly texts: unknown
}

export const states: Part = async (t, open) => {
  const { store, reopen } = open(t)
  const moments: Moment[] = []
  const look = async (): Promise<void> => {
    const reader = await store.read()
    moments.push({ reader, seen: await observe(reader), texts: await textsSeen(reader) })
  }
  await look()
  await play(store, look)
  t.equal(moments.length, timeline.length + 1)

  for (const { reader, seen } of moments) {
    t.strictSame(await observe(await store.read(reader.at)), seen, `read(${reader.at}) sees what was there`)
    t.strictSame(await observe(reader), seen, `the reader opened at ${reader.at} still sees it`)
  }
  const texts = []
  for (const { reader } of moments) texts.push(await textsSeen(await store.read(reader.at)))
  t.strictSame(
    texts,
    moments.map((moment) => moment.texts),
    'an earlier state has the texts that were there',
    { todo: 'texts are read without their state: read(0).text(id) gives a text that was recorded later' },
  )

  await t.test('the ends', async (s) => {
    const last = moments.at(-1)?.reader.at ?? 0
    s.equal((await store.read(last + 5)).at, last, 'a state that is not there yet is the last one')
    const empty = await store.read(0)
    s.equal(await empty.one('source', sourceId('agency')), null)
    s.strictSame(await empty.history('document', documentId('page')), [])
    s.strictSame((await empty.list('claim', { statuses: null, conditions: [], limit: 5, after: null })).items, [])
  })

  await t.test('after a restart', async (s) => {
    if (reopen === null) return s.pass('the database goes with the process')
    const again = reopen()
    for (const { reader, seen } of moments) s.strictSame(await observe(await again.read(reader.at)), seen, `state ${reader.at}`)
    await again.commit([source('later')], occasion(99))
    s.equal((await store.read()).at, (moments.at(-1)?.reader.at ?? 0) + 1, 'two connections see one list of changes')
    s.strictSame(await again.checkChain(), [])
  })
}
