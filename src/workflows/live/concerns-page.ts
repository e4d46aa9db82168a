/** Whether a claim's page that changed concerns the claim, source or question that is asked for. */
import type { PageChange } from '../../core/events/event-of.js'
import type { Services } from '../services.js'
import { answers } from './concerns.js'
import type { Wanted } from './filter.js'

/** Whether a source says a claim: in a document of its own, or as a hop. */
const isSaidBy = async ({ store }: Services, at: number, claimId: string, sourceId: string): Promise<boolean> => {
  const reader = await store.read(at)
  const assertions = (await reader.assertionsOf('claimId', [claimId])).filter(({ status }) => status === 'accepted')
  if (assertions.some(({ chain }) => chain.some((hop) => hop.sourceId === sourceId))) return true
  const held = await reader.many(
    'document',
    assertions.map(({ documentId }) => documentId),
  )
  return held.some((document) => document.sourceId === sourceId)
}

/** Whether a page that an entry changed concerns all that is asked for: a claim on either side of a comparison, a source that says the page's claim. */
export const pageIsConcerned = async (
  services: Services,
  { claim, source, question }: Wanted,
  at: number,
  page: PageChange,
): Promise<boolean> => {
  if (claim !== null && claim !== page.claimId && !page.comparisons.some(({ claimId }) => claimId === claim)) return false
  if (question !== null && !(await answers(services, at, [page.claimId], question, []))) return false
  return source === null || isSaidBy(services, at, page.claimId, source)
}
