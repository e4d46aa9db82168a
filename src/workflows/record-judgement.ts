/** Records a judgement: a person's or an outside tool's word on a pair, or on a claim. */
import { completeJudgement, type Judgement, judgementFindings, type NewJudgement } from '../core/comparison/judgement.js'
import { contentId } from '../core/values/canonical.js'
import type { Change } from '../store/changes.js'
import { refuse } from './failure.js'
import { readCurrent } from './read.js'
import { commitNow, isNew, type Recording } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'

/** The judgement as it now is. */
export const recordJudgement = async (services: Services, input: NewJudgement): Promise<Recording<Judgement>> => {
  const body = completeJudgement({ ...input, by: services.actor?.name ?? input.by })
  refuse(judgementFindings(body))
  const change: Change = { type: 'judgement', id: contentId('jdg', body), revision: 1, status: 'accepted', body }
  await checkReferences(await services.store.read(), [change])
  const committed = await commitNow(services, [change])
  return { resource: await readCurrent(await services.store.read(), 'judgement', change.id), isNew: isNew(committed) }
}
