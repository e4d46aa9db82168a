/** What each route asks of its caller. Every route under /v1 says it in its `config`; one that does not is refused at the start. */
import type { FastifyInstance } from 'fastify'
import type { Scope } from '../../workflows/actor.js'

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

/** Refuses routes that do not say who may ask. */
export const useAccess = (app: FastifyInstance): void => {
  app.addHook('onRoute', ({ url, method, config }) => {
    if (url.startsWith('/v1') && config?.access === undefined)
      throw new Error(`the route ${String(method)} ${url} does not say who may ask it`)
  })
}
