/** Records an assertion: that a document says a claim, and on whose word. */
import type { Assertion, NewAssertion } from '../core/claims/assertion.js'
import type { Reader } from '../store/port.js'
import { assertionChange, textReader } from './assertion-change.js'
import { type Decision, type Keep, type Recording, recordDecision } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'

/** What a body comes to in a state. */
export const decideAssertion = async (reader: Reader, input: NewAssertion): Promise<Decision> => {
  const change = await assertionChange(textReader(reader), input)
  await checkReferences(reader, [change])
  return { id: change.id, changes: [change] }
}

/** The assertion as it now is. */
export const recordAssertion = async (
  services: Services,
  input: NewAssertion,
  keep?: Keep<Recording<Assertion>>,
): Promise<Recording<Assertion>> => recordDecision(services, 'assertion', await decideAssertion(await services.store.read(), input), keep)
