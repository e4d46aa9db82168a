/** Makes the change that records an assertion: its chain checked, its passage found. */

import { type AssertionBody, completeAssertion, type NewAssertion } from '../core/claims/assertion.js'
import { chainFindings } from '../core/claims/checks.js'
import { findPassage } from '../core/documents/passage.js'
import { contentId } from '../core/values/canonical.js'
import type { Change } from '../store/changes.js'
import type { Reader } from '../store/port.js'
import { Failure, refuse } from './failure.js'

/** The passage with its offsets filled in; it must stand in the document where the text is held. */
const placed = async (reader: Reader, body: AssertionBody, at: string): Promise<AssertionBody> => {
  const { passage, documentId } = body
  if (!passage) return body
  const [document, held] = [await reader.one('document', documentId), await reader.text(documentId)]
  const text = held?.text ?? null
  if (!document || text === null) return body
  const place = findPassage(document.title, text, passage)
  if (!place) {
    const pointer = `${at}/passage/exact`
    throw new Failure('passage-not-found', 'The passage does not stand in the document, or not at that place.', [
      { pointer, detail: 'does not stand in the document' },
    ])
  }
  return { ...body, passage: { ...passage, ...place } }
}

/** The change; fails as `chain-mismatch` or `passage-not-found`, with pointers that begin at `at`. */
export const assertionChange = async (reader: Reader, input: NewAssertion, at = ''): Promise<Change> => {
  const complete = completeAssertion(input)
  refuse(chainFindings(complete, at), 'chain-mismatch')
  const body = await placed(reader, complete, at)
  return { type: 'assertion', id: contentId('ast', body), revision: 1, status: input.status ?? 'accepted', body }
}
