/** Checks a document's text for its editor: headline against body, quotations, captions, dates, origins, sums. */

import type { FoundClaim } from '../core/assessment/article/article-facts.js'
import { type Check, checksOf } from '../core/assessment/article/document-checks.js'
import { readArticle } from '../core/reading/article.js'
import { isReadable } from '../core/reading/language.js'
import { openMerged } from './open-reader.js'
import { readCurrent } from './read.js'
import type { Services } from './services.js'
import { contextOf, pairsOf } from './suggest-claims.js'

/** The checks that fire. Of a document without a held text only those that need none. */
export const checkDocument = async (services: Services, documentId: string): Promise<readonly Check[]> => {
  const reader = await openMerged(services)
  const document = await readCurrent(reader, 'document', documentId)
  const text = (await reader.text(documentId))?.text ?? null
  const isRead = text !== null && isReadable(text, document.language)
  const context = await contextOf(services, reader, document)
  const pairs = isRead ? await pairsOf(reader, document, readArticle(text, context).suggestions) : []
  const found = pairs.map(({ suggestion, claim, assertion }): FoundClaim => ({ suggestion, claimId: claim.id, assertionId: assertion.id }))
  const assertions = await reader.assertionsOf('documentId', [documentId])
  const claims = await reader.many('claim', [...new Set(assertions.map(({ claimId }) => claimId))])
  const required = new Map(
    (await reader.many('claim', [...new Set(claims.flatMap(({ requires }) => requires))])).map((one) => [one.id, one]),
  )
  return checksOf({
    documentId,
    title: document.title,
    text,
    documentDay: document.publishedAt,
    isRead,
    found,
    headline: document.title === null || !isRead ? [] : readArticle(document.title, { ...context, title: null }).suggestions,
    stored: claims
      .filter(({ status }) => status !== 'rejected')
      .map((claim) => ({ claim, required: claim.requires.flatMap((id) => required.get(id) ?? []) })),
  })
}
