/** /v1/claims, and what the service is for: the comparison, breakdown, lineage and assertions of a claim. */

import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Assertion, recordStatuses } from '../../core/claims/assertion.js'
import { Claim, ClaimPatch, claimStatuses, NewClaim } from '../../core/claims/claim.js'
import { statementTypes } from '../../core/claims/statement.js'
import { claimId, documentId, edtf, sourceId, term } from '../../core/values/schemas.js'
import { explainClaim } from '../../workflows/explain-claim.js'
import { listExplainedClaims, mostExplained } from '../../workflows/list-explained-claims.js'
import { listResources } from '../../workflows/list-resources.js'
import { openReader } from '../../workflows/open-reader.js'
import { readCurrent } from '../../workflows/read.js'
import { recordClaim } from '../../workflows/record-claim.js'
import { showComparison } from '../../workflows/show-comparison.js'
import { showLineage } from '../../workflows/show-lineage.js'
import { linkNext } from '../links.js'
import { Breakdown, LineageGraph } from '../shapes/breakdown.js'
import { cursor, listOf, moved, paging, problems, q } from '../shapes/common.js'
import { ClaimPage, groupName } from '../shapes/comparison.js'
import type { ZodTypes } from '../type-provider.js'
import { collection } from './collection.js'

const ClaimListItem = Claim.extend({
  breakdown: Breakdown.optional().describe(
    'There where `include=breakdown` asks for it; of a merged claim, that of the one as which it reads.',
  ),
}).meta({ id: 'ClaimListItem', description: 'A claim in a list.' })

const params = z.object({ id: claimId })
const tags = ['claims']

const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(20).describe('How many items in each group, 1 to 200.'),
  group: groupName.optional().describe('Only this group; with a cursor, the rest of it.'),
  cursor,
  suggested: z.enum(['true', 'false']).default('false').describe('Whether suggested claims are compared too.'),
})

/** Registers the routes of claims. */
export const claimRoutes = (app: FastifyInstance): void => {
  collection(app, {
    type: 'claim',
    path: 'claims',
    name: 'Claim',
    says: 'one wording of a statement',
    idName: 'id',
    id: claimId,
    New: NewClaim,
    Resource: Claim,
    Patch: ClaimPatch,
    statuses: claimStatuses,
    filters: {
      q,
      type: z.enum(statementTypes).optional(),
      measure: term.optional().describe('A key, label or alias of a measure, or a wording of it.'),
      place: term.optional().describe('A place, by key, label, alias or name.'),
      period: edtf.optional().describe('Claims whose period shares a day with this one.'),
      topic: term.optional().describe('Claims with this topic, of their own or above their measure along `broader`.'),
      sourceId: sourceId.optional().describe('Claims that stand in a document of this source, or that are told on its word.'),
      documentId: documentId.optional().describe('Claims that stand in this document.'),
      mergedInto: claimId.optional().describe('What was merged into this one; other lists leave it out.'),
    },
    wide: {
      include: 'breakdown',
      says: `Adds the breakdown of each claim, in the state of the page; \`limit\` is then ${mostExplained} at most.`,
      Item: ClaimListItem,
      list: listExplainedClaims,
    },
    create: (with_, body, keep) => recordClaim(with_, NewClaim.parse(body), keep),
    present: (claim) => claim,
    problems: ['unknown-reference', 'chain-mismatch', 'passage-not-found', 'statement-required'],
  })
  const routes = app.withTypeProvider<ZodTypes>()

  routes.get(
    '/v1/claims/:id/comparison',
    {
      config: { access: 'read', keepsAnswers: true },
      schema: {
        operationId: 'getClaimComparison',
        summary: 'A claim with the claims that corroborate it, conflict with it or bear on it',
        tags,
        params,
        querystring: pageQuery,
        response: {
          200: ClaimPage.describe('The groups, each with its first items.'),
          ...moved,
          ...problems('not-found', 'erased', 'invalid'),
        },
      },
    },
    async (request, reply) => {
      const { limit, group, cursor: from, suggested } = request.query
      const page = await showComparison(request.services, request.params.id, {
        limit,
        suggested: suggested === 'true',
        group: group ?? null,
        cursor: from ?? null,
      })
      app.metrics.compared(page.coverage.candidates)
      if (group) linkNext(request, reply, page.next[group])
      return page
    },
  )

  routes.get(
    '/v1/claims/:id/breakdown',
    {
      config: { access: 'read', keepsAnswers: true },
      schema: {
        operationId: 'getClaimBreakdown',
        summary: 'Who says so, on whose word, how independently',
        tags,
        params,
        response: { 200: Breakdown.describe('The provenance, counted.'), ...moved, ...problems('not-found', 'erased', 'invalid') },
      },
    },
    (request) => explainClaim(request.services, request.params.id),
  )

  routes.get(
    '/v1/claims/:id/lineage',
    {
      config: { access: 'read', keepsAnswers: true },
      schema: {
        operationId: 'getClaimLineage',
        summary: 'Who has it from whom, as a graph',
        tags,
        params,
        response: { 200: LineageGraph.describe('Nodes and edges.'), ...moved, ...problems('not-found', 'erased', 'invalid') },
      },
    },
    (request) => showLineage(request.services, request.params.id),
  )

  routes.get(
    '/v1/claims/:id/assertions',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'listClaimAssertions',
        summary: 'The assertions of a claim',
        tags,
        params,
        querystring: z.strictObject({ status: z.enum(recordStatuses).optional().describe('Default accepted.'), ...paging }),
        response: { 200: listOf('Assertion', Assertion).describe('A page.'), ...moved, ...problems('not-found', 'erased', 'invalid') },
      },
    },
    async (request, reply) => {
      const { limit, cursor: from, status } = request.query
      await readCurrent(await openReader(request.services), 'claim', request.params.id)
      const page = await listResources(request.services, 'assertion', {
        filters: { claimId: request.params.id, status },
        limit,
        cursor: from ?? null,
      })
      linkNext(request, reply, page.nextCursor)
      return page
    },
  )
}
