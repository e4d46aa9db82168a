/** Makes the change that records an assertion: its chain checked, its passage found. */

import { type AssertionBody, assertionIdentity, completeAssertion, type NewAssertion } from '../core/claims/assertion.js'
import { chainFindings } from '../core/claims/checks.js'
import { findPassage } from '../core/documents/passage.js'
import { contentId } from '../core/values/canonical.js'
import type { Change } from '../store/changes.js'
import type { Reader } from '../store/port.js'
import { Failure, refuse } from './failure.js'

/** Reads the title and text of a document; null where no text is held. */
export type ReadText = (documentId: string) => Promise<{ readonly title: string | null; readonly text: string } | null>

/** Reads each document once, however many assertions it has. */
export const textReader = (reader: Reader): ReadText => {
  const held = new Map<string, ReturnType<ReadText>>()
  const read: ReadText = async (documentId) => {
    const [document, texts] = [await reader.one('document', documentId), await reader.text(documentId)]
    return document && texts?.text != null ? { title: document.title, text: texts.text } : null
  }
  return (documentId) => {
    const reading = held.get(documentId) ?? read(documentId)
    held.set(documentId, reading)
    return reading
  }
}

/** The passage with its offsets filled in; it must stand in the document where the text is held. */
const placed = async (read: ReadText, body: AssertionBody, at: string): Promise<AssertionBody> => {
  const { passage, documentId } = body
  if (!passage) return body
  const held = await read(documentId)
  if (!held) return body
  const place = findPassage(held.title, held.text, passage)
  if (!place) {
    const pointer = `${at}/passage/exact`
    throw new Failure('passage-not-found', 'The passage does not stand in the document, or not at that place.', [
      { pointer, detail: 'does not stand in the document' },
    ])
  }
  return { ...body, passage: { ...passage, ...place } }
}

/** The change; fails as `chain-mismatch` or `passage-not-found`, with pointers that begin at `at`. */
export const assertionChange = async (read: ReadText, input: NewAssertion, at = '', rule: string | null = null): Promise<Change> => {
  const complete = completeAssertion(input, rule)
  refuse(chainFindings(complete, at), 'chain-mismatch')
  const body = await placed(read, complete, at)
  return { type: 'assertion', id: contentId('ast', assertionIdentity(body)), revision: 1, status: input.status ?? 'accepted', body }
}
