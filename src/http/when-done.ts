/** When a request is done with: answered, or given up by who sent it. */
import type { FastifyReply } from 'fastify'

/** Acts once, when the answer is sent (true) or the connection is gone before; Fastify's own hook is not called where a client hangs up. */
export const whenDone = ({ raw }: FastifyReply, act: (isSent: boolean) => void): void => {
  let isDone = false
  const once = (isSent: boolean) => (): void => {
    if (isDone) return
    isDone = true
    act(isSent)
  }
  raw.once('finish', once(true))
  raw.once('close', once(false))
}
