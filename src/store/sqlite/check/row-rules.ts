/** Table: what must hold of a row beside the entry that made it. */
import { payloadOf } from '../entries.js'
import { type changes, forever } from '../tables.js'
import type { Fault } from './check.js'

export type Entry = typeof changes.$inferSelect

/** The row that an entry made, and what its neighbours in the history of its resource say it must be. */
export interface Made {
  readonly entry: number
  /** Null where there is no row. */
  readonly body: string | null
  readonly status: string
  readonly since: number
  readonly until: number
  readonly recordedAt: string
  readonly updatedAt: string
  /** The instant of the first revision, and the entry of the next one. */
  readonly firstAt: string | null
  readonly next: number | null
  /** The digest of the row since an erasure rewrote it; null where none did. */
  readonly erased: string | null
}

type Row = Made & { readonly body: string }

interface RowRule {
  readonly holds: (row: Row, entry: Entry) => boolean
  readonly says: (row: Row) => string
}

/** Whether a row holds what its entry's digest was taken over. A body that is no JSON any more does not. */
const isPayload = ({ body, status, erased }: Row, { digest }: Entry): boolean => {
  try {
    return payloadOf({ body: JSON.parse(body), status }) === (erased ?? digest)
  } catch {
    return false
  }
}

const rules: readonly RowRule[] = [
  { holds: isPayload, says: () => 'has been altered' },
  { holds: ({ since }, { entry }) => since === entry, says: ({ since }) => `has been altered: it is said to come from entry ${since}` },
  {
    holds: ({ until, next }) => until === (next ?? forever),
    says: ({ until, next }) =>
      `has been altered: ${until === forever ? 'it is said to be current' : `it was made to end with entry ${until}`}, ${
        next === null ? 'but no later revision is there' : `but entry ${next} replaced it`
      }`,
  },
  {
    holds: ({ recordedAt, updatedAt, firstAt }, entry) => recordedAt === (firstAt ?? recordedAt) && updatedAt === entry.recordedAt,
    says: () => 'has been altered: its instants are not those of its entries',
  },
]

const isRow = (made: Made | undefined): made is Row => typeof made?.body === 'string'

/** What is wrong with the row of an entry; the first rule that does not hold is told. */
export const rowFault = (entry: Entry, made: Made | undefined): Fault | null => {
  const name = `the row of entry ${entry.entry} (${entry.id}, revision ${entry.revision})`
  if (!isRow(made)) return { entry: entry.entry, says: `${name} is missing` }
  const broken = rules.find(({ holds }) => !holds(made, entry))
  return broken ? { entry: entry.entry, says: `${name} ${broken.says(made)}` } : null
}
