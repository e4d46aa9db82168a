/** /v1/documents */

import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { claimStatuses } from '../../core/claims/claim.js'
import { Document, DocumentPatch, NewDocument } from '../../core/documents/schema.js'
import { documentId, sourceId, webAddress } from '../../core/values/schemas.js'
import { checkDocument } from '../../workflows/check-document.js'
import { listDocumentClaims } from '../../workflows/list-document-claims.js'
import { openReader } from '../../workflows/open-reader.js'
import { readDocument } from '../../workflows/read-document.js'
import { recordDocument } from '../../workflows/record-document.js'
import { linkNext } from '../links.js'
import { keepOf } from '../plugins/idempotency.js'
import { listOf, paging, problems, q } from '../shapes/common.js'
import { DocumentChecks, DocumentClaim, DocumentReading } from '../shapes/document.js'
import type { ZodTypes } from '../type-provider.js'
import { collection } from './collection.js'

const noText = { text: null, html: null }

const params = z.object({ id: documentId })
const tags = ['documents']

/** Registers the routes of documents. Texts come back only where they are asked for. */
export const documentRoutes = (app: FastifyInstance): void => {
  collection(app, {
    type: 'document',
    path: 'documents',
    name: 'Document',
    says: 'one retrieved text, unchangeable',
    idName: 'id',
    id: documentId,
    New: NewDocument,
    Resource: Document,
    Patch: DocumentPatch,
    statuses: ['accepted', 'withdrawn'],
    filters: {
      q,
      sourceId: sourceId.optional(),
      url: webAddress.optional(),
      contentHash: z
        .string()
        .regex(/^[0-9a-f]{64}$/u, 'is no sha256')
        .optional(),
    },
    create: (with_, body, keep) => recordDocument(with_, NewDocument.parse(body), keep),
    present: (document) => document,
    problems: ['unknown-reference'],
    include: {
      query: { include: z.literal('text').optional().describe('Adds the text that is held.') },
      add: async (services, id) => (await (await openReader(services)).text(id)) ?? noText,
    },
  })
  const routes = app.withTypeProvider<ZodTypes>()

  routes.get(
    '/v1/documents/:id/claims',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'listDocumentClaims',
        summary: 'The claims of a document, each with its assertions there; with status=suggested what was read and nobody has judged',
        tags,
        params,
        querystring: z.strictObject({ status: z.enum(claimStatuses).default('accepted').describe('Default accepted.'), ...paging }),
        response: {
          200: listOf('DocumentClaim', DocumentClaim).describe('A page, in the order of the text.'),
          ...problems('not-found', 'erased', 'invalid'),
        },
      },
    },
    async (request, reply) => {
      const { limit, cursor, status } = request.query
      const page = await listDocumentClaims(request.services, request.params.id, { status, limit, cursor: cursor ?? null })
      linkNext(request, reply, page.nextCursor)
      return page
    },
  )

  routes.get(
    '/v1/documents/:id/checks',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'listDocumentChecks',
        summary: 'What an editor should look at: headline against body, quotations, captions, dates, origins, sums',
        tags,
        params,
        response: { 200: DocumentChecks.describe('The checks that fire.'), ...problems('not-found', 'erased', 'invalid') },
      },
    },
    async (request) => ({ items: await checkDocument(request.services, request.params.id) }),
  )

  routes.post(
    '/v1/documents/:id/readings',
    {
      config: { access: 'write', writes: true },
      schema: {
        operationId: 'readDocument',
        summary: 'Read a stored text again, after an upgrade',
        tags,
        params,
        response: {
          200: DocumentReading.describe('What came of it.'),
          ...problems('not-found', 'conflict', 'erased', 'invalid', 'idempotency-mismatch', 'stale'),
        },
      },
    },
    (request) =>
      readDocument(
        request.services,
        request.params.id,
        keepOf(request, (reading) => ({ status: 200, headers: {}, body: JSON.stringify(reading) })),
      ),
  )
}
