/** The check of a database: it names what is off, says what mends it, and leaves with 1; it changes nothing. */
import { createHash } from 'node:crypto'
import { copyFileSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Test, test } from 'tap'
import { loadDemo } from '../../src/load-demo.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { openDoor, run } from './door.js'

const stocked = async (t: Test): Promise<string> => {
  const path = join(t.testdir({}), 'hearsay.db')
  const store = openSqliteStore(path)
  const services = { store, now: () => '2026-11-22T12:00:00.000Z', keepText: true }
  await loadDemo(services)
  await store.close()
  return path
}

const alter = (path: string, sql: string): void => {
  const file = new Database(path)
  file.pragma('foreign_keys = OFF')
  file.exec(sql)
  file.close()
}

interface Row {
  readonly how: string
  readonly sql: string
  /** The check that finds it, and what it says. */
  readonly check: string
  readonly says: RegExp
  readonly mend: 'restore' | 'rebuild'
}

const aClaim = '(select id from claims where revision = 1 limit 1)'

const rows: readonly Row[] = [
  {
    how: 'an entry altered',
    sql: "update changes set reason = 'x' where entry = 7",
    check: 'chain',
    says: /entry 7 has been altered/u,
    mend: 'restore',
  },
  { how: 'an entry taken out', sql: 'delete from changes where entry = 7', check: 'chain', says: /entry 7 is missing/u, mend: 'restore' },
  {
    how: 'a row altered',
    sql: `update claims set body = replace(body, '"text":"', '"text":"Not so: ') where id = ${aClaim}`,
    check: 'chain',
    says: /the row of entry \d+ \(clm_[0-9a-f]{32}, revision 1\) has been altered/u,
    mend: 'restore',
  },
  {
    how: 'a row taken out',
    sql: `delete from claims where id = ${aClaim}`,
    check: 'chain',
    says: /the row of entry \d+ .* is missing/u,
    mend: 'restore',
  },
  {
    how: 'a row hidden',
    sql: `update claims set until = 3 where id = ${aClaim}`,
    check: 'chain',
    says: /made to end with entry 3/u,
    mend: 'restore',
  },
  {
    how: 'a row put in',
    sql: "insert into concepts select 'eve', 1, since, until, recorded_at, updated_at, status, body, kind from concepts limit 1",
    check: 'rows',
    says: /eve, revision 1, is without its entry/u,
    mend: 'restore',
  },
  {
    how: 'a row that points at no entry',
    sql: 'update concepts set since = 99999 where id = (select id from concepts limit 1)',
    check: 'references',
    says: /of concepts points at a row of changes that is not there/u,
    mend: 'restore',
  },
  {
    how: 'terms taken out',
    sql: "insert into revision_terms (revision_terms) values ('delete-all')",
    check: 'terms',
    says: /the terms of entry \d+ are not those of its row/u,
    mend: 'rebuild',
  },
  {
    how: 'a term put in',
    sql: "insert into revision_terms (rowid, tokens) values (5, 'eve')",
    check: 'terms',
    says: /entry 5/u,
    mend: 'rebuild',
  },
  {
    how: 'a column altered',
    sql: `update claims set first_day = 1 where id = ${aClaim}`,
    check: 'columns',
    says: /the column first_day of the row/u,
    mend: 'rebuild',
  },
  {
    how: 'a claim out of the index of words',
    sql: "insert into claim_words (claim_words) values ('delete-all')",
    check: 'words',
    says: /the words of entry/u,
    mend: 'rebuild',
  },
  {
    how: 'other words in the index',
    sql: "insert into claim_words (rowid, words) values (99999, 'eve')",
    check: 'words',
    says: /entry 99999/u,
    mend: 'rebuild',
  },
]

test('a whole database, beside the service', async (t) => {
  const path = await stocked(t)
  const { child, left } = await openDoor(t, { HEARSAY_DATABASE: path })
  const { code, stdout, stderr } = await run(t, { HEARSAY_DATABASE: path }, ['check-database'])
  t.match({ code, stderr }, { code: 0, stderr: '' })
  t.equal(stdout.split('\n').filter((line) => line.startsWith('ok ')).length, 8, 'eight checks')
  t.match(stdout, /hearsay\.db is whole\.\n$/u)
  child.kill('SIGTERM')
  t.match(await left, { code: 0 })
})

test('what is off is named', async (t) => {
  const whole = await stocked(t)
  for (const [number, { how, sql, check, says, mend }] of rows.entries()) {
    const path = `${whole}.${number}.db`
    copyFileSync(whole, path)
    alter(path, sql)
    const hash = () => createHash('sha256').update(readFileSync(path)).digest('hex')
    const before = hash()
    const { code, stdout } = await run(t, {}, ['check-database', path])
    t.equal(code, 1, `${how}: it leaves with 1`)
    const part = stdout.split(/^(?=ok|FAULT)/mu).find((text) => text.startsWith(`FAULT  ${check}:`)) ?? stdout
    t.match(part, says, `${how}: named`)
    t.match(part, mend === 'restore' ? /Put a backup/u : /npm run rebuild-indexes/u, `${how}: with the mend`)
    t.equal(hash(), before, `${how}: the file is as it was`)
    if (mend === 'rebuild') {
      t.match(await run(t, { HEARSAY_DATABASE: path }, ['rebuild-indexes']), { code: 0 })
      t.match(await run(t, {}, ['check-database', path]), { code: 0 }, `${how}: rebuilt, it is whole`)
    }
  }
})

test('a corrupted page', async (t) => {
  const path = await stocked(t)
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(4096, 0xee), 0, 4096, Math.floor(statSync(path).size / 8192) * 4096)
  const { code, stdout, stderr } = await run(t, {}, ['check-database', path])
  t.equal(code, 1)
  t.match(stdout + stderr, /FAULT {2}pages|malformed/u)
})

test('refused', async (t) => {
  const cwd = t.testdir({ 'text.txt': 'This is no database, and it is long enough to be looked at as one. '.repeat(20) })
  new Database(join(cwd, 'empty.db')).close()
  const refusals: readonly (readonly [readonly string[], RegExp])[] = [
    [['none.db'], /there is no database none\.db/u],
    [['text.txt'], /not a database/u],
    [['empty.db'], /npm run migrate/u],
    [[':memory:'], /:memory:/u],
    [['a', 'b'], /Name one file/u],
  ]
  for (const [args, says] of refusals) {
    const { code, stderr } = await run(t, {}, ['check-database', ...args], cwd)
    t.equal(code, 1, args.join(' '))
    t.match(stderr, says)
  }
})
