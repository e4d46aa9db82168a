/** Entries that are of no resource: by which rules answers come. All that there is to them stands in the list of changes. */
import { and, eq, max } from 'drizzle-orm'
import { type Mark, type MarkType, markTypes } from '../changes.js'
import type { RecordedMark } from '../port.js'
import type { Engine } from './open.js'
import { changes } from './tables.js'

type Entry = typeof changes.$inferSelect

export const isMarkType = (type: string): type is MarkType => markTypes.some((mark) => mark === type)

/** The last revision of each mark. */
export const marksOf = ({ db }: Pick<Engine, 'db'>) => ({
  revisionOf: ({ type, id }: Pick<Mark, 'type' | 'id'>): number =>
    db
      .select({ last: max(changes.revision) })
      .from(changes)
      .where(and(eq(changes.type, type), eq(changes.id, id)))
      .get()?.last ?? 0,
})

/** That answers come by a release. */
export const rulesMark = (id: string, revision: number): Mark => ({
  type: 'rules',
  id,
  revision,
  status: 'accepted',
  body: { release: id },
})

/** The mark that an entry is, for the export. */
export const recordedMark = ({ id, revision, recordedAt, by, reason }: Entry): RecordedMark => ({
  ...rulesMark(id, revision),
  recordedAt,
  by,
  reason,
})
