/** Tells the list of changes as events, in order and in bounded parts, from any place of it. */
import { setImmediate } from 'node:timers/promises'
import type { Entry } from '../../core/events/entry.js'
import type { ChangeEvent } from '../../core/events/event.js'
import { afterState, isBehind, type Place, placeOf } from '../../core/events/event-id.js'
import { eventOf, eventsFrom } from '../../core/events/event-of.js'
import type { Services } from '../services.js'
import { isConcerned } from './concerns.js'
import { pageIsConcerned } from './concerns-page.js'
import { typesToRead, type Wanted, wants, wantsDerived } from './filter.js'
import { pagesChanged } from './pages-changed.js'

/** How many entries are read at once. */
const part = 100

export interface Told {
  readonly events: readonly ChangeEvent[]
  /** Everything up to here has been told, or was not wanted. */
  readonly upTo: Place
}

/** The pages that an entry changed: all are numbered, whatever is wanted of them, so that an id is the same for everybody. */
const derivedOf = async (services: Services, wanted: Wanted, entry: Entry): Promise<ChangeEvent[]> => {
  if (!wantsDerived(wanted)) return []
  const pages = await pagesChanged(services, entry)
  const events = eventsFrom(entry, pages)
  const concerned: ChangeEvent[] = []
  for (const [index, page] of pages.entries()) {
    const event = events[index]
    if (event && (await pageIsConcerned(services, wanted, entry.entry, page))) concerned.push(event)
  }
  return concerned
}

/** The events of one entry that are wanted, in order. */
const eventsOf = async (services: Services, wanted: Wanted, entry: Entry): Promise<ChangeEvent[]> => {
  const event = eventOf(entry)
  const own = wants(wanted, event.type) && (await isConcerned(services, wanted, entry)) ? [event] : []
  return [...own, ...(await derivedOf(services, wanted, entry))]
}

/** Where the events of an entry have to be worked out one by one, each is told as soon as it is known. */
const isCostly = (wanted: Wanted): boolean =>
  wantsDerived(wanted) || wanted.claim !== null || wanted.source !== null || wanted.question !== null

/** Tells all wanted events behind a place, up to a state. Ends early where the signal is given. */
export async function* replay(services: Services, wanted: Wanted, from: Place, to: number, signal: AbortSignal): AsyncGenerator<Told> {
  const reader = await services.store.read(to)
  const types = typesToRead(wanted)
  const isNew = ({ id }: ChangeEvent): boolean => {
    const place = placeOf(id)
    return place !== null && isBehind(place, from)
  }
  for (let after = from.part === 'end' ? from.entry : from.entry - 1; after < to; ) {
    const { entries, seen } = await reader.entries({ after, types, limit: part })
    let events: ChangeEvent[] = []
    for (const entry of entries) {
      if (signal.aborted) return
      events.push(...(await eventsOf(services, wanted, entry)).filter(isNew))
      if (!isCostly(wanted)) continue
      yield { events, upTo: afterState(entry.entry) }
      events = []
      await setImmediate()
    }
    yield { events, upTo: afterState(seen) }
    after = seen
    await setImmediate()
    if (signal.aborted) return
  }
}
