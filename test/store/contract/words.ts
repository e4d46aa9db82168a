/** The index of words: claims by the words they bear, in each state as it was, the heaviest first. */
import type { Reader } from '../../../src/store/port.js'
import { claim, claimId, occasion } from '../changes.js'
import type { Part } from './engine.js'

const accepted = ['accepted']
const plain = { measure: 'events', place: null, quantity: null, type: 'event', accumulation: null } as const

const ask = (...words: readonly (readonly [string, number])[]) => words.map(([word, weight]) => ({ word, weight, most: 5_000 }))

export const words: Part = async (t, open) => {
  const { store, reopen } = open(t)
  const texts = { bridge: 'The old bridge was closed', ferry: 'The ferry replaces the bridge', tram: 'A tram line was opened' }
  await store.commit(
    Object.entries(texts).map(([label, text]) => claim(label, plain, { text })),
    occasion(1),
  )
  await store.commit(
    [
      claim('hushed', plain, { text: 'bridge, they suggest' }, { status: 'suggested' }),
      claim('wrong', plain, { text: 'bridge, misread' }, { status: 'rejected' }),
    ],
    occasion(2),
  )
  const reader = await store.read()
  const found = async (list: ReturnType<typeof ask>, from: Reader = reader, statuses = accepted, limit = 10) =>
    (await from.claimsByWords({ words: list, limit }, statuses)).map(({ id }) => id)
  const ids = (...labels: readonly string[]) => labels.map(claimId)

  t.strictSame(await found(ask(['bridg', 5])), ids('bridge', 'ferry'), 'the earliest first among equals')
  t.strictSame(await found(ask(['bridg', 5], ['replac', 1])), ids('ferry', 'bridge'), 'the heaviest sum first')
  t.strictSame(await found(ask(['tram', 9], ['bridg', 1], ['ferri', 1])), ids('tram', 'ferry', 'bridge'))
  t.strictSame(
    await found(ask(['tram', 9], ['bridg', 1], ['ferri', 1]), reader, accepted, 2),
    ids('tram', 'ferry'),
    'no more than asked for',
  )
  t.strictSame(await found([]), [], 'nothing asked, nothing found')
  t.strictSame(await found(ask(['nowher', 1])), [])
  t.strictSame(await found(ask(['bridg', 1]), reader, ['suggested']), ids('hushed'))
  t.strictSame(await found(ask(['bridg', 1]), reader, ['rejected']), ids('wrong'))
  for (const word of ['bridg" OR "tram', 'words:tram', '*', '""', 'NEAR(tram)'])
    t.strictSame(await found(ask([word, 1])), [], `${word} is a word that nobody uses, never syntax`)

  const counts = async (from: Reader) => {
    const { texts: all, words: counted } = await from.wordCounts(['bridg', 'tram', 'nowher'])
    return [all, ...counted.map(({ claims }) => claims)]
  }
  t.strictSame(await counts(reader), [5, 4, 1, 0], 'how many bear a word, whatever their status')

  await t.test('states', async (s) => {
    await store.commit([claim('bridge', plain, { text: 'The old tunnel was closed' }, { revision: 2 })], occasion(3))
    const now = await store.read()
    s.strictSame(await found(ask(['bridg', 1]), now), ids('ferry'), 'what a revision no longer says is not found')
    s.strictSame(await found(ask(['tunnel', 1]), now), ids('bridge'))
    s.strictSame(await found(ask(['close', 1]), now), ids('bridge'), 'once, not once a revision')
    s.strictSame(await found(ask(['bridg', 1])), ids('bridge', 'ferry'), 'the reader of before finds what it found')
    s.strictSame(await found(ask(['tunnel', 1])), [], 'and nothing later')
    s.strictSame(await counts(reader), [5, 4, 1, 0], 'and counts as before')
    s.strictSame(await found(ask(['bridg', 1]), await store.read(0)), [])
    await store.commit([claim('tram', plain, { text: texts.tram }, { revision: 2, status: 'rejected' })], occasion(4))
    s.strictSame(await found(ask(['tram', 1]), await store.read()), [], 'a rejected one is found no more')
  })

  await t.test('many', async (s) => {
    const many = Array.from({ length: 1_500 }, (_, index) => claim(`many ${index}`, plain, { text: `lantern number ${index}` }))
    await store.commit(many, occasion(5))
    const now = await store.read()
    const { words: counted, texts: all } = await now.wordCounts(['lantern'])
    const { claims = 0 } = counted[0] ?? {}
    s.ok(claims > 1_400 && claims <= all, `many are estimated: ${claims} of 1,500`)
    const revised = Array.from({ length: 700 }, (_, index) =>
      claim('many 3', plain, { text: 'lantern number 3', topics: [`t${index}`] }, { revision: index + 2 }),
    )
    await store.commit(revised, occasion(6))
    const after = await found(ask(['lantern', 1]), await store.read(), accepted, 5)
    s.strictSame(after, ids('many 0', 'many 1', 'many 2', 'many 4', 'many 5'), 'superseded revisions take nobody’s place')
  })

  await t.test('the latest entries alone', async (s) => {
    const past = await store.read()
    const latest = async (most: number, from: Reader) =>
      (await from.claimsByWords({ words: [{ word: 'beacon', weight: 1, most }], limit: 9 }, accepted)).map(({ id }) => id)
    const labels = ['a', 'b', 'c', 'd', 'e', 'f'].map((label) => `beacon ${label}`)
    s.strictSame(await latest(2, past), [])
    const states: Reader[] = []
    for (const [nth, label] of labels.entries()) {
      await store.commit([claim(label, plain, { text: label })], occasion(7 + nth))
      states.push(await store.read())
      // What is asked of one state after another adds up, however much or little each was asked for.
      if (nth % 2 === 1) s.strictSame(await latest(nth, await store.read()), ids(...labels.slice(1, nth + 1)))
    }
    for (const most of [1, 4, 2, 9])
      for (const [nth, state] of [...states.entries(), ...[...states.entries()].reverse()])
        s.strictSame(await latest(most, state), ids(...labels.slice(Math.max(0, nth + 1 - most), nth + 1)), `${most} up to ${nth}`)
    s.strictSame(await latest(9, past), [], 'and none before they came')
  })

  await t.test('after a restart', async (s) => {
    if (reopen === null) return s.pass('the database goes with the process')
    s.strictSame(await found(ask(['ferri', 1]), await reopen().read()), ids('ferry'))
  })
}
