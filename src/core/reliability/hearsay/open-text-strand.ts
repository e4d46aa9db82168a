/** One attribute, as it is settled: what its voices say, and the fit of the meaning that is chosen among all that they give to it. */
import { noise } from '../settle.js'
import type { Fit } from './open-text-fit.js'
import type { Voices } from './open-text-voices.js'
import type { Meetings } from './shared-errors.js'

export interface Strand {
  readonly voices: Voices
  readonly meetings: Meetings
  readonly meanings: readonly Fit[]
  /** By meaning: how probable it is that it is the one that is asked for. */
  readonly weights: readonly number[]
  readonly fit: Fit
}

/** The strand of one attribute, whose most probable meaning is believed; of equals the first. */
export const strandOf = (voices: Voices, meetings: Meetings, meanings: readonly Fit[], weights: readonly number[]): Strand => {
  const fit = meanings.reduce((best, one, at) => ((weights[at] ?? 0) > (weights[meanings.indexOf(best)] ?? 0) + noise ? one : best))
  return { voices, meetings, meanings, weights, fit }
}
