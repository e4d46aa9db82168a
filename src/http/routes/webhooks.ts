/** /v1/webhooks: who is told of events. Not in the list of changes, nor in the export: addresses and secrets are of this installation. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Delivery, webhookId } from '../../core/events/webhook.js'
import {
  createWebhook,
  listDeliveries,
  NewWebhook,
  presented,
  readWebhook,
  removeWebhook,
  reviseWebhook,
  rotateSecret,
  Webhook,
  WebhookPatch,
  WebhookWithSecret,
} from '../../workflows/webhooks/manage.js'
import type { TargetRules } from '../../workflows/webhooks/target.js'
import { linkNext } from '../links.js'
import { expectedRevision, tagOf } from '../plugins/caching.js'
import { listOf, paging, problems } from '../shapes/common.js'
import type { ZodTypes } from '../type-provider.js'

const tags = ['webhooks']
const params = z.object({ id: webhookId })
const headers = z.looseObject({ 'if-match': z.string().optional().describe('The ETag of the webhook as it was read; required.') })
const config = { access: 'admin' } as const
/** Takes no Idempotency-Key: its answers hold secrets, and these are shown once and not kept. */
const writing = { access: 'admin', writes: true, repeatable: true } as const
const bodyProblems = ['malformed', 'too-large', 'unsupported-media-type', 'invalid'] as const

/** Registers the routes of webhooks. */
export const webhookRoutes = (app: FastifyInstance, rules: TargetRules): void => {
  const routes = app.withTypeProvider<ZodTypes>()

  routes.post(
    '/v1/webhooks',
    {
      config: writing,
      schema: {
        operationId: 'createWebhook',
        summary: 'Make: an address that is told of events, signed by the Standard Webhooks form',
        tags,
        body: NewWebhook,
        response: {
          201: WebhookWithSecret.describe('It is new; its secret is shown here and nowhere else.'),
          ...problems('conflict', ...bodyProblems),
        },
      },
    },
    async (request, reply) => {
      const webhook = await createWebhook(request.services, rules, request.body)
      reply.code(201).headers({ location: `/v1/webhooks/${webhook.id}`, etag: tagOf(webhook), 'cache-control': 'no-store' })
      return webhook
    },
  )

  routes.get(
    '/v1/webhooks',
    {
      config,
      schema: {
        operationId: 'listWebhooks',
        summary: 'List all of them, without their secrets',
        tags,
        response: { 200: listOf('Webhook', Webhook).describe('All: there are at most a hundred.'), ...problems('invalid') },
      },
    },
    async ({ services }) => ({ items: (await services.store.webhooks.all()).map(presented), nextCursor: null }),
  )

  routes.get(
    '/v1/webhooks/:id',
    {
      config,
      schema: {
        operationId: 'getWebhook',
        summary: 'Read one, without its secret',
        tags,
        params,
        response: { 200: Webhook.describe('As it now is.'), ...problems('not-found', 'invalid') },
      },
    },
    async ({ services, params: { id } }, reply) => {
      const row = await readWebhook(services, id)
      reply.header('etag', tagOf(row))
      return presented(row)
    },
  )

  routes.patch(
    '/v1/webhooks/:id',
    {
      config: writing,
      schema: {
        operationId: 'reviseWebhook',
        summary: 'Revise: its address, its filter, whether it is active or paused',
        tags,
        params,
        headers,
        body: WebhookPatch,
        response: { 200: Webhook.describe('As revised.'), ...problems('not-found', 'stale', 'precondition-required', ...bodyProblems) },
      },
    },
    async ({ services, params: { id }, headers: sent, body }, reply) => {
      const row = await readWebhook(services, id)
      expectedRevision(sent['if-match'], row)
      const webhook = await reviseWebhook(services, rules, row, body)
      reply.header('etag', tagOf(webhook))
      return webhook
    },
  )

  routes.delete(
    '/v1/webhooks/:id',
    {
      config: writing,
      schema: {
        operationId: 'removeWebhook',
        summary: 'Remove it with its secret and its log',
        tags,
        params,
        response: { 200: Webhook.describe('As it was; it is gone.'), ...problems('not-found', 'invalid') },
      },
    },
    ({ services, params: { id } }) => removeWebhook(services, id),
  )

  routes.post(
    '/v1/webhooks/:id/secret',
    {
      config: writing,
      schema: {
        operationId: 'rotateWebhookSecret',
        summary: 'Give it a new secret; the one before signs as well for a day',
        tags,
        params,
        response: {
          200: WebhookWithSecret.describe('With the new secret, shown here and nowhere else.'),
          ...problems('not-found', 'stale', 'invalid'),
        },
      },
    },
    async ({ services, params: { id } }, reply) => {
      const webhook = await rotateSecret(services, await readWebhook(services, id))
      reply.headers({ etag: tagOf(webhook), 'cache-control': 'no-store' })
      return webhook
    },
  )

  routes.get(
    '/v1/webhooks/:id/deliveries',
    {
      config,
      schema: {
        operationId: 'listWebhookDeliveries',
        summary: 'What was tried to deliver, the latest first; the last thousand attempts are kept',
        tags,
        params,
        querystring: z.strictObject(paging),
        response: { 200: listOf('WebhookDelivery', Delivery).describe('A page.'), ...problems('not-found', 'invalid') },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query
      const page = await listDeliveries(request.services, request.params.id, limit, cursor ?? null)
      linkNext(request, reply, page.nextCursor)
      return page
    },
  )
}
