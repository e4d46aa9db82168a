/** CRH: truths and source weights that together minimise the weighted loss, a source weighing -log of its share of the loss. */
import type { Method } from '../method.js'
import { settleByWeights, type WeightsOf } from './weighted-truth.js'

/** No source is without loss: -log 0 has no value. */
const least = 1e-9

/**
 * w = -log(loss / greatest loss), a source's loss being the mean over its claims, as sources claim unequally many (sections 2.3 and 2.5).
 * The worst source weighs nothing; where all are equally good, each weighs the same.
 */
const weightsOf: WeightsOf = (losses, claims) => {
  const means = losses.map((loss, source) => loss / Math.max(1, claims[source] ?? 0))
  const greatest = means.reduce((most, loss) => Math.max(most, loss), least)
  const weights = means.map((loss) => -Math.log(Math.max(least, loss) / greatest))
  return weights.some((weight) => weight > 0) ? weights : weights.fill(1)
}

export const crh: Method = {
  name: 'crh-1',
  says: 'values with the least loss against all sources, each weighing by how little it loses: 0 or 1 for categories, absolute for numbers (weighted median)',
  source: 'Li, Li, Gao, Zhao, Fan, Han: Resolving Conflicts in Heterogeneous Data by Truth Discovery. SIGMOD 2014',
  settle: (network) => settleByWeights(network, weightsOf, (deviation) => deviation),
}
