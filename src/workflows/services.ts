/** What every workflow is given. */
import type { Lexicon } from '../core/language/lexicon.js'
import type { Estimated } from '../core/reliability/stored/profile.js'
import type { Store } from '../store/port.js'

export interface Services {
  readonly store: Store
  /** The present instant, RFC 3339 UTC with milliseconds. */
  readonly now: () => string
  /** Whether documents' texts are kept, or only their hashes and passages. */
  readonly keepText: boolean
  /** What words mean; without one only stems and the house's own tables tell. */
  readonly lexicon?: Lexicon
  /** Estimates all sources in the state after change `at`, away from where requests are answered; without it they are estimated in between. */
  readonly estimate?: (at: number, method: string) => Promise<Estimated>
}
