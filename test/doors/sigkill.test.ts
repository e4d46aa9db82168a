/** A door killed while everybody writes: what it answered is there, and nothing is there by half. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { test } from 'tap'
import type { Claim } from '../../src/core/claims/claim.js'
import type { Reader, Store } from '../../src/store/port.js'
import type { After, Page } from '../../src/store/queries.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { openDoor } from './door.js'
import { assertionsEach, prepare, type Remembered, writeUntilGone } from './writers.js'

const rounds = 12
/** Milliseconds after which the door is killed, at random between these. */
const [soonest, latest] = [20, 400]

const seed = Number(process.env.HEARSAY_TEST_SEED ?? Date.now() % 1_000_000)

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
const randomFrom = (start: number): (() => number) => {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const allClaims = async (reader: Reader): Promise<Claim[]> => {
  const items: Claim[] = []
  for (let after: After | null = null; ; ) {
    const page: Page<Claim> = await reader.list('claim', { statuses: null, conditions: [], limit: 500, after })
    items.push(...page.items)
    if (page.next === null) return items
    after = page.next
  }
}

/** Checks a database after a kill. Answers how many claims it holds. */
const check = async (t: Test, store: Store, { made, revised }: Remembered): Promise<number> => {
  const reader = await store.read()
  const ids = [...made]
  const there = new Set([...(await reader.many('source', ids)), ...(await reader.many('claim', ids))].map(({ id }) => id))
  t.strictSame(
    ids.filter((id) => !there.has(id)),
    [],
    `all ${ids.length} that were answered are there`,
  )

  const lost: string[] = []
  for (const [id, revision] of revised) {
    const history = await reader.history('source', id)
    const last = history.at(-1)?.revision ?? 0
    // One revision more may have been committed and never answered.
    if (last < revision || last > revision + 1 || history.length !== last)
      lost.push(`${id}: answered ${revision}, stored ${last} of ${history.length}`)
    revised.set(id, last)
  }
  t.strictSame(lost, [], `all ${revised.size} revisions that were answered are there, and at most one more each`)

  const claims = await allClaims(reader)
  const assertions = await reader.assertionsOf(
    'claimId',
    claims.map(({ id }) => id),
  )
  const counts = new Map<string, number>()
  for (const { claimId } of assertions) counts.set(claimId, (counts.get(claimId) ?? 0) + 1)
  t.strictSame(
    claims.filter(({ id }) => counts.get(id) !== assertionsEach).map(({ id }) => id),
    [],
    'no claim is there without its assertions',
  )
  t.strictSame(await store.checkChain(), [], 'the chain of changes holds')
  return claims.length
}

test(`${rounds} kills, seed ${seed} (HEARSAY_TEST_SEED)`, async (t) => {
  const path = join(t.testdir({}), 'hearsay.db')
  const settings = { HEARSAY_DATABASE: path }
  const random = randomFrom(seed)
  const remembered: Remembered = { made: new Set(), revised: new Map() }
  let given: { documents: string[]; toRevise: string[] } | null = null
  let claims = 0
  for (let round = 1; round <= rounds; round += 1) {
    const { address, child, left } = await openDoor(t, settings)
    given ??= await prepare(address)
    const before = remembered.made.size
    const writing = writeUntilGone({ address, documents: given.documents, round }, remembered, given.toRevise)
    const patience = Math.round(soonest + random() * (latest - soonest))
    await sleep(patience)
    child.kill('SIGKILL')
    t.match(await left, { signal: 'SIGKILL', stderr: '' })
    await writing
    const store = openSqliteStore(path)
    claims = await check(t, store, remembered)
    await store.close()
    t.comment(`round ${round}: killed after ${patience} ms, ${remembered.made.size - before} answers`)
  }
  t.ok(remembered.made.size > rounds * 5, `${remembered.made.size} were answered, ${claims} claims are stored`)
  t.ok(claims > 0)
  const { address, child, left } = await openDoor(t, settings)
  t.equal((await fetch(`${address}/readyz`)).status, 200, 'it starts once more')
  child.kill('SIGTERM')
  t.match(await left, { code: 0 })
})
