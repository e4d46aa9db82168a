/** The operations of the OpenAPI document, as far as the fuzz reads them. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

export type Schema = z.infer<typeof schema>

/** A JSON schema: whatever keywords it has. */
const schema = z.record(z.string(), z.unknown())

const media = z.record(z.string(), z.looseObject({ schema: schema.optional(), example: z.unknown().optional() }))

const parameter = z.looseObject({
  in: z.enum(['path', 'query', 'header']),
  name: z.string(),
  required: z.boolean().default(false),
  schema,
})

const operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: z.looseObject({ content: media }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: media.optional() })),
})

const document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), schema) }),
})

export interface Operation extends z.infer<typeof operation> {
  readonly path: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT'
}

const methods = z.enum(['GET', 'POST', 'PATCH', 'DELETE', 'PUT'])

/** The document as it is committed, and what it holds. */
export const readOperations = (
  file = 'openapi/openapi.json',
): { document: object; schemas: Readonly<Record<string, Schema>>; operations: Operation[] } => {
  const text: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const read = document.parse(text)
  const operations = Object.entries(read.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, one]): Operation => ({ ...one, path, method: methods.parse(method.toUpperCase()) })),
  )
  return { document: read, schemas: read.components.schemas, operations }
}
