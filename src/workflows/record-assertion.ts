/** Records an assertion: that a document says a claim, and on whose word. */
import type { Assertion, NewAssertion } from '../core/claims/assertion.js'
import { assertionChange, textReader } from './assertion-change.js'
import { readCurrent } from './read.js'
import { commitNow, isNew, type Recording } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'

/** The assertion as it now is. */
export const recordAssertion = async (services: Services, input: NewAssertion): Promise<Recording<Assertion>> => {
  const reader = await services.store.read()
  const change = await assertionChange(textReader(reader), input)
  await checkReferences(reader, [change])
  const committed = await commitNow(services, [change])
  return { resource: await readCurrent(await services.store.read(), 'assertion', change.id), isNew: isNew(committed) }
}
