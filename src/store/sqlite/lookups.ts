/** Looks rows up by statements that are prepared once: building SQL anew for every question costs more than its rows. */
import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import type { DocumentText } from '../../core/documents/schema.js'
import { attached } from '../../core/values/remembered.js'
import { type ResourceType, resourceTypes } from '../changes.js'
import type { VersionedRow } from '../rows.js'
import { tables } from './tables.js'
import { entriesMatching, tokensOf } from './terms-index.js'

type At = { readonly at: number }
type Ids = At & { readonly ids: string }

const columns = 'id, revision, recorded_at as recordedAt, updated_at as updatedAt, status, body'
const visible = 'since <= @at and until > @at'
const among = '(select value from json_each(@ids))'

const byId = (file: Database.Database, type: ResourceType) => {
  const from = `from ${getTableName(tables[type])} where ${visible} and id`
  return {
    one: file.prepare<[At & { id: string }], VersionedRow>(`select ${columns} ${from} = @id`),
    many: file.prepare<[Ids], VersionedRow>(`select ${columns} ${from} in ${among} order by id`),
    known: file.prepare<[Ids], string>(`select id ${from} in ${among}`).pluck(),
  }
}

const statementsOn = attached((file: Database.Database) => {
  const assertions = (by: string) =>
    file.prepare<[Ids], VersionedRow>(`select ${columns} from assertions where ${by} in ${among} and ${visible} order by id`)
  return {
    byId: new Map(resourceTypes.map((type) => [type, byId(file, type)])),
    assertions: { claimId: assertions('claim_id'), documentId: assertions('document_id') },
    documents: file
      .prepare<[Ids], number>(
        `select count(distinct document_id) from assertions indexed by assertions_told
          where claim_id in ${among} and ${visible} and status = 'accepted' and stance = 'asserts'`,
      )
      .pluck(),
    sources: file.prepare<[At & { readonly tokens: string }], VersionedRow>(
      `select ${columns} from sources where since in (${entriesMatching}) and status = 'accepted' and ${visible} order by id`,
    ),
    text: file.prepare<[At & { readonly id: string }], DocumentText>(
      `select text, html from texts where document_id = @id
        and exists (select 1 from documents d where d.id = @id and d.revision = 1 and d.since <= @at)`,
    ),
    judgements: file.prepare<[At & { readonly id: string }], VersionedRow>(
      `select ${columns} from judgements where ("left" = @id or "right" = @id) and ${visible} order by id`,
    ),
    concepts: file.prepare<[At], number>('select since from concepts where since <= @at order by since desc limit 1').pluck(),
  }
})

/** The row of a resource in the state after change `at`. */
export const rowOf = (file: Database.Database, type: ResourceType, id: string, at: number): VersionedRow | undefined =>
  statementsOn(file).byId.get(type)?.one.get({ id, at })

/** The rows of these ids, in order of id. */
export const rowsOf = (file: Database.Database, type: ResourceType, ids: readonly string[], at: number): VersionedRow[] =>
  ids.length === 0
    ? []
    : (statementsOn(file)
        .byId.get(type)
        ?.many.all({ ids: JSON.stringify(ids), at }) ?? [])

/** Which of these ids there are in the state after change `at`. */
export const knownIds = (file: Database.Database, type: ResourceType, ids: readonly string[], at: number): ReadonlySet<string> =>
  new Set(
    ids.length === 0
      ? []
      : statementsOn(file)
          .byId.get(type)
          ?.known.all({ ids: JSON.stringify(ids), at }),
  )

/** The assertions of claims, or in documents, in order of id. */
export const assertionRows = (file: Database.Database, by: 'claimId' | 'documentId', ids: readonly string[], at: number): VersionedRow[] =>
  ids.length === 0 ? [] : statementsOn(file).assertions[by].all({ ids: JSON.stringify(ids), at })

/** How many documents assert any of these claims. */
export const assertingDocuments = (file: Database.Database, claimIds: readonly string[], at: number): number =>
  statementsOn(file).documents.get({ ids: JSON.stringify(claimIds), at }) ?? 0

/** The accepted sources that bear one of these terms, in order of id. */
export const sourceRows = (file: Database.Database, term: 'name' | 'party', values: readonly string[], at: number): VersionedRow[] =>
  values.length === 0 ? [] : statementsOn(file).sources.all({ tokens: tokensOf('source', term, values), at })

/** The text of a document that is there at `at`. */
export const textOf = (file: Database.Database, id: string, at: number): DocumentText | null =>
  statementsOn(file).text.get({ id, at }) ?? null

/** The judgements on a claim or a pair with it, in order of id. */
export const judgementRows = (file: Database.Database, id: string, at: number): VersionedRow[] =>
  statementsOn(file).judgements.all({ id, at })

/** The change by which a concept last changed; 0 where none did. */
export const lastConceptChange = (file: Database.Database, at: number): number => statementsOn(file).concepts.get({ at }) ?? 0
