/** PooledInvestment: as Investment, but belief is what was invested in the item, shared out among its values in proportion to their growth. */
import type { Method } from '../method.js'
import { evenWithinItem, shareWithinItem } from '../tallies.js'
import { settleByFacts } from './fact-finder.js'
import { investedIn, returnsOf } from './investment.js'

/** G(x) = x^g with the paper's g. */
const growth = 1.4

export const pooledInvestment: Method = {
  name: 'pooled-investment-1',
  says: 'as Investment, but belief is shared out among the values of one item, in proportion to how what is invested in them grew',
  source: 'Pasternack, Roth: Knowing What to Believe (when you already know something). COLING 2010',
  settle: (network) => {
    /** Every value starts with an even share of its item. */
    const start = { trust: new Float64Array(network.sources.length).fill(1), belief: evenWithinItem(network) }
    return settleByFacts(network, start, (standing) => {
      const trust = returnsOf(network, standing)
      const invested = investedIn(network, trust)
      const share = shareWithinItem(
        network,
        invested.map((sum) => sum ** growth),
      )
      /** B(c) = H(c) · G(H(c)) / Σ G(H(d)) over the values d of the item. */
      return { trust, belief: invested.map((sum, candidate) => sum * (share[candidate] ?? 0)) }
    })
  },
}
