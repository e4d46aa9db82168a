/** What is left of an erased document: that it was there, whose it was and when, so that it still counts as one. */
import type { DocumentBody } from './schema.js'

/** The hash of nothing: a document is not to be found by the hash of a text that was erased. */
export const noHash = '0'.repeat(64)

/**
 * The body without what it says or who wrote it: title, byline, url, the hash of the text. What counts stays: the publisher, when it
 * appeared and was retrieved, its language, what it passes on. The text itself is kept apart, and goes with it.
 */
export const erasedDocument = (body: DocumentBody): DocumentBody => ({
  ...body,
  url: null,
  title: null,
  byline: null,
  contentHash: noHash,
  hasText: false,
})

/** The body without its byline: where the one who is named there was erased. */
export const withoutByline = (body: DocumentBody): DocumentBody => ({ ...body, byline: null })
