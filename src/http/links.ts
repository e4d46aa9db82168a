/** RFC 8288 links between the pages of a list. */
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Sets `Link: <…>; rel="next"` to the same request with another value of one parameter. */
const linkWith = (request: FastifyRequest, reply: FastifyReply, parameter: string, value: string): void => {
  const url = new URL(request.url, 'http://localhost')
  url.searchParams.set(parameter, value)
  reply.header('link', `<${url.pathname}${url.search}>; rel="next"`)
}

/** Links to the next page of a list; the last has none. */
export const linkNext = (request: FastifyRequest, reply: FastifyReply, cursor: string | null): void => {
  if (cursor !== null) linkWith(request, reply, 'cursor', cursor)
}

/** Links to what comes after a place in the list of changes. */
export const linkOnwards = (request: FastifyRequest, reply: FastifyReply, since: string): void => linkWith(request, reply, 'since', since)
