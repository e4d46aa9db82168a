/** Ids of events are places in the list of changes: `12` is entry 12 itself, `12.3` the third event that follows from it. */
import { z } from 'zod'

/** A place in the list: after event `part` of an entry (0 is the entry itself), or after all of them. */
export interface Place {
  readonly entry: number
  readonly part: number | 'end'
}

const form = /^(0|[1-9]\d{0,14})(?:\.([1-9]\d{0,5}|end))?$/u

/** An id of an event, or a place after all events of an entry (`12.end`). */
export const eventId = z
  .string()
  .regex(form, 'is no id of an event (12, 12.3 or 12.end)')
  .meta({ examples: ['12', '12.3'] })

/** The place that an id names; null where it is none. */
export const placeOf = (id: string): Place | null => {
  const [, entry, part = '0'] = form.exec(id) ?? []
  if (entry === undefined) return null
  return { entry: Number(entry), part: part === 'end' ? part : Number(part) }
}

/** The id of a place. */
export const idOfPlace = ({ entry, part }: Place): string => (part === 0 ? String(entry) : `${entry}.${part}`)

/** The place after everything up to and with an entry: where a reader stands who has seen that state. */
export const afterState = (entry: number): Place => ({ entry, part: 'end' })

const rank = (part: Place['part']): number => (part === 'end' ? Number.POSITIVE_INFINITY : part)

/** Whether a place lies behind another one. */
export const isBehind = (a: Place, b: Place): boolean => a.entry > b.entry || (a.entry === b.entry && rank(a.part) > rank(b.part))
