/** Reads bodies: JSON in strict UTF-8, no deeper than 32 levels, no NUL, no lone surrogate; an import as a stream. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { textFinding } from '../../core/values/text-check.js'
import { Failure } from '../../workflows/failure.js'

const decoder = new TextDecoder('utf-8', { fatal: true })

const decode = (body: Buffer): string => {
  try {
    return decoder.decode(body)
  } catch {
    throw new Failure('malformed', 'The body is no UTF-8.')
  }
}

/** Only an import is read line by line. */
const takesLines = ({ routeOptions }: FastifyRequest): boolean => routeOptions.url === '/v1/import'

const wrongType = (type: string): Failure => new Failure('unsupported-media-type', `The body must be ${type} here.`)

/** Sets the parsers of the content types that the service takes; all others are 415. */
export const useBodies = (app: FastifyInstance): void => {
  // Names that mean something to JavaScript are fields like any others: parsed into own ones, and refused by name.
  const parseJson = app.getDefaultJsonParser('ignore', 'ignore')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer' },
    (request: FastifyRequest, body, done) => {
      if (takesLines(request)) return done(wrongType('application/x-ndjson'))
      // Who needs no body may send none, whatever type it is said to be.
      if (body.length === 0 && request.routeOptions.schema?.body === undefined) return done(null)
      let text: string
      try {
        text = decode(body)
      } catch (error) {
        done(error instanceof Error ? error : new Failure('malformed', 'The body is no UTF-8.'))
        return
      }
      parseJson(request, text, (error, value) => {
        if (error) return done(new Failure('malformed', 'The body is no JSON.'))
        const finding = textFinding(value)
        return finding ? done(new Failure('invalid', `${finding.pointer}: ${finding.detail}`, [finding])) : done(null, value)
      })
    },
  )
  app.addContentTypeParser('application/x-ndjson', (request, payload, done) =>
    takesLines(request) ? done(null, payload) : done(wrongType('application/json')),
  )
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    const coding = headers['content-encoding']
    if (coding !== undefined && coding !== 'identity')
      throw new Failure('unsupported-media-type', `A body in ${coding} is not undone: send it as it is.`)
    done()
  })
  app.addHook('preValidation', async (request) => {
    const finding = textFinding({ ...Object(request.query) })
    if (finding)
      throw new Failure('invalid', `A parameter ${finding.detail}.`, [{ parameter: finding.pointer.slice(1), detail: finding.detail }])
  })
}
