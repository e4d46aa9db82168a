/** Exports a database: every revision in the order of recording, in the form that the import takes. */

import type { RecordedErasure } from '../store/erased.js'
import type { Recorded, RecordedMark } from '../store/port.js'
import { openReader } from './open-reader.js'
import type { Services } from './services.js'

const bookkeeping = new Set(['id', 'revision', 'recordedAt', 'updatedAt'])

const dataOf = (recorded: Recorded | RecordedMark | RecordedErasure): object => {
  if (recorded.type === 'rules') return { ...recorded.body, status: recorded.status }
  const { resource, text } = recorded
  const body = Object.fromEntries(Object.entries(resource).filter(([key]) => !bookkeeping.has(key)))
  return text ? { ...body, ...text } : body
}

/** A line for each change, without its line break. */
export async function* exportLines(services: Services): AsyncIterable<string> {
  const reader = await openReader(services)
  for await (const change of reader.recorded()) {
    const { type, id, revision, recordedAt, by, reason } = change
    yield JSON.stringify({ type, id, revision, recordedAt, by, reason, data: dataOf(change) })
  }
}
