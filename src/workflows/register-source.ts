/** Registers a source. */
import { completeSource, type NewSource } from '../core/sources/schema.js'
import { contentId } from '../core/values/canonical.js'
import type { Change } from '../store/changes.js'
import type { Resources } from '../store/port.js'
import { readCurrent } from './read.js'
import { commitNow, isNew, type Recording } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'

/** The source as it now is; the same body again is the same source. */
export const registerSource = async (services: Services, input: NewSource): Promise<Recording<Resources['source']>> => {
  const body = completeSource(input)
  const change: Change = { type: 'source', id: contentId('src', body), revision: 1, status: 'accepted', body }
  await checkReferences(await services.store.read(), [change])
  const committed = await commitNow(services, [change])
  return { resource: await readCurrent(await services.store.read(), 'source', change.id), isNew: isNew(committed) }
}
