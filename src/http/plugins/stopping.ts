/** While the service stops it finishes what it took and takes nothing new; that it is alive it says to the end. */
import type { FastifyInstance } from 'fastify'
import { Failure } from '../../workflows/failure.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Aborted when the service begins to stop: what streams without an end of its own ends then. */
    stopping: AbortSignal
  }
}

/** Refuses new requests once the service stops. */
export const useStopping = (app: FastifyInstance): void => {
  const controller = new AbortController()
  app.decorate('stopping', controller.signal)
  app.addHook('preClose', async () => controller.abort())
  app.addHook('onRequest', (request, reply, done) => {
    if (!controller.signal.aborted || request.routeOptions.url === '/healthz') return done()
    app.metrics.refused('stopping')
    reply.header('connection', 'close')
    throw new Failure('unavailable', 'The service is stopping.')
  })
}
