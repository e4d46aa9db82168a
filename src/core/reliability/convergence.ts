/** When a method that goes round by round is done: it moves no more, or it had its rounds. */

/** What a round leaves: trust by source, or whatever else the method holds on to. */
export interface Course<State> {
  readonly state: State
  readonly rounds: number
  readonly hasConverged: boolean
}

export interface Patience {
  /** The greatest change between two rounds that counts as none. */
  readonly within: number
  /** The most rounds that are run. */
  readonly most: number
}

/** The greatest change between two arrays of equal length; 0 for empty ones. */
export const greatestChange = (before: Float64Array, after: Float64Array): number => {
  let greatest = 0
  for (let at = 0; at < after.length; at += 1) greatest = Math.max(greatest, Math.abs((after[at] ?? 0) - (before[at] ?? 0)))
  return greatest
}

/**
 * Goes from state to state until what is `watched` of it changes by no more than `within`, or for the most rounds. At least one round is
 * run: a method's answer is always one that it gave, not the one that it started from.
 */
export const untilStill = <State>(
  start: State,
  next: (state: State, round: number) => State,
  watched: (state: State) => Float64Array,
  { within, most }: Patience,
): Course<State> => {
  let state = start
  for (let round = 1; round <= Math.max(1, most); round += 1) {
    const before = watched(state)
    state = next(state, round)
    if (greatestChange(before, watched(state)) <= within) return { state, rounds: round, hasConverged: true }
  }
  return { state, rounds: Math.max(1, most), hasConverged: false }
}
