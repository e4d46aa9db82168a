/** Lists a collection: filters, order of first recording, pages pinned to the state of the first. */

import type { ResourceType } from '../store/changes.js'
import type { Resources } from '../store/port.js'
import { listOf, placeIn, toCursor } from './cursor.js'
import { withFamilies } from './families.js'
import { conditionsOf, type Filters } from './filters.js'
import { openReader } from './open-reader.js'
import type { Services } from './services.js'
import { readVocabulary } from './vocabulary.js'

export interface ListRequest {
  readonly filters: Filters
  readonly limit: number
  readonly cursor: string | null
}

export interface Listed<T> {
  readonly items: readonly T[]
  readonly nextCursor: string | null
}

/** A page of a collection. Without a status filter only what is accepted is listed. */
export const listResources = async <T extends ResourceType>(
  services: Services,
  type: T,
  { filters, limit, cursor }: ListRequest,
): Promise<Listed<Resources[T]>> => {
  const of = listOf(type, filters)
  const held = placeIn(of, cursor)
  const reader = await openReader(services, held?.at)
  const { status, ...rest } = filters
  const conditions = await withFamilies(reader, conditionsOf(await readVocabulary(services, reader), type, rest))
  const page = await reader.list(type, {
    statuses: [status ?? 'accepted'],
    conditions,
    limit,
    after: held && { recordedAt: held.recordedAt, id: held.id },
  })
  return { items: page.items, nextCursor: page.next && toCursor({ of, at: reader.at, ...page.next }) }
}
