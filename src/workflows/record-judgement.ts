/** Records a judgement: a person's or an outside tool's word on a pair, or on a claim. */
import { completeJudgement, type Judgement, judgementFindings, type NewJudgement } from '../core/comparison/judgement.js'
import { contentId } from '../core/values/canonical.js'
import type { Change } from '../store/changes.js'
import type { Reader } from '../store/port.js'
import { refuse } from './failure.js'
import { type Decision, type Keep, type Recording, recordDecision } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'

/** What a body comes to in a state. */
export const decideJudgement = async (services: Services, reader: Reader, input: NewJudgement): Promise<Decision> => {
  const body = completeJudgement({ ...input, by: services.actor?.name ?? input.by })
  refuse(judgementFindings(body))
  const change: Change = { type: 'judgement', id: contentId('jdg', body), revision: 1, status: 'accepted', body }
  await checkReferences(reader, [change])
  return { id: change.id, changes: [change] }
}

/** The judgement as it now is. */
export const recordJudgement = async (
  services: Services,
  input: NewJudgement,
  keep?: Keep<Recording<Judgement>>,
): Promise<Recording<Judgement>> =>
  recordDecision(services, 'judgement', await decideJudgement(services, await services.store.read(), input), keep)
