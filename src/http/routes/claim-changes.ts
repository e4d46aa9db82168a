/** /v1/claims/{id}/changes */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { claimId } from '../../core/values/schemas.js'
import { showClaimChanges } from '../../workflows/changes/show-claim-changes.js'
import { linkNext } from '../links.js'
import { ClaimChanges } from '../shapes/changes.js'
import { cursor, moved, problems } from '../shapes/common.js'
import type { ZodTypes } from '../type-provider.js'

/** Registers how the page of a claim changed. */
export const claimChangeRoutes = (app: FastifyInstance): void => {
  app.withTypeProvider<ZodTypes>().get(
    '/v1/claims/:id/changes',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'listClaimChanges',
        summary: 'How the relation groups, origins and flags of a claim changed, and because of what',
        tags: ['claims'],
        params: z.object({ id: claimId }),
        querystring: z.strictObject({
          limit: z.coerce.number().int().min(1).max(50).default(20).describe('How many changes at most, 1 to 50.'),
          cursor,
          notComparable: z
            .enum(['true', 'false'])
            .default('false')
            .describe('Whether changes are listed too that only bring or take claims which cannot be compared.'),
        }),
        response: {
          200: ClaimChanges.describe('The latest first, by the rules of today.'),
          ...moved,
          ...problems('not-found', 'erased', 'invalid'),
        },
      },
    },
    async (request, reply) => {
      const { limit, cursor: from, notComparable } = request.query
      const query = { limit, cursor: from ?? null, notComparable: notComparable === 'true' }
      const page = await showClaimChanges(request.services, request.params.id, query)
      linkNext(request, reply, page.nextCursor)
      return page
    },
  )
}
