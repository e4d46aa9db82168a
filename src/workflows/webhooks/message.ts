/** An event as a message of Standard Webhooks: its body, its id and its signatures. */
import { Webhook } from 'standardwebhooks'
import type { ChangeEvent } from '../../core/events/event.js'
import { contentId } from '../../core/values/canonical.js'
import type { WebhookRow } from '../../store/webhooks.js'

export interface Message {
  /** The same at every attempt, also after a restart: it is made from the webhook and the event. */
  readonly id: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

type Signer = Pick<WebhookRow, 'id' | 'secret' | 'formerSecret' | 'formerUntil'>

/** The message at an instant. While a secret is being replaced, both sign. */
export const messageOf = (event: ChangeEvent, { id: webhook, secret, formerSecret, formerUntil }: Signer, now: string): Message => {
  const id = contentId('msg', { webhook, event: event.id, type: event.type })
  const body = JSON.stringify({ type: event.type, timestamp: event.recordedAt, data: event })
  const sentAt = new Date(now)
  const secrets = [secret, ...(formerSecret !== null && formerUntil !== null && formerUntil > now ? [formerSecret] : [])]
  return {
    id,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Hearsay-Webhooks/1',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)),
      'webhook-signature': secrets.map((one) => new Webhook(one).sign(id, sentAt, body)).join(' '),
    },
  }
}
