/** /v1/changes: the list of changes as events, newline-delimited to its end, or as server-sent events that follow it live. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { rulesRelease } from '../../core/assessment/release.js'
import { afterState, idOfPlace } from '../../core/events/event-id.js'
import { eventTypes, shortTypes } from '../../core/events/event-types.js'
import { refuse } from '../../workflows/failure.js'
import { EventFilter, wantedOf } from '../../workflows/live/filter.js'
import { follow } from '../../workflows/live/follow.js'
import { replay, type Told } from '../../workflows/live/replay.js'
import { placeSince } from '../../workflows/live/since.js'
import { openReader } from '../../workflows/open-reader.js'
import { asksForStream, eventStream, frames, sendStream, whileWelcome } from '../event-stream.js'
import { type Following, openFollowers } from '../followers.js'
import { hangUp } from '../hang-up.js'
import { linkOnwards } from '../links.js'
import { problems } from '../shapes/common.js'

const ndjson = 'application/x-ndjson'
const frameText = z.string().meta({ description: 'Frames of `id`, `event` (the type) and `data` (a ChangeEvent); comments keep it open.' })
const lines = z.string().meta({ description: 'One event a line, a ChangeEvent.' })

const words = z
  .union([z.string().max(2_000), z.array(z.string().max(2_000)).max(100)])
  .optional()
  .describe(
    `Only events of these types, parted by commas or repeated: ${[...eventTypes, ...shortTypes].join(', ')}. A type of resource stands for all of its.`,
  )

const { claim, source, question } = EventFilter.shape

const asked = {
  since: z
    .string()
    .max(100)
    .optional()
    .describe(
      'Only what comes behind this: the id of an event (12, 12.3), or an instant (RFC 3339) for what was recorded after it. Default from the beginning.',
    ),
  type: words,
  claim: claim.unwrap().unwrap().optional(),
  source: source.unwrap().unwrap().optional(),
  question: question.unwrap().unwrap().optional(),
  limit: z.coerce.number().int().min(1).max(1_000_000).optional().describe('At most so many events; default all.'),
}

/** The words of a parameter that may be repeated, or hold several parted by commas. */
const wordsOf = (value: string | string[] | undefined): string[] | null =>
  value === undefined
    ? null
    : [value]
        .flat()
        .flatMap((text) => text.split(','))
        .map((text) => text.trim())

/** Lines of events, a text for each part, until there were as many as are asked for. */
async function* texts(told: AsyncIterable<Told>, limit: number): AsyncGenerator<string> {
  let left = limit
  for await (const { events } of told) {
    const some = events.slice(0, left)
    left -= some.length
    if (some.length > 0) yield some.map((event) => `${JSON.stringify(event)}\n`).join('')
    if (left === 0) return
  }
}

const headers = z.looseObject({
  'last-event-id': z.string().max(100).optional().describe('Of a stream: the id of the last event that was read; goes before `since`.'),
})

const lastEventIdOf = ({ headers: sent }: FastifyRequest): string | undefined => headers.parse(sent)['last-event-id'] || undefined

/** What a request asks for: the filters, checked, and where it begins; null where it does not say. */
const readAsked = async ({ query, services }: FastifyRequest, lastEventId?: string) => {
  const { since, type, limit = Number.POSITIVE_INFINITY, ...rest } = z.object(asked).parse(query)
  const reader = await openReader(services)
  const wanted = await wantedOf(reader, { ...rest, type: wordsOf(type) }, (parameter) => ({ parameter }))
  const begin = lastEventId ?? since
  return { wanted, limit, at: reader.at, from: begin === undefined ? null : await placeSince(services, begin, reader.at) }
}

const answers = {
  200: {
    description:
      'A line for each event, oldest first; it ends when it has told the last. Without `limit`, `Link: rel="next"` asks for what comes after. With `Accept: text/event-stream` server-sent events instead, from now on unless `since` or `Last-Event-ID` say otherwise: it goes on until one side hangs up, is not cached and has no ETag.',
    content: { [ndjson]: { schema: lines }, [eventStream]: { schema: frameText } },
  },
  ...problems('invalid', 'unavailable'),
}

/** Registers the list of changes. */
export const changeRoutes = (app: FastifyInstance, following: Following): void => {
  const takeIn = openFollowers(app, following)

  const list = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { wanted, limit, at, from } = await readAsked(request)
    reply.type(ndjson).header('etag', `"changes-${at}-${rulesRelease}"`)
    if (limit === Number.POSITIVE_INFINITY) linkOnwards(request, reply, idOfPlace(afterState(at)))
    const told = replay(request.services, wanted, from ?? afterState(0), at, hangUp(reply))
    return reply.send(Readable.from(texts(told, limit), { highWaterMark: 1 }))
  }

  const stream = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (request.services.asOf) refuse([{ parameter: 'asOf', detail: 'is past, and a stream follows what comes' }])
    const { wanted, limit, at, from } = await readAsked(request, lastEventIdOf(request))
    const signal = takeIn(reply)
    const told = follow(request.services, wanted, from ?? afterState(at), following, signal)
    return sendStream(reply, frames(whileWelcome(told, request.mayGoOn), following.retry, limit), following.patience, signal)
  }

  app.get(
    '/v1/changes',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'listChanges',
        summary: 'The list of changes as events, in order, from any place of it, to its end or live',
        tags: ['changes'],
        querystring: z.strictObject(asked),
        headers,
        response: answers,
      },
    },
    (request, reply) => {
      reply.header('vary', 'Accept')
      return asksForStream(request.headers.accept) ? stream(request, reply) : list(request, reply)
    },
  )
}
