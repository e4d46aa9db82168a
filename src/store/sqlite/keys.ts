/** Keys on SQLite. Each request reads its key's row anew, so a revocation by another process is noticed at once. */
import { existsSync } from 'node:fs'
import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import type { KeyRow, KeyStore } from '../keys.js'
import { type Engine, openEngine } from './open.js'
import { keys } from './tables.js'

const rowOf = ({ scopes, ...row }: typeof keys.$inferSelect): KeyRow => ({ ...row, scopes: scopes.split(' ') })

/** The keys of a database that is open. */
export const keyStoreOf = ({ db, file }: Engine): KeyStore => {
  // Asked by every request as long as there is none, so it goes without the query builder.
  const first = file.prepare('select 1 from keys limit 1').pluck()
  const byVisible = db
    .select()
    .from(keys)
    .where(eq(keys.visible, sql.placeholder('visible')))
    .prepare()

  const insert = file.transaction((row: KeyRow): boolean => {
    const live = and(eq(keys.name, row.name), isNull(keys.revokedAt), or(isNull(keys.expiresAt), gt(keys.expiresAt, row.createdAt)))
    if (db.select({ id: keys.id }).from(keys).where(live).get()) return false
    db.insert(keys)
      .values({ ...row, scopes: row.scopes.join(' ') })
      .run()
    return true
  })

  return {
    any: async () => first.get() !== undefined,
    byVisible: async (visible) => {
      const row = byVisible.get({ visible })
      return row ? rowOf(row) : null
    },
    all: async () => db.select().from(keys).orderBy(asc(keys.createdAt), asc(keys.id)).all().map(rowOf),
    insert: async (row) => insert.immediate(row),
    revoke: async (id, revokedAt) => {
      db.update(keys)
        .set({ revokedAt })
        .where(and(eq(keys.id, id), isNull(keys.revokedAt)))
        .run()
    },
    used: async (ids, lastUsedAt) => {
      db.update(keys)
        .set({ lastUsedAt })
        .where(inArray(keys.id, [...ids]))
        .run()
    },
  }
}

export interface OpenKeys extends KeyStore {
  readonly close: () => void
}

/** Opens the keys of a database file alone, migrating it first. Where it is not there it is made, or null where that is not wanted. */
export const openKeys = (path: string, isMade: boolean): OpenKeys | null => {
  if (!isMade && !existsSync(path)) return null
  const engine = openEngine(path)
  return { ...keyStoreOf(engine), close: () => engine.file.close() }
}
