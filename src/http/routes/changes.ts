/** /v1/changes: the list of changes as events, newline-delimited. */
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { rulesRelease } from '../../core/assessment/release.js'
import { afterState, idOfPlace } from '../../core/events/event-id.js'
import { eventTypes, shortTypes } from '../../core/events/event-types.js'
import { EventFilter, wantedOf } from '../../workflows/live/filter.js'
import { replay, type Told } from '../../workflows/live/replay.js'
import { placeSince } from '../../workflows/live/since.js'
import { openReader } from '../../workflows/open-reader.js'
import { hangUp } from '../hang-up.js'
import { linkOnwards } from '../links.js'
import { problems } from '../shapes/common.js'

const ndjson = 'application/x-ndjson'
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

/** Registers the list of changes. */
export const changeRoutes = (app: FastifyInstance): void => {
  app.get(
    '/v1/changes',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'listChanges',
        summary: 'The list of changes as events, in order, from any place of it',
        tags: ['changes'],
        querystring: z.strictObject(asked),
        response: {
          200: {
            description:
              'A line for each event, oldest first; ends when it has told the last. Without `limit`, `Link: rel="next"` asks for what comes after.',
            content: { [ndjson]: { schema: lines } },
          },
          ...problems('invalid'),
        },
      },
    },
    async (request, reply) => {
      const { since, type, limit, ...rest } = z.object(asked).parse(request.query)
      const reader = await openReader(request.services)
      const wanted = await wantedOf(reader, { ...rest, type: wordsOf(type) }, (parameter) => ({ parameter }))
      const from = since === undefined ? afterState(0) : await placeSince(request.services, since, reader.at)
      reply.type(ndjson).header('etag', `"changes-${reader.at}-${rulesRelease}"`)
      if (limit === undefined) linkOnwards(request, reply, idOfPlace(afterState(reader.at)))
      const told = replay(request.services, wanted, from, reader.at, hangUp(reply))
      return reply.send(Readable.from(texts(told, limit ?? Number.POSITIVE_INFINITY), { highWaterMark: 1 }))
    },
  )
}
