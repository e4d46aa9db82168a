/** The list of changes with the revision that each made, a part at a time: for the export. */

import { and, asc, desc, eq, getTableColumns, gt, lt, lte, sql } from 'drizzle-orm'
import { type EntryType, entryTypes, isResourceType, type ResourceType } from '../changes.js'
import type { RecordedErasure } from '../erased.js'
import type { Changed, Recorded, RecordedMark } from '../port.js'
import { resourceOf, type VersionedRow } from '../rows.js'
import { isMarkType, recordedMark } from './marks.js'
import type { Engine } from './open.js'
import { changes, erasures, tables, texts } from './tables.js'

/** How many changes are read at once. */
const part = 200

const isEntryType = (text: string): text is EntryType => entryTypes.some((type) => type === text)

type Entry = typeof changes.$inferSelect

const recordOf = (type: ResourceType, entry: Entry, row: VersionedRow, text: Recorded['text']): Recorded => {
  const common = {
    id: entry.id,
    revision: entry.revision,
    recordedAt: entry.recordedAt,
    by: entry.by,
    reason: entry.reason,
    status: row.status,
    text,
  }
  switch (type) {
    case 'concept':
      return { ...common, type, resource: resourceOf(type, row) }
    case 'source':
      return { ...common, type, resource: resourceOf(type, row) }
    case 'document':
      return { ...common, type, resource: resourceOf(type, row) }
    case 'claim':
      return { ...common, type, resource: resourceOf(type, row) }
    case 'assertion':
      return { ...common, type, resource: resourceOf(type, row) }
    case 'judgement':
      return { ...common, type, resource: resourceOf(type, row) }
  }
}

/** An erasure with the ids that went with it, the one that was asked for first. */
const erasureOf = ({ db }: Pick<Engine, 'db'>, { entry, id, revision, recordedAt, by, reason }: Entry): RecordedErasure => {
  const rows = db.select({ id: erasures.id }).from(erasures).where(eq(erasures.entry, entry)).orderBy(asc(erasures.id)).all()
  const gone = [id, ...rows.map((row) => row.id).filter((other) => other !== id)]
  return { type: 'erasure', id, revision, recordedAt, by, reason, resource: { gone }, text: null }
}

const { digest: _digest, chain: _chain, ...changedColumns } = getTableColumns(changes)

const changed = (rows: readonly (Omit<Changed, 'type'> & { readonly type: string })[]): Changed[] =>
  rows.flatMap(({ type, ...row }) => (isEntryType(type) ? [{ ...row, type }] : []))

/** The changes after one and up to another, in their order. */
export const changesAfter = ({ db }: Pick<Engine, 'db'>, from: number, at: number, limit: number): Changed[] =>
  changed(
    db
      .select(changedColumns)
      .from(changes)
      .where(and(gt(changes.entry, from), lte(changes.entry, at)))
      .orderBy(asc(changes.entry))
      .limit(limit)
      .all(),
  )

/** The changes of one type before an entry, of these ids or of all, the latest first. */
export const changesBefore = (
  { db }: Pick<Engine, 'db'>,
  type: EntryType,
  ids: readonly string[] | null,
  before: number,
  limit: number,
): Changed[] =>
  changed(
    db
      .select(changedColumns)
      .from(changes)
      .where(
        and(
          eq(changes.type, type),
          ids ? sql`${changes.id} in (select value from json_each(${JSON.stringify(ids)}))` : undefined,
          lt(changes.entry, before),
        ),
      )
      .orderBy(desc(changes.entry))
      .limit(limit)
      .all(),
  )

/** All changes up to `at`, in their order, read in parts so that memory stays bounded. */
export async function* recordedChanges({ db }: Pick<Engine, 'db'>, at: number): AsyncIterable<Recorded | RecordedMark | RecordedErasure> {
  for (let from = 0; ; ) {
    const entries = db
      .select()
      .from(changes)
      .where(and(gt(changes.entry, from), lte(changes.entry, at)))
      .orderBy(asc(changes.entry))
      .limit(part)
      .all()
    for (const entry of entries) {
      const { type } = entry
      if (isMarkType(type)) yield recordedMark(entry)
      if (type === 'erasure') yield erasureOf({ db }, entry)
      if (!isResourceType(type)) continue
      const table = tables[type]
      const row = db
        .select()
        .from(table)
        .where(and(eq(table.id, entry.id), eq(table.revision, entry.revision)))
        .get()
      const text =
        type === 'document' && entry.revision === 1 ? (db.select().from(texts).where(eq(texts.documentId, entry.id)).get() ?? null) : null
      if (row) yield recordOf(type, entry, row, text && { text: text.text, html: text.html })
    }
    const last = entries.at(-1)
    if (!last) return
    from = last.entry
  }
}
