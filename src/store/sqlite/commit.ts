/** Commits a list of changes in one transaction: the entry, the row, the terms, in this order. */
import { and, desc, eq } from 'drizzle-orm'
import { claimWords } from '../../core/matching/words.js'
import { canonical, digestOf, sha256 } from '../../core/values/canonical.js'
import { plain } from '../../core/values/wording.js'
import { type Change, type Committed, type Occasion, StaleChange } from '../changes.js'
import { claimDays, termsOf } from '../rows.js'
import type { Engine } from './open.js'
import { assertions, changes, claims, concepts, documents, forever, judgements, sources, tables, terms, texts } from './tables.js'
import { indexWords } from './words-index.js'

type Entry = typeof changes.$inferInsert

/** What the chain is made of: the link before, and all of the entry but the chain itself. The payload is there by its digest alone. */
export const linkOf = (before: string, { chain: _chain, ...entry }: Entry): string => sha256(canonical([before, entry]))

/** The link before the first entry. */
export const firstLink = sha256('hearsay')

/** What the digest of an entry is taken over. */
export const payloadOf = ({ body, status }: { readonly body: unknown; readonly status: string }) => digestOf({ body, status })

const later = (a: string, b: string): string => (a > b ? a : b)

/** How many terms go into one statement: SQLite binds a limited number of values. */
const part = 1_000

export type Commit = (list: readonly Change[], occasion: Occasion) => Committed[]

/** The function that commits to a database. Throws StaleChange, and then nothing is written. */
export const commitTo = ({ db, file }: Engine): Commit => {
  const index = indexWords({ file })
  const lastEntry = db.select().from(changes).orderBy(desc(changes.entry)).limit(1).prepare()

  const current = (change: Change) => {
    const table = tables[change.type]
    return db
      .select({ revision: table.revision, recordedAt: table.recordedAt })
      .from(table)
      .where(and(eq(table.id, change.id), eq(table.until, forever)))
      .get()
  }

  const retire = (change: Change, entry: number): void => {
    const table = tables[change.type]
    db.update(table)
      .set({ until: entry })
      .where(and(eq(table.id, change.id), eq(table.until, forever)))
      .run()
    db.update(terms)
      .set({ until: entry })
      .where(and(eq(terms.id, change.id), eq(terms.type, change.type), eq(terms.until, forever)))
      .run()
  }

  const insert = (change: Change, entry: number, recordedAt: string, updatedAt: string): void => {
    const { id, revision, status } = change
    const row = { id, revision, status, since: entry, until: forever, recordedAt, updatedAt, body: JSON.stringify(change.body) }
    switch (change.type) {
      case 'concept':
        db.insert(concepts)
          .values({ ...row, kind: change.body.kind })
          .run()
        break
      case 'source':
        db.insert(sources)
          .values({ ...row, kind: change.body.kind, country: change.body.country, parentId: change.body.parentId })
          .run()
        break
      case 'document': {
        const { sourceId, url, contentHash } = change.body
        db.insert(documents)
          .values({ ...row, sourceId, url, contentHash })
          .run()
        if (change.text)
          db.insert(texts)
            .values({ documentId: id, ...change.text })
            .onConflictDoNothing()
            .run()
        break
      }
      case 'claim': {
        const { type, measure, place } = change.body.statement
        db.insert(claims)
          .values({ ...row, type, measure, place: place === null ? null : plain(place), ...claimDays(change.body) })
          .run()
        index(entry, claimWords(change.body))
        break
      }
      case 'assertion':
        db.insert(assertions)
          .values({ ...row, claimId: change.body.claimId, documentId: change.body.documentId })
          .run()
        break
      case 'judgement':
        db.insert(judgements)
          .values({ ...row, left: change.body.left, right: change.body.right })
          .run()
        break
    }
    const rows = termsOf(change).map(([field, term]) => ({ type: change.type, field, term, id, since: entry, until: forever }))
    for (let from = 0; from < rows.length; from += part)
      db.insert(terms)
        .values(rows.slice(from, from + part))
        .run()
  }

  const one = (change: Change, { now, by, reason, recordedAt }: Occasion): Committed => {
    const held = current(change)
    if (held && change.revision === 1) return { id: change.id, outcome: 'existing' }
    if ((held?.revision ?? 0) !== change.revision - 1) throw new StaleChange(change.id)
    const before = lastEntry.get()
    const at = later(recordedAt ?? now, before?.recordedAt ?? '')
    const entry = (before?.entry ?? 0) + 1
    const { type, id, revision } = change
    const line: Entry = { entry, recordedAt: at, type, id, revision, by, reason, digest: payloadOf(change), chain: '' }
    db.insert(changes)
      .values({ ...line, chain: linkOf(before?.chain ?? firstLink, line) })
      .run()
    if (held) retire(change, entry)
    insert(change, entry, held?.recordedAt ?? at, at)
    return { id, outcome: held ? 'revised' : 'created' }
  }

  const all = file.transaction((list: readonly Change[], occasion: Occasion) => list.map((change) => one(change, occasion)))
  return (list, occasion) => all.immediate(list, occasion)
}
