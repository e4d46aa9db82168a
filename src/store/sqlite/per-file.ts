/** What is made once for each open database, such as statements that every reader asks: preparing them anew costs as much as a short answer. */
import type Database from 'better-sqlite3'

/** The function that gives what was made for a database, and makes it when it is first asked for. */
export const perFile = <T extends object>(make: (file: Database.Database) => T): ((file: Database.Database) => T) => {
  const kept = new WeakMap<Database.Database, T>()
  return (file) => {
    const made = kept.get(file) ?? make(file)
    kept.set(file, made)
    return made
  }
}
