/** Bounds what slow clients can hold: heads and bodies must come in time, and a connection on which nothing moves is closed. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { costOf } from '../costs.js'
import { answerBroken } from './problems.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Runs until the body is there. */
    bodyTimer: NodeJS.Timeout | null
  }
}

/** All in milliseconds. */
export interface Timeouts {
  /** For the head of a request. */
  readonly head: number
  /** For the body of a request; of a stream none, as long as it moves. */
  readonly body: number
  /** For which a connection with a request under way may be silent, in both directions. */
  readonly silence: number
  /** Between two looks for heads that are late. */
  readonly look: number
}

export const usualTimeouts: Timeouts = { head: 15_000, body: 30_000, silence: 120_000, look: 5_000 }

const late = Object.assign(new Error('the body did not come in time'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

const stopTimer = (request: FastifyRequest): void => {
  if (request.bodyTimer) clearTimeout(request.bodyTimer)
  request.bodyTimer = null
}

/** Ends requests whose body does not come. */
export const useTimeouts = (app: FastifyInstance, { body }: Timeouts): void => {
  app.decorateRequest('bodyTimer', null)
  app.addHook('onRequest', (request, _reply, done) => {
    if (hasBody(request) && costOf(request) !== 'stream')
      request.bodyTimer = setTimeout(() => answerBroken(late, request.raw.socket), body).unref()
    done()
  })
  app.addHook('preValidation', async (request) => stopTimer(request))
  app.addHook('onRequestAbort', async (request) => stopTimer(request))
  app.addHook('onResponse', (request, _reply, done) => {
    stopTimer(request)
    done()
  })
}
