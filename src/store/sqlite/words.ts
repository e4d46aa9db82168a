/** The index of words (FTS5): which claims bear a word. An entry is the change by which a revision of a claim came. */
import { sql } from 'drizzle-orm'
import type { WordCounts, WordQuery } from '../../core/matching/recall.js'
import type { VersionedRow } from '../rows.js'
import type { Engine } from './open.js'

/** How many entries of a word are counted; beyond that their density tells how many there are. */
const counted = 1_000

/** How many entries are put in order, at most, and how many claims are read of them at once. */
const mostOrdered = 5_000
const slice = 200

/** Words hold letters and digits alone, so that none is syntax of FTS5; anything else stands in no claim. */
const isWord = (word: string): boolean => /^[\p{L}\p{N}]+$/u.test(word)
const quoted = (word: string): string => `"${word}"`

/** In how many revisions up to `at` each word stands: the latest are counted, so that a state always counts the same. */
export const countWords = ({ file }: Engine, at: number, words: readonly string[]): WordCounts => {
  const count = file.prepare<[string, number, number], { entries: number; oldest: number | null }>(
    'select count(*) as entries, min(entry) as oldest from (select rowid as entry from claim_words where claim_words match ? and rowid <= ? order by rowid desc limit ?)',
  )
  return {
    texts: at,
    words: words.map((word) => {
      const { entries, oldest } = (isWord(word) && count.get(quoted(word), at, counted)) || { entries: 0, oldest: null }
      const isAll = entries < counted || oldest === null
      return { word, claims: isAll ? entries : Math.round((entries * at) / (at - oldest + 1)) }
    }),
  }
}

const latestWith =
  'select entry, ? as weight from (select rowid as entry from claim_words where claim_words match ? and rowid <= ? order by rowid desc limit ?)'

/** Entries up to `at` by the sum of the weights of their words, heaviest first, then the earliest. */
const heaviest = ({ file }: Engine, at: number, words: WordQuery['words']): number[] =>
  file
    .prepare<(string | number)[], number>(
      `select entry from (${words.map(() => latestWith).join(' union all ')}) group by entry order by sum(weight) desc, entry limit ${mostOrdered}`,
    )
    .pluck()
    .all(...words.flatMap(({ word, weight, most }) => [weight, quoted(word), at, most]))

type EntryRow = VersionedRow & { readonly entry: number }

/** The revisions that are current at `at`, in the order of a query by words. What was superseded has entries too, and is passed over. */
export const rowsByWords = (engine: Engine, at: number, { words, limit }: WordQuery, statuses: readonly string[]): VersionedRow[] => {
  const sought = words.filter(({ word }) => isWord(word))
  if (sought.length === 0) return []
  const entries = heaviest(engine, at, sought)
  const found: EntryRow[] = []
  for (let from = 0; from < entries.length && found.length < limit; from += slice) {
    const some = entries.slice(from, from + slice)
    const rows = engine.db.all<EntryRow>(sql`
      select c.since as entry, c.id as id, c.revision as revision, c.recorded_at as recordedAt, c.updated_at as updatedAt,
        c.status as status, c.body as body
      from json_each(${JSON.stringify(some)}) e cross join claims c on c.since = e.value
      where c.until > ${at} and c.status in (select value from json_each(${JSON.stringify(statuses)}))
      order by e.key`)
    found.push(...rows)
  }
  return found.slice(0, limit)
}
