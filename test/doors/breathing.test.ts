/** A long import leaves the others their turn: nobody waits for its end. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'tap'
import { aSource, ndjson } from '../support/app.js'
import { openDoor } from './door.js'

test('beside an import of 600 lines', async (t) => {
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: join(t.testdir({}), 'hearsay.db') })
  const lines = ndjson(Array.from({ length: 600 }, (_, n) => ({ type: 'source', data: aSource(`Source ${n}`) })))
  let isDone = false
  const importing = fetch(`${address}/v1/import`, {
    method: 'POST',
    body: new Uint8Array(lines),
    headers: { 'content-type': 'application/x-ndjson' },
  })
    .then((answer) => answer.text())
    .finally(() => {
      isDone = true
    })
  const [waits, statuses]: [number[], Set<number>] = [[], new Set()]
  while (!isDone) {
    const before = performance.now()
    statuses.add((await fetch(`${address}/healthz`)).status)
    waits.push(performance.now() - before)
    await sleep(20)
  }
  const answers = (await importing).trim().split('\n')
  t.equal(answers.filter((line) => line.includes('"created"')).length, 600)
  const longest = Math.round(Math.max(...waits))
  t.ok(longest < 1_500, `the longest wait was ${longest} ms, of ${waits.length} requests`)
  t.strictSame([...statuses], [200], 'nobody is turned away')
  child.kill('SIGTERM')
  t.match(await left, { code: 0 })
})
