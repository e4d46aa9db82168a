/** The list of changes: each entry is chained to the one before over its digest. */
import { desc } from 'drizzle-orm'
import { canonical, digestOf, sha256 } from '../../core/values/canonical.js'
import type { Occasion } from '../changes.js'
import { inserter } from './inserter.js'
import type { Engine } from './open.js'
import { changes } from './tables.js'

type Entry = typeof changes.$inferSelect

/** What the chain is made of: the link before, and all of the entry but the chain itself. The payload is there by its digest alone. */
export const linkOf = (before: string, { chain: _chain, ...entry }: Entry): string => sha256(canonical([before, entry]))

/** The link before the first entry. */
export const firstLink = sha256('hearsay')

/** What the digest of an entry is taken over. */
export const payloadOf = ({ body, status }: { readonly body: unknown; readonly status: string }) => digestOf({ body, status })

const later = (a: string, b: string): string => (a > b ? a : b)

/** The last entry, as far as the next one rests on it. */
export type Head = Pick<Entry, 'entry' | 'recordedAt' | 'chain'>

/** What an entry is of. */
export type Line = Pick<Entry, 'type' | 'id' | 'revision' | 'digest'>

/** Appends entries. The head is read once in a transaction and then handed on from entry to entry. */
export const appending = ({ db, file }: Engine) => {
  const last = db
    .select({ entry: changes.entry, recordedAt: changes.recordedAt, chain: changes.chain })
    .from(changes)
    .orderBy(desc(changes.entry))
    .limit(1)
    .prepare()
  const insert = inserter(file, changes)
  return {
    head: (): Head => last.get() ?? { entry: 0, recordedAt: '', chain: firstLink },
    /** Appends an entry and answers it as the new head. The instant never goes back. */
    append: (head: Head, { type, id, revision, digest }: Line, { now, by, reason, recordedAt }: Occasion): Head => {
      const at = later(recordedAt ?? now, head.recordedAt)
      const entry: Entry = { entry: head.entry + 1, recordedAt: at, type, id, revision, by, reason, digest, chain: '' }
      const whole = { ...entry, chain: linkOf(head.chain, entry) }
      insert(whole)
      return whole
    },
  }
}
