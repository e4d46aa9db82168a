/** `Idempotency-Key` on every POST that writes: a request that is sent again under its key is given its first answer. */
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { z } from 'zod'
import { digestOf } from '../../core/values/canonical.js'
import { AnsweredBefore, type KeptAnswer, type Retryable } from '../../store/changes.js'
import { Failure } from '../../workflows/failure.js'
import type { Keep } from '../../workflows/record.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** By what the request can be sent again; null where it came without a key. */
    retryable: Retryable | null
  }
  interface FastifyContextConfig {
    /** Whether a route that writes takes no key: what it writes is known by its content, or its answer may not be kept. */
    readonly repeatable?: boolean
  }
}

/** How long an answer is kept. */
const kept = 24 * 3_600_000

const Key = z.looseObject({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/u, 'must be 1 to 255 visible ASCII characters')
    .optional()
    .describe('A key of your choice: the same request under it is given its first answer for 24 hours, with Idempotency-Replayed: true.'),
})

const retryableOf = ({ headers, method, url, body, actor, services }: FastifyRequest): Retryable | null => {
  const key = Key.parse(headers)['idempotency-key']
  if (key === undefined) return null
  const until = new Date(Date.parse(services.now()) + kept).toISOString()
  return { caller: actor?.keyId ?? '', request: `${method} ${url.split('?')[0]}`, key, digest: digestOf(body ?? null), until }
}

const replay = (reply: FastifyReply, { digest }: Retryable, before: AnsweredBefore): FastifyReply => {
  if (before.digest !== digest)
    throw new Failure('idempotency-mismatch', 'This Idempotency-Key was used for another body: use a new key for each request.')
  const { status, headers, body } = before.answer
  return reply.code(status).headers(headers).header('idempotency-replayed', 'true').type('application/json; charset=utf-8').send(body)
}

/** Requests under way in this process, by whose and which they are: a second one waits for the first. */
type UnderWay = Map<string, Promise<unknown>>

const answerOnce = async (retryable: Retryable, request: FastifyRequest, reply: FastifyReply, handle: () => unknown): Promise<unknown> => {
  const { store, now } = request.services
  const before = await store.answered(retryable, now())
  if (before) return replay(reply, retryable, before)
  try {
    request.retryable = retryable
    return await handle()
  } catch (error) {
    // Another process was first.
    if (error instanceof AnsweredBefore) return replay(reply, retryable, error)
    throw error
  }
}

/** Runs one request after the other where they are the same: each begins when those before it are answered. */
const inTurn = async (underWay: UnderWay, { caller, request, key }: Retryable, run: () => Promise<unknown>): Promise<unknown> => {
  const name = JSON.stringify([caller, request, key])
  for (let first = underWay.get(name); first; first = underWay.get(name)) await first
  const running = run()
  underWay.set(
    name,
    running.then(
      () => underWay.delete(name),
      () => underWay.delete(name),
    ),
  )
  return running
}

/** How the answer of a request is kept, where it came with a key. */
export const keepOf = <T>({ retryable }: FastifyRequest, answer: (answer: T) => KeptAnswer): Keep<T> | undefined =>
  retryable ? { retryable, answer } : undefined

/** Takes the header on every POST that writes, but where that is repeatable by itself. Only what was done is kept: a refusal is decided anew. */
export const useIdempotency = (app: FastifyInstance): void => {
  const underWay: UnderWay = new Map()
  app.decorateRequest('retryable', null)
  app.addHook('onRoute', (route) => {
    if (route.method !== 'POST' || !route.config?.writes || route.config.repeatable) return
    const { handler, schema } = route
    route.schema = { ...schema, headers: Key }
    const once: RouteHandlerMethod = function (request, reply) {
      const retryable = retryableOf(request)
      const handle = () => handler.call(this, request, reply)
      return retryable ? inTurn(underWay, retryable, () => answerOnce(retryable, request, reply, handle)) : handle()
    }
    route.handler = once
  })
}
