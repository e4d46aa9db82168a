/** Faults of the database: an import stops where it met one, and what it answered before stays. */
import { test } from 'tap'
import { openBatch } from '../../src/store/batch.js'
import type { Store } from '../../src/store/port.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { importLines, importParts } from '../../src/workflows/import-lines.js'
import { aSource, ndjson, noon } from '../support/app.js'

const disk = new Error('disk I/O error')

/** A store whose commits fail after so many. */
const failingAfter = (commits: number) => {
  const store = openSqliteStore(':memory:')
  let left = commits
  const failing: Store = {
    ...store,
    commitAll: (writings) => {
      left -= 1
      return left < 0 ? Promise.reject(disk) : store.commitAll(writings)
    },
    batch: () => openBatch(failing),
  }
  return failing
}

async function* lines(count: number): AsyncIterable<Uint8Array> {
  for (let n = 0; n < count; n += 1) yield ndjson([{ type: 'source', data: aSource(`Source ${n}`) }])
}

/** Parts of two lines each. */
async function* parts(count: number): AsyncIterable<Uint8Array[]> {
  for (let n = 0; n < count; n += 1) yield [0, 1].map((m) => ndjson([{ type: 'source', data: aSource(`Source ${n} ${m}`) }]))
}

test('an import that meets a fault', async (t) => {
  const store = failingAfter(3)
  t.teardown(() => store.close())
  const answers: string[] = []
  const run = async () => {
    for await (const part of importParts({ store, now: () => noon, keepText: true }, parts(6)))
      answers.push(...part.map(({ status }) => status))
  }
  await t.rejects(run(), { line: 7, cause: disk }, 'the fault is thrown, not answered as a failed line')
  t.strictSame(answers, ['created', 'created', 'created', 'created', 'created', 'created'])
  t.equal((await store.read()).at, 6, 'what was answered is stored')
  t.strictSame(await store.checkChain(), [])
})

test('a stream that breaks off', async (t) => {
  const store = openSqliteStore(':memory:')
  t.teardown(() => store.close())
  async function* broken(): AsyncIterable<Uint8Array> {
    yield* lines(2)
    throw new Error('the client is gone')
  }
  const answers: string[] = []
  const run = async () => {
    for await (const { status } of importLines({ store, now: () => noon, keepText: true }, broken())) answers.push(status)
  }
  await t.rejects(run(), { message: 'the client is gone' })
  t.strictSame(answers, ['created', 'created'])
  t.equal((await store.read()).at, 2)
})
