/** What all answers rest on that follow from the recorded data: while this is the same, they are. */
import { defaultMethod } from '../core/reliability/methods.js'
import { standingStates } from './reliability/standing.js'
import type { Services } from './services.js'

/** The last change, whoever made it, and the estimates of sources that are held: of these a past state may take another than the last. */
export const groundOf = async ({ store }: Services): Promise<string> =>
  `${(await store.read()).at} ${standingStates(store, defaultMethod.name)}`
