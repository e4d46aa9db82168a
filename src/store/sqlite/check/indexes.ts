/** Checks what is derived from rows, so that they can be found: terms, and the index of words. */
import { getTableName } from 'drizzle-orm'
import { type Change, resourceTypes } from '../../changes.js'
import { termsOf } from '../../rows.js'
import { tables } from '../tables.js'
import { indexedWords } from '../words-index.js'
import type { Check, Fault } from './check.js'
import { countRows, heldRows, madeOf, walked } from './held.js'
import { add, differing, type Sums } from './sums.js'

const faultsOf = (wanted: Sums, found: Sums, what: string): Fault[] =>
  differing(wanted, found).map((entry) => ({ entry, says: `the ${what} of entry ${entry} are not those of its row` }))

interface TermRow {
  readonly type: string
  readonly field: string
  readonly term: string
  readonly id: string
  readonly since: number
  readonly until: number
}

const keyOf = ({ type, field, term, id, until }: Omit<TermRow, 'since'>): string => `${type}\n${field}\n${term}\n${id}\n${until}`

export const terms: Check = {
  name: 'terms',
  says: 'every row is found under its names, words, measures and places, and under no others',
  mend: 'rebuild',
  total: (file) =>
    [...resourceTypes.map((type) => getTableName(tables[type])), 'terms'].reduce((sum, name) => sum + countRows(file, name), 0),
  *run(file) {
    const [wanted, found]: [Sums, Sums] = [new Map(), new Map()]
    for (const type of resourceTypes)
      yield* walked(heldRows(file, type), (row) => {
        const { id, since, until } = row
        for (const [field, term] of madeOf(type, row, termsOf) ?? []) add(wanted, since, keyOf({ type, field, term, id, until }))
      })
    const all = file.prepare<[], TermRow>('select type, field, term, id, since, until from terms order by rowid')
    yield* walked(all.iterate(), (row) => add(found, row.since, keyOf(row)))
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
    file.exec("create virtual table if not exists temp.check_words using fts5vocab('main', 'claim_words', 'instance')")
    const all = file.prepare<[], { term: string; doc: number }>('select term, doc from temp.check_words')
    for (const { term, doc } of all.iterate()) add(found, doc, term)
    yield { done: 0, faults: faultsOf(wanted, found, 'words') }
  },
}
