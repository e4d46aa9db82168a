/** What a stream gives. */
import type { RecordedErasure } from '../../src/store/erased.js'
import type { Recorded, RecordedMark } from '../../src/store/port.js'

/** All items, in their order. */
export const collected = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** The revisions among entries: what is of no resource is left out. */
export const revisions = (entries: readonly (Recorded | RecordedMark | RecordedErasure)[]): Recorded[] =>
  entries.flatMap((entry) => (entry.type === 'rules' || entry.type === 'erasure' ? [] : [entry]))
