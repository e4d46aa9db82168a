/** Answers that are kept with a commit: there or not there together, each for its caller, and only so long. */
import type { Test } from 'tap'
import { AnsweredBefore, type Retryable } from '../../../src/store/changes.js'
import type { Keeping } from '../../../src/store/port.js'
import { occasion, second, source, sourceId } from '../changes.js'
import type { Open, Part } from './engine.js'

const request = (more: Partial<Retryable> = {}): Retryable => ({
  caller: '',
  request: 'POST /v1/sources',
  key: 'one',
  digest: 'd',
  until: second(50),
  ...more,
})

/** Keeps what was committed and the revision that was then read. */
const keeping = (label: string, retryable = request()): Keeping => ({
  retryable,
  about: sourceId(label),
  answer: (committed, one) => ({
    status: committed[0]?.outcome === 'created' ? 201 : 200,
    headers: { etag: String(one('source', sourceId(label))?.revision) },
    body: JSON.stringify(one('source', sourceId(label))),
  }),
})

const kept = async (t: Test, open: Open): Promise<void> => {
  const { store, reopen } = open(t)
  t.equal(await store.answered(request(), second(1)), null)
  await store.commit([source('alpha')], occasion(1), keeping('alpha'))
  const there = reopen?.() ?? store
  const found = await there.answered(request(), second(2))
  t.match(found, { digest: 'd', answer: { status: 201, headers: { etag: '1' } } })
  t.match(JSON.parse(found?.answer.body ?? ''), { id: sourceId('alpha'), recordedAt: second(1) }, 'as it was read within the transaction')
  await t.rejects(there.commit([source('beta')], occasion(2), keeping('beta')), AnsweredBefore)
  t.equal(await (await store.read()).one('source', sourceId('beta')), null, 'what was answered before writes nothing')
  for (const other of [{ caller: 'key_1' }, { request: 'POST /v1/claims' }, { key: 'two' }])
    t.equal(await store.answered(request(other), second(2)), null, `another ${Object.keys(other)[0]} is another request`)
}

const nothing = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  await store.commit([source('alpha')], occasion(1))
  t.strictSame(await store.commit([], occasion(2), keeping('alpha')), [])
  t.match(await store.answered(request(), second(3)), { answer: { status: 200 } }, 'kept where nothing changes')
  t.equal((await store.read()).at, 1)
}

const undone = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  await store.commit([source('alpha')], occasion(1))
  await t.rejects(store.commit([source('beta'), source('alpha', {}, { revision: 7 })], occasion(2), keeping('beta')), {
    name: 'StaleChange',
  })
  t.equal(await store.answered(request(), second(3)), null, 'not where the changes are refused')
  const failing = {
    ...keeping('gamma'),
    answer: () => {
      throw new Error('no answer')
    },
  }
  await t.rejects(store.commit([source('gamma')], occasion(3), failing), { message: 'no answer' })
  t.equal((await store.read()).at, 1, 'and no change where there is no answer')
}

const gone = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  for (let n = 0; n < 5; n += 1)
    await store.commit([source(`s${n}`)], occasion(1), keeping(`s${n}`, request({ key: `k${n}`, until: second(10 + n) })))
  t.ok(await store.answered(request({ key: 'k4' }), second(13)))
  t.equal(await store.answered(request({ key: 'k4' }), second(14)), null, 'until the instant, and no longer')
  await store.commit([source('late')], occasion(12), keeping('late', request({ key: 'k0', until: second(30) })))
  t.match(await store.answered(request({ key: 'k0' }), second(12)), { answer: { status: 201 } }, 'the key is free again')
  t.equal(await store.answered(request({ key: 'k1' }), second(1)), null, 'those of the past are removed')
  t.ok(await store.answered(request({ key: 'k3' }), second(12)), 'the others stay')
}

const cases = { kept, nothing, undone, gone }

export const keepingAnswers: Part = async (t, open) => {
  for (const [name, run] of Object.entries(cases)) await t.test(name, (s) => run(s, open))
}
