/** What the doors that serve share: listening, saying where, and stopping gracefully. */
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import { type EstimateThread, openEstimateThread } from './estimate-thread.js'
import type { SqliteStore } from './store/sqlite/store.js'
import { troubleOf } from './store/sqlite/troubles.js'

/** Milliseconds that requests under way are given to finish before they are cut, and until then the process must be gone. */
const grace = 10_000
const longestStop = grace + 5_000

/** Milliseconds between two looks for connections whose last answer is out. */
const look = 50

/** The present instant. */
export const now = (): string => new Date().toISOString()

/** The thread that estimates the sources of a store on a database. */
export const estimatingOf = (store: SqliteStore, database: string): EstimateThread =>
  openEstimateThread(() => (database === ':memory:' ? store.serialize() : database))

/** Ends what is left of the requests after their last answer, or when their time is over. */
const closeApp = async (app: FastifyInstance): Promise<void> => {
  // A connection that is kept alive becomes idle only with its last answer.
  const idle = setInterval(() => app.server.closeIdleConnections(), look)
  const cut = setTimeout(() => {
    app.log.warn('requests under way are cut')
    app.server.closeAllConnections()
  }, grace)
  try {
    await app.close()
  } finally {
    clearInterval(idle)
    clearTimeout(cut)
  }
}

/** Listens, and stops on a signal: the requests under way are finished, and what was opened for them is closed in order. Answers the address. */
export const serve = async (
  app: FastifyInstance,
  opened: readonly { readonly close: () => Promise<void> }[],
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> => {
  closeWithGrace({ delay: longestStop, logger: false }, async ({ err, signal }) => {
    if (err) app.log.error({ err }, 'stopping')
    else app.log.info({ signal }, 'stopping')
    await closeApp(app)
    for (const { close } of opened) await close()
  })
  return app.listen({ host, port })
}

/** What a fault at the start means for the settings. */
const mends: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_|^ERR_SQLITE/u, 'HEARSAY_DATABASE cannot be opened: '],
  [/^EADDRINUSE$/u, 'HEARSAY_PORT is taken by another program, choose another (0 picks a free one): '],
  [/^(EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN)$/u, 'HEARSAY_HOST is no address of this machine: '],
  [/^EACCES$/u, 'HEARSAY_PORT or HEARSAY_DATABASE may not be used by this user: '],
]

const explained = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : error.message.includes('directory does not exist') ? 'SQLITE_CANTOPEN' : ''
  const mend = mends.find(([pattern]) => pattern.test(code))?.[1]
  const trouble = troubleOf(error)
  if (trouble === null) return `${mend ?? ''}${error.message}`
  return `${mend ?? mends[0]?.[1] ?? ''}${trouble === error ? '' : `${error.message}. `}${trouble.message}`
}

/** Ends the process with one line. */
export const giveUp = (error: unknown): never => {
  process.stderr.write(`hearsay: ${explained(error).replaceAll('\n', ' ')}\n`)
  process.exit(1)
}
