/** Holds each request to the limits of its operation: bytes, seconds, the length of the address. */
import type { FastifyInstance } from 'fastify'
import { Failure } from '../../workflows/failure.js'
import { limitsOf, longestAddress } from '../limits.js'

/** Sets the limits of every route that comes after. */
export const useLimits = (app: FastifyInstance): void => {
  app.addHook('onRoute', (route) => {
    const { body, patience } = limitsOf(route.schema?.operationId)
    route.bodyLimit ??= body
    if (patience > 0) route.handlerTimeout ??= patience
  })
  app.addHook('onRequest', ({ url }, _reply, done) => {
    if (url.length > longestAddress) throw new Failure('malformed', `The address is longer than ${longestAddress} characters.`)
    done()
  })
}
