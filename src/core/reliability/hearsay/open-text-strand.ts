/** One attribute, as it is settled: what its voices say, and the fit of the meaning that is chosen among all that they give to it. */
import type { Fit } from './open-text-fit.js'
import type { Voices } from './open-text-voices.js'
import type { Meetings } from './shared-errors.js'

export interface Strand {
  readonly voices: Voices
  readonly meetings: Meetings
  readonly meanings: readonly Fit[]
  readonly fit: Fit
}
