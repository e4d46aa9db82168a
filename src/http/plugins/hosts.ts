/** Without keys the service is open to this machine alone: a request whose Host is no loopback name is refused (DNS rebinding). */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Failure } from '../../workflows/failure.js'
import type { Keyed } from '../keyed.js'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/iu
const loopbackOrigin = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/iu

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a page of another origin would write: what needs no preflight is sent by browsers unasked. */
const isForeign = ({ method, headers: { origin } }: FastifyRequest, allowed: readonly string[]): boolean =>
  !reading.has(method) && origin !== undefined && !allowed.includes(origin) && !loopbackOrigin.test(origin)

/** What speaks against a request as long as there are no keys; null for nothing. */
const objection = (request: FastifyRequest, allowed: readonly string[]): string | null => {
  if (!loopback.test(request.headers.host ?? ''))
    return 'The service has no keys, so it answers only requests to localhost, 127.0.0.1 or [::1].'
  return isForeign(request, allowed) ? 'The service has no keys, so pages of other origins write nothing here.' : null
}

/** Refuses requests to other hosts, and writing by pages of other origins, as long as there are no keys. */
export const useLoopbackHosts = (app: FastifyInstance, isKeyed: Keyed, allowed: readonly string[]): void => {
  const refuse = async (says: string): Promise<void> => {
    if (!(await isKeyed())) throw new Failure('forbidden', says)
  }
  app.addHook('onRequest', (request, _reply, done) => {
    const says = objection(request, allowed)
    if (says === null) done()
    else refuse(says).then(() => done(), done)
  })
}
