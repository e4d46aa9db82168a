/** The index of words (FTS5): which claims bear a word. An entry is the change by which a revision of a claim came. */
import type Database from 'better-sqlite3'
import type { WordCounts, WordQuery } from '../../core/matching/recall.js'
import { attached } from '../../core/values/remembered.js'
import type { VersionedRow } from '../rows.js'
import type { Engine } from './open.js'

/** How many entries of a word are counted; beyond that their density tells how many there are. */
const counted = 1_000

/** How many entries are put in order, at most, and how many claims are read of them at once. */
const mostOrdered = 5_000
const slice = 80

/** Words hold letters and digits alone, so that none is syntax of FTS5; anything else stands in no claim. */
const isWord = (word: string): boolean => /^[\p{L}\p{N}]+$/u.test(word)
const quoted = (word: string): string => `"${word}"`

interface Counted {
  readonly entries: number
  readonly oldest: number | null
}

const statementsOf = attached((file: Database.Database) => ({
  count: file.prepare<[string, number, number], Counted>(
    `select count(*) as entries, min(entry) as oldest
     from (select rowid as entry from claim_words where claim_words match ? and rowid <= ? order by rowid desc limit ?)`,
  ),
  latestWith: file
    .prepare<[string, number, number], string>(
      `select json_group_array(entry)
       from (select rowid as entry from claim_words where claim_words match ? and rowid <= ? order by rowid desc limit ?)`,
    )
    .pluck(),
  rows: file.prepare<[string, number, string], VersionedRow>(
    `select c.id as id, c.revision as revision, c.recorded_at as recordedAt, c.updated_at as updatedAt, c.status as status, c.body as body
     from json_each(?) e cross join claims c indexed by claims_since on c.since = e.value
     where c.until > ? and c.status in (select value from json_each(?)) order by e.key`,
  ),
}))

/** In how many revisions up to `at` each word stands: the latest are counted, so that a state always counts the same. */
export const countWords = ({ file }: Pick<Engine, 'file'>, at: number, words: readonly string[]): WordCounts => {
  const { count } = statementsOf(file)
  return {
    texts: at,
    words: words.map((word) => {
      const { entries, oldest } = (isWord(word) && count.get(quoted(word), at, counted)) || { entries: 0, oldest: null }
      const isAll = entries < counted || oldest === null
      return { word, claims: isAll ? entries : Math.round((entries * at) / (at - oldest + 1)) }
    }),
  }
}

/** More than any entry's number; with a sum of weights before it a number that a double still holds exactly. */
const room = 2 ** 33

/**
 * Entries up to `at` by the sum of the weights of their words, heaviest first, then the earliest. Each is one number (its sum, less its
 * entry), so that many are put in order at the speed of numbers.
 */
const heaviest = ({ file }: Pick<Engine, 'file'>, at: number, words: WordQuery['words']): number[] => {
  const { latestWith } = statementsOf(file)
  const sums = new Map<number, number>()
  for (const { word, weight, most } of words) {
    const entries: readonly number[] = JSON.parse(latestWith.get(quoted(word), at, most) ?? '[]')
    for (const entry of entries) sums.set(entry, (sums.get(entry) ?? 0) + weight)
  }
  const keys = Float64Array.from(sums, ([entry, sum]) => sum * room - entry).sort()
  return Array.from(keys.subarray(-mostOrdered).reverse(), (key) => Math.ceil(key / room) * room - key)
}

/** The revisions that are current at `at`, in the order of a query by words. What was superseded has entries too, and is passed over. */
export const rowsByWords = (
  { file }: Pick<Engine, 'file'>,
  at: number,
  { words, limit }: WordQuery,
  statuses: readonly string[],
): VersionedRow[] => {
  const { rows } = statementsOf(file)
  const entries = heaviest(
    { file },
    at,
    words.filter(({ word }) => isWord(word)),
  )
  const found: VersionedRow[] = []
  for (let from = 0; from < entries.length && found.length < limit; from += slice)
    found.push(...rows.all(JSON.stringify(entries.slice(from, from + slice)), at, JSON.stringify(statuses)))
  return found.slice(0, limit)
}
