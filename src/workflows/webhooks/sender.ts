/** Sends what happens to the webhooks that want it: one sender for a database, each webhook in a lane of its own. */
import { openBell } from '../live/bell.js'
import type { Services } from '../services.js'
import { deliverNext, type Sending } from './deliver.js'

/** The place of the sender is held for so many milliseconds, longer than any attempt, and kept as long as the sender lives. */
const leaseTime = 60_000

export interface SenderOptions extends Sending {
  /** Who this process is to the others on the same database. */
  readonly holder: string
  /** Milliseconds between two looks for what is due, and for what other processes wrote. */
  readonly poll: number
  /** Told of what should not happen. */
  readonly onFault: (error: unknown) => void
}

export interface Sender {
  /** Begins a lane for every webhook that is due and has none; ends with them. Does nothing where another process sends. */
  readonly pass: () => Promise<void>
  /** Passes at every commit and every look, until it is closed. */
  readonly start: () => void
  readonly close: () => Promise<void>
}

/** A sender that does nothing yet. */
export const openSender = (services: Services, options: SenderOptions): Sender => {
  const { webhooks } = services.store
  const { holder, poll, onFault } = options
  const lanes = new Map<string, Promise<void>>()
  const stop = new AbortController()
  let running: Promise<void> | null = null

  const holds = async (): Promise<boolean> => {
    const now = services.now()
    return webhooks.lease(holder, now, new Date(Date.parse(now) + leaseTime).toISOString())
  }
  const lane = async (id: string): Promise<void> => {
    while (!stop.signal.aborted) {
      const row = await webhooks.one(id)
      if (row?.status !== 'active' || row.nextAt > services.now() || !(await holds())) return
      if (!(await deliverNext(services, options, row))) return
    }
  }
  const begin = (id: string): Promise<void> => {
    const made = lane(id)
      .catch(onFault)
      .finally(() => lanes.delete(id))
    lanes.set(id, made)
    return made
  }
  const pass = async (): Promise<void> => {
    const active = (await webhooks.all()).filter(({ status, nextAt }) => status === 'active' && nextAt <= services.now())
    if (active.length === 0 || !(await holds())) return
    await Promise.all(active.filter(({ id }) => !lanes.has(id)).map(({ id }) => begin(id)))
  }
  const run = async (): Promise<void> => {
    const bell = openBell(services.store)
    while (!stop.signal.aborted) {
      // A slow receiver holds up its own lane alone.
      void pass().catch(onFault)
      await bell.wait(poll, stop.signal)
    }
    bell.close()
  }
  return {
    pass,
    start: () => {
      running ??= run()
    },
    close: async () => {
      stop.abort()
      await running
      await Promise.all(lanes.values())
      await webhooks.release(holder)
    },
  }
}
