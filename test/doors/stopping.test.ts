/** Stopping: requests under way are finished, the database is closed, and the process leaves with 0. */
import { existsSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { aSource, ndjson } from '../support/app.js'
import { openDoor } from './door.js'

const line = (name: string): Buffer => ndjson([{ type: 'source', data: aSource(name) }])

/** Begins an import; `answered` is its whole answer. */
const begin = (address: string, agent: Agent | false) => {
  const call = request(`${address}/v1/import`, { method: 'POST', agent, headers: { 'content-type': 'application/x-ndjson' } })
  const answered = new Promise<string>((resolve, reject) => {
    call.on('response', (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part) => {
        body += part
      })
      answer.on('end', () => resolve(body)).on('error', reject)
    })
    call.on('error', reject)
  })
  return { call, answered }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  test(signal, async (t) => {
    const path = join(t.testdir({}), 'hearsay.db')
    const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: path })
    t.equal((await fetch(`${address}/healthz`)).status, 200, 'a connection that is kept alive does not hold it')

    const { call, answered } = begin(address, false)
    call.write(line('before the signal'))
    await sleep(200)
    child.kill(signal)
    await sleep(200)
    await t.rejects(
      fetch(`${address}/healthz`, { headers: { connection: 'close' } }).then(({ status }) => {
        if (status === 503) throw new Error('closing')
      }),
      'it takes no new requests',
    )
    call.end(line('after the signal'))
    const lines = (await answered)
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text).status)
    t.strictSame(lines, ['created', 'created'], 'the import under way is finished')
    t.match(await left, { code: 0, signal: null, stderr: '' })
    t.notOk(existsSync(`${path}-wal`), 'the database was closed: its log is folded in')
    const store = openSqliteStore(path)
    t.teardown(() => store.close())
    t.equal((await store.read()).at, 2)
    t.strictSame(await store.checkChain(), [])
  })

test('a connection that is kept alive after its last answer', async (t) => {
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: join(t.testdir({}), 'hearsay.db') })
  const agent = new Agent({ keepAlive: true })
  t.teardown(() => agent.destroy())
  const { call, answered } = begin(address, agent)
  call.write(line('before the signal'))
  await sleep(200)
  const before = performance.now()
  child.kill('SIGTERM')
  await sleep(200)
  call.end(line('after the signal'))
  await answered
  const { code } = await left
  const took = Math.round(performance.now() - before)
  t.equal(code, 0, 'it leaves with 0')
  t.ok(took < 8_000, `after ${took} ms, long before requests under way are cut`)
})

test('a second signal', async (t) => {
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: join(t.testdir({}), 'hearsay.db') })
  const { call, answered } = begin(address, false)
  answered.catch(() => {})
  call.write(line('never finished'))
  await sleep(200)
  child.kill('SIGTERM')
  await sleep(300)
  t.equal(child.exitCode, null, 'the first waits for the import')
  child.kill('SIGTERM')
  t.match(await left, { code: 1 }, 'the second does not')
})
