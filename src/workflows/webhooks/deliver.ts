/** Delivers the next event to one webhook: one attempt. Events go in order, the next once the one before was delivered or given up. */
import type { ChangeEvent } from '../../core/events/event.js'
import { afterState, idOfPlace, placeOf } from '../../core/events/event-id.js'
import { longestFailing, meaningOf, waitAfter } from '../../core/events/retry.js'
import type { DeliveryRow, WebhookRow } from '../../store/webhooks.js'
import { EventFilter, type Wanted, wantedOf } from '../live/filter.js'
import { replay } from '../live/replay.js'
import type { Services } from '../services.js'
import { messageOf } from './message.js'

/** What came of a request; the answer is cut to 1,000 characters. */
export interface Posted {
  readonly status: number | null
  readonly detail: string | null
}

export interface Sending {
  /** Sends a body by POST. Never fails: what went wrong is told. */
  readonly post: (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>
  /** A number from 0 to 1. */
  readonly random: () => number
}

const never = new AbortController().signal

interface Next {
  readonly event: ChangeEvent | null
  readonly upTo: string
}

/** The next event that a webhook wants, or how far there is none. */
const nextFor = async (services: Services, { upTo }: WebhookRow, wanted: Wanted): Promise<Next> => {
  const { at } = await services.store.read()
  let seen = upTo
  for await (const told of replay(services, wanted, placeOf(upTo) ?? afterState(at), at, never)) {
    const [event = null] = told.events
    if (event) return { event, upTo: seen }
    seen = idOfPlace(told.upTo)
  }
  return { event: null, upTo: seen }
}

const isFailingTooLong = (since: string, now: string): boolean => Date.parse(now) - Date.parse(since) >= longestFailing

/** Pauses a webhook and says why; where a person was faster, theirs stands. */
const pause = async ({ store }: Services, row: WebhookRow, now: string, pausedBecause: string): Promise<void> => {
  const current = await store.webhooks.one(row.id)
  if (current) await store.webhooks.revise({ ...current, revision: current.revision + 1, updatedAt: now, status: 'paused', pausedBecause })
}

/** Notes what came of an attempt, and what follows from it. */
const settle = async (
  services: Services,
  { random }: Sending,
  row: WebhookRow,
  tried: Pick<DeliveryRow, 'messageId' | 'eventId' | 'type'>,
  posted: Posted,
) => {
  const { store } = services
  const now = services.now()
  const [meaning, attempt] = [meaningOf(posted.status), row.attempts + 1]
  const wait = meaning === 'delivered' ? null : waitAfter(attempt, random())
  const nextAt = wait === null ? null : new Date(Date.parse(now) + wait).toISOString()
  const outcome = meaning === 'failed' && nextAt === null ? 'given_up' : meaning
  const isOver = meaning === 'delivered' || outcome === 'given_up'
  const failingSince = meaning === 'delivered' ? null : (row.failingSince ?? now)
  const progress = { upTo: isOver ? tried.eventId : row.upTo, attempts: isOver ? 0 : attempt, nextAt: nextAt ?? now, failingSince }
  await store.webhooks.progress(row.id, progress, {
    ...tried,
    ...posted,
    webhookId: row.id,
    attempt,
    at: now,
    outcome,
    nextAt: outcome === 'failed' ? nextAt : null,
  })
  if (meaning === 'gone') await pause(services, row, now, 'The receiver answered 410 Gone.')
  else if (failingSince !== null && isFailingTooLong(failingSince, now))
    await pause(services, row, now, `Nothing could be delivered since ${failingSince}.`)
}

/** One attempt for the next event; false where there is none. */
export const deliverNext = async (services: Services, sending: Sending, row: WebhookRow): Promise<boolean> => {
  const reader = await services.store.read()
  const wanted = await wantedOf(reader, EventFilter.parse(JSON.parse(row.filter)), () => ({}))
  const { event, upTo } = await nextFor(services, row, wanted)
  if (upTo !== row.upTo)
    await services.store.webhooks.progress(
      row.id,
      { upTo, attempts: row.attempts, nextAt: row.nextAt, failingSince: row.failingSince },
      null,
    )
  if (!event) return false
  const message = messageOf(event, row, services.now())
  const posted = await sending.post(row.url, message.headers, message.body)
  await settle(services, sending, { ...row, upTo }, { messageId: message.id, eventId: event.id, type: event.type }, posted)
  return true
}
