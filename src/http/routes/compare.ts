/** /v1/compare */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { longestClaim } from '../../core/claims/claim.js'
import { NewStatement } from '../../core/claims/statement.js'
import { claimId } from '../../core/values/schemas.js'
import { compareSides } from '../../workflows/compare-sides.js'
import { problems } from '../shapes/common.js'
import { Comparison } from '../shapes/comparison.js'
import type { ZodTypes } from '../type-provider.js'

const Draft = z
  .strictObject({ text: z.string().trim().min(1).max(longestClaim).nullish(), statement: NewStatement.nullish() })
  .refine(({ text, statement }) => text != null || statement != null, 'a draft has a text, a statement or both')
  .meta({ id: 'Draft', description: 'A claim that is not stored. Without a statement it is read from the text.' })

const side = z.union([claimId, Draft]).describe('The id of a stored claim, or a draft.')

const Pair = z
  .strictObject({ left: side, right: side })
  .meta({ id: 'ComparePair', description: 'Two sides to compare; nothing is written.' })

/** Registers the route that compares two sides. */
export const compareRoutes = (app: FastifyInstance): void => {
  app.withTypeProvider<ZodTypes>().post(
    '/v1/compare',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'compare',
        summary: 'Compare two stored claims or drafts, dimension by dimension',
        tags: ['comparison'],
        body: Pair,
        response: {
          200: Comparison.describe('The comparison.'),
          ...problems('malformed', 'erased', 'too-large', 'unsupported-media-type', 'invalid', 'unknown-reference', 'statement-required'),
        },
      },
    },
    (request) => {
      app.metrics.compared(1)
      return compareSides(request.services, request.body)
    },
  )
}
