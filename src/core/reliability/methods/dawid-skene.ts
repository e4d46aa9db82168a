/**
 * Dawid-Skene: for every source a matrix of how often it says one label where another is true. Attributes without a closed set of labels
 * have no such matrix; for them a source is right with one probability, wrong with the rest (the one-coin form).
 */
import { type Labels, labelsOf } from '../labels.js'
import type { Method, Settled } from '../method.js'
import type { Network } from '../network.js'
import type { Value } from '../observation.js'
import { noise } from '../settle.js'
import { settledOf } from '../settled.js'
import { type Confusion, confusionOf } from './confusion.js'
import { oneCoin } from './one-coin.js'

/** The items of an attribute, and its EM on its claims. */
interface Part {
  readonly labels: readonly Value[]
  readonly items: readonly number[]
  readonly found: Confusion
}

const partOf = (network: Network, { ofAttribute, labelOf }: Labels, attribute: number): Part => {
  const items = network.items.flatMap((_, item) => (network.attributeOf[item] === attribute ? [item] : []))
  const place = new Map(items.map((item, at) => [item, at]))
  const claims = Array.from(network.itemOfClaim, (item, claim) => ({ item, claim })).filter(({ item }) => place.has(item))
  const labels = ofAttribute[attribute] ?? []
  const found = confusionOf({
    items: items.length,
    sources: network.sources.length,
    labels: labels.length,
    itemOf: Int32Array.from(claims, ({ item }) => place.get(item) ?? 0),
    sourceOf: Int32Array.from(claims, ({ claim }) => network.sourceOfClaim[claim] ?? 0),
    labelOf: Int32Array.from(claims, ({ claim }) => labelOf[network.candidateOfClaim[claim] ?? 0] ?? 0),
  })
  return { labels, items, found }
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
    const closed = labels.ofAttribute.flatMap(({ length }, attribute) => (length > 0 ? [attribute] : []))
    const isOpen = closed.length < network.attributes.length
    const open = isOpen ? oneCoin(network) : { belief: new Float64Array(network.candidates.length), rounds: 0, hasConverged: true }
    const parts = closed.map((attribute) => partOf(network, labels, attribute))
    const belief = open.belief.slice()
    const placeOf = new Map(parts.flatMap((part) => part.items.map((item, at) => [item, { part, at }] as const)))
    network.itemOfCandidate.forEach((item, candidate) => {
      const place = placeOf.get(item)
      const label = labels.labelOf[candidate] ?? 0
      if (place) belief[candidate] = place.part.found.posterior[place.at * place.part.labels.length + label] ?? 0
    })
    const rounds = Math.max(open.rounds, ...parts.map(({ found }) => found.rounds))
    const hasConverged = open.hasConverged && parts.every(({ found }) => found.hasConverged)
    return withUnclaimed(settledOf(network, { belief, rounds, hasConverged }), parts)
  },
}
