/** What browsers are told: nothing of an answer runs, frames or leaks, and only listed origins may ask. */
import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import cors, { type FastifyCorsOptions } from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import helmet from 'helmet'
import type { Guards } from '../guards.js'

const nothing = ["'none'"]

/** Answers are data: they load nothing. The page of documentation sets a policy of its own. */
const policy = { 'default-src': nothing, 'base-uri': nothing, 'form-action': nothing, 'frame-ancestors': nothing }

/** What pages of other origins may send and see. Keys come in a header of the page's own, never with a cookie: no credentials. */
const sent = ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match', 'Last-Event-ID']
const seen = [
  'Deprecation',
  'ETag',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Limit',
  'RateLimit-Policy',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'WWW-Authenticate',
  'X-Request-Id',
]

/** Seconds for which browsers stay with TLS: a year. */
const year = 31_536_000

const isBareOptions = ({ method, headers }: FastifyRequest): boolean =>
  method === 'OPTIONS' && (headers.origin === undefined || headers['access-control-request-method'] === undefined)

/** The headers of helmet. They hang on the settings alone, so they are made once and not for each answer. */
const guardingHeaders = ({ isTls }: Guards): OutgoingHttpHeaders => {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    strictTransportSecurity: isTls ? { maxAge: year, includeSubDomains: false } : false,
  })(request, response, () => undefined)
  return response.getHeaders()
}

/** Sets the headers of helmet, and registers CORS. Must come before keys are asked for: a preflight bears none. */
export const useHeaders = async (app: FastifyInstance, guards: Guards): Promise<void> => {
  const guarding = guardingHeaders(guards)
  const { corsOrigins } = guards
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(guarding)
    done()
  })
  const options: FastifyCorsOptions = {
    origin: corsOrigins.length > 0 ? [...corsOrigins] : false,
    credentials: false,
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: sent,
    exposedHeaders: seen,
    maxAge: 600,
  }
  // OPTIONS that is no preflight is a method that no address takes.
  const delegator = async (request: FastifyRequest) => (isBareOptions(request) ? { origin: false } : options)
  await app.register(cors, corsOrigins.length > 0 ? { delegator } : options)
}
