/** Lists claims, each with its breakdown in the state of the page; others have their turn between two claims. */
import { setImmediate } from 'node:timers/promises'
import type { Breakdown } from '../core/assessment/breakdown.js'
import type { Claim } from '../core/claims/claim.js'
import { listOf, placeIn } from './cursor.js'
import { explainIn } from './explain-claim.js'
import { Failure } from './failure.js'
import { type Listed, type ListRequest, listResources } from './list-resources.js'
import { openMerged } from './open-reader.js'
import type { Services } from './services.js'

/** A breakdown is dear: so many are on a page at most. */
export const mostExplained = 50

export interface ExplainedClaim extends Claim {
  /** Of a claim that was merged, that of the one as which it reads. */
  readonly breakdown: Breakdown
}

/** A page of claims with their breakdowns. Fails as `invalid` where too many are asked for. */
export const listExplainedClaims = async (services: Services, type: 'claim', request: ListRequest): Promise<Listed<ExplainedClaim>> => {
  if (request.limit > mostExplained)
    throw new Failure('invalid', `With include=breakdown a page has ${mostExplained} items at most.`, [
      { parameter: 'limit', detail: `is at most ${mostExplained} with include=breakdown` },
    ])
  const reader = await openMerged(services, placeIn(listOf(type, request.filters), request.cursor)?.at)
  const pinned = { ...services, asOf: { instant: services.asOf?.instant ?? services.now(), at: reader.at } }
  const page = await listResources(pinned, type, request)
  const items: ExplainedClaim[] = []
  for (const claim of page.items) {
    const [head = claim] = await reader.many('claim', [claim.id])
    items.push({ ...claim, breakdown: await explainIn(pinned, reader, head) })
    await setImmediate()
  }
  return { items, nextCursor: page.nextCursor }
}
