/** Checks the columns by which rows are found against the bodies that they were taken from. */
import { getTableName } from 'drizzle-orm'
import { plain } from '../../../core/values/wording.js'
import { type Change, resourceTypes } from '../../changes.js'
import { claimDays, claimNearness } from '../../rows.js'
import { tables } from '../tables.js'
import type { Check, Fault } from './check.js'
import { countRows, heldRows, madeOf, walked } from './held.js'

type Columns = Readonly<Record<string, string | number | null>>

/** Each column that is a copy, as the body says it must be. */
export const columnsOf = (change: Change): Columns => {
  switch (change.type) {
    case 'concept':
      return { kind: change.body.kind }
    case 'source':
      return {
        kind: change.body.kind,
        country: change.body.country,
        parent_id: change.body.parentId,
        merged_into: change.body.mergedInto ?? null,
      }
    case 'document':
      return { source_id: change.body.sourceId, url: change.body.url, content_hash: change.body.contentHash }
    case 'claim': {
      const { type, measure, place } = change.body.statement
      const { firstDay, lastDay } = claimDays(change.body)
      return {
        type,
        measure,
        place: place === null ? null : plain(place),
        first_day: firstDay,
        last_day: lastDay,
        ...claimNearness(change.body),
        merged_into: change.body.mergedInto ?? null,
      }
    }
    case 'assertion':
      return { claim_id: change.body.claimId, document_id: change.body.documentId }
    case 'judgement':
      return { left: change.body.left, right: change.body.right }
  }
}

export const columns: Check = {
  name: 'columns',
  says: 'the columns by which rows are found are what their bodies say',
  mend: 'rebuild',
  total: (file) => resourceTypes.reduce((sum, type) => sum + countRows(file, getTableName(tables[type])), 0),
  *run(file) {
    const faults: Fault[] = []
    for (const type of resourceTypes)
      yield* walked(heldRows(file, type), (row) => {
        const off = Object.entries(madeOf(type, row, columnsOf) ?? {}).find(([name, value]) => row[name] !== value)
        if (off) faults.push({ entry: row.since, says: `the column ${off[0]} of the row of entry ${row.since} is not what its body says` })
      })
    yield { done: 0, faults }
  },
}
