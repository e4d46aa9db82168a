/** Merges: what a merged row reads as, in each state; circles are refused even where two were decided at once. */
import { type Change, StaleChange } from '../../../src/store/changes.js'
import { claim, claimId, occasion, source, sourceId } from '../changes.js'
import type { Part } from './engine.js'

const into = (change: Change, mergedInto: string | null, revision: number): Change => {
  if (change.type === 'source') return { ...change, revision, body: { ...change.body, mergedInto } }
  return change.type === 'claim' ? { ...change, revision, body: { ...change.body, mergedInto } } : change
}

export const merges: Part = async (t, open) => {
  const { store } = open(t)
  await store.commit([source('a'), source('b'), source('c'), source('d'), claim('x', {}, { text: 'bridge' }), claim('y')], occasion(1))
  t.equal(await (await store.read()).hasMerges(), false)
  const [a, b, c, d] = [sourceId('a'), sourceId('b'), sourceId('c'), sourceId('d')]
  await store.commit([into(source('a'), b, 2)], occasion(2))
  await store.commit([into(source('b'), c, 2), into(source('d'), c, 2)], occasion(3))
  await store.commit([into(claim('x', {}, { text: 'bridge' }), claimId('y'), 2)], occasion(4))
  const now = await store.read()
  t.equal(await now.hasMerges(), true)
  t.strictSame(
    [...(await now.readAs('source', [a, b, c]))].sort(),
    [
      [a, c],
      [b, c],
    ].sort(),
    'chains are followed to their end',
  )
  t.strictSame([...(await now.mergedInto('source', [c])).keys()].sort(), [a, b, d].sort(), 'and back')
  t.strictSame(new Set((await now.mergedInto('source', [c])).values()), new Set([c]))
  t.strictSame([...(await now.mergedInto('source', [b])).keys()], [a])
  t.strictSame([...(await now.mergedInto('source', [a]))], [])
  const early = await store.read(7)
  t.strictSame([...(await early.readAs('source', [a, b]))], [[a, b]], 'a state sees the merges of its time')

  const all = { statuses: null, conditions: [], limit: 9, after: null }
  t.strictSame(
    (await now.list('source', all)).items.map(({ id }) => id),
    [c],
    'lists leave out what was merged',
  )
  t.strictSame(
    (await now.list('claim', all)).items.map(({ id }) => id),
    [claimId('y')],
  )
  const words = { words: [{ word: 'bridg', weight: 1, most: 9 }], limit: 9 }
  t.strictSame(await now.claimsByWords(words, ['accepted']), [], 'so does the index of words')
  t.equal((await early.claimsByWords(words, ['accepted'])).length, 1)
  t.equal((await now.one('source', a))?.mergedInto, b, 'by its id it is found as it was recorded')
  const named = await now.list('source', { ...all, conditions: [{ term: 'name', any: ['a'] }] })
  t.strictSame(
    named.items.map(({ id }) => id),
    [c],
    'and its name leads to the other',
  )

  await t.rejects(store.commit([into(source('c'), a, 2)], occasion(5)), StaleChange, 'a circle is refused')
  t.equal((await store.read()).at, now.at, 'and nothing was written')
  await store.commit([into(source('b'), null, 3)], occasion(6))
  const undone = await store.read()
  t.strictSame([...(await undone.readAs('source', [a, b]))], [[a, b]], 'undone, what led through it ends there')
  t.strictSame(await store.checkChain(), [])
}
