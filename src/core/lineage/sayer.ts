/** Who a hop names: a registered source, a name that is not registered, or somebody described. */
import type { Hop } from '../claims/assertion.js'
import { nameForm } from '../values/wording.js'
import type { Archive } from './evidence.js'

/** Somebody with a name. `key` is equal for the same one. */
export interface Sayer {
  readonly key: string
  readonly sourceId: string | null
  readonly name: string
}

/** A registered source as a sayer. */
export const sourceSayer = ({ book }: Archive, sourceId: string): Sayer => ({
  key: `source:${sourceId}`,
  sourceId,
  name: book.get(sourceId)?.name ?? sourceId,
})

/** The one that a hop names; a name that is a registered source's name or alias is that source. Null for somebody described. */
export const sayerOf = (archive: Archive, { sourceId, name }: Hop): Sayer | null => {
  if (sourceId !== null) return sourceSayer(archive, sourceId)
  if (name === null) return null
  const known = archive.sourceByName.get(nameForm(name))
  return known === undefined ? { key: `name:${nameForm(name)}`, sourceId: null, name } : sourceSayer(archive, known)
}
