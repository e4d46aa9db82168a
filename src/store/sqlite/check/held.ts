/** Walks the rows of a type as they are held, whatever became of them. */
import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import type { Change, ResourceType } from '../../changes.js'
import { tables } from '../tables.js'
import type { Step } from './check.js'

export interface Held {
  readonly id: string
  readonly revision: number
  readonly since: number
  readonly until: number
  readonly status: string
  readonly body: string
}

/** How much is read between two steps. */
const stepLength = 5_000

/** All revisions of a type, with its other columns. */
export const heldRows = (file: Database.Database, type: ResourceType): Iterable<Held & Readonly<Record<string, unknown>>> =>
  file.prepare<[], Held & Readonly<Record<string, unknown>>>(`select * from ${getTableName(tables[type])} order by rowid`).iterate()

/** What is made of a row by its change; null where the body is broken: of that the chain tells. */
export const madeOf = <T>(type: ResourceType, { id, revision, status, body }: Held, make: (change: Change) => T): T | null => {
  try {
    const change: Change = { type, id, revision, status, body: JSON.parse(body) }
    return make(change)
  } catch {
    return null
  }
}

/** How many rows a table has. */
export const countRows = (file: Database.Database, table: string): number =>
  file.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0

/** Looks at one thing after another, and tells now and then how far it has come. */
export function* walked<T>(items: Iterable<T>, see: (item: T) => void): Iterable<Step> {
  let seen = 0
  for (const item of items) {
    see(item)
    seen += 1
    if (seen % stepLength === 0) yield { done: stepLength, faults: [] }
  }
  yield { done: seen % stepLength, faults: [] }
}
