/** What sources say of items: the input of every method of truth discovery. */

/** A category or name, a number, or a list of names that belong together (the authors of a book). */
export type Value = string | number | readonly string[]

export interface Observation {
  readonly source: string
  readonly item: string
  readonly value: Value
  /**
   * What kind of thing is told of the item ("actual departure"): sources may be good at one and bad at another. An item
   * has one; of several the last by name.
   */
  readonly attribute?: string | null
  /** When it was said, as text that sorts in time; of several by one source on one item the latest counts. */
  readonly at?: string | null
}

/** What is known of a source before any of its claims is looked at. */
export interface SourceFacts {
  /** Sources of one group (a kind of outlet) share what is expected of a newcomer. */
  readonly group?: string | null
  /** Sources of one house (owned by one owner) are one voice. */
  readonly house?: string | null
}

/** An answer that a person stands for. */
export interface Trusted {
  readonly item: string
  readonly value: Value
  readonly holds: boolean
}

/** What is wrong with an observation, or null. Lists are sets: order and doubles do not matter, an empty one says nothing. */
export const faultOf = ({ source, item, value }: Observation): string | null => {
  if (source === '') return 'a source needs a name'
  if (item === '') return 'an item needs a name'
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'a value must be a finite number'
  if (typeof value === 'string') return value === '' ? 'a value must not be empty' : null
  return value.length === 0 || value.includes('') ? 'a list of values needs at least one name, none of them empty' : null
}
