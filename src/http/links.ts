/** RFC 8288 links between the pages of a list. */
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Sets `Link: <…>; rel="next"` to the same request with the cursor of the next page. */
export const linkNext = (request: FastifyRequest, reply: FastifyReply, cursor: string | null): void => {
  if (cursor === null) return
  const url = new URL(request.url, 'http://localhost')
  url.searchParams.set('cursor', cursor)
  reply.header('link', `<${url.pathname}${url.search}>; rel="next"`)
}
