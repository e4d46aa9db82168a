/** What every collection has: POST, list, item, PATCH and history, from one definition. */

import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { KeptAnswer, ResourceType } from '../../store/changes.js'
import type { Resources } from '../../store/port.js'
import { listResources } from '../../workflows/list-resources.js'
import { openReader } from '../../workflows/open-reader.js'
import { readCurrent, readRecord } from '../../workflows/read.js'
import type { Keep, Recording } from '../../workflows/record.js'
import { type Patch, revise } from '../../workflows/revise.js'
import type { Services } from '../../workflows/services.js'
import { showHistory } from '../../workflows/show-history.js'
import { linkNext } from '../links.js'
import type { Access } from '../plugins/access.js'
import { expectedRevision, tagOf } from '../plugins/caching.js'
import { keepOf } from '../plugins/idempotency.js'
import type { ProblemCode } from '../problem.js'
import { History, listOf, moved, paging, problems } from '../shapes/common.js'
import type { ZodTypes } from '../type-provider.js'

export interface Collection<T extends ResourceType> {
  readonly type: T
  /** "sources", and "Source" for schemas and operations. */
  readonly path: string
  readonly name: string
  readonly says: string
  /** What a key must be allowed to write here; `write` unless told. */
  readonly access?: Access
  readonly idName: 'id' | 'key'
  readonly id: z.ZodType<string>
  readonly New: z.ZodType
  readonly Resource: z.ZodType
  readonly Patch: z.ZodType
  readonly statuses: readonly [string, ...string[]]
  readonly filters: z.ZodRawShape
  /** Other orders than that of first recording, by the value of the parameter `sort`, with the rule of each. */
  readonly sorts?: Readonly<Record<string, { readonly says: string; readonly list: typeof listResources<T> }>>
  /** What the items of a list may be asked to include, the item as it then is, and who lists it. */
  readonly wide?: { readonly include: string; readonly says: string; readonly Item: z.ZodType; readonly list: typeof listResources<T> }
  readonly create: (services: Services, body: unknown, keep?: Keep<Recording<Resources[T]>>) => Promise<Recording<Resources[T]>>
  /** The resource as it is answered: with what is derived from it alone. */
  readonly present: (resource: Resources[T]) => object
  readonly problems: readonly ProblemCode[]
  /** What an item may be asked to include. */
  readonly include?: { readonly query: z.ZodRawShape; readonly add: (services: Services, id: string) => Promise<object> }
}

const mergeable: ReadonlySet<ResourceType> = new Set(['source', 'claim'])

const gone = (type: ResourceType): readonly ProblemCode[] => (type === 'concept' || type === 'judgement' ? [] : ['erased'])

const IfMatch = z.object({ 'if-match': z.string().optional().describe('The ETag of the resource as it was read; required.') })

const textOf = (value: unknown): string | undefined => (value === undefined ? undefined : String(value))

/** Registers the five operations of a collection. */
export const collection = <T extends ResourceType>(app: FastifyInstance, c: Collection<T>): void => {
  const routes = app.withTypeProvider<ZodTypes>()
  const { type, path, name, idName } = c
  const tags = [path]
  const params = z.object({ [idName]: c.id })
  const idOf = (request: { readonly params: unknown }): string => String(Object(request.params)[idName])
  const address = (resource: Resources[T]): string => `/v1/${path}/${encodeURIComponent('id' in resource ? resource.id : resource.key)}`
  const answerOf = ({
    resource,
    isNew,
  }: Recording<Resources[T]>): { readonly status: 200 | 201; readonly headers: Record<string, string> } => ({
    status: isNew ? 201 : 200,
    headers: { location: address(resource), etag: tagOf(resource) },
  })
  const keptOf = (recording: Recording<Resources[T]>): KeptAnswer => ({
    ...answerOf(recording),
    body: JSON.stringify(c.present(recording.resource)),
  })
  const orders = ['Default the order of first recording.', ...Object.entries(c.sorts ?? {}).map(([name, { says }]) => `${name}: ${says}`)]
  const sorts = c.sorts && { sort: z.enum(Object.keys(c.sorts)).optional().describe(orders.join(' ')) }
  const wide = c.wide && { include: z.literal(c.wide.include).optional().describe(c.wide.says) }
  const status = z.enum(c.statuses).optional().describe('Default accepted.')
  const list = z.strictObject({ ...c.filters, ...sorts, ...wide, status, ...paging })

  routes.post(
    `/v1/${path}`,
    {
      config: { access: c.access ?? 'write', writes: true },
      schema: {
        operationId: `create${name}`,
        summary: `Record: ${c.says}`,
        tags,
        body: c.New,
        response: {
          200: c.Resource.describe('It was there already; as it now is.'),
          201: c.Resource.describe('It is new.'),
          ...problems('malformed', ...gone(type), 'too-large', 'unsupported-media-type', 'invalid', 'idempotency-mismatch', ...c.problems),
        },
      },
    },
    async (request, reply) => {
      const recording = await c.create(request.services, request.body, keepOf(request, keptOf))
      const { status, headers } = answerOf(recording)
      reply.code(status).headers(headers)
      return c.present(recording.resource)
    },
  )

  routes.get(
    `/v1/${path}`,
    {
      config: { access: 'read' },
      schema: {
        operationId: `list${name}s`,
        summary: `List: ${c.says}`,
        tags,
        querystring: list,
        response: { 200: listOf(name, c.wide?.Item ?? c.Resource).describe('A page.'), ...problems('invalid') },
      },
    },
    async (request, reply) => {
      const { limit, cursor, sort, include, ...filters } = request.query
      const texts = Object.fromEntries(Object.entries(filters).map(([key, value]) => [key, textOf(value)]))
      const wideList = include === undefined ? undefined : c.wide?.list
      const lister = wideList ?? c.sorts?.[textOf(sort) ?? '']?.list ?? listResources
      const page = await lister(request.services, type, { filters: texts, limit, cursor: cursor ?? null })
      linkNext(request, reply, page.nextCursor)
      return { items: page.items.map(c.present), nextCursor: page.nextCursor }
    },
  )

  routes.get(
    `/v1/${path}/:${idName}`,
    {
      config: { access: 'read' },
      schema: {
        operationId: `get${name}`,
        summary: `Read one: ${c.says}`,
        tags,
        params,
        querystring: z.strictObject(c.include?.query ?? {}),
        response: {
          200: c.Resource.describe('As it now is.'),
          ...(mergeable.has(type) ? moved : {}),
          ...problems('not-found', ...gone(type), 'invalid'),
        },
      },
    },
    async (request, reply) => {
      const resource = await readCurrent(await openReader(request.services), type, idOf(request))
      const isWide = Object.keys(c.include?.query ?? {}).some((parameter) => Object(request.query)[parameter] !== undefined)
      reply.header('etag', tagOf(resource, isWide ? '+' : ''))
      return isWide && c.include
        ? { ...c.present(resource), ...(await c.include.add(request.services, idOf(request))) }
        : c.present(resource)
    },
  )

  routes.patch(
    `/v1/${path}/:${idName}`,
    {
      config: { access: c.access ?? 'write', writes: true },
      schema: {
        operationId: `revise${name}`,
        summary: `Revise: ${c.says}`,
        tags,
        params,
        headers: IfMatch,
        body: c.Patch,
        response: {
          200: c.Resource.describe('As revised.'),
          ...problems(
            'malformed',
            'not-found',
            ...gone(type),
            ...(mergeable.has(type) ? (['conflict'] as const) : []),
            'stale',
            'too-large',
            'unsupported-media-type',
            'invalid',
            'precondition-required',
            ...c.problems.filter((code) => code === 'unknown-reference'),
          ),
        },
      },
    },
    async (request, reply) => {
      const current = await readRecord(await openReader(request.services), type, idOf(request))
      const patch: Patch = { ...Object(request.body) }
      const resource = await revise(request.services, type, idOf(request), expectedRevision(request.headers['if-match'], current), patch)
      reply.header('etag', tagOf(resource))
      return c.present(resource)
    },
  )

  routes.get(
    `/v1/${path}/:${idName}/history`,
    {
      config: { access: 'read' },
      schema: {
        operationId: `get${name}History`,
        summary: `Revisions: ${c.says}`,
        tags,
        params,
        response: { 200: History.describe('Oldest first.'), ...problems('not-found', ...gone(type), 'invalid') },
      },
    },
    async (request) => ({ items: await showHistory(request.services, type, idOf(request)) }),
  )
}
