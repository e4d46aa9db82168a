/** What each route asks of its caller. Every route under /v1 says it in its `config`; one that does not is refused at the start. */
import type { FastifyInstance, RouteOptions } from 'fastify'
import type { Scope } from '../../workflows/actor.js'
import { problems } from '../shapes/common.js'

/** A scope, or nothing at all. */
export type Access = Scope | 'open'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a key must be allowed; a route without it is open, and only routes outside /v1 may be. */
    readonly access?: Access
    /** Whether the route writes. */
    readonly writes?: boolean
  }
}

/** What the document says of who may ask. */
const documented = ({ schema, config }: RouteOptions, access: Access): RouteOptions['schema'] => ({
  ...schema,
  security: access === 'open' ? [] : [{ key: [access] }],
  description: [
    schema?.description,
    access === 'open' ? 'Open: takes no key.' : `Takes a key with the scope \`${access}\`.`,
    config?.writes ? 'It writes.' : undefined,
  ]
    .filter(Boolean)
    .join(' '),
  response: {
    ...(access === 'open'
      ? problems('forbidden', 'rate-limited')
      : problems('unauthenticated', 'forbidden', 'rate-limited', 'unavailable')),
    ...Object(schema?.response),
  },
})

/** Refuses routes that do not say who may ask, and writes it into the document of the others. */
export const useAccess = (app: FastifyInstance): void => {
  app.addHook('onRoute', (route) => {
    const { url, method, config } = route
    if (url.startsWith('/v1') && config?.access === undefined)
      throw new Error(`the route ${String(method)} ${url} does not say who may ask it`)
    if (config?.access !== undefined) route.schema = documented(route, config.access)
  })
}
