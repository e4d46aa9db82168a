/** Makes, shows, revises and removes webhooks. */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { afterState, idOfPlace } from '../../core/events/event-id.js'
import { Delivery, webhookSchemas, webhookStatus } from '../../core/events/webhook.js'
import type { WebhookRow } from '../../store/webhooks.js'
import { Failure, refuse } from '../failure.js'
import { EventFilter, wantedOf } from '../live/filter.js'
import type { Services } from '../services.js'
import { checkTarget, type TargetRules } from './target.js'

export const { Webhook, WebhookWithSecret, NewWebhook, WebhookPatch } = webhookSchemas(EventFilter)

/** There may be so many: each is a connection under way at most. */
const most = 100

/** Milliseconds for which the secret before signs as well. */
const overlap = 86_400_000

const newSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`

/** A webhook as it is answered: without its secrets, and without how far the sender came, which is no revision. */
export const presented = (row: WebhookRow): z.infer<typeof Webhook> => ({
  id: row.id,
  url: row.url,
  description: row.description,
  filter: EventFilter.parse(JSON.parse(row.filter)),
  by: row.by,
  revision: row.revision,
  recordedAt: row.recordedAt,
  updatedAt: row.updatedAt,
  status: webhookStatus.parse(row.status),
  pausedBecause: row.pausedBecause,
})

const filterText = async ({ store }: Services, filter: EventFilter): Promise<string> => {
  await wantedOf(await store.read(), filter, (name) => ({ pointer: `/filter/${name}` }))
  const { type = null, claim = null, source = null, question = null } = filter
  return JSON.stringify({ type, claim, source, question })
}

/** One webhook, or the failure `not-found`. */
export const readWebhook = async ({ store }: Services, id: string): Promise<WebhookRow> => {
  const row = await store.webhooks.one(id)
  if (!row) throw new Failure('not-found', `There is no webhook ${id}.`)
  return row
}

/** Makes a webhook that is told of what comes from now on. Its secret is in the answer, and in none after. */
export const createWebhook = async (
  services: Services,
  rules: TargetRules,
  { url, description = null, filter }: z.infer<typeof NewWebhook>,
) => {
  const { store, now, actor } = services
  await checkTarget(url, rules)
  if ((await store.webhooks.all()).length >= most)
    throw new Failure('conflict', `There are ${most} webhooks, and more are not taken: remove one.`)
  const at = now()
  const row: WebhookRow = {
    id: `whk_${randomBytes(16).toString('hex')}`,
    revision: 1,
    recordedAt: at,
    updatedAt: at,
    status: 'active',
    url,
    description,
    filter: await filterText(services, filter ?? {}),
    by: actor?.name ?? null,
    pausedBecause: null,
    secret: newSecret(),
    formerSecret: null,
    formerUntil: null,
    upTo: idOfPlace(afterState((await store.read()).at)),
    attempts: 0,
    nextAt: at,
    failingSince: null,
  }
  await store.webhooks.insert(row)
  return { ...presented(row), secret: row.secret }
}

const write = async ({ store, now }: Services, row: WebhookRow): Promise<WebhookRow> => {
  const next = { ...row, revision: row.revision + 1, updatedAt: now() }
  if (!(await store.webhooks.revise(next)))
    throw new Failure('stale', `${row.id} has been revised since it was read: read it again and decide anew.`)
  return next
}

/** Revises a webhook; made active again, it is tried at once. */
export const reviseWebhook = async (services: Services, rules: TargetRules, before: WebhookRow, patch: z.infer<typeof WebhookPatch>) => {
  const { url = before.url, description = before.description, filter, status = webhookStatus.parse(before.status) } = patch
  if (url !== before.url) await checkTarget(url, rules)
  const row = await write(services, {
    ...before,
    url,
    description,
    filter: filter === undefined ? before.filter : await filterText(services, filter ?? {}),
    status,
    pausedBecause: status === 'active' ? null : before.pausedBecause,
  })
  if (status === 'active' && before.status !== 'active')
    await services.store.webhooks.progress(row.id, { upTo: row.upTo, attempts: 0, nextAt: services.now(), failingSince: null }, null)
  return presented(row)
}

/** Gives a webhook a new secret, which is in the answer and in none after; the one before signs as well for a day. */
export const rotateSecret = async (services: Services, before: WebhookRow) => {
  const formerUntil = new Date(Date.parse(services.now()) + overlap).toISOString()
  const row = await write(services, { ...before, secret: newSecret(), formerSecret: before.secret, formerUntil })
  return { ...presented(row), secret: row.secret }
}

/** Removes a webhook, its secret and its log; answers what it was. */
export const removeWebhook = async (services: Services, id: string) => {
  const row = await readWebhook(services, id)
  await services.store.webhooks.remove(id)
  return presented(row)
}

const place = z.coerce.number().int().min(1)

/** A page of attempts, the latest first. */
export const listDeliveries = async (services: Services, id: string, limit: number, cursor: string | null) => {
  await readWebhook(services, id)
  const before = cursor === null ? null : place.safeParse(cursor)
  if (before && !before.success) refuse([{ parameter: 'cursor', detail: 'is not one of this list' }])
  const rows = await services.store.webhooks.deliveries(id, before?.data ?? null, limit + 1)
  const items = rows.slice(0, limit).map(({ number: _number, webhookId: _id, ...item }) => Delivery.parse(item))
  return { items, nextCursor: rows.length > limit ? String(rows[limit - 1]?.number) : null }
}
