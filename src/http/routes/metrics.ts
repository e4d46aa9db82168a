/** /metrics */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { problems } from '../shapes/common.js'

/** Registers the measures, for Prometheus to read. */
export const metricRoutes = (app: FastifyInstance): void => {
  app.get(
    '/metrics',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'getMetrics',
        summary: 'What is measured of the service, for Prometheus',
        tags: ['health'],
        response: {
          200: {
            description: 'Latency by route, time in the database, requests under way and refused, event loop, process, counts.',
            content: { 'text/plain': { schema: z.string() } },
          },
          ...problems('invalid'),
        },
      },
    },
    async (_request, reply) => reply.type(app.metrics.contentType).send(await app.metrics.text()),
  )
}
