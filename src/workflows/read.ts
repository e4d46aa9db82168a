/** Reads one resource, or fails as `not-found`. */
import type { ResourceType } from '../store/changes.js'
import type { Reader, Resources } from '../store/port.js'
import { ErasedFailure, Failure } from './failure.js'
import { Moved } from './moved.js'

/** Fails as `erased` where one of these was. */
export const refuseErased = async (reader: Reader, ids: readonly string[]): Promise<void> => {
  const [erased] = (await reader.erased(ids)).values()
  if (erased) throw new ErasedFailure(erased.id, erased.recordedAt, erased.reason)
}

/** The record in the reader's state, whether or not it reads as another: for what revises or repeats it. */
export const readRecord = async <T extends ResourceType>(reader: Reader, type: T, id: string): Promise<Resources[T]> => {
  const resource = await reader.one(type, id)
  if (!resource) throw new Failure('not-found', `There is no ${type} ${id}.`)
  await refuseErased(reader, [id])
  return resource
}

/** The resource in the reader's state. Throws Moved where it reads as another. */
export const readCurrent = async <T extends ResourceType>(reader: Reader, type: T, id: string): Promise<Resources[T]> => {
  const resource = await readRecord(reader, type, id)
  const into = 'mergedInto' in resource ? resource.mergedInto : null
  if (into === null || (type !== 'source' && type !== 'claim')) return resource
  throw new Moved(id, (await reader.readAs(type, [id])).get(id) ?? into)
}
