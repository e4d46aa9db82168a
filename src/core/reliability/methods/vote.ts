/** Majority vote: a value is believed by the share of its item's claims that bear it. */
import type { Method } from '../method.js'
import { answersOf, supportOf } from '../settle.js'

export const vote: Method = {
  name: 'vote-1',
  says: 'Every source has one vote; the value with the most votes wins, and of a tie the first in the order of values.',
  source: 'the baseline of all truth discovery',
  settle: (network) => {
    const support = supportOf(network)
    const belief = Float64Array.from(support, (count, candidate) => {
      const item = network.itemOfCandidate[candidate] ?? 0
      return count / ((network.claimStart[item + 1] ?? 0) - (network.claimStart[item] ?? 0))
    })
    return {
      belief,
      ...answersOf(network, belief),
      estimates: network.sources.map(() => null),
      record: null,
      dependence: [],
      clusters: [],
      rounds: 1,
      hasConverged: true,
    }
  },
}
