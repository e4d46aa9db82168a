/** /v1/statistics */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { statisticsBy } from '../../core/assessment/statistics.js'
import { showStatistics } from '../../workflows/show-statistics.js'
import { problems } from '../shapes/common.js'
import { Statistics } from '../shapes/statistics.js'
import type { ZodTypes } from '../type-provider.js'

/** Registers the route of statistics. */
export const statisticsRoutes = (app: FastifyInstance): void => {
  app.withTypeProvider<ZodTypes>().get(
    '/v1/statistics',
    {
      config: { access: 'read', keepsAnswers: true },
      schema: {
        operationId: 'getStatistics',
        summary: 'Counts of accepted claims for dashboards, in one call',
        tags: ['statistics'],
        querystring: z.strictObject({
          by: z.enum(statisticsBy).describe('What claims are counted by; a month is the one in which the period of a claim begins.'),
        }),
        response: { 200: Statistics.describe('The counts.'), ...problems('invalid') },
      },
    },
    (request) => showStatistics(request.services, request.query.by),
  )
}
