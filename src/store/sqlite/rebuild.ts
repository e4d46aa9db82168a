/** Makes anew from the records what is derived from them: the terms, the columns by which rows are found, and the index of words. */
import type Database from 'better-sqlite3'
import { eq, getTableName } from 'drizzle-orm'
import { type ResourceType, resourceTypes } from '../changes.js'
import { columnsOf } from './check/columns.js'
import { countRows, type Held, madeOf } from './check/held.js'
import { indexForms } from './measure-forms.js'
import { openEngine } from './open.js'
import { derived, tables } from './tables.js'
import { clearTerms, indexTerms } from './terms-index.js'
import { refreshWords } from './words-index.js'

/** How many rows are read at once. */
const part = 1_000

type Numbered = Held & { readonly rowid: number }

function* rowsOf(file: Database.Database, table: string): Iterable<Numbered> {
  const next = file.prepare<[number], Numbered>(
    `select rowid, id, revision, since, until, status, body from ${table} where rowid > ? order by rowid limit ${part}`,
  )
  for (let from = 0; ; ) {
    const rows = next.all(from)
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    from = last.rowid
  }
}

type Tell = (done: number, total: number) => void

const rebuildType = (file: Database.Database, type: ResourceType, told: () => void): void => {
  const table = getTableName(tables[type])
  const index = indexTerms({ file })
  const indexForm = indexForms({ file })
  for (const row of rowsOf(file, table)) {
    const columns = Object.entries(madeOf(type, row, columnsOf) ?? {})
    // A body that is broken tells nothing; the check names it.
    if (columns.length > 0)
      file
        .prepare(`update ${table} set ${columns.map(([name]) => `"${name}" = ?`).join(', ')} where rowid = ?`)
        .run(...columns.map(([, value]) => value), row.rowid)
    madeOf(type, row, (change) => {
      index(row.since, change)
      if (change.type === 'claim') indexForm(row.since, change.body)
    })
    told()
  }
}

/** Rebuilds all of it in one transaction, or nothing. The records stay as they are. Throws SQLite's own error. */
export const rebuildIndexes = (path: string, tell: Tell = () => {}): void => {
  const engine = openEngine(path)
  const { db, file } = engine
  try {
    const rebuild = file.transaction(() => {
      const total = resourceTypes.reduce((sum, type) => sum + countRows(file, getTableName(tables[type])), 0)
      let done = 0
      clearTerms(engine)
      file.exec('delete from measure_forms')
      for (const type of resourceTypes)
        rebuildType(file, type, () => {
          done += 1
          if (done % part === 0) tell(done, total)
        })
      db.delete(derived).where(eq(derived.name, 'claim_words')).run()
      refreshWords(engine)
    })
    rebuild.immediate()
  } finally {
    file.close()
  }
}
