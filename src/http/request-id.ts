/** The name of a request, by which the log and the client can speak of the same one. */
import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What a client or proxy may call a request: nothing that could break a line of the log. */
const sane = /^[\w.:=+/@-]{1,100}$/u

/** The client's own name for a request where it is sane, else a new one. */
export const requestIdOf = ({ headers }: { readonly headers: IncomingHttpHeaders }): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && sane.test(given) ? given : randomUUID()
}
