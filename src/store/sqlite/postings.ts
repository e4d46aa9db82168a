/**
 * Postings: the latest entries under which a word stands in the index. Frequent words are asked for again and again, and their entries only
 * ever grow at the end, so those that were read are kept.
 */
import type Database from 'better-sqlite3'
import { LRUCache } from 'lru-cache'
import { attached } from '../../core/values/remembered.js'
import type { Engine } from './open.js'

/** Entries of a word, the latest first: all between the last of them and change `upTo`. */
interface Postings {
  readonly upTo: number
  readonly entries: Uint32Array
  /** Whether the word stands in none before. */
  readonly isWhole: boolean
}

/** So many entries of all words together are kept, at four bytes each; and what a word costs beside them. */
const mostKept = 4_000_000
const overhead = 100

/** Words hold letters and digits alone, so that none is syntax of FTS5; anything else stands in no claim. */
const isWord = (word: string): boolean => /^[\p{L}\p{N}]+$/u.test(word)

const shelfOf = attached((file: Database.Database) => ({
  read: file
    .prepare<[string, number, number, number], string>(
      `select json_group_array(entry)
       from (select rowid as entry from claim_words where claim_words match ? and rowid between ? and ? order by rowid desc limit ?)`,
    )
    .pluck(),
  /** An erasure alone takes words out again. */
  lastErasure: file.prepare<[], number | null>('select max(erasure) from erased_rows').pluck(),
  kept: new LRUCache<string, Postings>({ maxSize: mostKept, sizeCalculation: ({ entries }) => entries.length + overhead }),
  erasure: { last: 0 },
}))

type Shelf = ReturnType<typeof shelfOf>

const readEntries = ({ read }: Shelf, word: string, first: number, last: number, most: number): Uint32Array =>
  Uint32Array.from(JSON.parse(read.get(`"${word}"`, first, last, most) ?? '[]'))

const joined = (later: Uint32Array, earlier: Uint32Array): Uint32Array => {
  const all = new Uint32Array(later.length + earlier.length)
  all.set(later)
  all.set(earlier, later.length)
  return all
}

/** What is known of a word with what came since, up to `at`: no more entries are kept for that than before. */
const broughtUp = (shelf: Shelf, word: string, held: Postings | undefined, at: number, most: number): Postings => {
  if (held && held.upTo >= at) return held
  const since = readEntries(shelf, word, held ? held.upTo + 1 : 0, at, most)
  if (!held || since.length === most) return { upTo: at, entries: since, isWhole: since.length < most }
  const entries = since.length === 0 ? held.entries : joined(since, held.entries)
  const room = Math.max(most, held.entries.length)
  return { upTo: at, entries: entries.length > room ? entries.slice(0, room) : entries, isWhole: held.isWhole && entries.length <= room }
}

/** The same with earlier entries, so that there are `most` of them. */
const broughtBack = (shelf: Shelf, word: string, known: Postings, most: number): Postings => {
  const missing = most - known.entries.length
  if (known.isWhole || missing <= 0) return known
  const before = readEntries(shelf, word, 0, (known.entries.at(-1) ?? 0) - 1, missing)
  return { upTo: known.upTo, entries: joined(known.entries, before), isWhole: before.length < missing }
}

/** How many of these entries, which are the latest first, came after `at`. */
const countAfter = (entries: Uint32Array, at: number): number => {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle] ?? 0) > at) low = middle + 1
    else high = middle
  }
  return low
}

/** The function that gives the latest entries, at most `most`, up to change `at`, under which a word stands: the latest first. */
export const postingsOf = ({ file }: Pick<Engine, 'file'>, at: number): ((word: string, most: number) => Uint32Array) => {
  const shelf = shelfOf(file)
  const last = shelf.lastErasure.get() ?? 0
  if (last !== shelf.erasure.last) shelf.kept.clear()
  shelf.erasure.last = last
  return (word, most) => {
    if (!isWord(word) || most < 1) return new Uint32Array()
    const held = shelf.kept.get(word)
    const recent = broughtUp(shelf, word, held, at, most)
    const after = countAfter(recent.entries, at)
    // Who reads the past may need what lies far behind what is kept.
    if (after > 0 && !recent.isWhole && recent.entries.length - after < most) return readEntries(shelf, word, 0, at, most)
    const known = after > 0 ? recent : broughtBack(shelf, word, recent, most)
    if (known !== held) shelf.kept.set(word, known)
    return known.entries.subarray(after, after + most)
  }
}
