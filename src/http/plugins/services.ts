/** Gives every request its services: on whose behalf they act, and which state they read (`asOf`, on every GET). */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Actor } from '../../workflows/actor.js'
import type { AsOf, Services } from '../../workflows/services.js'
import { asOfParameter } from '../shapes/common.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose key came with the request; null where none are set up. */
    actor: Actor | null
    services: Services
    /** Whether it would be let in now as well: of what goes on for long it is asked again, for keys are revoked and expire. */
    mayGoOn: () => Promise<boolean>
  }
}

const asked = z.looseObject({ asOf: z.string().optional() })

/** The state of an instant; of one that lies ahead the last. Null where none is asked for. */
const stateOf = async ({ store }: Services, query: unknown): Promise<AsOf | null> => {
  const { asOf } = asked.parse(query ?? {})
  return asOf === undefined ? null : { instant: asOf, at: await store.stateAt(new Date(asOf).toISOString()) }
}

/** Adds `asOf` to every GET under /v1, and `request.services`. */
export const useServices = (app: FastifyInstance, services: Services): void => {
  app.decorateRequest('actor', null)
  app.decorateRequest('services')
  app.decorateRequest('mayGoOn')
  app.addHook('onRoute', (route) => {
    const isRead = route.method === 'GET' || route.method === 'HEAD'
    const query = route.schema?.querystring
    if (isRead && route.url.startsWith('/v1') && query instanceof z.ZodObject && !('asOf' in query.shape))
      route.schema = { ...route.schema, querystring: query.safeExtend({ asOf: asOfParameter }) }
  })
  app.addHook('preHandler', async (request) => {
    const asOf = await stateOf(services, request.method === 'GET' || request.method === 'HEAD' ? request.query : null)
    request.services = { ...services, actor: request.actor, asOf }
  })
}
