/** Migrations: a fresh database gets them all, a newer one is refused, and the tables have drifted from none. */
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { type Test, test } from 'tap'
import { z } from 'zod'
import { wordsRelease } from '../../src/core/matching/words.js'
import type { Change } from '../../src/store/changes.js'
import type { Condition } from '../../src/store/queries.js'
import { termsOf } from '../../src/store/rows.js'
import { columnsOf } from '../../src/store/sqlite/check/columns.js'
import { terms } from '../../src/store/sqlite/check/indexes.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { forever, tables } from '../../src/store/sqlite/tables.js'
import { assertion, claim, claimId, document, documentId, occasion, source, sourceId } from './changes.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'migrations/sqlite')

const journal = z
  .object({ entries: z.array(z.looseObject({ tag: z.string(), when: z.number() })).min(1) })
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
  for (const name of ['changes', 'claims', 'revision_terms', 'texts', 'claim_words']) t.ok(tables.includes(name), name)
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

/** A database as the migrations up to a number leave it. */
const migratedUpTo = (t: Test, number: number): { readonly path: string; readonly file: Database.Database } => {
  const copy = t.testdir({})
  cpSync(folder, copy, { recursive: true })
  writeFileSync(
    join(copy, 'meta/_journal.json'),
    JSON.stringify({ version: '7', dialect: 'sqlite', entries: journal.entries.slice(0, number + 1) }),
  )
  const path = join(copy, 'old.db')
  const file = new Database(path)
  file.pragma('secure_delete = ON')
  migrate(drizzle(file), { migrationsFolder: copy })
  return { path, file }
}

/** Puts a row into a table by the names of its columns. */
const putInto = (file: Database.Database, table: string, row: Readonly<Record<string, string | number | null>>): void => {
  const names = Object.keys(row)
  file
    .prepare(`insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map(() => '?').join(', ')})`)
    .run(...Object.values(row))
}

/** What lists find by terms: which, by what, of which state. */
const foundByTerms: readonly (readonly [Change['type'], Condition, number | undefined, readonly string[]])[] = [
  ['source', { term: 'name', any: ['al fa'] }, undefined, [sourceId('alpha')]],
  ['source', { term: 'identifier', any: ['Q1'] }, undefined, [sourceId('alpha')]],
  ['source', { term: 'identifier', any: ['q1'] }, undefined, []],
  ['document', { term: 'word', all: ['lantern', 'bridg'] }, undefined, [documentId('page')]],
  ['claim', { term: 'word', any: ['candl'] }, undefined, [claimId('one')]],
  ['claim', { term: 'word', any: ['wick'] }, undefined, []],
  ['claim', { term: 'word', any: ['wick'] }, 3, [claimId('one')]],
  ['claim', { term: 'topic', any: ['dim light'] }, undefined, [claimId('one')]],
  ['claim', { term: 'measure', any: ['awol case'] }, undefined, [claimId('one')]],
  ['claim', { term: 'place', any: ['ukraine'] }, undefined, [claimId('one')]],
  ['assertion', { term: 'hop', any: ['name:ana ruiz'] }, undefined, ['ast_1']],
]

test('the terms of an older database are taken over', async (t) => {
  const { path, file } = migratedUpTo(t, 8)
  const ended = { ...claim('one', {}, { text: 'wicks' }), until: 4 }
  const said = { ...assertion('said', 'one', 'page', { end: 'named', chain: [{ name: 'Ana Ruiz', relation: 'quotes' }] }), id: 'ast_1' }
  const rows: readonly (Change & { readonly until?: number })[] = [
    source('alpha', { name: 'Al-Fa', identifiers: { wikidata: 'Q1' } }),
    document('page', 'alpha', { title: 'Lanterns on a bridge' }),
    ended,
    claim('one', {}, { text: 'candles', topics: ['Dim  light'] }, { revision: 2 }),
    said,
  ]
  for (const [index, change] of rows.entries()) {
    const { type, id, revision, status, body, until = forever } = change
    const [entry, at] = [index + 1, '2026-01-01T00:00:00.000Z']
    putInto(file, 'changes', { entry, recorded_at: at, type, id, revision, digest: '', chain: '' })
    const row = { id, revision, since: entry, until, recorded_at: at, updated_at: at, status, body: JSON.stringify(body) }
    putInto(file, getTableName(tables[type]), { ...row, ...columnsOf(change) })
    const columns =
      change.type === 'claim'
        ? [
            ['measure', 'awol case'],
            ['stem', 'awol'],
          ]
        : []
    for (const [field = '', term = ''] of [...termsOf(change), ...columns])
      putInto(file, 'terms', { type, field, term, id, since: entry, until })
  }
  t.equal(file.prepare('select count(*) from terms').pluck().get(), 17)
  file.close()
  const store = openSqliteStore(path)
  t.teardown(() => store.close())
  for (const [type, condition, at, ids] of foundByTerms) {
    const { items } = await (await store.read(at)).list(type, { statuses: null, conditions: [condition], limit: 9, after: null })
    t.strictSame(
      items.map((item) => ('id' in item ? item.id : '')),
      ids,
      `${type} by ${JSON.stringify(condition)} at ${at ?? 'the end'}`,
    )
  }
  const after = new Database(path, { readonly: true })
  t.strictSame(
    [...terms.run(after)].flatMap(({ faults }) => faults),
    [],
    'just as they are made',
  )
  t.notOk(
    names.parse(after.prepare('select name from sqlite_master').all()).some(({ name }) => name === 'terms'),
    'the table is gone',
  )
  after.close()
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
