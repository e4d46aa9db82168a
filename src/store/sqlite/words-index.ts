/** Keeps the index of words: an entry for each revision of a claim, and all anew where the words of a text have come to be others. */
import { asc, eq, gt, sql } from 'drizzle-orm'
import type { ClaimBody } from '../../core/claims/claim.js'
import { claimWords, wordsRelease } from '../../core/matching/words.js'
import type { Engine } from './open.js'
import { claims, derived } from './tables.js'

const name = 'claim_words'

/** How many claims are read at once where all are indexed. */
const part = 1_000

/** The words under which a revision is found: none where it reads as another claim. */
export const indexedWords = (body: ClaimBody): readonly string[] => (body.mergedInto == null ? claimWords(body) : [])

/** Indexes a revision of a claim under its entry. */
export const indexWords = ({ file }: Pick<Engine, 'file'>) => {
  const insert = file.prepare<[number, string]>('insert into claim_words (rowid, words) values (?, ?)')
  return (entry: number, words: readonly string[]): void => {
    insert.run(entry, words.join(' '))
  }
}

/** Takes the words of a revision out again: they must be the very words that were indexed. */
export const unindexWords = ({ file }: Pick<Engine, 'file'>) => {
  const remove = file.prepare<[number, string]>("insert into claim_words (claim_words, rowid, words) values ('delete', ?, ?)")
  return (entry: number, words: readonly string[]): void => {
    remove.run(entry, words.join(' '))
  }
}

const isCurrent = ({ db }: Engine): boolean => db.select().from(derived).where(eq(derived.name, name)).get()?.madeBy === wordsRelease

/** Makes the index anew where it was made by another release of the words, as one transaction. */
export const refreshWords = (engine: Engine): void => {
  if (isCurrent(engine)) return
  const { db, file } = engine
  const index = indexWords(engine)
  const refresh = file.transaction(() => {
    // Another process may have been first.
    if (isCurrent(engine)) return
    file.exec("insert into claim_words (claim_words) values ('delete-all')")
    for (let from = 0; ; ) {
      const rows = db
        .select({ since: claims.since, body: claims.body })
        .from(claims)
        .where(gt(claims.since, from))
        .orderBy(asc(claims.since))
        .limit(part)
        .all()
      for (const { since, body } of rows) index(since, indexedWords(JSON.parse(body)))
      const last = rows.at(-1)
      if (!last) break
      from = last.since
    }
    db.insert(derived)
      .values({ name, madeBy: wordsRelease })
      .onConflictDoUpdate({ target: derived.name, set: { madeBy: sql`excluded.made_by` } })
      .run()
  })
  refresh.immediate()
}
