/** Checks what is derived from rows, so that they can be found: the indexes of terms and of words. */
import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { type Change, resourceTypes } from '../../changes.js'
import { tables } from '../tables.js'
import { indexedTerms } from '../terms-index.js'
import { indexedWords } from '../words-index.js'
import type { Check, Fault } from './check.js'
import { countRows, heldRows, madeOf, walked } from './held.js'
import { add, differing, type Sums } from './sums.js'

const faultsOf = (wanted: Sums, found: Sums, what: string): Fault[] =>
  differing(wanted, found).map((entry) => ({ entry, says: `the ${what} of entry ${entry} are not those of its row` }))

/** What an index of tokens holds under each entry. */
const heldIn = (file: Database.Database, index: string): Iterable<{ readonly term: string; readonly doc: number }> => {
  file.exec(`create virtual table if not exists temp.check_${index} using fts5vocab('main', '${index}', 'instance')`)
  return file.prepare<[], { term: string; doc: number }>(`select term, doc from temp.check_${index}`).iterate()
}

export const terms: Check = {
  name: 'terms',
  says: 'every row is found under its names, words, topics and hops, and under no others',
  mend: 'rebuild',
  total: (file) => resourceTypes.reduce((sum, type) => sum + countRows(file, getTableName(tables[type])), 0),
  *run(file) {
    const [wanted, found]: [Sums, Sums] = [new Map(), new Map()]
    for (const type of resourceTypes)
      yield* walked(heldRows(file, type), (row) => {
        for (const token of madeOf(type, row, indexedTerms) ?? []) add(wanted, row.since, token)
      })
    for (const { term, doc } of heldIn(file, 'revision_terms')) add(found, doc, term)
    yield { done: 0, faults: faultsOf(wanted, found, 'terms') }
  },
}

const wordsOf = (change: Change): readonly string[] => (change.type === 'claim' ? indexedWords(change.body) : [])

export const words: Check = {
  name: 'words',
  says: 'every claim is found by its words, and by no others',
  mend: 'rebuild',
  total: (file) => countRows(file, 'claims'),
  *run(file) {
    const [wanted, found]: [Sums, Sums] = [new Map(), new Map()]
    yield* walked(heldRows(file, 'claim'), (row) => {
      for (const word of madeOf('claim', row, wordsOf) ?? []) add(wanted, row.since, word)
    })
    for (const { term, doc } of heldIn(file, 'claim_words')) add(found, doc, term)
    yield { done: 0, faults: faultsOf(wanted, found, 'words') }
  },
}
