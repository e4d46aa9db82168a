/** /v1/import and /v1/export: newline-delimited JSON, a line at a time. */

import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { exportLines } from '../../workflows/export-lines.js'
import { Failure } from '../../workflows/failure.js'
import { importLines, type LineAnswer, longestLine } from '../../workflows/import-lines.js'
import { openReader } from '../../workflows/open-reader.js'
import { problemOf } from '../problem.js'
import { problems } from '../shapes/common.js'

const ndjson = 'application/x-ndjson'
const lines = z.string().meta({ description: 'One JSON object a line.' })
const newline = 0x0a

/** Splits a stream at line breaks. Of a line that is too long only so much is kept as shows that it is. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  const keep = (part: Uint8Array): void => {
    const room = Math.max(0, longestLine + 1 - size)
    if (room > 0) held.push(part.subarray(0, room))
    size += part.length
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at))
      yield Buffer.concat(held)
      held = []
      size = 0
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield Buffer.concat(held)
}

const answerOf = ({ problem, ...answer }: LineAnswer, path: string): object =>
  problem ? { ...answer, problem: problemOf(problem.code, problem.message, path, problem.errors) } : answer

async function* texts(items: AsyncIterable<object | string>): AsyncIterable<string> {
  for await (const item of items) yield `${typeof item === 'string' ? item : JSON.stringify(item)}\n`
}

async function* answers(items: AsyncIterable<LineAnswer>, path: string): AsyncIterable<object> {
  for await (const item of items) yield answerOf(item, path)
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> => body instanceof Readable

/** Registers import and export. */
export const transferRoutes = (app: FastifyInstance): void => {
  app.post(
    '/v1/import',
    {
      config: { access: 'write', writes: true },
      schema: {
        operationId: 'importLines',
        summary: 'Import lines; a bad line fails alone, and each line is answered by one',
        tags: ['transfer'],
        consumes: [ndjson],
        body: lines,
        response: {
          200: {
            description: 'A line for each line: its number, created, existing or failed, and its id or problem.',
            content: { [ndjson]: { schema: lines } },
          },
          ...problems('unsupported-media-type', 'invalid'),
        },
      },
    },
    async (request, reply) => {
      const { body } = request
      if (!isStream(body)) throw new Failure('unsupported-media-type', `An import is ${ndjson}.`)
      reply.type(ndjson)
      return reply.send(Readable.from(texts(answers(importLines(request.services, splitLines(body)), '/v1/import'))))
    },
  )
  app.get(
    '/v1/export',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'exportLines',
        summary: 'Export the whole database, every revision, in the form that the import takes',
        tags: ['transfer'],
        response: {
          200: { description: 'A line for each revision, in the order of recording.', content: { [ndjson]: { schema: lines } } },
          ...problems('invalid'),
        },
      },
    },
    async (request, reply) => {
      const { at } = await openReader(request.services)
      reply.type(ndjson).header('etag', `"state-${at}"`)
      return reply.send(Readable.from(texts(exportLines(request.services))))
    },
  )
}
