/** Registers a concept. */
import { type Concept, completeConcept, conceptFindings, type NewConcept } from '../core/concepts/schema.js'
import { canonical, withoutEmpty } from '../core/values/canonical.js'
import { Failure, refuse } from './failure.js'
import { readCurrent } from './read.js'
import { commitNow, isNew, type Recording } from './record.js'
import type { Services } from './services.js'

/** The concept as it now is. Another concept under the same key is the failure `conflict`. */
export const registerConcept = async (services: Services, input: NewConcept): Promise<Recording<Concept>> => {
  const body = completeConcept(input)
  refuse(conceptFindings(body))
  const committed = await commitNow(services, [{ type: 'concept', id: body.key, revision: 1, status: 'accepted', body }])
  const reader = await services.store.read()
  if (!isNew(committed)) {
    const [first] = await reader.history('concept', body.key)
    const {
      revision: _r,
      recordedAt: _a,
      updatedAt: _u,
      status: _s,
      ...before
    } = first?.resource ?? { revision: 0, recordedAt: '', updatedAt: '', status: '' }
    if (canonical(withoutEmpty(before)) !== canonical(withoutEmpty(body))) {
      throw new Failure('conflict', `The key ${body.key} is another concept's: PATCH that one, or choose another key.`, [
        { pointer: '/key', detail: 'is taken' },
      ])
    }
  }
  return { resource: await readCurrent(reader, 'concept', body.key), isNew: isNew(committed) }
}
