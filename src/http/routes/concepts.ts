/** /v1/concepts */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Concept, ConceptPatch, conceptKey, conceptKinds, NewConcept } from '../../core/concepts/schema.js'
import { registerConcept } from '../../workflows/register-concept.js'
import { q } from '../shapes/common.js'
import { collection } from './collection.js'

/** Registers the routes of concepts. */
export const conceptRoutes = (app: FastifyInstance): void =>
  collection(app, {
    type: 'concept',
    path: 'concepts',
    name: 'Concept',
    says: 'a term with broader and narrower ones',
    idName: 'key',
    id: conceptKey,
    New: NewConcept,
    Resource: Concept,
    Patch: ConceptPatch,
    statuses: ['accepted', 'withdrawn'],
    filters: { q, kind: z.enum(conceptKinds).optional(), broader: conceptKey.optional().describe('Concepts directly below this one.') },
    create: (with_, body, keep) => registerConcept(with_, NewConcept.parse(body), keep),
    present: (concept) => concept,
    // A key may look like the id of what was erased.
    problems: ['conflict', 'erased'],
  })
