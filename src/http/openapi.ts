/** Finishes the OpenAPI document: every schema once and by its own name, and an example for each operation. */
import { z } from 'zod'
import { isObject } from '../core/values/patch.js'

/** What an operation was asked and answered, by its operationId. */
export type Examples = Readonly<Record<string, { readonly request?: unknown; readonly status: string; readonly response: unknown }>>

/** Examples as they are kept in a file. */
export const examplesSchema = z.record(z.string(), z.object({ request: z.unknown().optional(), status: z.string(), response: z.unknown() }))

const prefix = '#/components/schemas/'
const doubled = /Input$/u

const refsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (!isObject(value)) return []
  const own = typeof value.$ref === 'string' && value.$ref.startsWith(prefix) ? [value.$ref.slice(prefix.length)] : []
  return [...own, ...Object.values(value).flatMap(refsIn)]
}

const renamed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(renamed)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' ? item.replace(doubled, '') : renamed(item),
    ]),
  )
}

const reachable = (schemas: Readonly<Record<string, unknown>>, paths: unknown): Set<string> => {
  const seen = new Set(refsIn(paths))
  for (const name of seen) for (const next of refsIn(schemas[name])) seen.add(next)
  return seen
}

/**
 * Schemas by one name each. The generator gives every schema twice, as it comes in and as it goes out; what is not used is left out,
 * and where both are used they must be the same. Throws where they are not: such a schema needs two names of its own.
 */
const pruned = (schemas: Readonly<Record<string, unknown>>, paths: unknown): Record<string, unknown> => {
  const kept: Record<string, unknown> = {}
  for (const name of [...reachable(schemas, paths)].sort()) {
    const [plain, schema] = [name.replace(doubled, ''), renamed(schemas[name])]
    if (plain in kept && JSON.stringify(kept[plain]) !== JSON.stringify(schema))
      throw new Error(`schema ${plain} is not the same on the way in and out`)
    kept[plain] = schema
  }
  return kept
}

const withExample = (content: unknown, example: unknown): unknown =>
  isObject(content)
    ? Object.fromEntries(Object.entries(content).map(([type, media]) => [type, isObject(media) ? { ...media, example } : media]))
    : content

const illustrated = (operation: unknown, examples: Examples): unknown => {
  if (!isObject(operation) || typeof operation.operationId !== 'string') return operation
  const example = examples[operation.operationId]
  const { requestBody, responses } = operation
  if (!example || !isObject(responses)) return operation
  const answer = responses[example.status]
  return {
    ...operation,
    ...(isObject(requestBody) && example.request !== undefined
      ? { requestBody: { ...requestBody, content: withExample(requestBody.content, example.request) } }
      : {}),
    responses: {
      ...responses,
      ...(isObject(answer) ? { [example.status]: { ...answer, content: withExample(answer.content, example.response) } } : {}),
    },
  }
}

const mapOperations = (paths: unknown, map: (operation: unknown) => unknown): unknown =>
  isObject(paths)
    ? Object.fromEntries(
        Object.entries(paths).map(([path, item]) => [
          path,
          isObject(item) ? Object.fromEntries(Object.entries(item).map(([method, operation]) => [method, map(operation)])) : item,
        ]),
      )
    : paths

/** What the service itself sends: the schema of an event is that of a line of GET /v1/changes too. */
const webhooks = {
  changeEvent: {
    post: {
      operationId: 'receiveEvent',
      summary: 'What a webhook of yours is sent, once for each event',
      description:
        'By the Standard Webhooks form. Answer 2xx within ten seconds; anything else is tried again over about a day, and 410 pauses the webhook. The lines of GET /v1/changes, and the data of its stream, are such a ChangeEvent each.',
      tags: ['webhooks'],
      security: [],
      requestBody: { required: true, content: { 'application/json': { schema: { $ref: `${prefix}WebhookMessage` } } } },
      responses: { '204': { description: 'It is taken.' }, '410': { description: 'Send no more.' } },
    },
  },
}

/** The finished document. */
export const finished = (document: object, examples: Examples): Record<string, unknown> => {
  const { paths, components, ...rest } = { paths: {}, components: {}, ...document }
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {}
  return {
    ...rest,
    security: [{ key: [] }],
    paths: mapOperations(renamed(paths), (operation) => illustrated(operation, examples)),
    webhooks,
    components: { ...(isObject(components) ? components : {}), schemas: pruned(schemas, [paths, webhooks]) },
  }
}
