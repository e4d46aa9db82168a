/** Reads the whole of a list, in parts. */
import type { ResourceType } from '../store/changes.js'
import type { Reader, Resources } from '../store/port.js'
import type { After, ListQuery, Page } from '../store/queries.js'

/** So many rows are read at once. */
const part = 500

/** All resources of a type that the query finds, in the order of first recording. */
export const readAll = async <T extends ResourceType>(
  reader: Reader,
  type: T,
  query: Omit<ListQuery, 'limit' | 'after'>,
): Promise<Resources[T][]> => {
  const all: Resources[T][] = []
  let after: After | null = null
  do {
    const page: Page<Resources[T]> = await reader.list(type, { ...query, limit: part, after })
    all.push(...page.items)
    after = page.next
  } while (after)
  return all
}
