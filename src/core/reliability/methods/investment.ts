/** Investment: a source invests its trust evenly in its claims and gets it back in proportion to what it put into each. */
import type { Method } from '../method.js'
import type { Network } from '../network.js'
import { claimants, claimCounts, overGreatest, shareWithinItem, sumOverClaimants, sumOverClaimed } from '../tallies.js'
import { type Standing, settleByFacts } from './fact-finder.js'

/** By candidate: Σ T(s) / |C(s)| over its sources, what is invested in it. */
export const investedIn = (network: Network, trust: Float64Array): Float64Array => {
  const counts = claimCounts(network)
  return sumOverClaimants(
    network,
    trust.map((t, source) => t / Math.max(1, counts[source] ?? 0)),
  )
}

/** T(s) = Σ B(c) · (T(s) / |C(s)|) / Σ T(r) / |C(r)|: what its investments bring back. Kept at 1 for the greatest, which changes no answer. */
export const returnsOf = (network: Network, { trust, belief }: Standing): Float64Array => {
  const counts = claimCounts(network)
  const invested = investedIn(network, trust)
  const rate = belief.map((b, candidate) => b / Math.max(Number.MIN_VALUE, invested[candidate] ?? 0))
  return overGreatest(sumOverClaimed(network, rate).map((sum, source) => (sum * (trust[source] ?? 0)) / Math.max(1, counts[source] ?? 0)))
}

/** G(x) = x^g with the paper's g. */
const growth = 1.2

export const investment: Method = {
  name: 'investment-1',
  says: 'a source invests its trust evenly in its values; belief grows faster than what is invested, and pays back in proportion',
  source: 'Pasternack, Roth: Knowing What to Believe (when you already know something). COLING 2010',
  settle: (network) => {
    /** Every value starts with its share of the votes on its item. */
    const start = { trust: new Float64Array(network.sources.length).fill(1), belief: shareWithinItem(network, claimants(network)) }
    return settleByFacts(network, start, (standing) => {
      const trust = returnsOf(network, standing)
      return { trust, belief: investedIn(network, trust).map((sum) => sum ** growth) }
    })
  },
}
