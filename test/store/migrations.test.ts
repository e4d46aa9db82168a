/** Migrations: a fresh database gets them all, a newer one is refused, and the tables have drifted from none. */
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { test } from 'tap'
import { z } from 'zod'
import { wordsRelease } from '../../src/core/matching/words.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { claim, claimId, occasion, source, sourceId } from './changes.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'migrations/sqlite')

const journal = z
  .object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })).min(1) })
  .parse(JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')))

const count = z.object({ count: z.number() })
const names = z.array(z.object({ name: z.string() }))

/** Makes the file look as if a later program had migrated it. */
const makeNewer = (path: string): void => {
  const file = new Database(path)
  const when = Math.max(...journal.entries.map((entry) => entry.when)) + 1
  file.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run('of the future', when)
  file.close()
}

test('a fresh database is migrated, and again is left alone', async (t) => {
  const path = join(t.testdir({}), 'fresh.db')
  await openSqliteStore(path).close()
  await openSqliteStore(path).close()
  const file = new Database(path)
  const applied = count.parse(file.prepare('select count(*) as count from __drizzle_migrations').get())
  t.equal(applied.count, journal.entries.length, 'each migration once')
  const tables = names.parse(file.prepare("select name from sqlite_master where type = 'table'").all()).map(({ name }) => name)
  for (const name of ['changes', 'claims', 'terms', 'texts', 'claim_words']) t.ok(tables.includes(name), name)
  t.equal(file.pragma('journal_mode', { simple: true }), 'wal')
  file.close()
})

test('what is stored outlives the opening', async (t) => {
  const path = join(t.testdir({}), 'kept.db')
  const before = openSqliteStore(path)
  await before.commit([source('alpha')], occasion(1))
  await before.close()
  const after = openSqliteStore(path)
  t.teardown(() => after.close())
  t.equal((await (await after.read()).one('source', sourceId('alpha')))?.name, 'alpha')
})

test('an index that an earlier release made, or none, is made anew', async (t) => {
  const path = join(t.testdir({}), 'older.db')
  const before = openSqliteStore(path)
  await before.commit([claim('one', {}, { text: 'lanterns' }), claim('two', {}, { text: 'bridges' })], occasion(1))
  await before.commit([claim('one', {}, { text: 'candles' }, { revision: 2 })], occasion(2))
  const found = async (store: typeof before, word: string, at?: number) =>
    (await (await store.read(at)).claimsByWords({ words: [{ word, weight: 1, most: 9 }], limit: 9 }, ['accepted'])).map(({ id }) => id)
  await before.close()
  for (const spoil of [
    "insert into claim_words (claim_words) values ('delete-all'); delete from derived",
    "insert into claim_words (claim_words, rowid, words) values ('delete', 2, 'bridg'); insert into claim_words (rowid, words) values (99, 'bridg'); update derived set made_by = 'words@0'",
  ]) {
    const file = new Database(path)
    file.exec(spoil)
    file.close()
    const after = openSqliteStore(path)
    t.strictSame(await found(after, 'bridg'), [claimId('two')])
    t.strictSame(await found(after, 'candl'), [claimId('one')])
    t.strictSame(await found(after, 'lantern', 2), [claimId('one')], 'earlier revisions too')
    await after.close()
  }
  const file = new Database(path)
  t.strictSame(file.prepare('select * from derived').all(), [{ name: 'claim_words', made_by: wordsRelease }])
  file.close()
})

test('a newer database is refused and left as it is', async (t) => {
  const path = join(t.testdir({}), 'newer.db')
  await openSqliteStore(path).close()
  makeNewer(path)
  const before = readFileSync(path)
  t.throws(() => openSqliteStore(path), { name: 'NewerDatabase', message: /newer version of Hearsay/u })
  t.ok(readFileSync(path).equals(before), 'not a byte of it has changed')
})

test('the door refuses a newer database with one line', async (t) => {
  const path = join(t.testdir({}), 'newer.db')
  await openSqliteStore(path).close()
  makeNewer(path)
  const env = { ...process.env, HEARSAY_DATABASE: path, HEARSAY_PORT: '0' }
  for (const door of ['main.js', 'migrate.js']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist', door)], { env, encoding: 'utf8', timeout: 20_000 })
    t.equal(status, 1, `${door} leaves with 1`)
    t.equal(stdout, '')
    t.match(stderr, /^hearsay: .*newer\.db .*newer version.*\n$/u)
    t.equal(stderr.trimEnd().split('\n').length, 1, 'one line')
  }
})

test('the tables have not drifted from the migrations', async (t) => {
  const copy = t.testdir({})
  cpSync(folder, copy, { recursive: true })
  const listing = () => readdirSync(copy, { recursive: true }).map(String).sort()
  const before = listing()
  // It takes a relative folder alone, and leaves with 0 where it fails: its word counts.
  const kit = join(root, 'node_modules/drizzle-kit/bin.cjs')
  const schema = './src/store/sqlite/tables.ts'
  const found = spawnSync(process.execPath, [kit, 'generate', '--dialect', 'sqlite', '--schema', schema, '--out', relative(root, copy)], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  })
  t.equal(found.status, 0, found.stderr)
  t.match(found.stdout, /No schema changes, nothing to migrate/u)
  t.strictSame(listing(), before, 'drizzle-kit generate has nothing to add')
})
