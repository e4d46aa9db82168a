/** What each claim tells of its source's habits, once the truth is guessed. */
import type { ListItem } from './lists-domain.js'
import { type Way, ways } from './lists-habits.js'

type ByWay = Readonly<Record<Way, Float64Array>>

export interface Tally {
  /** By way and claim: how probable it is that it went wrong in this way, and that it could have. */
  readonly events: ByWay
  readonly trials: ByWay
  /** By claim: the probability that it is exactly right, judged by the others. */
  readonly right: Float64Array
}

const byWay = (count: number): ByWay => ({ wrong: new Float64Array(count), extra: new Float64Array(count), omit: new Float64Array(count) })

/** A tally in which no claim has been noted yet. */
export const emptyTally = (claims: number): Tally => ({ events: byWay(claims), trials: byWay(claims), right: new Float64Array(claims) })

/** Notes what a claim with list `said` of the item tells if the truths are as probable as `belief` says, and that is worth `weight`. */
export const note = (tally: Tally, list: ListItem, claim: number, said: number, belief: Float64Array, weight: number): void => {
  const length = list.claimed[said]?.length ?? 0
  let [wrong, extra, withTruth, omit, couldOmit, right] = [0, 0, 0, 0, 0, 0]
  list.size.forEach((whole, t) => {
    const share = belief[t] ?? 0
    const both = list.shared[said * list.size.length + t] ?? 0
    if (both === 0) wrong += share
    else {
      withTruth += share
      if (both < length) extra += share
      if (whole > 1) couldOmit += share
      if (both < whole) omit += share
      else if (both === length) right += share
    }
  })
  tally.right[claim] = right
  const noted: Readonly<Record<Way, readonly [number, number]>> = {
    wrong: [wrong, wrong + withTruth],
    extra: [extra, withTruth],
    omit: [omit, couldOmit],
  }
  for (const way of ways) {
    const [events, trials] = noted[way]
    tally.events[way][claim] = weight * events
    tally.trials[way][claim] = weight * trials
  }
}
