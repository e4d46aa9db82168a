/** Sums: hubs and authorities. A source is trusted as much as it claims what is believed, in sum. */
import type { Method } from '../method.js'
import { overGreatest, sumOverClaimants, sumOverClaimed } from '../tallies.js'
import { settleByFacts } from './fact-finder.js'

export const sums: Method = {
  name: 'sums-1',
  says: 'a source is trusted by the sum of the beliefs in its values, a value believed by the sum of the trust in its sources',
  source: 'Kleinberg 1999, as Sums in Pasternack, Roth: Knowing What to Believe (when you already know something). COLING 2010',
  settle: (network) => {
    const start = { trust: new Float64Array(network.sources.length).fill(1), belief: new Float64Array(network.candidates.length).fill(0.5) }
    return settleByFacts(network, start, ({ belief }) => {
      const trust = overGreatest(sumOverClaimed(network, belief))
      return { trust, belief: overGreatest(sumOverClaimants(network, trust)) }
    })
  },
}
