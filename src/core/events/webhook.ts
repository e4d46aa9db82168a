/** Webhooks as they come in and go out. */
import { z } from 'zod'
import { envelope, instant, longText, reason, webAddress } from '../values/schemas.js'
import { ChangeEvent } from './event.js'

export const webhookId = z
  .string()
  .regex(/^whk_[0-9a-f]{32}$/u, 'is no id of this kind (whk_ and 32 hex digits)')
  .meta({ examples: ['whk_0123456789abcdef0123456789abcdef'] })

export const webhookStatus = z.enum(['active', 'paused'])

const url = webAddress.describe('An https address on a public host, without port and credentials.')
const status = webhookStatus.describe('Nothing is sent while it is paused; what happened meanwhile is sent once it is active again.')

/** The schemas over a schema of filters. */
export const webhookSchemas = <F extends z.ZodType>(filter: F) => {
  const Webhook = z
    .strictObject({
      id: webhookId,
      url: z.string(),
      description: z.string().nullable(),
      filter,
      by: z.string().nullable(),
      ...envelope,
      status,
      pausedBecause: z.string().nullable().describe('Why the service paused it; null where a person did, or where it is active.'),
    })
    .meta({ id: 'Webhook', description: 'Who is told of events. The secret is shown once, where it is made.' })
  return {
    Webhook,
    WebhookWithSecret: Webhook.extend({ secret: z.string().describe('Signs what is sent; shown only here.') }).meta({
      id: 'WebhookWithSecret',
    }),
    NewWebhook: z
      .strictObject({ url, description: longText.nullish(), filter: filter.nullish() })
      .meta({ id: 'NewWebhook', description: 'It is told of what comes from now on.' }),
    WebhookPatch: z
      .strictObject({ url: url.optional(), description: longText.nullish(), filter: filter.nullish(), status: status.optional(), reason })
      .meta({ id: 'WebhookPatch', description: 'A JSON merge patch (RFC 7396), but that a filter is replaced as a whole.' }),
  }
}

/** What a webhook is sent: the body of the Standard Webhooks form. */
export const WebhookMessage = z.strictObject({ type: z.string(), timestamp: instant, data: ChangeEvent }).meta({
  id: 'WebhookMessage',
  description: 'An event as it is sent to a webhook, signed by the headers webhook-id, -timestamp and -signature.',
})

export const Delivery = z
  .strictObject({
    messageId: z.string().describe('The header webhook-id; the same at every attempt.'),
    eventId: z.string(),
    type: z.string(),
    attempt: z.int().min(1),
    at: instant,
    outcome: z.enum(['delivered', 'failed', 'given_up', 'gone']),
    status: z.int().nullable().describe('What the receiver answered; null where it did not.'),
    detail: z.string().nullable().describe('What went wrong, or how the answer began: at most 1,000 characters.'),
    nextAt: instant.nullable().describe('When it is tried again.'),
  })
  .meta({ id: 'WebhookDelivery', description: 'One attempt to deliver one event.' })
