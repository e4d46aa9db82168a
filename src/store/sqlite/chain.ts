/** Checks the chain of changes: an entry that was altered, taken out or whose payload is no longer what it was. */
import { and, asc, eq } from 'drizzle-orm'
import { type ResourceType, resourceTypes } from '../changes.js'
import type { ChainFault } from '../port.js'
import { firstLink, linkOf, payloadOf } from './commit.js'
import type { Engine } from './open.js'
import { changes, tables } from './tables.js'

const mostFaults = 100

const isType = (text: string): text is ResourceType => resourceTypes.some((type) => type === text)

/** The digest of a row as it stands; none where it is no JSON any more. */
const digestOfRow = ({ body, status }: { readonly body: string; readonly status: string }): string | null => {
  try {
    return payloadOf({ body: JSON.parse(body), status })
  } catch {
    return null
  }
}

/** The faults of the chain in order, at most a hundred; empty where it holds. */
export const chainFaults = ({ db }: Engine): ChainFault[] => {
  const faults: ChainFault[] = []
  let [before, number] = [firstLink, 0]
  for (const entry of db.select().from(changes).orderBy(asc(changes.entry)).all()) {
    if (faults.length >= mostFaults) break
    if (entry.entry !== number + 1) faults.push({ entry: number + 1, says: `entry ${number + 1} is missing` })
    else if (linkOf(before, entry) !== entry.chain) faults.push({ entry: entry.entry, says: `entry ${entry.entry} has been altered` })
    if (isType(entry.type)) {
      const table = tables[entry.type]
      const row = db
        .select({ body: table.body, status: table.status })
        .from(table)
        .where(and(eq(table.id, entry.id), eq(table.revision, entry.revision)))
        .get()
      if (!row)
        faults.push({ entry: entry.entry, says: `the row of entry ${entry.entry} (${entry.id}, revision ${entry.revision}) is missing` })
      else if (digestOfRow(row) !== entry.digest) {
        faults.push({
          entry: entry.entry,
          says: `the row of entry ${entry.entry} (${entry.id}, revision ${entry.revision}) has been altered`,
        })
      }
    }
    before = entry.chain
    number = entry.entry
  }
  return faults
}
