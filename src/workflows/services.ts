/** What every workflow is given. */
import type { Lexicon } from '../core/language/lexicon.js'
import type { Estimated } from '../core/reliability/stored/profile.js'
import type { Store } from '../store/port.js'
import type { Actor } from './actor.js'

export interface Services {
  readonly store: Store
  /** The present instant, RFC 3339 UTC with milliseconds. */
  readonly now: () => string
  /** Whether documents' texts are kept, or only their hashes and passages. */
  readonly keepText: boolean
  /** What words mean; without one only stems and the house's own tables tell. */
  readonly lexicon?: Lexicon
  /** How sources are estimated; without it in between, as other requests are answered. */
  readonly estimating?: Estimating
  /** On whose behalf; null or absent where no keys are set up. */
  readonly actor?: Actor | null
  /** The state that is read; null or absent for the last. */
  readonly asOf?: AsOf | null
}

/** A past state: the instant as it was asked for, and the last change that had been recorded by then (inclusive). */
export interface AsOf {
  readonly instant: string
  readonly at: number
}

export interface Estimating {
  /** Estimates all sources in the state after change `at` by a method, away from where requests are answered. */
  readonly estimate?: (at: number, method: string) => Promise<Estimated>
  /** Up to this change an answer waits for the estimate of its own state; beyond, it takes the one that stands. */
  readonly waitsUpTo?: number
  /** Up to this change sources are estimated at all: the cost grows with the claims. Who asks beyond is told so. */
  readonly upTo?: number
}
