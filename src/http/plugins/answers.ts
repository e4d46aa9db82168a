/** Keeps the last answers of routes that say so: a cache that can be dropped at any time, and never answers what is no longer so. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { groundOf } from '../../workflows/ground.js'
import type { Services } from '../../workflows/services.js'
import { oncePerTurn } from '../once-per-turn.js'
import type { Turns } from '../turns.js'
import { isFresh, tag } from './caching.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether its answers follow from the address and the recorded data alone, so that they hold until something changes. */
    readonly keepsAnswers?: boolean
  }
  interface FastifyRequest {
    /** What the answer to come rests on, where it will be kept. */
    ground: string | null
  }
}

interface Kept {
  readonly ground: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Bytes that all kept answers may have together. */
const mostBytes = 32_000_000

/** What an answer costs beside its bytes. */
const overhead = 500

const keptHeaders = ['content-type', 'cache-control', 'etag', 'link'] as const

const headersOf = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const value = reply.getHeader(name)
      return value === undefined ? [] : [[name, String(value)]]
    }),
  )

const isKept = ({ method, routeOptions }: FastifyRequest): boolean => method === 'GET' && routeOptions.config.keepsAnswers === true

/** Answers with what is kept, or only says that the client has it. */
const sendKept = (reply: FastifyReply, { headers, body }: Kept, ifNoneMatch: string | undefined): FastifyReply => {
  if (isFresh(ifNoneMatch, headers.etag)) {
    const { 'content-type': _, ...unchanged } = headers
    return reply.code(304).headers(unchanged).send()
  }
  return reply.headers(headers).send(body)
}

/**
 * Answers from what is kept where it still holds, and keeps what is answered. Must come after keys and limits, which refuse who may not
 * ask, and before the entity tags: what is kept was valid when it was made, so nothing of the request is looked at but its address.
 */
export const useAnswers = (app: FastifyInstance, services: Services, turns: Turns): void => {
  const answers = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    sizeCalculation: ({ body }, address) => body.length + 2 * address.length + overhead,
  })
  const ground = oncePerTurn(turns, () => groundOf(services))
  const unwatch = services.store.watch(ground.forget)
  app.addHook('onClose', async () => unwatch())
  app.decorateRequest('ground', null)
  app.addHook('onRequest', async (request, reply) => {
    if (!isKept(request)) return undefined
    const now = await ground.ask()
    const held = answers.get(request.url)
    if (held?.ground === now) return sendKept(reply, held, request.headers['if-none-match'])
    request.ground = now
    return undefined
  })
  app.addHook('onSend', ({ ground, url }, reply, payload, done) => {
    if (ground !== null && reply.statusCode === 200 && typeof payload === 'string') {
      tag(reply, payload)
      answers.set(url, { ground, headers: headersOf(reply), body: Buffer.from(payload) })
    }
    done()
  })
}
