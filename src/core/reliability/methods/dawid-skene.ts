/**
 * Dawid-Skene: for every source a matrix of how often it says one label where another is true. Attributes without a closed set of labels
 * have no such matrix; for them a source is right with one probability, wrong with the rest (the one-coin form).
 */
import { groupBy } from '../../values/order.js'
import { type Labels, labelsOf } from '../labels.js'
import type { Method, Settled } from '../method.js'
import type { Network } from '../network.js'
import type { Value } from '../observation.js'
import { noise } from '../settle.js'
import { settledOf } from '../settled.js'
import { type Confusion, confusionOf } from './confusion.js'
import { oneCoin } from './one-coin.js'

/** The items of a closed attribute, and the EM on their claims. */
interface Part {
  readonly labels: readonly Value[]
  readonly items: readonly number[]
  readonly found: Confusion
}

/** The parts of all closed attributes. */
const partsOf = (network: Network, { ofAttribute, labelOf }: Labels): Part[] => {
  const { attributeOf, claimStart, sourceOfClaim, candidateOfClaim } = network
  const itemsOf = groupBy(network.items.keys(), (item) => attributeOf[item] ?? 0)
  return ofAttribute.flatMap((labels, attribute) => {
    if (labels.length === 0) return []
    const items = itemsOf.get(attribute) ?? []
    const claims = items.flatMap((item, at) =>
      Array.from({ length: (claimStart[item + 1] ?? 0) - (claimStart[item] ?? 0) }, (_, place) => ({
        at,
        claim: (claimStart[item] ?? 0) + place,
      })),
    )
    const found = confusionOf({
      items: items.length,
      sources: network.sources.length,
      labels: labels.length,
      itemOf: Int32Array.from(claims, ({ at }) => at),
      sourceOf: Int32Array.from(claims, ({ claim }) => sourceOfClaim[claim] ?? 0),
      labelOf: Int32Array.from(claims, ({ claim }) => labelOf[candidateOfClaim[claim] ?? 0] ?? 0),
    })
    return [{ labels, items, found }]
  })
}

/** Puts the probabilities of the labels in the place of what the one-coin form believes, for the candidates of closed attributes. */
const withLabels = (network: Network, belief: Float64Array, { labelOf }: Labels, parts: readonly Part[]): Float64Array => {
  const result = belief.slice()
  for (const { labels, items, found } of parts) {
    items.forEach((item, at) => {
      for (let candidate = network.candidateStart[item] ?? 0; candidate < (network.candidateStart[item + 1] ?? 0); candidate += 1) {
        result[candidate] = found.posterior[at * labels.length + (labelOf[candidate] ?? 0)] ?? 0
      }
    })
  }
  return result
}

/** Where a label that nobody claims of an item is clearly more probable than all that are claimed, it is the answer. */
const withUnclaimed = (settled: Settled, parts: readonly Part[]): Settled => {
  const answers = [...settled.answers]
  const confidence = settled.confidence.slice()
  for (const { labels, items, found } of parts) {
    items.forEach((item, at) => {
      labels.forEach((label, j) => {
        const probability = found.posterior[at * labels.length + j] ?? 0
        if (probability <= (confidence[item] ?? 0) + noise) return
        answers[item] = label
        confidence[item] = probability
      })
    })
  }
  return { ...settled, answers, confidence }
}

export const dawidSkene: Method = {
  name: 'dawid-skene-1',
  says: 'for each source, how often it says one label where another is true; where there is no closed set of labels, how often it is right',
  source: 'Dawid, Skene: Maximum Likelihood Estimation of Observer Error-Rates Using the EM Algorithm. Applied Statistics 28(1), 1979',
  settle: (network) => {
    const labels = labelsOf(network)
    const parts = partsOf(network, labels)
    const nothing = { belief: new Float64Array(network.candidates.length), rounds: 0, hasConverged: true }
    const open = parts.length < network.attributes.length ? oneCoin(network) : nothing
    const belief = withLabels(network, open.belief, labels, parts)
    const rounds = Math.max(open.rounds, ...parts.map(({ found }) => found.rounds))
    const hasConverged = open.hasConverged && parts.every(({ found }) => found.hasConverged)
    return withUnclaimed(settledOf(network, { belief, rounds, hasConverged }), parts)
  },
}
