/** Turns every failure into a problem, and every fault into one without detail. */
import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { StoreTrouble, type TroubleReason } from '../../store/port.js'
import { ErasedFailure, Failure, type FailureDetail } from '../../workflows/failure.js'
import { Moved } from '../../workflows/moved.js'
import { type ProblemCode, problemOf } from '../problem.js'

/** What is told of an error. */
export interface Told {
  readonly code: ProblemCode
  readonly detail: string
  readonly errors?: readonly FailureDetail[]
  readonly more?: { readonly erasedAt: string; readonly reason: string | null }
  /** Seconds after which a client of a 503 may try again. */
  readonly retryAfter?: number
}

/** Table: seconds after which a trouble of the database may be over. What only a person can mend takes a while. */
const patienceWith: Readonly<Record<TroubleReason, number>> = {
  busy: 1,
  memory: 5,
  full: 30,
  disk: 30,
  readonly: 60,
  index: 60,
  corrupt: 120,
  gone: 120,
}

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  414: 'malformed',
  415: 'unsupported-media-type',
  429: 'rate-limited',
  431: 'malformed',
  503: 'unavailable',
}

const told = (error: Error & { readonly statusCode?: number | undefined }): Told => {
  if (error instanceof StoreTrouble) return { code: 'unavailable', detail: error.message, retryAfter: patienceWith[error.reason] }
  if (error instanceof ErasedFailure)
    return { code: error.code, detail: error.message, more: { erasedAt: error.erasedAt, reason: error.reason } }
  if (error instanceof Failure) return { code: error.code, detail: error.message, errors: error.errors }
  const status = error.statusCode ?? 500
  const code = codeOfStatus[status] ?? (status >= 400 && status < 500 ? 'malformed' : undefined)
  return code ? { code, detail: error.message } : { code: 'fault', detail: 'The service is at fault.' }
}

/** What is told of an error that a request met; what the service or its database is at fault for goes to the log, and of a fault no more is said than where. */
export const tell = (error: Error & { readonly statusCode?: number | undefined }, { id, log }: FastifyRequest): Told => {
  const problem = told(error)
  if (error instanceof StoreTrouble) log.error({ err: error }, 'database')
  if (problem.code !== 'fault') return problem
  log.error({ err: error }, 'fault')
  return { ...problem, detail: `${problem.detail} Its log tells more, under the request ${id}.` }
}

/** Answers with a problem. */
export const sendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  { code, detail, errors, more, retryAfter = 1 }: Told,
): FastifyReply => {
  const problem = { ...problemOf(code, detail, request.url.split('?')[0] ?? request.url, errors), requestId: request.id, ...more }
  if (problem.status === 503) reply.header('retry-after', String(retryAfter))
  return reply
    .status(problem.status)
    .header('x-request-id', request.id)
    .type('application/problem+json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem)
}

/** Sends on to the same path and query under the id as which it now reads. Not kept by caches: a merge can be undone. */
const sendOn = (request: FastifyRequest, reply: FastifyReply, { from, to, message }: Moved): FastifyReply =>
  reply
    .status(308)
    .headers({ location: request.url.replace(from, to), 'cache-control': 'no-cache' })
    .type('application/json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send({ id: from, mergedInto: to, says: message })

/** Sets the error handler and the answer to unknown addresses, and to methods that an address does not take. */
export const useProblems = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Moved) return sendOn(request, reply, error)
    return sendProblem(request, reply, tell(error, request))
  })
  app.setNotFoundHandler((request, reply) => {
    const { method, url } = request
    const path = url.split('?')[0] ?? url
    const methods = app.methodsOf(path)
    if (methods.length === 0 || methods.includes(method))
      return sendProblem(request, reply, { code: 'not-found', detail: `There is nothing under ${method} ${path}.` })
    const allow = methods.join(', ')
    return sendProblem(request, reply.header('allow', allow), {
      code: 'method-not-allowed',
      detail: `${path} takes ${allow}, not ${method}.`,
    })
  })
}

interface Broken {
  readonly line: string
  readonly code: ProblemCode
  readonly detail: string
}

const noHttp: Broken = { line: '400 Bad Request', code: 'malformed', detail: 'The request is no valid HTTP.' }

/** Table: what the parser of Node refuses otherwise than as no HTTP. */
const parserRefusals: ReadonlyMap<string, Broken> = new Map([
  [
    'HPE_HEADER_OVERFLOW',
    { line: '431 Request Header Fields Too Large', code: 'malformed', detail: 'The head of the request is too long.' },
  ],
  ['ERR_HTTP_REQUEST_TIMEOUT', { line: '408 Request Timeout', code: 'too-slow', detail: 'The request did not come in time.' }],
])

/** Answers what is no HTTP at all, before there is a request. */
export const answerBroken = (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const { line, code, detail } = parserRefusals.get(error.code ?? '') ?? noHttp
  const requestId = randomUUID()
  const problem = { ...problemOf(code, detail, '/'), status: Number.parseInt(line, 10), requestId }
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${line}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
