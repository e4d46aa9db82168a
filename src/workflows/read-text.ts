/** Reads a text of one sentence or a few into a statement, or says why it cannot. */
import type { Vocabulary } from '../core/concepts/vocabulary.js'
import { readStatement } from '../core/reading/draft.js'
import { isReadable } from '../core/reading/language.js'
import type { ReadStatement } from '../core/reading/statement/figure.js'
import { Failure } from './failure.js'

export interface BareText {
  readonly text: string
  readonly language: string | null
  /** EDTF of the day from which "last month" is counted; null where it is not known. */
  readonly documentDay: string | null
}

/** The statement of a text. Fails as `statement-required`, with a pointer that begins at `at`. */
export const readText = (vocabulary: Vocabulary, { text, language, documentDay }: BareText, at: string): ReadStatement => {
  const refused = (why: string) =>
    new Failure('statement-required', `${why} Give the statement.`, [
      { pointer: `${at}/statement`, detail: 'is missing, and cannot be read from the text' },
    ])
  if (!isReadable(text, language)) throw refused('Only English is read.')
  const read = readStatement(text, vocabulary, documentDay)
  if (!read) throw refused('No statement can be read from this text: it tells no figure and nothing that happened.')
  return read
}
