/**
 * Keeps the index of terms (FTS5), `revision_terms`: the names, words, topics and hops under which each revision is found, under the entry
 * by which it came. In which states it is found its row tells.
 */
import type Database from 'better-sqlite3'
import { type SQL, sql } from 'drizzle-orm'
import type { Change, ResourceType } from '../changes.js'
import type { TermField } from '../queries.js'
import { termsOf } from '../rows.js'
import type { Engine } from './open.js'

/** A term as one token, in hex: the tokenizer would fold its case and part it at blanks and signs. */
const tokenOf = (type: ResourceType, field: TermField, term: string): string => Buffer.from(`${type} ${field} ${term}`).toString('hex')

/** The tokens under which a revision is found. */
export const indexedTerms = (change: Change): readonly string[] => termsOf(change).map(([field, term]) => tokenOf(change.type, field, term))

const running = (file: Database.Database, command: string) => {
  const statement = file.prepare<[number, string]>(command)
  return (entry: number, change: Change): void => {
    const tokens = indexedTerms(change)
    if (tokens.length > 0) statement.run(entry, tokens.join(' '))
  }
}

/** Indexes a revision under its entry. */
export const indexTerms = ({ file }: Pick<Engine, 'file'>) => running(file, 'insert into revision_terms (rowid, tokens) values (?, ?)')

/** Takes a revision out again: it must be the very one that was indexed. */
export const unindexTerms = ({ file }: Pick<Engine, 'file'>) =>
  running(file, "insert into revision_terms (revision_terms, rowid, tokens) values ('delete', ?, ?)")

/** Takes all out. */
export const clearTerms = ({ file }: Pick<Engine, 'file'>): void => {
  file.exec("insert into revision_terms (revision_terms) values ('delete-all')")
}

/** The entries of all revisions that bear one of these terms: each is looked up by itself, so that there may be many. */
export const entriesMatching =
  'select t.rowid from json_each(@tokens) wanted cross join revision_terms t where t.revision_terms match wanted.value'

/** The terms as `entriesMatching` wants them. */
export const tokensOf = (type: ResourceType, field: TermField, values: readonly string[]): string =>
  JSON.stringify(values.map((value) => tokenOf(type, field, value)))

/** The same as a part of a statement. */
export const entriesWith = (type: ResourceType, field: TermField, values: readonly string[]): SQL =>
  sql`select t.rowid from json_each(${tokensOf(type, field, values)}) wanted cross join revision_terms t where t.revision_terms match wanted.value`

/** The entries of all revisions that bear all of these terms, of which there is at least one. */
export const entriesWithAll = (type: ResourceType, field: TermField, values: readonly string[]): SQL =>
  sql`select rowid from revision_terms where revision_terms match ${values.map((value) => tokenOf(type, field, value)).join(' AND ')}`
