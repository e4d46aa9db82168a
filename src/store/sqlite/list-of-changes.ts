/** The list of changes, each with the revision that it made and the one before, a bounded part at a time. */
import { and, asc, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import type { Entry } from '../../core/events/entry.js'
import { isResourceType, type ResourceType, resourceTypes } from '../changes.js'
import type { EntryPart, EntryQuery } from '../port.js'
import { resourceOf, type VersionedRow } from '../rows.js'
import type { Engine } from './open.js'
import { changes, tables } from './tables.js'

/** How many entries are looked at in one go, where few of them are of the types asked for. */
const window = 2_000

type Line = typeof changes.$inferSelect
type RowAt = (type: ResourceType, id: string, revision: number) => VersionedRow | undefined

const entryOf = (
  type: ResourceType,
  { entry, id, revision, recordedAt, by, reason }: Line,
  row: VersionedRow,
  old?: VersionedRow,
): Entry => {
  const common = { entry, id, revision, recordedAt, by, reason }
  switch (type) {
    case 'concept':
      return { ...common, type, resource: resourceOf(type, row), before: old ? resourceOf(type, old) : null }
    case 'source':
      return { ...common, type, resource: resourceOf(type, row), before: old ? resourceOf(type, old) : null }
    case 'document':
      return { ...common, type, resource: resourceOf(type, row), before: old ? resourceOf(type, old) : null }
    case 'claim':
      return { ...common, type, resource: resourceOf(type, row), before: old ? resourceOf(type, old) : null }
    case 'assertion':
      return { ...common, type, resource: resourceOf(type, row), before: old ? resourceOf(type, old) : null }
    case 'judgement':
      return { ...common, type, resource: resourceOf(type, row), before: old ? resourceOf(type, old) : null }
  }
}

const markOf = ({ entry, id, revision, recordedAt, by, reason }: Line, type: 'rules' | 'erasure'): Entry => ({
  entry,
  type,
  id,
  revision,
  recordedAt,
  by,
  reason,
})

/** The row of each revision by its key, one prepared statement for each type. */
const rowsOf = ({ db }: Pick<Engine, 'db'>): RowAt => {
  const prepare = (type: ResourceType) => {
    const { id, revision, recordedAt, updatedAt, status, body } = tables[type]
    return db
      .select({ id, revision, recordedAt, updatedAt, status, body })
      .from(tables[type])
      .where(and(eq(id, sql.placeholder('id')), eq(revision, sql.placeholder('revision'))))
      .prepare()
  }
  const statements = new Map(resourceTypes.map((type) => [type, prepare(type)]))
  return (type, id, revision) => (revision < 1 ? undefined : statements.get(type)?.get({ id, revision }))
}

/** What reads the list of a database, in the states up to `at`. */
export const listOfChanges = (engine: Pick<Engine, 'db'>) => {
  const rowAt = rowsOf(engine)
  return ({ after, types, limit }: EntryQuery, at: number): EntryPart => {
    const end = Math.min(at, after + window)
    const lines = engine.db
      .select()
      .from(changes)
      .where(and(gt(changes.entry, after), lte(changes.entry, end), types ? inArray(changes.type, [...types]) : undefined))
      .orderBy(asc(changes.entry))
      .limit(limit)
      .all()
    const entries = lines.flatMap((line): Entry[] => {
      if (line.type === 'rules' || line.type === 'erasure') return [markOf(line, line.type)]
      const row = isResourceType(line.type) ? rowAt(line.type, line.id, line.revision) : undefined
      return isResourceType(line.type) && row ? [entryOf(line.type, line, row, rowAt(line.type, line.id, line.revision - 1))] : []
    })
    const last = lines.length === limit ? lines.at(-1) : undefined
    return { entries, seen: Math.max(after, last?.entry ?? end) }
  }
}
