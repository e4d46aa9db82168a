/** What the fact-finders of Pasternack and Roth have in common: trust from beliefs, beliefs from trust, for a number of rounds. */
import { untilStill } from '../convergence.js'
import type { Settled } from '../method.js'
import type { Network } from '../network.js'
import { settledOf } from '../settled.js'
import { shareWithinItem } from '../tallies.js'

/** Trust by source and belief by candidate. */
export interface Standing {
  readonly trust: Float64Array
  readonly belief: Float64Array
}

/** The rounds that the paper runs (section 5.1). */
const patience = { within: 0, most: 20 }

/** Runs the rounds and puts the beliefs, which have no bound, on the scale of their item. */
export const settleByFacts = (network: Network, start: Standing, next: (standing: Standing) => Standing): Settled => {
  const { state, rounds, hasConverged } = untilStill(start, next, ({ belief }) => belief, patience)
  return settledOf(network, { belief: shareWithinItem(network, state.belief), rounds, hasConverged })
}
