/** Checks for rows that no entry names: put in beside the house, or their entry was taken out. */
import { getTableName } from 'drizzle-orm'
import { resourceTypes } from '../../changes.js'
import { tables } from '../tables.js'
import type { Check } from './check.js'

interface Stray {
  readonly id: string
  readonly revision: number
  readonly since: number
}

export const strays: Check = {
  name: 'rows',
  says: 'every row has the entry that made it',
  mend: 'restore',
  total: () => resourceTypes.length,
  *run(file) {
    for (const type of resourceTypes) {
      const rows = file
        .prepare<[string], Stray>(`
          select t.id, t.revision, t.since from ${getTableName(tables[type])} t
          where not exists (select 1 from changes c where c.type = ? and c.id = t.id and c.revision = t.revision)
          order by t.since limit 100`)
        .all(type)
      const faults = rows.map(({ id, revision, since }) => ({
        entry: since,
        says: `the row of ${id}, revision ${revision}, is without its entry: entry ${since} is missing or another's`,
      }))
      yield { done: 1, faults }
    }
  },
}
