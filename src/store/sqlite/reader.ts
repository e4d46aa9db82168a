/** Reads one state of a SQLite database. */
import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import type { Claim } from '../../core/claims/claim.js'
import { attached } from '../../core/values/remembered.js'
import type { ResourceType } from '../changes.js'
import type { Reader, Resources, Revision } from '../port.js'
import type { ListQuery, Page } from '../queries.js'
import { resourceOf, type VersionedRow } from '../rows.js'
import { candidateRows } from './candidates.js'
import { conditionOf } from './conditions.js'
import { erasedAmong, notErased } from './erasures.js'
import { listOfChanges } from './list-of-changes.js'
import {
  assertingDocuments,
  assertionRows,
  judgementRows,
  knownIds,
  lastConceptChange,
  rowOf,
  rowsOf,
  sourceRows,
  textOf,
} from './lookups.js'
import { hasMerges, mergedInto, readAs, standsForItself } from './merges.js'
import type { Engine } from './open.js'
import { changesAfter, changesBefore, recordedChanges } from './recorded.js'
import { changes, claims, concepts, tables } from './tables.js'
import { visible } from './visible.js'
import { countWords, rowsByWords } from './words.js'

/** The statements of each engine, made once. */
const entriesOf = attached((engine: Engine) => listOfChanges(engine))

const rowColumns = <T extends ResourceType>(type: T) => {
  const { id, revision, recordedAt, updatedAt, status, body } = tables[type]
  return { id, revision, recordedAt, updatedAt, status, body }
}

/** A reader of the state after change `at`. Every method is one statement, or one for each part of a longer list. */
export const readerOf = (engine: Engine, at: number): Reader => {
  const { db, file } = engine
  const select = <T extends ResourceType>(type: T) => db.select(rowColumns(type)).from(tables[type]).$dynamic()
  const resources = <T extends ResourceType>(type: T, rows: readonly VersionedRow[]): Resources[T][] =>
    rows.map((row) => resourceOf(type, row))

  return {
    at,
    async one<T extends ResourceType>(type: T, id: string): Promise<Resources[T] | null> {
      const row = rowOf(file, type, id, at)
      return row ? resourceOf(type, row) : null
    },
    known: async (type, ids) => knownIds(file, type, ids, at),
    async many<T extends ResourceType>(type: T, ids: readonly string[]): Promise<Resources[T][]> {
      return resources(type, rowsOf(file, type, ids, at))
    },
    async list<T extends ResourceType>(type: T, { statuses, conditions, limit, after }: ListQuery): Promise<Page<Resources[T]>> {
      const table = tables[type]
      const rows = select(type)
        .where(
          and(
            visible(table, at),
            statuses ? inArray(table.status, [...statuses]) : undefined,
            conditions.some((one) => 'field' in one && one.field === 'mergedInto') ? undefined : standsForItself(type),
            notErased(table.id),
            ...conditions.map((condition) => conditionOf(file, type, condition, at)),
            after
              ? or(gt(table.recordedAt, after.recordedAt), and(eq(table.recordedAt, after.recordedAt), gt(table.id, after.id)))
              : undefined,
          ),
        )
        .orderBy(asc(table.recordedAt), asc(table.id))
        .limit(limit + 1)
        .all()
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return { items: resources(type, rows.slice(0, limit)), next: last ? { recordedAt: last.recordedAt, id: last.id } : null }
    },
    async history<T extends ResourceType>(type: T, id: string): Promise<Revision<T>[]> {
      const table = tables[type]
      const rows = db
        .select({ ...rowColumns(type), at: changes.recordedAt, by: changes.by, reason: changes.reason })
        .from(table)
        .innerJoin(changes, eq(changes.entry, table.since))
        .where(and(eq(table.id, id), sql`${table.since} <= ${at}`))
        .orderBy(asc(table.revision))
        .all()
      return rows.map((row) => ({
        revision: row.revision,
        recordedAt: row.at,
        by: row.by,
        reason: row.reason,
        resource: resourceOf(type, row),
      }))
    },
    text: async (documentId) => textOf(file, documentId, at),
    assertionsOf: async (by, ids) => resources('assertion', assertionRows(file, by, ids, at)),
    countDocuments: async (claimIds) => assertingDocuments(file, claimIds, at),
    sourcesBy: async (term, values) => resources('source', sourceRows(file, term, values, at)),
    judgementsOn: async (claimId) => resources('judgement', judgementRows(file, claimId, at)),
    erased: async (ids) => erasedAmong(engine, ids),
    hasMerges: async () => hasMerges(engine, at),
    readAs: async (type, ids) => readAs(engine, type, ids, at),
    mergedInto: async (type, ids) => mergedInto(engine, type, ids, at),
    async candidates(query, statuses): Promise<Claim[]> {
      return resources('claim', candidateRows(engine, query, statuses, at))
    },
    wordCounts: async (words) => countWords(engine, at, words),
    async claimsByWords(query, statuses): Promise<Claim[]> {
      return resources('claim', rowsByWords(engine, at, query, statuses))
    },
    async concepts() {
      const rows = select('concept')
        .where(and(eq(concepts.status, 'accepted'), visible(concepts, at)))
        .orderBy(asc(concepts.id))
        .all()
      return resources('concept', rows)
    },
    conceptsChangedAt: async () => lastConceptChange(file, at),
    async questionWordings() {
      return db
        .selectDistinct({ measure: claims.measure, place: claims.place })
        .from(claims)
        .where(and(eq(claims.type, 'quantity'), eq(claims.status, 'accepted'), standsForItself('claim'), visible(claims, at)))
        .orderBy(asc(claims.measure), asc(claims.place))
        .all()
    },
    changedAfter: async (entry, limit) => changesAfter(engine, entry, at, limit),
    changesOf: async (type, ids, before, limit) => changesBefore(engine, type, ids, Math.min(before, at + 1), limit),
    entries: async (query) => entriesOf(engine)(query, at),
    recorded: () => recordedChanges({ db }, at),
  }
}
