/** What the contract suite needs of an engine. */
import type { Test } from 'tap'
import type { Store } from '../../../src/store/port.js'

export interface Engine {
  readonly store: Store
  /** A second connection that knows nothing of the house, to tamper with rows; null where there can be none. */
  readonly tamper: ((sql: string) => void) | null
  /** The same database opened anew, as after a restart; null where it goes with the process. */
  readonly reopen: (() => Store) | null
}

/** Opens a fresh, empty engine that is closed when the test ends. */
export type Open = (t: Test) => Engine

export type Part = (t: Test, open: Open) => Promise<void>
