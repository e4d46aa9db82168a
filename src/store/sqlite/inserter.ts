/** Inserts rows of one table by one statement that is prepared once: building SQL anew for every row costs more than the row. */
import type Database from 'better-sqlite3'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** Inserts one row. All columns are named, null where there is nothing; those that SQLite works out itself are left to it. */
export type Insert<T extends SQLiteTable> = (row: Required<T['$inferInsert']>) => void

/** The function that inserts into a table; with `or ignore` a row that is there already stays as it is. */
export const inserter = <T extends SQLiteTable>(file: Database.Database, table: T, orElse: '' | 'or ignore' = ''): Insert<T> => {
  const columns = Object.entries(getTableColumns(table)).filter(([, { generated }]) => generated === undefined)
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const values = columns.map(([key]) => `@${key}`).join(', ')
  const statement = file.prepare<[Required<T['$inferInsert']>]>(
    `insert ${orElse} into "${getTableName(table)}" (${names}) values (${values})`,
  )
  return (row) => {
    statement.run(row)
  }
}
