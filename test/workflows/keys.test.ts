/** Keys: their form, what is kept of them, and when their use is recorded. */
import { setTimeout } from 'node:timers/promises'
import { test } from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { createKey } from '../../src/workflows/keys/create-key.js'
import { findActor } from '../../src/workflows/keys/find-actor.js'
import { hashKey, isHashOf } from '../../src/workflows/keys/key-hash.js'
import { newKeyText, visiblePart } from '../../src/workflows/keys/key-text.js'
import { keyUses } from '../../src/workflows/keys/key-uses.js'
import { revokeKey } from '../../src/workflows/keys/revoke-key.js'
import { noon } from '../support/app.js'

test('the form', (t) => {
  const texts = Array.from({ length: 1_000 }, () => newKeyText())
  t.equal(new Set(texts.map(({ text }) => text)).size, 1_000, 'none twice')
  const letters = new Set(texts.flatMap(({ text }) => [...text.slice(13)]))
  t.equal(letters.size, 62, 'all letters and digits come up')
  for (const { text, visible } of texts.slice(0, 50)) {
    t.match(text, /^hsy_[0-9A-Za-z]{8}_[0-9A-Za-z]{49}$/u)
    t.equal(visiblePart(text), visible, 'its visible part')
    for (const at of [4, 13, 30, 55, 61]) {
      const other = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`
      t.equal(visiblePart(other), null, `another letter at ${at} does not fit the checksum`)
    }
  }
  for (const text of ['', 'hsy_', 'hsy_x', ` ${texts[0]?.text}`, `${texts[0]?.text}x`, texts[0]?.text.toUpperCase() ?? ''])
    t.equal(visiblePart(text), null, JSON.stringify(text))
  t.end()
})

test('what is kept', async (t) => {
  const store = openSqliteStore(':memory:')
  t.teardown(() => store.close())
  const { row, text } = await createKey(store.keys, { name: 'desk', scopes: ['write', 'read'], expiresAt: null }, noon)
  t.match(row, { id: /^key_[0-9a-f]{32}$/u, scopes: ['read', 'write'], createdAt: noon, lastUsedAt: null })
  t.notOk(JSON.stringify(await store.keys.all()).includes(text.slice(13)), 'not the secret')
  t.notOk(Buffer.from(store.serialize()).includes(text.slice(13)), 'nowhere in the file')
  t.ok(isHashOf(text, row))
  t.notOk(isHashOf(newKeyText().text, row))
  t.not(hashKey(text).hash, hashKey(text).hash, 'each hash has a salt of its own')
  t.notOk(isHashOf(text, { ...row, hash: '' }), 'an empty hash fits nothing')
})

test('names', async (t) => {
  const store = openSqliteStore(':memory:')
  t.teardown(() => store.close())
  const later = '2026-11-22T13:00:00.000Z'
  const make = (now: string, expiresAt: string | null = null) => createKey(store.keys, { name: 'desk', scopes: ['read'], expiresAt }, now)
  const first = await make(noon, later)
  await t.rejects(make(noon), { code: 'conflict' }, 'one live key a name')
  const second = await make(later)
  t.ok(second, 'free again when that has expired')
  await revokeKey(store.keys, second.row.visible, later)
  t.ok(await make(later), 'or is revoked')
  t.equal((await store.keys.all()).length, 3, 'none is forgotten')
  const again = await revokeKey(store.keys, second.text, '2026-11-23T00:00:00.000Z')
  t.equal(again.revokedAt, later, 'the text will do, and the first revocation stands')
  await t.rejects(revokeKey(store.keys, 'nothing', later), { code: 'not-found' })
  t.equal((await revokeKey(store.keys, first.row.id, later)).id, first.row.id, 'by id')
})

test('last use', async (t) => {
  const sound = openSqliteStore(':memory:')
  t.teardown(() => sound.close())
  const writes: string[][] = []
  const keys = {
    ...sound.keys,
    used: async (ids: readonly string[], at: string) => {
      writes.push([...ids])
      await sound.keys.used(ids, at)
    },
  }
  const store = { ...sound, keys }
  const clock = { now: noon }
  const services = { store, now: () => clock.now }
  const failures: unknown[] = []
  const uses = keyUses(services, (error) => failures.push(error))
  const { row, text } = await createKey(keys, { name: 'desk', scopes: ['read'], expiresAt: null }, noon)
  const use = async () => {
    const found = await findActor(services, text)
    if (found) uses.note(found)
  }
  for (let turn = 0; turn < 100; turn += 1) await use()
  t.strictSame(writes, [], 'never while a request waits')
  while (writes.length === 0) await setTimeout(50)
  t.strictSame(writes, [[row.id]], 'a hundred uses, one write')
  t.equal((await keys.byVisible(row.visible))?.lastUsedAt, noon)
  await use()
  await uses.flush()
  t.equal(writes.length, 1, 'nothing in the same minute')
  clock.now = '2026-11-22T12:01:00.000Z'
  await use()
  await uses.flush()
  t.equal((await keys.byVisible(row.visible))?.lastUsedAt, clock.now, 'a minute later')
  const broken = keyUses(
    { ...services, store: { ...store, keys: { ...keys, used: async () => Promise.reject(new Error('full')) } } },
    (error) => failures.push(error),
  )
  clock.now = '2026-11-22T12:02:00.000Z'
  const found = await findActor(services, text)
  if (found) broken.note(found)
  await broken.flush()
  t.match(failures, [{ message: 'full' }], 'a write that fails is told and let go')
})
