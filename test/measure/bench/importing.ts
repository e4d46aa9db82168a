/** How fast lines are imported into a database that is already so large, beside raw inserts of the same rows. */
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { claimWords } from '../../../src/core/matching/words.js'
import { resourceTypes } from '../../../src/store/changes.js'
import { heldRows, madeOf } from '../../../src/store/sqlite/check/held.js'
import { indexedTerms } from '../../../src/store/sqlite/terms-index.js'
import { startService } from './processes.js'
import { worldLines } from './world/lines.js'

/** Claims that are imported. */
const claims = 900

export interface Imported {
  readonly lines: number
  readonly rows: number
  readonly linesPerSecond: number
  /** Seconds of the raw inserts by those of the import. */
  readonly ratio: number
}

const Count = z.object({ n: z.number().nullable() })
const Named = z.object({ name: z.string() })
const Answered = z.looseObject({ status: z.string() })

const post = async (url: string, lines: readonly string[]): Promise<number> => {
  const began = performance.now()
  const answer = await fetch(`${url}/v1/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  })
  const said = await answer.text()
  const seconds = (performance.now() - began) / 1_000
  const failed = said.split('\n').filter((line) => line !== '' && Answered.parse(JSON.parse(line)).status === 'failed')
  if (!answer.ok || failed.length > 0) throw new Error(`the import failed: ${failed[0] ?? said.slice(0, 500)}`)
  return seconds
}

type Rows = { readonly insert: string; readonly remove: string; readonly rows: readonly (readonly unknown[])[] }

/** The rows that came after a change, by table, with the statements that take them out and put them back. */
const rowsAfter = (file: Database.Database, entry: number): Rows[] => {
  const tables = z.array(Named).parse(file.prepare("select name from sqlite_master where type = 'table'").all())
  const columnsOf = (table: string): string[] =>
    z
      .array(Named)
      .parse(file.pragma(`table_info(${table})`))
      .map(({ name }) => name)
  const rows = tables.flatMap(({ name }): Rows[] => {
    const columns = columnsOf(name)
    const key = columns.includes('since') ? 'since' : name === 'changes' ? 'entry' : null
    if (key === null) return []
    const list = columns.map((column) => `"${column}"`).join(', ')
    const found = z.array(z.array(z.unknown())).parse(file.prepare(`select ${list} from ${name} where ${key} > ?`).raw().all(entry))
    const marks = columns.map(() => '?').join(', ')
    return [
      { insert: `insert into ${name} (${list}) values (${marks})`, remove: `delete from ${name} where ${key} > ${entry}`, rows: found },
    ]
  })
  const bodies = z
    .array(z.object({ since: z.number(), body: z.string() }))
    .parse(file.prepare('select since, body from claims where since > ?').all(entry))
  const terms = resourceTypes.flatMap((type) =>
    [...heldRows(file, type)]
      .filter(({ since }) => since > entry)
      .map((row) => [row.since, (madeOf(type, row, indexedTerms) ?? []).join(' ')] as const)
      .filter(([, tokens]) => tokens !== ''),
  )
  const words = bodies.map(({ since, body }) => [since, claimWords(JSON.parse(body)).join(' ')] as const)
  // What is indexed stays: the same rows are indexed again.
  const index = (name: string, column: string, rows: Rows['rows']): Rows => ({
    insert: `insert into ${name} (rowid, ${column}) values (?, ?)`,
    remove: 'delete from claims where 0',
    rows,
  })
  // A row points at its change, so changes come first.
  return [
    ...rows.filter(({ insert }) => insert.includes(' changes ')),
    ...rows.filter(({ insert }) => !insert.includes(' changes ')),
    index('claim_words', 'words', words),
    index('revision_terms', 'tokens', terms),
  ]
}

/** Seconds that it takes to put rows back which were just taken out, as one transaction of prepared statements. */
const rawInserts = (path: string, entry: number): { readonly seconds: number; readonly rows: number } => {
  const file = new Database(path)
  file.pragma('synchronous = FULL')
  const tables = rowsAfter(file, entry)
  // A change that is taken out is sought in all tables that point at it: not what is measured.
  file.pragma('foreign_keys = OFF')
  file.transaction(() => {
    for (const { remove } of tables.toReversed()) file.prepare(remove).run()
  })()
  file.pragma('foreign_keys = ON')
  file.pragma('wal_checkpoint(TRUNCATE)')
  const began = performance.now()
  file.transaction(() => {
    for (const { insert, rows } of tables) {
      const statement = file.prepare(insert)
      for (const row of rows) statement.run(...row)
    }
  })()
  const seconds = (performance.now() - began) / 1_000
  file.close()
  return { seconds, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) }
}

/** Imports lines of another world into a copy of a database. */
export const measureImport = async (database: string, folder: string, seed: number): Promise<Imported> => {
  const copy = join(folder, 'imported.db')
  copyFileSync(database, copy)
  const file = new Database(copy)
  const entry = Count.parse(file.prepare('select max(entry) as n from changes').get()).n ?? 0
  file.close()
  const lines = [...worldLines(claims, seed + 1_000)].map((line) => JSON.stringify(line))
  const service = await startService(copy)
  const seconds = await post(service.url, lines).finally(service.stop)
  const raw = rawInserts(copy, entry)
  for (const rest of ['', '-wal', '-shm']) rmSync(copy + rest, { force: true })
  return { lines: lines.length, rows: raw.rows, linesPerSecond: lines.length / seconds, ratio: raw.seconds / seconds }
}
