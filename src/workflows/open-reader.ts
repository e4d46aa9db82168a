/** Opens a reader of the state that a request asks for: that of `asOf`, of a cursor's first page, or the last. */

import type { Reader } from '../store/port.js'
import { asMerged } from './as-merged.js'
import { notOfThisList } from './cursor.js'
import type { Services } from './services.js'

/** A reader of the state after change `at` where that is given (a cursor's), else of the request's `asOf`, else of the last. */
export const openReader = async ({ store, asOf }: Pick<Services, 'store' | 'asOf'>, at?: number): Promise<Reader> => {
  // A cursor of a later state would tell what was not known then.
  if (at !== undefined && asOf && at > asOf.at) throw notOfThisList()
  return store.read(at ?? asOf?.at)
}

/** The same state, in which what was merged reads as the other: for reasoning, never for records that are shown or revised. */
export const openMerged = async (services: Pick<Services, 'store' | 'asOf'>, at?: number): Promise<Reader> =>
  asMerged(await openReader(services, at))
