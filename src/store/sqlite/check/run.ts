/** Opens a database for a check: read only, one state of it, beside whoever serves it. */
import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { refuseOther } from '../open.js'
import { allChecks } from './all.js'
import type { Check, Step } from './check.js'

/** One check of one database. */
export interface Checking extends Pick<Check, 'name' | 'says' | 'mend'> {
  /** How many things there are to look at; 1 where that cannot be told. */
  readonly total: () => number
  readonly steps: () => Iterable<Step>
}

export interface Checked {
  readonly checks: readonly Checking[]
  readonly close: () => void
}

/** The database is not there. */
export class NoDatabase extends Error {
  constructor(path: string) {
    super(`there is no database ${path}: name a file, or set HEARSAY_DATABASE`)
    this.name = 'NoDatabase'
  }
}

const saysOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Where the file is so broken that a check cannot go on, that is its finding. */
function* steps(check: Check, file: Database.Database): Iterable<Step> {
  try {
    yield* check.run(file)
  } catch (error) {
    yield { done: 0, faults: [{ entry: null, says: `cannot be read further: ${saysOf(error)}` }] }
  }
}

const total = (check: Check, file: Database.Database): number => {
  try {
    return check.total(file)
  } catch {
    return 1
  }
}

/** Opens the database at a path. Throws NoDatabase, NewerDatabase, OlderDatabase, or SQLite's own error. */
export const openForCheck = (path: string): Checked => {
  if (!existsSync(path)) throw new NoDatabase(path)
  const file = new Database(path, { readonly: true, fileMustExist: true })
  try {
    file.exec('begin')
    refuseOther(file, path)
  } catch (error) {
    file.close()
    throw error
  }
  return {
    checks: allChecks.map((check) => ({
      name: check.name,
      says: check.says,
      mend: check.mend,
      total: () => total(check, file),
      steps: () => steps(check, file),
    })),
    close: () => file.close(),
  }
}
