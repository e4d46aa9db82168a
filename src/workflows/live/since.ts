/** Where a reader of the list wants to begin: behind an event, or behind all that had been recorded by an instant. */
import { z } from 'zod'
import { afterState, isBehind, type Place, placeOf } from '../../core/events/event-id.js'
import { refuse } from '../failure.js'
import type { Services } from '../services.js'

const instant = z.iso.datetime({ offset: true })

/** The place; null where the text is neither. An event that lies ahead is refused: whoever knows it has read another database, or a later copy. */
export const placeSince = async ({ store }: Pick<Services, 'store'>, since: string, last: number): Promise<Place> => {
  const where = { parameter: 'since' }
  if (instant.safeParse(since).success) return afterState(await store.stateAt(new Date(since).toISOString()))
  const place = placeOf(since)
  if (!place) refuse([{ ...where, detail: 'is neither the id of an event (12 or 12.3) nor an instant (RFC 3339)' }])
  if (place && isBehind(place, afterState(last)))
    refuse([{ ...where, detail: `lies ahead of the last entry, which is ${last}: is this the database that the event came from?` }])
  return place ?? afterState(0)
}
