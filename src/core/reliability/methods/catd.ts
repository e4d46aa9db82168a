/** CATD: as CRH, but a source weighs by the upper end of the interval of its error, so that few claims make no great weight. */
import type { Method } from '../method.js'
import { chiSquareQuantile } from '../numeric/chi-square.js'
import { settleByWeights, type WeightsOf } from './weighted-truth.js'

/** The interval holds the error with probability 1 - α: the paper's 0.05. */
const alpha = 0.05
/** No source is without loss: the quotient would have no value. A tenth of a fault is less than any source of categories can have. */
const least = 0.1

/** w = χ²(α/2, n) / loss for a source of n claims: the inverse of the upper end of its error variance (equation 6). */
const weightsOf: WeightsOf = (losses, claims) => {
  const quantiles = new Map([...new Set(claims)].map((count) => [count, chiSquareQuantile(alpha / 2, Math.max(1, count))]))
  return losses.map((loss, source) => (quantiles.get(claims[source] ?? 0) ?? 0) / Math.max(least, loss))
}

export const catd: Method = {
  name: 'catd-1',
  says: 'as CRH, but a source weighs by the upper end of the interval of its error; for numbers the weighted median, as the mean does not bear outliers',
  source:
    'Li, Li, Gao, Su, Zhao, Demirbas, Fan, Han: A Confidence-Aware Approach for Truth Discovery on Long-Tail Data. PVLDB 8(4), 2014 (numbers by their weighted median)',
  settle: (network) => settleByWeights(network, weightsOf, (deviation) => deviation ** 2),
}
