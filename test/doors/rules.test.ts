/** A door that begins to serve a database which other rules served before notes it once in the list of changes. */
import { join } from 'node:path'
import { test } from 'tap'
import { rulesRelease } from '../../src/core/assessment/release.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { occasion, source } from '../store/changes.js'
import { openDoor } from './door.js'

test('an upgrade', async (t) => {
  const database = join(t.testdir(), 'hearsay.db')
  const store = openSqliteStore(database)
  await store.noteRules('rules@0', occasion(0).now)
  await store.commit([source('a')], occasion(1))
  await store.close()
  for (const start of ['the first start', 'the next one']) {
    const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: database })
    const lines = (await (await fetch(`${address}/v1/export`)).text()).trim().split('\n')
    t.equal(lines.length, 2, start)
    t.match(JSON.parse(lines[1] ?? ''), {
      type: 'rules',
      id: rulesRelease,
      revision: 1,
      reason: `Answers come by ${rulesRelease} from here on; before, they came by rules@0.`,
    })
    child.kill('SIGTERM')
    await left
  }
  const after = openSqliteStore(database)
  t.teardown(() => after.close())
  t.strictSame(await after.checkChain(), [])
})
