/** The OpenAPI document and its page. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { type Examples, finished } from '../openapi.js'

/** Table: the tags, in the order of the page. */
const tags = [
  { name: 'claims', description: 'One wording of a statement, and what bears on it.' },
  { name: 'comparison', description: 'Two claims or drafts, dimension by dimension.' },
  { name: 'questions', description: 'One measure at one place.' },
  { name: 'statistics', description: 'Counts for dashboards.' },
  { name: 'sources', description: 'Who says things.' },
  { name: 'documents', description: 'Retrieved texts.' },
  { name: 'assertions', description: 'That a document says a claim, and on whose word.' },
  { name: 'concepts', description: 'Terms with broader and narrower ones.' },
  { name: 'judgements', description: "A person's word on a pair or a claim." },
  { name: 'rules', description: 'What answers rest on.' },
  { name: 'changes', description: 'What was recorded and what followed from it, as events: to read again, to follow live.' },
  { name: 'webhooks', description: 'Addresses that are told of events (Standard Webhooks).' },
  { name: 'transfer', description: 'Import and export.' },
  { name: 'health', description: 'Whether the service answers.' },
]

const keyScheme = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'hsy_…',
  description:
    'A key, made by `npm run keys -- create`. Each operation names the scope that it takes: `read`, `write`, `review` or `admin`; none includes another. Where no keys are set up, the service is open to its own machine alone and takes none.',
} as const

/** Registers the document at /openapi.json and /openapi.yaml, and its page at /docs. Must come before the routes. */
export const useDocs = async (app: FastifyInstance, version: string, examples: Examples): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hearsay',
        version,
        summary: 'Who says so, on whose word, who else says so, and who says otherwise.',
        description:
          'Sources with provenance, claims with the claims that corroborate or contradict them, and a breakdown of who has it from whom.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This service.' }],
      tags,
      components: { securitySchemes: { key: keyScheme } },
    },
    transform: jsonSchemaTransform,
    transformObject: (documents) => finished(jsonSchemaTransformObject(documents), examples),
  })
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true })
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/json').serializer(JSON.stringify).send(app.swagger()),
  )
  app.get('/openapi.yaml', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type('application/yaml')
      .serializer(String)
      .send(app.swagger({ yaml: true })),
  )
}
