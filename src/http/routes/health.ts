/** /healthz and /readyz */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { StoreTrouble } from '../../store/port.js'
import { Failure } from '../../workflows/failure.js'
import type { Services } from '../../workflows/services.js'
import { problems } from '../shapes/common.js'
import type { ZodTypes } from '../type-provider.js'

const Health = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' })

/** Registers liveness (the process answers) and readiness (the database answers). */
export const healthRoutes = (app: FastifyInstance, { store }: Services): void => {
  const routes = app.withTypeProvider<ZodTypes>()
  const tags = ['health']
  const ok: z.infer<typeof Health> = { status: 'ok' }
  routes.get(
    '/healthz',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'getHealth',
        summary: 'Whether the process answers',
        tags,
        response: { 200: Health.describe('It does.'), ...problems('invalid') },
      },
    },
    async () => ok,
  )
  routes.get(
    '/readyz',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'getReadiness',
        summary: 'Whether the database answers',
        tags,
        response: { 200: Health.describe('It does.'), ...problems('invalid', 'unavailable') },
      },
    },
    async (request) => {
      try {
        await store.ping()
      } catch (error) {
        request.log.error({ err: error }, 'database')
        throw error instanceof StoreTrouble ? error : new Failure('unavailable', 'The database cannot answer.')
      }
      return ok
    },
  )
}
