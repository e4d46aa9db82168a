/** Webhooks on SQLite. */
import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import type { DeliveryRow, WebhookRow, WebhookStore } from '../webhooks.js'
import type { Engine } from './open.js'
import { deliveries, leases, webhooks } from './tables.js'

/** So many attempts are kept of each webhook. */
const mostKept = 1_000

/** The place of the sender. */
const name = 'webhooks'

/** The webhooks of a database that is open. */
export const webhookStoreOf = ({ db, file }: Engine): WebhookStore => {
  const log = (delivery: DeliveryRow): void => {
    db.insert(deliveries).values(delivery).run()
    const { webhookId } = delivery
    db.run(sql`delete from deliveries where webhook_id = ${webhookId} and number <= (
      select number from deliveries where webhook_id = ${webhookId} order by number desc limit 1 offset ${mostKept})`)
  }
  const progress = file.transaction((id: string, moved: Partial<WebhookRow>, delivery: DeliveryRow | null): void => {
    const { changes } = db.update(webhooks).set(moved).where(eq(webhooks.id, id)).run()
    if (delivery && changes > 0) log(delivery)
  })
  const remove = file.transaction((id: string): boolean => {
    db.delete(deliveries).where(eq(deliveries.webhookId, id)).run()
    return db.delete(webhooks).where(eq(webhooks.id, id)).run().changes > 0
  })
  const lease = file.transaction((holder: string, now: string, until: string): boolean => {
    const held = db.select().from(leases).where(eq(leases.name, name)).get()
    // A lease that would last longer than any is given was made by a clock that was wrong.
    const isHeld = held && held.holder !== holder && held.until > now && held.until <= until
    if (isHeld) return false
    db.insert(leases).values({ name, holder, until }).onConflictDoUpdate({ target: leases.name, set: { holder, until } }).run()
    return true
  })
  return {
    insert: async (row) => {
      db.insert(webhooks).values(row).run()
    },
    one: async (id) => db.select().from(webhooks).where(eq(webhooks.id, id)).get() ?? null,
    all: async () => db.select().from(webhooks).orderBy(asc(webhooks.recordedAt), asc(webhooks.id)).all(),
    revise: async (row) => {
      // How far the sender came is its own to say.
      const { upTo: _upTo, attempts: _attempts, nextAt: _nextAt, failingSince: _since, ...rest } = row
      return (
        db
          .update(webhooks)
          .set(rest)
          .where(and(eq(webhooks.id, row.id), eq(webhooks.revision, row.revision - 1)))
          .run().changes > 0
      )
    },
    remove: async (id) => remove.immediate(id),
    progress: async (id, moved, delivery) => progress.immediate(id, moved, delivery),
    log: async (delivery) => log(delivery),
    deliveries: async (webhookId, before, limit) =>
      db
        .select()
        .from(deliveries)
        .where(and(eq(deliveries.webhookId, webhookId), before === null ? undefined : lt(deliveries.number, before)))
        .orderBy(desc(deliveries.number))
        .limit(limit)
        .all(),
    lease: async (holder, now, until) => lease.immediate(holder, now, until),
    release: async (holder) => {
      db.delete(leases)
        .where(and(eq(leases.name, name), eq(leases.holder, holder)))
        .run()
    },
  }
}
