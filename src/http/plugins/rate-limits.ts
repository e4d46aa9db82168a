/** How many requests a minute: for each key, else each address; fewer of those that cost more; and of those that fail for want of a key. */
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Failure } from '../../workflows/failure.js'
import { costOf } from '../costs.js'
import type { Guards } from '../guards.js'
import type { Keyed } from '../keyed.js'

/** Requests a minute for each caller where `HEARSAY_RATE_LIMIT` does not say. */
const usualRate = 6_000

/** Table: the share of these that a class of routes has, counted for each class by itself. What is vital is never refused. */
const shares = { usual: 1, costly: 0.1, stream: 0.01 } as const
type Limited = keyof typeof shares

/** Requests a minute from one address that may fail for want of a valid key; beyond, they are refused as too many. */
export const mostFailures = 600

const window = 60_000

type Count = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

export interface RateLimits {
  /** Whether requests are counted where no keys are set up. */
  readonly holdWithoutKeys: boolean
  /** Counts a request that was let in. */
  readonly count: Count
  /** Counts one that brought no valid key. */
  readonly countFailure: Count
}

/** Addresses of IPv6 are told apart by their networks (/64), for one host has a whole one to itself. */
const addressOf = ({ ip }: FastifyRequest): string => rateLimit.normalizeIP(ip)

const callerOf = (request: FastifyRequest): string => request.actor?.keyId ?? addressOf(request)

type Limiter = ReturnType<FastifyInstance['createRateLimit']>

/** Counts by a limiter, says so in the headers of the IETF draft, and fails as `rate-limited`. */
const counting = async (limiter: Limiter, name: string, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const state = await limiter(request)
  if (state.isAllowed) return
  const { max, remaining, ttlInSeconds: seconds, isExceeded } = state
  reply.headers({
    'ratelimit-policy': `"${name}";q=${max};w=${window / 1_000}`,
    ratelimit: `"${name}";r=${remaining};t=${seconds}`,
    'ratelimit-limit': max,
    'ratelimit-remaining': remaining,
    'ratelimit-reset': seconds,
  })
  if (!isExceeded) return
  reply.header('retry-after', Math.max(1, seconds))
  throw new Failure('rate-limited', `More than ${max} requests in a minute (${name}): try again in ${Math.max(1, seconds)} seconds.`)
}

const unlimited: Count = async () => undefined

/**
 * The limits. Without keys nobody is limited unless a limit is set: then this machine alone asks. The last 5,000 callers of each class are
 * remembered. Failures have a count of their own that no valid key is refused for, so that nobody can lock out others at one address:
 * a key has 256 bits of chance, and is not found by trying.
 */
export const makeRateLimits = async (app: FastifyInstance, { rateLimit: wanted }: Guards, isKeyed: Keyed): Promise<RateLimits> => {
  if (wanted === 'off') return { holdWithoutKeys: false, count: unlimited, countFailure: unlimited }
  await app.register(rateLimit, { global: false })
  const limiterOf = (cost: Limited): Limiter =>
    app.createRateLimit({
      max: Math.max(1, Math.floor((wanted ?? usualRate) * shares[cost])),
      timeWindow: window,
      keyGenerator: callerOf,
    })
  const limiters: Readonly<Record<Limited, Limiter>> = {
    usual: limiterOf('usual'),
    costly: limiterOf('costly'),
    stream: limiterOf('stream'),
  }
  const failures = app.createRateLimit({ max: mostFailures, timeWindow: window, keyGenerator: addressOf })
  return {
    holdWithoutKeys: wanted !== null,
    count: async (request, reply) => {
      const cost = costOf(request)
      if (cost === 'vital' || (wanted === null && !(await isKeyed()))) return
      await counting(limiters[cost], cost, request, reply)
    },
    countFailure: (request, reply) => counting(failures, 'failures', request, reply),
  }
}
