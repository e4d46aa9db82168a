/** Tells long work that nobody listens any more. */
import type { FastifyReply } from 'fastify'

/** A signal that is given when the connection is closed or the answer is complete. */
export const hangUp = (reply: FastifyReply): AbortSignal => {
  const controller = new AbortController()
  reply.raw.once('close', () => controller.abort())
  return controller.signal
}
