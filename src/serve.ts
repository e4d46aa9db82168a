/** What the doors that serve share: listening, saying where, and stopping gracefully. */
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import type { Store } from './store/port.js'

/** Milliseconds that requests under way are given to finish. */
const grace = 10_000

/** Milliseconds of event-loop delay beyond which requests are refused. */
export const longestDelay = 2_000

/** The present instant. */
export const now = (): string => new Date().toISOString()

/** Listens, and stops on a signal: the requests under way are finished and the database closed. Answers the address. */
export const serve = async (
  app: FastifyInstance,
  store: Store,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> => {
  closeWithGrace({ delay: grace, logger: false }, async ({ err }) => {
    if (err) app.log.error({ err }, 'stopping')
    await app.close()
    await store.close()
  })
  return app.listen({ host, port })
}

/** Ends the process with one line. */
export const giveUp = (error: unknown): never => {
  process.stderr.write(`hearsay: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
