/** Average.Log: as Sums, but a source is trusted by the mean belief in its values times the logarithm of their number. */
import type { Method } from '../method.js'
import { claimCounts, meanOverClaimed, overGreatest, sumOverClaimants } from '../tallies.js'
import { settleByFacts } from './fact-finder.js'

export const averageLog: Method = {
  name: 'average-log-1',
  says: 'as Sums, but a source is trusted by the mean belief in its values times the logarithm of their number: many claims count, not in full',
  source: 'Pasternack, Roth: Knowing What to Believe (when you already know something). COLING 2010',
  settle: (network) => {
    const logs = claimCounts(network).map((count) => Math.log(Math.max(1, count)))
    const start = { trust: new Float64Array(network.sources.length).fill(1), belief: new Float64Array(network.candidates.length).fill(0.5) }
    return settleByFacts(network, start, ({ belief }) => {
      const trust = overGreatest(meanOverClaimed(network, belief).map((mean, source) => mean * (logs[source] ?? 0)))
      return { trust, belief: overGreatest(sumOverClaimants(network, trust)) }
    })
  },
}
