/** What is asked once for all requests of a turn. */
import { setImmediate } from 'node:timers/promises'
import { test } from 'tap'
import { oncePerTurn } from '../../src/http/once-per-turn.js'
import { turnsOf } from '../../src/http/turns.js'

const counting = (turns = turnsOf()) => {
  let times = 0
  const load = async () => {
    times += 1
    return times
  }
  return oncePerTurn(turns, load)
}

test('within a turn it is asked once, in the next anew', async (t) => {
  const { ask } = counting()
  await setImmediate()
  t.same(await Promise.all([ask(), ask()]), [1, 1])
  t.equal(await ask(), 1, 'nor later in the turn')
  await setImmediate()
  t.equal(await ask(), 2)
})

test('what was asked behind the sockets of a turn is asked anew by the first request of the next', async (t) => {
  const turns = turnsOf()
  const { ask } = counting(turns)
  await setImmediate()
  t.equal(await ask(), 1)
  turns.note()
  t.equal(await ask(), 2)
  turns.note()
  t.equal(await ask(), 2, 'a second request of the turn asks nothing')
})

test('what is forgotten is asked within the turn too', async (t) => {
  const { ask, forget } = counting()
  await setImmediate()
  t.equal(await ask(), 1)
  forget()
  t.equal(await ask(), 2)
})

test('a failure is not remembered', async (t) => {
  let isBroken = true
  const { ask } = oncePerTurn(turnsOf(), async () => {
    if (isBroken) throw new Error('busy')
    return 'well'
  })
  await t.rejects(ask(), { message: 'busy' })
  isBroken = false
  await setImmediate()
  t.equal(await ask(), 'well')
})
