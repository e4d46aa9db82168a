/** Follows the list of changes: tells what there is behind a place, then what comes, until the signal is given. */
import type { Place } from '../../core/events/event-id.js'
import type { Services } from '../services.js'
import { openBell } from './bell.js'
import type { Wanted } from './filter.js'
import { replay, type Told } from './replay.js'

/** In milliseconds. */
export interface Pace {
  /** After so long without an event, a part without one tells that it is still there, and how far it has looked. */
  readonly heartbeat: number
  /** So often it looks for what other processes wrote. */
  readonly poll: number
}

/** Parts with events as they come, and one without any as a heartbeat. */
export async function* follow(services: Services, wanted: Wanted, from: Place, pace: Pace, signal: AbortSignal): AsyncGenerator<Told> {
  const bell = openBell(services.store)
  const rounds = Math.max(1, Math.round(pace.heartbeat / pace.poll))
  let place = from
  let quiet = 0
  try {
    while (!signal.aborted) {
      const { at } = await services.store.read()
      for await (const told of replay(services, wanted, place, at, signal)) {
        place = told.upTo
        if (told.events.length > 0) {
          quiet = 0
          yield told
        }
      }
      if (quiet >= rounds) {
        quiet = 0
        yield { events: [], upTo: place }
      }
      quiet += 1
      await bell.wait(pace.poll, signal)
    }
  } finally {
    bell.close()
  }
}
