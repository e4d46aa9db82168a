/** Turns every failure into a problem, and every fault into one without detail. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Failure, type FailureDetail } from '../../workflows/failure.js'
import { type ProblemCode, problemOf } from '../problem.js'

interface Told {
  readonly code: ProblemCode
  readonly detail: string
  readonly errors?: readonly FailureDetail[]
}

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  414: 'malformed',
  415: 'unsupported-media-type',
  431: 'malformed',
  503: 'unavailable',
}

const told = (error: FastifyError): Told => {
  if (error instanceof Failure) return { code: error.code, detail: error.message, errors: error.errors }
  const status = error.statusCode ?? 500
  const code = codeOfStatus[status] ?? (status >= 400 && status < 500 ? 'malformed' : undefined)
  return code ? { code, detail: error.message } : { code: 'fault', detail: 'The service is at fault.' }
}

/** Seconds after which a client may try again. */
const patience = '1'

/** Answers with a problem. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, { code, detail, errors }: Told): FastifyReply => {
  const problem = problemOf(code, detail, request.url.split('?')[0] ?? request.url, errors)
  if (problem.status === 503) reply.header('retry-after', patience)
  return reply
    .status(problem.status)
    .type('application/problem+json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem)
}

/** Sets the error handler and the answer to unknown addresses. */
export const useProblems = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = told(error)
    if (problem.code === 'fault') request.log.error({ err: error }, 'fault')
    return sendProblem(request, reply, problem)
  })
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, { code: 'not-found', detail: `There is nothing under ${request.method} ${request.url.split('?')[0]}.` }),
  )
}
