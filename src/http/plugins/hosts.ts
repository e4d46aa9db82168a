/** Without keys the service is open to this machine alone: a request whose Host is no loopback name is refused (DNS rebinding). */
import type { FastifyInstance } from 'fastify'
import { Failure } from '../../workflows/failure.js'
import type { Keyed } from '../keyed.js'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/iu

/** Refuses requests to other hosts, as long as there are no keys. */
export const useLoopbackHosts = (app: FastifyInstance, isKeyed: Keyed): void => {
  app.addHook('onRequest', async (request) => {
    if (!loopback.test(request.headers.host ?? '') && !(await isKeyed())) {
      throw new Failure('forbidden', 'The service has no keys, so it answers only requests to localhost, 127.0.0.1 or [::1].')
    }
  })
}
