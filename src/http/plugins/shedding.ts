/**
 * Refuses what could not be answered in time, before it costs anything: who is refused at once can go elsewhere, and who is taken is
 * answered. The service answers one request after another: those that cannot be begun at once wait in a line that is seen.
 */
import type { FastifyInstance } from 'fastify'
import { Failure } from '../../workflows/failure.js'
import { costOf } from '../costs.js'
import type { Turns } from '../turns.js'
import { waitingLine } from '../waiting-line.js'
import { whenDone } from '../when-done.js'

export interface Limits {
  readonly turns: Turns
  /** Milliseconds that a request may wait before it is begun; 0 refuses nothing. */
  readonly longestWait: number
  /** Requests that may be under way at once: those in line, and those that wait for a thread or a disk. */
  readonly mostUnderWay?: number
}

/** Table: from which share of a limit on a request is refused. */
const shares = { costly: 0.5, usual: 1, stream: 1 }

const says = {
  late: 'The service has more to do than it can answer in time: try again in a moment.',
  full: 'Too many requests wait for their answer: try again in a moment.',
}

/** Must come after the plugin that observes, and before all that cost. */
export const useShedding = (app: FastifyInstance, { turns, longestWait, mostUnderWay = 500 }: Limits): void => {
  const line = waitingLine({ now: () => performance.now(), nextTurn: setImmediate })
  app.metrics.watchLine(line.length)
  let underWay = 0
  app.addHook('onRequest', (request, reply, done) => {
    const lasted = turns.note()
    const cost = costOf(request)
    if (cost === 'vital' || longestWait === 0) return done()
    const refuse = (why: keyof typeof says): void => {
      app.metrics.refused(why)
      done(new Failure('unavailable', says[why]))
    }
    if (underWay >= mostUnderWay * shares[cost]) return refuse('full')
    if (cost !== 'stream') {
      underWay += 1
      whenDone(reply, () => {
        underWay -= 1
      })
    }
    const go = (): void => {
      // Who has hung up meanwhile is told nothing.
      if (request.raw.destroyed || request.raw.socket?.destroyed) refuse('late')
      else done()
    }
    line.stand({ limit: longestWait * shares[cost], go, refuse: () => refuse('late') }, lasted)
  })
}
