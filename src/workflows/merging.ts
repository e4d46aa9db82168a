/** Merging: a record that reads as another from now on, or again as itself. Nothing else is rewritten. */
import type { Change } from '../store/changes.js'
import type { Mergeable, Reader, Resources } from '../store/port.js'
import { Failure, refuse } from './failure.js'

const pointer = '/mergedInto'

/** Fails where the two cannot be merged: a record into itself or round in a circle, or a sound one into one that is wrong or waits. */
const refuseUnfit = async (reader: Reader, change: Change, into: string): Promise<void> => {
  if (change.type !== 'source' && change.type !== 'claim') return
  if (into === change.id) refuse([{ pointer, detail: `a ${change.type} is not merged into itself` }])
  const other: Resources[Mergeable] | null = await reader.one(change.type, into)
  if ((await reader.erased([into])).size > 0) throw new Failure('conflict', `${into} was erased.`, [{ pointer, detail: 'was erased' }])
  // What is not there is told with all other references.
  if (!other) return
  if (((await reader.readAs(change.type, [into])).get(into) ?? into) === change.id) {
    throw new Failure('conflict', `${into} was merged into ${change.id}: undo that first.`, [{ pointer, detail: 'leads back in a circle' }])
  }
  if (other.status !== 'accepted' && other.status !== change.status) {
    throw new Failure('conflict', `${into} is ${other.status}: choose one that is accepted.`, [{ pointer, detail: `is ${other.status}` }])
  }
}

/** The change with what the patch says of merging. Fails as `invalid` without a reason, as `conflict` where it would lead nowhere. */
export const merging = async (reader: Reader, change: Change, mergedInto: unknown, reason: string | null): Promise<Change> => {
  if (mergedInto !== null && typeof mergedInto !== 'string') return change
  if (change.type !== 'source' && change.type !== 'claim') return change
  if (mergedInto === change.body.mergedInto) return change
  if (!reason) refuse([{ pointer: '/reason', detail: 'merging, and undoing it, needs a reason' }])
  if (mergedInto !== null) await refuseUnfit(reader, change, mergedInto)
  return change.type === 'source'
    ? { ...change, body: { ...change.body, mergedInto } }
    : { ...change, body: { ...change.body, mergedInto } }
}
