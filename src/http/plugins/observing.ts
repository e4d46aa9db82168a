/** Names every request, measures it, and tells the log of it in one line: never what was sent, by whom, or with what key. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { eventStream } from '../event-stream.js'
import type { Metrics } from '../metrics.js'
import { whenDone } from '../when-done.js'

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Metrics
  }
}

/** Whether it was a stream of events: how long it lasted tells nothing of the service. */
const isStream = (reply: FastifyReply): boolean => String(reply.getHeader('content-type') ?? '').startsWith(eventStream)

const tell = (metrics: Metrics, { method, log, routeOptions }: FastifyRequest, reply: FastifyReply, isSent: boolean): void => {
  const { statusCode, elapsedTime } = reply
  const route = routeOptions.url ?? 'unmatched'
  const ms = Math.round(elapsedTime * 10) / 10
  if (!isSent) {
    log.info({ method, route, ms }, 'hung up')
    return
  }
  if (!isStream(reply)) metrics.answered({ method, route, status: `${Math.floor(statusCode / 100)}xx` }, elapsedTime / 1_000)
  const line = { method, route, status: statusCode, ms }
  // Where everybody is refused, a line for each would be one more load.
  if (statusCode === 503) log.debug(line, 'refused')
  else log.info(line, 'answered')
}

/** Must come before all plugins that can refuse a request. */
export const useObserving = (app: FastifyInstance, metrics: Metrics): void => {
  app.decorate('metrics', metrics)
  app.addHook('onRequest', (request, reply, done) => {
    metrics.underWay(1)
    reply.header('x-request-id', request.id)
    whenDone(reply, (isSent) => {
      metrics.underWay(-1)
      tell(metrics, request, reply, isSent)
    })
    done()
  })
}
