/** Checks the chain of changes: an entry or row that was altered, taken out, hidden or brought back. */
import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { resourceTypes } from '../../changes.js'
import { firstLink, linkOf } from '../entries.js'
import { lineOf, storedErasureDigest } from '../erasures.js'
import { tables } from '../tables.js'
import { type Check, countEntries, entryRanges, type Fault } from './check.js'
import { type Entry, type Made, rowFault } from './row-rules.js'

const entriesIn = (file: Database.Database) =>
  file.prepare<[number, number], Entry & { readonly line: string | null }>(`
    select entry, recorded_at as recordedAt, type, id, revision, "by", reason, digest, chain,
      (select line from erased_rows e where e.entry = c.entry and line is not null order by erasure desc limit 1) as line
    from changes c where entry > ? and entry <= ? order by entry`)

/** The rows that a range of entries made, in one statement for each type. */
const madeIn = (file: Database.Database) => {
  const readers = resourceTypes.map((type) =>
    file.prepare<[number, number], Made>(`
      select c.entry, t.body, t.status, t.since, t.until, t.recorded_at as recordedAt, t.updated_at as updatedAt,
        f.recorded_at as firstAt, n.entry as next,
        (select digest from erased_rows e where e.entry = c.entry order by erasure desc limit 1) as erased
      from changes c
      left join ${getTableName(tables[type])} t on t.id = c.id and t.revision = c.revision
      left join changes f on f.type = c.type and f.id = c.id and f.revision = 1
      left join changes n on n.type = c.type and n.id = c.id and n.revision = c.revision + 1
      where c.entry > ? and c.entry <= ? and c.type = '${type}'`),
  )
  return (from: number, to: number): ReadonlyMap<number, Made> =>
    new Map(readers.flatMap((reader) => reader.all(from, to)).map((made) => [made.entry, made]))
}

/** Types of entries that make a row; all others stand in the chain alone. */
const makesRow = new Set<string>(resourceTypes)

export const chain: Check = {
  name: 'chain',
  says: 'the list of changes is unbroken, and every entry has the row that it made',
  mend: 'restore',
  total: countEntries,
  *run(file) {
    const [entries, made] = [entriesIn(file), madeIn(file)]
    let [before, number, instant] = [firstLink, 0, '']
    for (const { from, to, count } of entryRanges(file)) {
      const rows = made(from, to)
      const faults: Fault[] = []
      for (const { line, ...entry } of entries.all(from, to)) {
        const say = (says: string) => faults.push({ entry: entry.entry, says: `entry ${entry.entry} ${says}` })
        if (entry.entry !== number + 1) faults.push({ entry: number + 1, says: `entry ${number + 1} is missing` })
        else if (line === null ? linkOf(before, entry) !== entry.chain : lineOf(entry) !== line) say('has been altered')
        else if (entry.recordedAt < instant) say('goes back in time')
        if (entry.type === 'erasure' && storedErasureDigest(file, entry.entry) !== entry.digest) say('does not vouch for what was erased')
        const fault = makesRow.has(entry.type) ? rowFault(entry, rows.get(entry.entry)) : null
        if (fault) faults.push(fault)
        before = entry.chain
        number = entry.entry
        instant = entry.recordedAt
      }
      yield { done: count, faults }
    }
  },
}
