/** Looks rows up by id, by statements that are prepared once: what every write asks first. */
import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { type ResourceType, resourceTypes } from '../changes.js'
import type { VersionedRow } from '../rows.js'
import { tables } from './tables.js'

const statementsOn = (file: Database.Database) => {
  const of = (type: ResourceType) => {
    const from = `from ${getTableName(tables[type])} where since <= @at and until > @at and id`
    const columns = 'id, revision, recorded_at as recordedAt, updated_at as updatedAt, status, body'
    return {
      one: file.prepare<[{ id: string; at: number }], VersionedRow>(`select ${columns} ${from} = @id`),
      known: file.prepare<[{ ids: string; at: number }], string>(`select id ${from} in (select value from json_each(@ids))`).pluck(),
    }
  }
  return new Map(resourceTypes.map((type) => [type, of(type)]))
}

const kept = new WeakMap<Database.Database, ReturnType<typeof statementsOn>>()

const statementsFor = (file: Database.Database, type: ResourceType) => {
  const statements = kept.get(file) ?? statementsOn(file)
  kept.set(file, statements)
  return statements.get(type)
}

/** The row of a resource in the state after change `at`. */
export const rowOf = (file: Database.Database, type: ResourceType, id: string, at: number): VersionedRow | undefined =>
  statementsFor(file, type)?.one.get({ id, at })

/** Which of these ids there are in the state after change `at`. */
export const knownIds = (file: Database.Database, type: ResourceType, ids: readonly string[], at: number): ReadonlySet<string> =>
  new Set(ids.length === 0 ? [] : statementsFor(file, type)?.known.all({ ids: JSON.stringify(ids), at }))
