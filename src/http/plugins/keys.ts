/** Asks for a key: who comes (401), and whether they may (403), before a body is read. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Failure } from '../../workflows/failure.js'
import { findActor } from '../../workflows/keys/find-actor.js'
import { keyUses } from '../../workflows/keys/key-uses.js'
import type { Services } from '../../workflows/services.js'
import type { Keyed } from '../keyed.js'
import type { Access } from './access.js'
import type { RateLimits } from './rate-limits.js'

const bearer = /^Bearer +(\S+) *$/iu

const underVersion = /^\/v1(?:[/?]|$)/u

/** What a request is asked for; what does not exist under /v1 is not told to strangers. */
const accessOf = ({ is404, url, routeOptions }: FastifyRequest): Access | 'any' =>
  (is404 || routeOptions.url === '*') && underVersion.test(url) ? 'any' : (routeOptions.config.access ?? 'open')

const challenge = (reply: FastifyReply, parts: readonly string[]): void => {
  reply.header('www-authenticate', ['Bearer realm="hearsay"', ...parts].join(', '))
}

const stranger = (reply: FastifyReply, isGiven: boolean): Failure => {
  challenge(reply, isGiven ? ['error="invalid_token"'] : [])
  return new Failure(
    'unauthenticated',
    isGiven ? 'The key is not valid: it is unknown, revoked or expired.' : 'Send a key: Authorization: Bearer hsy_….',
  )
}

/** Where keys are set up, lets only those pass whose key has the scope of the route, and sets `request.actor`. */
export const useKeys = (app: FastifyInstance, services: Services, isKeyed: Keyed, limits: RateLimits): void => {
  const uses = keyUses(services, (error) => app.log.warn({ err: error }, 'the last use of keys could not be recorded'))
  app.addHook('onRequest', async (request, reply) => {
    const access = accessOf(request)
    if (access === 'open') return limits.count(request, reply)
    const { authorization } = request.headers
    const text = bearer.exec(authorization ?? '')?.[1]
    request.mayGoOn = async () => !(await isKeyed()) || (text !== undefined && (await findActor(services, text)) !== null)
    if (!(await isKeyed())) return limits.holdWithoutKeys ? limits.count(request, reply) : undefined
    const found = text === undefined ? null : await findActor(services, text)
    if (!found) {
      await limits.countFailure(request, reply)
      throw stranger(reply, /^Bearer\b/iu.test(authorization ?? ''))
    }
    uses.note(found)
    request.actor = found.actor
    await limits.count(request, reply)
    if (access === 'any' || found.actor.scopes.includes(access)) return
    challenge(reply, ['error="insufficient_scope"', `scope="${access}"`])
    throw new Failure('forbidden', `This takes a key with the scope ${access}; ${found.actor.name} has ${found.actor.scopes.join(', ')}.`)
  })
  app.addHook('onClose', uses.flush)
}
