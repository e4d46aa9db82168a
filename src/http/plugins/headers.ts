/** What browsers are told: nothing of an answer runs, frames or leaks, and only listed origins may ask. */
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
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

/** Registers helmet and CORS. Must come before keys are asked for: a preflight bears none. */
export const useHeaders = async (app: FastifyInstance, { corsOrigins, isTls }: Guards): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    strictTransportSecurity: isTls ? { maxAge: year, includeSubDomains: false } : false,
  })
  await app.register(cors, {
    origin: corsOrigins.length > 0 ? [...corsOrigins] : false,
    credentials: false,
    methods: ['GET', 'HEAD', 'POST', 'PATCH'],
    allowedHeaders: sent,
    exposedHeaders: seen,
    maxAge: 600,
  })
}
