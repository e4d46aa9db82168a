/** What every request asks alike, asked once for all that are read in one turn of the event loop. */

import type { Turns } from './turns.js'

export interface OncePerTurn<T> {
  readonly ask: () => Promise<T>
  /** Asks anew the next time, within the turn too. */
  readonly forget: () => void
}

/**
 * Requests of one turn had all been sent before it began, so what any of them is told was so after each of them was sent. What this
 * process itself changes within a turn must be followed by `forget`.
 */
export const oncePerTurn = <T>(turns: Turns, load: () => Promise<T>): OncePerTurn<T> => {
  let held: Promise<T> | null = null
  const forget = (): void => {
    held = null
  }
  turns.onBegin(forget)
  const ask = (): Promise<T> => {
    if (held === null) {
      held = load()
      setImmediate(forget)
    }
    return held
  }
  return { ask, forget }
}
