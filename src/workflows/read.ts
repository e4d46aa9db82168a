/** Reads one resource, or fails as `not-found`. */
import type { ResourceType } from '../store/changes.js'
import type { Reader, Resources } from '../store/port.js'
import { Failure } from './failure.js'

/** The resource in the reader's state. */
export const readCurrent = async <T extends ResourceType>(reader: Reader, type: T, id: string): Promise<Resources[T]> => {
  const resource = await reader.one(type, id)
  if (!resource) throw new Failure('not-found', `There is no ${type} ${id}.`)
  return resource
}
