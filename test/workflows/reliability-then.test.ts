/** Which estimate an answer on a past state of a large database rests on: one that saw nothing later. */
import { setImmediate } from 'node:timers/promises'
import { test } from 'tap'
import { defaultMethod } from '../../src/core/reliability/methods.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { fullEstimate, standingFor, standingNow } from '../../src/workflows/reliability/standing.js'
import { occasion, source } from '../store/changes.js'

const { name } = defaultMethod

test('the past', async (t) => {
  const store = openSqliteStore(':memory:')
  t.teardown(() => store.close())
  await store.commit(
    Array.from({ length: 100 }, (_, index) => source(`s${index}`)),
    occasion(1),
  )
  const services = { store, now: () => occasion(2).now, keepText: true, estimating: { waitsUpTo: 0 } }
  await fullEstimate(services, 100, name)
  t.equal((await standingNow(services, 100, name))?.at, 100)
  t.equal(await standingNow(services, 50, name), null, 'what stands knows too much for half as many changes')
  while ((await standingNow(services, 50, name)) === null) await setImmediate()
  t.equal((await standingNow(services, 50, name))?.at, 50, 'its own is there for those who ask again')
  t.equal((await standingNow(services, 51, name))?.at, 50, 'and for those who saw little more')
  t.equal(await standingNow(services, 49, name), null, 'but not less')
  t.equal((await standingNow(services, 100, name))?.at, 100, 'the present keeps its own')
  t.equal((await standingFor(services, 20, name)).at, 20, 'a page of a source waits for it')
  t.equal((await standingFor(services, 100, name)).at, 100)
})
