/** Opens a database that somebody else keeps, for reading alone: a file, or the bytes of one that lives in memory. */
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Reader } from '../port.js'
import { readerOf } from './reader.js'

export interface ReadOnly {
  /** A reader of the state after change `at`. */
  readonly read: (at: number) => Promise<Reader>
  readonly close: () => void
}

/** Opens without migrating: the one who keeps the database has done so. Throws SQLite's own error. */
export const openReadOnly = (from: string | Uint8Array): ReadOnly => {
  const file = typeof from === 'string' ? new Database(from, { readonly: true, fileMustExist: true }) : new Database(Buffer.from(from))
  const engine = { db: drizzle(file), file }
  return { read: async (at) => readerOf(engine, at), close: () => file.close() }
}
