/** Explains a claim: its breakdown, who says so and on whose word. */

import { type Breakdown, breakdownOf } from '../core/assessment/breakdown.js'
import type { Claim } from '../core/claims/claim.js'
import type { Reader } from '../store/port.js'
import { fetchNeighbourhood } from './neighbourhood.js'
import { openMerged } from './open-reader.js'
import { readCurrent } from './read.js'
import type { Services } from './services.js'

/** The breakdown of a claim in the reader's state, in which what was merged reads as the other. */
export const explainIn = async (services: Services, reader: Reader, claim: Claim): Promise<Breakdown> => {
  const { setting } = await fetchNeighbourhood(services, reader, claim, ['accepted'], { limit: 0, group: null, offset: 0 })
  return breakdownOf(setting)
}

/** The breakdown of a claim as it now is. */
export const explainClaim = async (services: Services, id: string): Promise<Breakdown> => {
  const reader = await openMerged(services)
  return explainIn(services, reader, await readCurrent(reader, 'claim', id))
}
