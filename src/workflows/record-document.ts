/** Records a document, one retrieved text, unchangeable, with the claims that are read from it as suggestions. */

import { contentHashOf } from '../core/documents/content-hash.js'
import { completeDocument, type NewDocument } from '../core/documents/schema.js'
import { contentId } from '../core/values/canonical.js'
import type { Change } from '../store/changes.js'
import type { Reader, Resources } from '../store/port.js'
import { type MainText, mainTextOf } from './main-text.js'
import { refuseErased } from './read.js'
import { type Decision, type Keep, type Recording, recordDecision } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'
import { changesOf, suggestClaims } from './suggest-claims.js'

/** What a page says of itself fills what the caller left out; what the caller says stands. */
const withPage = (input: NewDocument, page: MainText | null): NewDocument => ({
  ...input,
  text: input.text ?? page?.text ?? null,
  title: input.title ?? page?.title?.slice(0, 1_000) ?? null,
  byline: input.byline ?? page?.byline?.slice(0, 500) ?? null,
  publishedAt: input.publishedAt ?? page?.publishedAt ?? null,
})

/** What a body comes to in a state. The id is made of the body as it came in, its text included, whether or not the text is kept. */
export const decideDocument = async (services: Services, reader: Reader, input: NewDocument): Promise<Decision> => {
  const { html = null } = input
  const { contentHash: _hash, hasText: _has, ...given } = completeDocument(input, contentHashOf(input))
  const id = contentId('doc', { ...given, text: input.text ?? null, html })
  if ((await reader.known('document', [id])).has(id)) {
    await refuseErased(reader, [id])
    return { id, changes: [] }
  }
  const whole = withPage(input, input.text == null && html !== null ? await mainTextOf(html) : null)
  const { text = null } = whole
  const body = completeDocument(whole, contentHashOf(whole))
  const isKept = services.keepText && (text !== null || html !== null)
  const change: Change = {
    type: 'document',
    id,
    revision: 1,
    status: 'accepted',
    body: { ...body, hasText: body.hasText && services.keepText },
    ...(isKept ? { text: { text, html } } : {}),
  }
  await checkReferences(reader, [change])
  const suggested = text === null ? [] : await suggestClaims(services, reader, { id, ...body }, text)
  return { id, changes: [change, ...changesOf(suggested)] }
}

/** The document as it now is. */
export const recordDocument = async (
  services: Services,
  input: NewDocument,
  keep?: Keep<Recording<Resources['document']>>,
): Promise<Recording<Resources['document']>> =>
  recordDecision(services, 'document', await decideDocument(services, await services.store.read(), input), keep)
