/** /v1/import and /v1/export: newline-delimited JSON, a line at a time. */

import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { exportLines } from '../../workflows/export-lines.js'
import { Failure } from '../../workflows/failure.js'
import { longestLine } from '../../workflows/import-line.js'
import { ImportBroken, importParts, type LineAnswer } from '../../workflows/import-lines.js'
import { openReader } from '../../workflows/open-reader.js'
import { tell } from '../plugins/problems.js'
import { problemOf } from '../problem.js'
import { problems } from '../shapes/common.js'

const ndjson = 'application/x-ndjson'
const lines = z.string().meta({ description: 'One JSON object a line.' })
const newline = 0x0a

/** What a client must know of how lines come and go. */
const importing = [
  'Answers come while lines go: read them meanwhile. No more lines are taken than answers are, so who sends all before reading may wait for ever, and a connection on which nothing moves for two minutes is cut.',
  'Where the import cannot go on (`unavailable`, `fault`; `unauthenticated` where its key was revoked or has expired meanwhile), the last line of the answer says so: its `line` is the first that was not taken, and nothing after it was. An answer that just ends was cut off.',
  'Lines without an answer can be sent again: what is there already is answered as existing.',
].join(' ')

/** The lines of each chunk of a stream, which end at line breaks. Of a line that is too long only so much is kept as shows that it is. */
export async function* linesOfChunks(stream: AsyncIterable<Uint8Array>): AsyncIterable<readonly Uint8Array[]> {
  let held: Uint8Array[] = []
  let size = 0
  const keep = (part: Uint8Array): void => {
    const room = Math.max(0, longestLine + 1 - size)
    if (room > 0) held.push(part.subarray(0, room))
    size += part.length
  }
  for await (const chunk of stream) {
    const lines: Uint8Array[] = []
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at))
      lines.push(held.length === 1 ? (held[0] ?? chunk) : Buffer.concat(held))
      held = []
      size = 0
      from = at + 1
    }
    keep(chunk.subarray(from))
    yield lines
  }
  if (size > 0) yield [Buffer.concat(held)]
}

const path = '/v1/import'

const answerOf = ({ problem, ...answer }: LineAnswer): object =>
  problem ? { ...answer, problem: problemOf(problem.code, problem.message, path, problem.errors) } : answer

/** The last line of an import that could not go on: the answer has begun, so that its status tells of it no more. */
const lastWords = ({ line, cause }: ImportBroken, request: FastifyRequest): object => {
  const { code, detail } = tell(cause instanceof Error ? cause : new Error(String(cause)), request)
  return { line, status: 'failed', problem: problemOf(code, detail, path) }
}

const textOf = (answers: readonly object[]): string => answers.map((answer) => `${JSON.stringify(answer)}\n`).join('')

async function* answersOf(parts: AsyncIterable<readonly LineAnswer[]>, request: FastifyRequest): AsyncIterable<string> {
  try {
    for await (const part of parts) if (part.length > 0) yield textOf(part.map(answerOf))
  } catch (error) {
    if (!(error instanceof ImportBroken)) throw error
    yield textOf([lastWords(error, request)])
  }
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield `${line}\n`
}

const isStream = (body: unknown): body is Readable => body instanceof Readable

/** Registers import and export. */
export const transferRoutes = (app: FastifyInstance): void => {
  app.post(
    path,
    {
      config: { access: 'write', writes: true, repeatable: true },
      schema: {
        operationId: 'importLines',
        summary: 'Import lines; a bad line fails alone, and each line is answered by one',
        description: importing,
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
      // What is not read to its end stays open, so that the last line of the answer can still be sent.
      const chunks = body.iterator({ destroyOnReturn: false })
      const parts = importParts(request.services, linesOfChunks(chunks), request.mayGoOn)
      return reply.send(Readable.from(answersOf(parts, request)))
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
      return reply.send(Readable.from(withBreaks(exportLines(request.services))))
    },
  )
}
