/** /v1/documents */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Document, DocumentPatch, NewDocument } from '../../core/documents/schema.js'
import { documentId, sourceId, webAddress } from '../../core/values/schemas.js'
import { recordDocument } from '../../workflows/record-document.js'
import type { Services } from '../../workflows/services.js'
import { q } from '../shapes/common.js'
import { collection } from './collection.js'

const noText = { text: null, html: null }

/** Registers the routes of documents. Texts come back only where they are asked for. */
export const documentRoutes = (app: FastifyInstance, services: Services): void =>
  collection(app, services, {
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
    create: (with_, body) => recordDocument(with_, NewDocument.parse(body)),
    present: (document) => document,
    problems: ['unknown-reference'],
    include: {
      query: { include: z.literal('text').optional().describe('Adds the text that is held.') },
      add: async ({ store }, id) => (await (await store.read()).text(id)) ?? noText,
    },
  })
