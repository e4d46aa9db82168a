/** Opens a database file: WAL, foreign keys, a wait for other writers; migrated first, refused where it is newer than the program. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { z } from 'zod'

export interface Engine {
  readonly db: BetterSQLite3Database
  readonly file: Database.Database
}

/** The database was made by a newer program than this one. */
export class NewerDatabase extends Error {
  constructor(path: string) {
    super(`${path} was written by a newer version of Hearsay: upgrade the program, or open another database`)
    this.name = 'NewerDatabase'
  }
}

/** The database was left by an older program, or is none of ours. */
export class OlderDatabase extends Error {
  constructor(path: string) {
    super(`${path} is of an older version of Hearsay or none of its databases: npm run migrate brings it up to date`)
    this.name = 'OlderDatabase'
  }
}

const folder = fileURLToPath(new URL('../../../migrations/sqlite', import.meta.url))
const journal = z.object({ entries: z.array(z.object({ when: z.number() })) })
const applied = z.object({ newest: z.number().nullable() })

const newestKnown = (): number => {
  const { entries } = journal.parse(JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')))
  return Math.max(...entries.map(({ when }) => when))
}

const newestApplied = (file: Database.Database): number => {
  const table = file.prepare("select name from sqlite_master where name = '__drizzle_migrations'").get()
  return table ? (applied.parse(file.prepare('select max(created_at) as newest from __drizzle_migrations').get()).newest ?? 0) : 0
}

/** Fails where a database is not of this program's version: for those who may not migrate it. */
export const refuseOther = (file: Database.Database, path: string): void => {
  const [applied, known] = [newestApplied(file), newestKnown()]
  if (applied > known) throw new NewerDatabase(path)
  if (applied < known) throw new OlderDatabase(path)
}

/**
 * Kilobytes of pages that are kept: more than a part of an import writes at once. The system keeps the file's pages as well, and to take
 * one from there costs microseconds, so more would be memory spent twice.
 */
const cacheSize = 24_576

/** Pages of the log after which it is written into the file: what many commits touch is then written there once. 32 MB. */
const checkpointAfter = 8_000

/** Milliseconds that a writer waits for another process to finish. */
const patience = 5_000

/** Opens and migrates. `:memory:` is a fresh database that goes with the process. Throws NewerDatabase, or SQLite's own error. */
export const openEngine = (path: string): Engine => {
  const file = new Database(path, { timeout: patience })
  try {
    file.pragma('journal_mode = WAL')
    file.pragma('synchronous = FULL')
    file.pragma('foreign_keys = ON')
    file.pragma(`cache_size = -${cacheSize}`)
    file.pragma(`wal_autocheckpoint = ${checkpointAfter}`)
    // What is deleted is overwritten: an erasure leaves nothing in free pages.
    file.pragma('secure_delete = ON')
    if (newestApplied(file) > newestKnown()) throw new NewerDatabase(path)
    const db = drizzle(file)
    migrate(db, { migrationsFolder: folder })
    return { db, file }
  } catch (error) {
    file.close()
    throw error
  }
}
