/** The list of changes with what each made, in its order: for the export. */
import { second as at, occasion, source, sourceId } from '../changes.js'
import { collected, revisions } from '../collected.js'
import { play, timeline } from '../timeline.js'
import type { Part } from './engine.js'

export const recorded: Part = async (t, open) => {
  const { store } = open(t)
  await play(store)
  const wanted = timeline.flat()
  const entries = revisions(await collected((await store.read()).recorded()))
  t.strictSame(
    entries.map(({ type, id, revision, status }) => ({ type, id, revision, status })),
    wanted.map(({ type, id, revision, status }) => ({ type, id, revision, status })),
    'every revision, in the order of recording, with the status that it had',
  )
  for (const [index, { revision, resource, text }] of entries.entries()) {
    const change = wanted[index]
    t.match(resource, change?.body ?? {}, `entry ${index + 1}: the body as it was in that revision`)
    t.equal(resource.revision, revision)
    t.strictSame(text, change?.text ?? null, 'the text stands with the first revision of its document')
  }

  await t.test('in parts', async (s) => {
    const { store: long } = open(s)
    const labels = Array.from({ length: 450 }, (_, n) => `s${n}`)
    await long.commit(
      labels.map((label) => source(label)),
      occasion(1),
    )
    const half = await long.read(225)
    await long.commit([source('s0', { country: 'UA' }, { revision: 2 })], occasion(2))
    const names = revisions(await collected((await long.read()).recorded())).map(({ resource }) =>
      'name' in resource ? resource.name : '',
    )
    s.strictSame(names, [...labels, 's0'], 'no entry is lost or doubled where parts meet')
    s.equal((await collected(half.recorded())).length, 225, 'none after the state that is read')
  })

  await t.test('what was changed after a change', async (s) => {
    const { store: other } = open(s)
    await other.commit([source('a'), source('b')], occasion(1))
    await other.commit([source('a', { country: 'UA' }, { revision: 2 })], occasion(2))
    const reader = await other.read()
    const [a, b] = [sourceId('a'), sourceId('b')]
    const by = { by: null, reason: null }
    const [first, second, third] = [
      { entry: 1, type: 'source', id: a, revision: 1, recordedAt: at(1), ...by },
      { entry: 2, type: 'source', id: b, revision: 1, recordedAt: at(1), ...by },
      { entry: 3, type: 'source', id: a, revision: 2, recordedAt: at(2), ...by },
    ]
    s.strictSame(await reader.changedAfter(0, 10), [first, second, third])
    s.strictSame(await reader.changedAfter(1, 1), [second], 'in order, at most so many')
    s.strictSame(await reader.changedAfter(3, 10), [])
    s.equal((await (await other.read(2)).changedAfter(0, 10)).length, 2, 'none after the state that is read')

    s.strictSame(await reader.changesOf('source', [a], 9, 9), [third, first], 'of one, the latest first')
    s.strictSame(await reader.changesOf('source', null, 9, 2), [third, second], 'of all of a type, at most so many')
    s.strictSame(await reader.changesOf('source', [a, b], 3, 9), [second, first], 'before an entry')
    s.strictSame(await reader.changesOf('claim', [a], 9, 9), [], 'of that type alone')
    s.strictSame(await (await other.read(2)).changesOf('source', [a], 9, 9), [first], 'none after the state that is read')
  })
}
