/** Checks every part of a request by the zod schema of its route; a route without query parameters takes none. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifySchemaCompiler } from 'fastify'
import { z } from 'zod'
import { codeOf, findingsOf } from '../../workflows/checked.js'
import { Failure, type FailureDetail } from '../../workflows/failure.js'

const asParameter = ({ pointer = '', detail }: FailureDetail): FailureDetail => ({
  parameter: pointer.split('/')[1] ?? '',
  detail: detail === 'is no field here' ? 'is no parameter here' : detail,
})

const failureOf = (part: string | undefined, issues: readonly z.core.$ZodIssue[]): Failure => {
  if (part === 'params') return new Failure('not-found', 'There is nothing under this address.')
  const found = findingsOf(issues)
  const errors = part === 'body' ? found : found.map(asParameter)
  const [first] = errors
  const where = first?.pointer ?? first?.parameter ?? ''
  return new Failure(
    codeOf(issues),
    errors.length === 1 && first ? `${where ? `${where}: ` : ''}${first.detail}` : `${errors.length} fields are wrong.`,
    errors,
  )
}

/** Checks a part of a request by its schema. A body that is a stream is checked line by line, by the one who reads it. */
const validate: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (value: unknown) => {
    if (value instanceof Readable) return { value }
    const result = schema.safeParse(value)
    return result.success ? { value: result.data } : { error: failureOf(httpPart, result.error.issues) }
  }

/** Sets the validator; a bad id in a path is a 404, all else a 422 that points to each field or parameter. */
export const useValidation = (app: FastifyInstance): void => {
  app.setValidatorCompiler(validate)
  app.addHook('onRoute', (route) => {
    route.schema = { querystring: z.strictObject({}), ...route.schema }
  })
}
