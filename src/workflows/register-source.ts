/** Registers a source. */
import { completeSource, type NewSource } from '../core/sources/schema.js'
import { contentId } from '../core/values/canonical.js'
import type { Change } from '../store/changes.js'
import type { Reader, Resources } from '../store/port.js'
import { type Decision, type Keep, type Recording, recordDecision } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'

/** What a body comes to in a state. */
export const decideSource = async (reader: Reader, input: NewSource): Promise<Decision> => {
  const body = completeSource(input)
  const change: Change = { type: 'source', id: contentId('src', body), revision: 1, status: 'accepted', body }
  await checkReferences(reader, [change])
  return { id: change.id, changes: [change] }
}

/** The source as it now is; the same body again is the same source. */
export const registerSource = async (
  services: Services,
  input: NewSource,
  keep?: Keep<Recording<Resources['source']>>,
): Promise<Recording<Resources['source']>> =>
  recordDecision(services, 'source', await decideSource(await services.store.read(), input), keep)
