/**
 * Refuses what could not be answered in time, before it costs anything: who is refused at once can go elsewhere, and who is taken is
 * answered. The service answers one request after another, so what waits, waits unseen in its sockets. All that wait are read in one
 * turn of the event loop: how long that turn has lasted is how long the next one has waited at least.
 */
import type { FastifyInstance } from 'fastify'
import { Failure } from '../../workflows/failure.js'
import { costOf } from '../costs.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether it is one of those under way that are bounded. */
    isCounted: boolean
  }
}

export interface Limits {
  /** Milliseconds that a turn may last before what comes in it is refused; 0 refuses nothing. */
  readonly longestWait: number
  /** Requests that may be under way at once: those that wait for a thread or a disk. */
  readonly mostUnderWay?: number
}

/** Table: from which share of a limit on a request is refused. */
const shares = { costly: 0.5, usual: 1, stream: 1 }

const says = {
  late: 'The service has more to do than it can answer in time: try again in a moment.',
  full: 'Too many requests wait for their answer: try again in a moment.',
}

/** Milliseconds since the first request of this turn of the event loop was read. */
const turnClock = (): (() => number) => {
  let begun: number | null = null
  return () => {
    const now = performance.now()
    if (begun === null) {
      begun = now
      setImmediate(() => {
        begun = null
      })
    }
    return now - begun
  }
}

/** Must come after the plugin that observes, and before all that cost. */
export const useShedding = (app: FastifyInstance, { longestWait, mostUnderWay = 500 }: Limits): void => {
  app.decorateRequest('isCounted', false)
  if (longestWait === 0) return
  const turn = turnClock()
  let underWay = 0
  app.addHook('onRequest', (request, _reply, done) => {
    const waited = turn()
    const cost = costOf(request)
    if (cost === 'vital') return done()
    const share = shares[cost]
    const why = waited > longestWait * share ? 'late' : underWay >= mostUnderWay * share ? 'full' : null
    if (why) {
      app.metrics.refused(why)
      throw new Failure('unavailable', says[why])
    }
    if (cost !== 'stream') {
      request.isCounted = true
      underWay += 1
    }
    done()
  })
  app.addHook('onResponse', (request, _reply, done) => {
    if (request.isCounted) underWay -= 1
    done()
  })
}
