/** The thread that estimates: it goes when nobody asks, and comes back. */
import { setTimeout } from 'node:timers/promises'
import { test } from 'tap'
import { openEstimateThread } from '../src/estimate-thread.js'

/** Answers in which thread it is, or breaks. */
const program = `
  import { parentPort, threadId } from 'node:worker_threads'
  parentPort.on('message', ({ id, method }) => {
    if (method === 'break') throw new Error('broken')
    parentPort.postMessage({ id, estimated: { threadId }, fault: null })
  })
`
const from = new URL(`data:text/javascript,${encodeURIComponent(program)}`)

test('it ends after a rest, and the next order starts another', async (t) => {
  const { estimate, close } = openEstimateThread(() => ':memory:', { rest: 200, from })
  t.teardown(close)
  const [first, beside] = await Promise.all([estimate(1, 'any'), estimate(2, 'any')])
  t.same(beside, first, 'one thread for all orders')
  t.same(await estimate(3, 'any'), first, 'which stays while it is asked')
  await setTimeout(1_000)
  const later = await estimate(4, 'any')
  t.type(Object(later).threadId, 'number')
  t.notSame(later, first)
})

test('where it broke it is started again', async (t) => {
  const { estimate, close } = openEstimateThread(() => ':memory:', { rest: 200, from })
  t.teardown(close)
  await t.rejects(estimate(1, 'break'), { message: 'broken' })
  t.type(Object(await estimate(2, 'any')).threadId, 'number')
})
