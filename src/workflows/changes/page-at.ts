/** Reads the light page of a claim in one state, with what it was read from: so that two states can be laid side by side. */
import { type LightPage, lightPageOf } from '../../core/assessment/light-page.js'
import type { Reader } from '../../store/port.js'
import { fetchNeighbourhood, type Neighbourhood } from '../neighbourhood.js'
import { openMerged } from '../open-reader.js'
import type { Services } from '../services.js'

export interface PageAt {
  readonly reader: Reader
  readonly page: LightPage
  readonly neighbourhood: Neighbourhood
}

/** The page of a claim after change `at`; null where the claim was not there yet, or reads as another. */
export const pageAt = async (services: Services, id: string, at: number): Promise<PageAt | null> => {
  const reader = await openMerged(services, at)
  const claim = await reader.one('claim', id)
  if (!claim || claim.mergedInto !== null) return null
  const window = { limit: 0, group: null, offset: 0, isGraded: false }
  const neighbourhood = await fetchNeighbourhood(services, reader, claim, ['accepted'], window)
  return { reader, page: lightPageOf(neighbourhood.setting), neighbourhood }
}
