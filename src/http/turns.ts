/** The turns of the event loop, as requests meet them: all that wait in sockets when a turn begins are read in it, one after another. */

export interface Turns {
  /** Notes that a request was read. Answers for how many milliseconds requests have been read in this turn. */
  readonly note: () => number
  /** Lets something be done before the first request of each turn is looked at. */
  readonly onBegin: (act: () => void) => void
}

/** The turns from now on. */
export const turnsOf = (now: () => number = () => performance.now()): Turns => {
  const acts: (() => void)[] = []
  let begun: number | null = null
  return {
    onBegin: (act) => {
      acts.push(act)
    },
    note: () => {
      const at = now()
      if (begun === null) {
        begun = at
        setImmediate(() => {
          begun = null
        })
        for (const act of acts) act()
      }
      return at - begun
    },
  }
}
