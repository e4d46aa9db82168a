/** Who follows the list of changes: so many at once, and all are told when the service stops. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Failure } from '../workflows/failure.js'
import type { Pace } from '../workflows/live/follow.js'

/** In milliseconds, but for `most`. */
export interface Following extends Pace {
  /** So many may follow at once. */
  readonly most: number
  /** Who takes nothing for so long is dropped. */
  readonly patience: number
  /** After so long a client comes back to a stream that ended. */
  readonly retry: number
}

export const usualFollowing: Following = { heartbeat: 15_000, poll: 1_000, most: 256, patience: 30_000, retry: 2_000 }

/** Takes followers in: each gets a signal that is given when it hangs up, or when the service stops. */
export const openFollowers = (app: FastifyInstance, { most }: Following): ((reply: FastifyReply) => AbortSignal) => {
  const followers = new Set<AbortController>()
  app.addHook('preClose', async () => {
    for (const controller of followers) controller.abort()
  })
  return (reply) => {
    if (followers.size >= most) throw new Failure('unavailable', `All ${most} places to follow the changes are taken: come back later.`)
    const controller = new AbortController()
    followers.add(controller)
    reply.raw.once('close', () => {
      followers.delete(controller)
      controller.abort()
    })
    return controller.signal
  }
}
