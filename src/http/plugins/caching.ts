/** Strong entity tags on every GET, and 304 where the client has the same bytes. */
import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import fresh from 'fresh'
import { rulesRelease } from '../../core/assessment/release.js'
import { Failure } from '../../workflows/failure.js'

/** The tag of a resource: its revision and the release of the rules; `part` tells representations of one revision apart. */
export const tagOf = ({ revision }: { readonly revision: number }, part = ''): string => `"${revision}-${rulesRelease}${part}"`

const readingMethods = new Set(['GET', 'HEAD'])

/** Tags an answer by its bytes where it has no tag yet; whoever keeps it shall ask again each time, unless its route says otherwise. */
export const tag = (reply: FastifyReply, payload: unknown): void => {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache')
  if (reply.hasHeader('etag')) return
  if (typeof payload === 'string' || Buffer.isBuffer(payload))
    reply.header('etag', `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`)
}

/** Whether the client has the bytes that bear this tag. */
export const isFresh = (ifNoneMatch: string | undefined, etag: string | string[] | number | undefined): boolean =>
  fresh({ 'if-none-match': ifNoneMatch }, { etag })

/** Adds the tags, and answers 304. Pages of documentation have their own. */
export const useCaching = (app: FastifyInstance): void => {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (!readingMethods.has(request.method) || reply.statusCode !== 200) return done()
    tag(reply, payload)
    if (!isFresh(request.headers['if-none-match'], reply.getHeader('etag'))) return done()
    reply.code(304).removeHeader('content-length').removeHeader('content-type')
    done(null, null)
  })
}

const tagsIn = (header: string): string[] => header.split(',').map((part) => part.trim())

/** The revision that the client decided on. Without If-Match 428; where no tag is the current one, 412. */
export const expectedRevision = (header: string | undefined, current: { readonly revision: number }): number => {
  if (header === undefined) throw new Failure('precondition-required', 'Send If-Match with the ETag of the resource as you read it.')
  if (header.trim() === '*' || tagsIn(header).includes(tagOf(current))) return current.revision
  throw new Failure('stale', `The resource is at ${tagOf(current)} now: read it again and decide anew.`)
}
