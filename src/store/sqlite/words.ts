/** The index of words (FTS5): which claims bear a word. An entry is the change by which a revision of a claim came. */
import type Database from 'better-sqlite3'
import type { WordCounts, WordQuery } from '../../core/matching/recall.js'
import { attached } from '../../core/values/remembered.js'
import type { VersionedRow } from '../rows.js'
import { heaviestFirst } from './heaviest.js'
import type { Engine } from './open.js'
import { postingsOf } from './postings.js'

/** How many entries of a word are counted; beyond that their density tells how many there are. */
const counted = 1_000

/** How many entries are put in order, at most, and how many claims are read of them at once. */
const mostOrdered = 5_000
const slice = 80

const rowsOf = attached((file: Database.Database) =>
  file.prepare<[string, number, string], VersionedRow>(
    `select c.id as id, c.revision as revision, c.recorded_at as recordedAt, c.updated_at as updatedAt, c.status as status, c.body as body
     from json_each(?) e cross join claims c indexed by claims_since on c.since = e.value
     where c.until > ? and c.status in (select value from json_each(?)) order by e.key`,
  ),
)

/** In how many revisions up to `at` each word stands: the latest are counted, so that a state always counts the same. */
export const countWords = (engine: Pick<Engine, 'file'>, at: number, words: readonly string[]): WordCounts => {
  const latestWith = postingsOf(engine, at)
  return {
    texts: at,
    words: words.map((word) => {
      const entries = latestWith(word, counted)
      const oldest = entries.length < counted ? null : (entries.at(-1) ?? null)
      return { word, claims: oldest === null ? entries.length : Math.round((entries.length * at) / (at - oldest + 1)) }
    }),
  }
}

/** The revisions that are current at `at`, in the order of a query by words. What was superseded has entries too, and is passed over. */
export const rowsByWords = (
  engine: Pick<Engine, 'file'>,
  at: number,
  { words, limit }: WordQuery,
  statuses: readonly string[],
): VersionedRow[] => {
  const latestWith = postingsOf(engine, at)
  const weighed = words.map(({ word, weight, most }) => ({ entries: latestWith(word, most), weight }))
  const found: VersionedRow[] = []
  for (const entries of heaviestFirst(weighed, slice, mostOrdered)) {
    found.push(...rowsOf(engine.file).all(JSON.stringify(entries), at, JSON.stringify(statuses)))
    if (found.length >= limit) break
  }
  return found.slice(0, limit)
}
