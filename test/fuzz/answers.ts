/** Holds answers to the OpenAPI document: the status, the content type and the body must be documented for the operation. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Answer } from '../support/app.js'
import type { Operation } from './operations.js'

const step = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** Makes the function that says what is wrong with an answer; null where nothing is. */
export const answerChecker = (document: object): ((operation: Operation, answer: Answer) => string | null) => {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true })
  formats.default(ajv)
  ajv.addSchema({ ...document, $id: 'openapi' })
  const known = new Map<string, ValidateFunction>()
  const validator = (pointer: string): ValidateFunction => {
    const made = known.get(pointer) ?? ajv.compile({ $ref: `openapi#${pointer}` })
    known.set(pointer, made)
    return made
  }
  return ({ path, method, responses }, answer) => {
    const status = String(answer.statusCode)
    const response = responses[status]
    if (!response) return `${status} is not documented: ${answer.body.slice(0, 300)}`
    const content = Object.keys(response.content ?? {})
    const type = String(answer.headers['content-type'] ?? '').split(';')[0] ?? ''
    if (content.length === 0) return answer.body === '' ? null : `${status} is documented without a body`
    if (!content.includes(type)) return `${status} answers ${type}, documented are ${content.join(', ')}`
    if (!/\/(?:json|.+\+json)$/u.test(type)) return null
    const check = validator(
      `/paths/${step(path)}/${method.toLowerCase()}/responses/${status}/content/${step(type)}/schema`
        .split('/')
        .map(encodeURIComponent)
        .join('/'),
    )
    return check(JSON.parse(answer.body))
      ? null
      : `${status} is not as documented: ${ajv.errorsText(check.errors)} ${answer.body.slice(0, 300)}`
  }
}
