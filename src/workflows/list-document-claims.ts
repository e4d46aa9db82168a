/** The claims of a document, each with its assertions there, in the order of the text. */

import { z } from 'zod'
import type { Assertion } from '../core/claims/assertion.js'
import type { Claim } from '../core/claims/claim.js'
import { byText, groupBy } from '../core/values/order.js'
import { fromCursor, toCursor } from './cursor.js'
import type { Listed } from './list-resources.js'
import { openReader } from './open-reader.js'
import { readCurrent } from './read.js'
import type { Services } from './services.js'

export type DocumentClaim = Claim & { readonly assertions: readonly Assertion[] }

export interface DocumentClaimsRequest {
  readonly status: Claim['status']
  readonly limit: number
  readonly cursor: string | null
}

const place = z.strictObject({ document: z.string(), status: z.string(), at: z.int().min(0), offset: z.int().min(0) })

const startOf = ({ assertions }: DocumentClaim): number => Math.min(...assertions.map(({ passage }) => passage?.start ?? 1e9))

/** A page of the claims that have an assertion in the document, with `suggested` also those accepted elsewhere whose assertion here still waits; withdrawn ones count only for rejected claims. */
export const listDocumentClaims = async (
  services: Services,
  documentId: string,
  { status, limit, cursor }: DocumentClaimsRequest,
): Promise<Listed<DocumentClaim>> => {
  const held =
    cursor === null
      ? null
      : fromCursor(
          place.refine((one) => one.document === documentId && one.status === status),
          cursor,
        )
  const reader = await openReader(services, held?.at)
  await readCurrent(reader, 'document', documentId)
  const all = await reader.assertionsOf('documentId', [documentId])
  const others = await reader.readAs('claim', [...new Set(all.map(({ claimId }) => claimId))])
  const byClaim = groupBy(
    all.filter((assertion) => status === 'rejected' || assertion.status !== 'withdrawn'),
    ({ claimId }) => others.get(claimId) ?? claimId,
  )
  const isWaiting = ({ id, status: its }: Claim): boolean =>
    status === 'suggested' && its === 'accepted' && (byClaim.get(id) ?? []).some((assertion) => assertion.status === 'suggested')
  const claims = (await reader.many('claim', [...byClaim.keys()])).filter((claim) => claim.status === status || isWaiting(claim))
  const items = claims
    .map((claim): DocumentClaim => ({ ...claim, assertions: byClaim.get(claim.id) ?? [] }))
    .sort((a, b) => startOf(a) - startOf(b) || byText(a.id, b.id))
  const from = held?.offset ?? 0
  const next = from + limit
  return {
    items: items.slice(from, next),
    nextCursor: next < items.length ? toCursor({ document: documentId, status, at: reader.at, offset: next }) : null,
  }
}
