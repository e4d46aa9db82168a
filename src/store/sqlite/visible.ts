/** One condition makes every reader read one state: rows that were there after change `at`, and not yet replaced. */
import { and, gt, lte, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

interface Versioned {
  readonly since: SQLiteColumn
  readonly until: SQLiteColumn
}

/** Rows of the state after change `at`. */
export const visible = ({ since, until }: Versioned, at: number): SQL | undefined => and(lte(since, at), gt(until, at))
