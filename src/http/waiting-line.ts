/**
 * The line in which requests wait for the one thread. A long answer keeps whoever came meanwhile waiting in sockets, where nobody sees them:
 * so once a turn of the event loop has lasted, those who are read in it stand in line, and at most one is taken in each turn. Between
 * two of them the loop looks at its sockets, so that connections are accepted, health is answered, and who comes too late is told at once.
 */

export interface Line {
  /**
   * Calls `go` when its turn has come: at once where nobody waits and this turn has lasted for no more than a moment. Calls `refuse`
   * instead where it would wait for more than `limit` milliseconds, or has.
   */
  readonly stand: (waiter: Waiter, lasted: number) => void
  /** How many stand in it. */
  readonly length: () => number
}

export interface Waiter {
  readonly limit: number
  readonly go: () => void
  readonly refuse: () => void
}

/** How the line knows the time in milliseconds, and how something is done in the next turn. */
export interface Loop {
  readonly now: () => number
  readonly nextTurn: (act: () => void) => void
}

/** So many milliseconds of a turn are for everybody who is read in it. */
const slice = 5

/** How much the last one counts in what one takes on average. */
const blend = 0.2

/**
 * A turn accepts one connection. So after a long answer some turns go by in which nobody is begun, one for each millisecond that it took,
 * and no more than this.
 */
const mostLooks = 32

/** A line that nobody stands in yet. */
export const waitingLine = ({ now, nextTurn }: Loop): Line => {
  const line: (Waiter & { readonly since: number })[] = []
  let isMoving = false
  /** Since when the thread has answered whom it began last, and whether that is one alone. */
  let [since, isOne]: [number | null, boolean] = [null, false]
  /** Milliseconds that one takes, on average. */
  let each = 0

  const take = (): void => {
    const at = now()
    let next = line.shift()
    while (next && at - next.since > next.limit) {
      next.refuse()
      next = line.shift()
    }
    isMoving = next !== undefined
    if (!next) return
    since = at
    isOne = true
    nextTurn(settle)
    next.go()
  }

  const look = (times: number): void => {
    if (times > 0) nextTurn(() => look(times - 1))
    else take()
  }

  /** After a turn in which somebody was begun, or had to stand in line. */
  const settle = (): void => {
    const took = since === null ? 0 : now() - since
    if (isOne) each += blend * (took - each)
    since = null
    isOne = false
    const looks = took > 2 * slice ? Math.min(mostLooks, Math.floor(took)) : 0
    isMoving = looks > 0 || line.length > 0
    if (isMoving) look(looks)
  }

  return {
    length: () => line.length,
    stand: (waiter, lasted) => {
      const isFree = !isMoving && lasted <= slice
      if (!isFree && line.length * each > waiter.limit) return waiter.refuse()
      if (since === null && !isMoving) nextTurn(settle)
      if (isFree) {
        since ??= now()
        return waiter.go()
      }
      isMoving = true
      line.push({ ...waiter, since: now() })
    },
  }
}
