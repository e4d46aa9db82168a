/** /v1/assertions */
import type { FastifyInstance } from 'fastify'
import { Assertion, AssertionPatch, NewAssertion, recordStatuses } from '../../core/claims/assertion.js'
import { assertionId, claimId, documentId } from '../../core/values/schemas.js'
import { recordAssertion } from '../../workflows/record-assertion.js'
import { collection } from './collection.js'

/** Registers the routes of assertions. */
export const assertionRoutes = (app: FastifyInstance): void =>
  collection(app, {
    type: 'assertion',
    path: 'assertions',
    name: 'Assertion',
    says: 'that a document says a claim, and on whose word',
    idName: 'id',
    id: assertionId,
    New: NewAssertion,
    Resource: Assertion,
    Patch: AssertionPatch,
    statuses: recordStatuses,
    filters: { claimId: claimId.optional(), documentId: documentId.optional() },
    create: (with_, body, keep) => recordAssertion(with_, NewAssertion.parse(body), keep),
    present: (assertion) => assertion,
    problems: ['unknown-reference', 'chain-mismatch', 'passage-not-found'],
  })
