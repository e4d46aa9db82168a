/** What was erased, and how the chain of changes vouches for it: an erased row is no alteration where an erasure says how it reads since. */

import type Database from 'better-sqlite3'
import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { canonical, sha256 } from '../../core/values/canonical.js'
import { byText } from '../../core/values/order.js'
import { attached } from '../../core/values/remembered.js'
import type { Change } from '../changes.js'
import type { Erased } from '../erased.js'
import type { Engine } from './open.js'
import { type changes, erasures } from './tables.js'

/** Leaves out what was erased. */
export const notErased = (id: SQLiteColumn): SQL => sql`not exists (select 1 from ${erasures} where ${erasures.id} = ${id})`

const among = attached((file: Database.Database) =>
  file.prepare<[string], Erased>(
    `select e.id as id, e.entry as entry, c.recorded_at as recordedAt, c."by" as "by", c.reason as reason
     from json_each(?) i cross join erasures e on e.id = i.value cross join changes c on c.entry = e.entry`,
  ),
)

/** Which of these ids were erased, with the entry that says so. */
export const erasedAmong = ({ file }: Pick<Engine, 'file'>, ids: readonly string[]): Map<string, Erased> =>
  new Map(
    among(file)
      .all(JSON.stringify(ids))
      .map((row) => [row.id, row]),
  )

/** Whether a change that was decided before an erasure would bring back what it erased. */
export const bringingBack = ({ file }: Pick<Engine, 'file'>) => {
  const isErased = file.prepare<[string], number>('select 1 from erasures where id = ?').pluck()
  return ({ type, id, revision, body }: Change): boolean => {
    if (revision > 1) return isErased.get(id) !== undefined
    return type === 'assertion' && 'documentId' in body && isErased.get(body.documentId) !== undefined
  }
}

type Entry = typeof changes.$inferSelect

/** An entry whose reason was erased, as it is since: all of it but the chain, which the next entry vouches for. */
export const lineOf = ({ chain: _chain, ...entry }: Entry): string => sha256(canonical(entry))

/** A rewritten row: the entry that made it, its digest since, and that of the entry where its reason went too. */
export interface ErasedRow {
  readonly entry: number
  readonly digest: string
  readonly line: string | null
}

/** What the entry of an erasure vouches for: the ids that are gone, and how the rewritten rows read since. */
export const erasureDigest = (gone: readonly string[], rows: readonly ErasedRow[]): string =>
  sha256(
    canonical([[...gone].sort(byText), rows.map(({ entry, digest, line }) => ({ entry, digest, line })).sort((a, b) => a.entry - b.entry)]),
  )

/** The same of what is stored. */
export const storedErasureDigest = (file: Database.Database, erasure: number): string =>
  erasureDigest(
    file.prepare<[number], string>('select id from erasures where entry = ?').pluck().all(erasure),
    file.prepare<[number], ErasedRow>('select entry, digest, line from erased_rows where erasure = ?').all(erasure),
  )
