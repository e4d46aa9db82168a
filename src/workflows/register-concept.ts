/** Registers a concept. */
import { type Concept, type ConceptBody, completeConcept, conceptFindings, type NewConcept } from '../core/concepts/schema.js'
import { canonical, withoutEmpty } from '../core/values/canonical.js'
import type { Reader } from '../store/port.js'
import { Failure, refuse } from './failure.js'
import { type Decision, type Keep, type Recording, recordDecision } from './record.js'
import type { Services } from './services.js'

/** Fails as `conflict` where the key is another concept's: what was first recorded under it is another body. */
export const checkConcept = async (reader: Reader, body: ConceptBody): Promise<void> => {
  const [first] = await reader.history('concept', body.key)
  if (!first) return
  const { revision: _r, recordedAt: _a, updatedAt: _u, status: _s, ...before } = first.resource
  if (canonical(withoutEmpty(before)) === canonical(withoutEmpty(body))) return
  throw new Failure('conflict', `The key ${body.key} is another concept's: PATCH that one, or choose another key.`, [
    { pointer: '/key', detail: 'is taken' },
  ])
}

/** What a body comes to in a state. */
export const decideConcept = async (reader: Reader, input: NewConcept): Promise<Decision> => {
  const body = completeConcept(input)
  refuse(conceptFindings(body))
  const isThere = (await reader.known('concept', [body.key])).has(body.key)
  if (isThere) await checkConcept(reader, body)
  return { id: body.key, changes: isThere ? [] : [{ type: 'concept', id: body.key, revision: 1, status: 'accepted', body }] }
}

/** The concept as it now is. Another concept under the same key is the failure `conflict`. */
export const registerConcept = async (
  services: Services,
  input: NewConcept,
  keep?: Keep<Recording<Concept>>,
): Promise<Recording<Concept>> => {
  const decision = await decideConcept(await services.store.read(), input)
  const recording = await recordDecision(services, 'concept', decision, keep)
  // Somebody else may have taken the key in between.
  if (!recording.isNew) await checkConcept(await services.store.read(), completeConcept(input))
  return recording
}
