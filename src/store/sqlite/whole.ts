/** Refuses a database with damaged pages before anything of it is served. */
import type Database from 'better-sqlite3'
import { StoreTrouble } from '../port.js'

/** Bytes up to which all pages are read before the start: some tenths of a second. Of a larger one the schema alone is, and the rest as it is asked for. */
const soonRead = 64_000_000

const sizeOf = (file: Database.Database): number =>
  Number(file.pragma('page_count', { simple: true })) * Number(file.pragma('page_size', { simple: true }))

/** Throws StoreTrouble where SQLite finds damage, or its own error where that cannot even be looked for. */
export const refuseDamaged = (file: Database.Database): void => {
  if (sizeOf(file) > soonRead) return
  const found = file.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok')
    throw new StoreTrouble(
      'corrupt',
      'The database is damaged: npm run check-database names what is off, and a backup that is whole must take its place.',
      found,
    )
}
