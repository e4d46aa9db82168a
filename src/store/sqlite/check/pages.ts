/** Checks what SQLite knows of itself: pages, indexes, and references between tables. */
import type Database from 'better-sqlite3'
import type { Check, Step } from './check.js'

const mostFindings = 100

/** Findings as a step; a file too broken to be read at all is a finding too. */
const found = (find: () => readonly string[]): Step => {
  try {
    return { done: 1, faults: find().map((says) => ({ entry: null, says })) }
  } catch (error) {
    return { done: 1, faults: [{ entry: null, says: error instanceof Error ? error.message : String(error) }] }
  }
}

interface Dangling {
  readonly table: string
  readonly rowid: number | null
  readonly parent: string
}

export const pages: Check = {
  name: 'pages',
  says: 'every page and every index of the file is whole',
  mend: 'restore',
  total: () => 1,
  *run(file: Database.Database) {
    yield found(() =>
      file
        .prepare<[], string>(`pragma integrity_check(${mostFindings})`)
        .pluck()
        .all()
        .filter((line) => line !== 'ok')
        .flatMap((line) => line.split('\n')),
    )
  },
}

export const references: Check = {
  name: 'references',
  says: 'what a row points at is there',
  mend: 'restore',
  total: () => 1,
  *run(file: Database.Database) {
    yield found(() =>
      file
        .prepare<[], Dangling>('pragma foreign_key_check')
        .all()
        .slice(0, mostFindings)
        .map(({ table, rowid, parent }) => `row ${rowid} of ${table} points at a row of ${parent} that is not there`),
    )
  },
}
