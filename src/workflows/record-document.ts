/** Records a document: one retrieved text, unchangeable. */
import { contentHashOf } from '../core/documents/content-hash.js'
import { completeDocument, type NewDocument } from '../core/documents/schema.js'
import { contentId } from '../core/values/canonical.js'
import type { Change } from '../store/changes.js'
import type { Resources } from '../store/port.js'
import { readCurrent } from './read.js'
import { commitNow, isNew, type Recording } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'

/** The document as it now is. Its id is made of all of the body, its text included, whether or not the text is kept. */
export const recordDocument = async (services: Services, input: NewDocument): Promise<Recording<Resources['document']>> => {
  const { text = null, html = null } = input
  const { contentHash, hasText, ...rest } = completeDocument(input, contentHashOf(input))
  const id = contentId('doc', { ...rest, text, html })
  const isKept = services.keepText && (text !== null || html !== null)
  const body = { ...rest, contentHash, hasText: hasText && services.keepText }
  const change: Change = { type: 'document', id, revision: 1, status: 'accepted', body, ...(isKept ? { text: { text, html } } : {}) }
  await checkReferences(await services.store.read(), [change])
  const committed = await commitNow(services, [change])
  return { resource: await readCurrent(await services.store.read(), 'document', id), isNew: isNew(committed) }
}
