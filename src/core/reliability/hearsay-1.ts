/**
 * Our own method. It looks at what kind of values an attribute has and settles each kind by a model of its own: labels, lists, numbers,
 * open texts. Common to all: truth is a probability, a source is judged by what the others say and is expected to be like the rest where
 * little is known of it, and sources that share one record are one voice.
 */
import { groupBy } from '../values/order.js'
import { isClosedDomain } from './hearsay/closed-domain.js'
import { joined } from './hearsay/joined.js'
import { settleLabels } from './hearsay/labels.js'
import { settleLists } from './hearsay/lists.js'
import { settleNumbers } from './hearsay/numbers.js'
import { settleOpen } from './hearsay/open-text.js'
import type { Part } from './hearsay/part.js'
import { sameRecord } from './hearsay/same-record.js'
import { withCopies, withoutCopies } from './hearsay/without-copies.js'
import type { Method } from './method.js'
import type { Form, Network } from './network.js'

interface Model {
  readonly name: string
  readonly says: string
  readonly isByAttribute?: boolean
  readonly fits: (network: Network, items: Int32Array, form: Form) => boolean
  readonly settle: (network: Network, items: Int32Array) => Part
}

/** The first that fits settles the items of one attribute and form. */
const models: readonly Model[] = [
  {
    name: 'labels',
    says: 'A few labels that recur over many items: which label each source takes for which is learned together with the truth.',
    isByAttribute: true,
    fits: (network, items) => !network.areTraced && isClosedDomain(network, items),
    settle: settleLabels,
  },
  {
    name: 'lists',
    says: 'Lists of names: sources differ in how often they leave names out, add some, or give another list altogether.',
    fits: (_network, _items, form) => form === 'list',
    settle: settleLists,
  },
  {
    name: 'numbers',
    says: 'Numbers: who repeats a figure and how well sources do, or where figures scatter their middle, weighted by precision.',
    fits: (_network, _items, form) => form === 'number',
    settle: settleNumbers,
  },
  {
    name: 'texts',
    says: 'Open texts: groups that copy each other are one voice, and groups that mean something else are kept apart.',
    fits: () => true,
    settle: settleOpen,
  },
]

interface Portion {
  readonly model: Model
  readonly items: Int32Array
}

/** The items of each model, in the order of the table. Only labels are settled an attribute at a time: each has labels of its own. */
const portionsOf = (network: Network): Portion[] => {
  const kinds = groupBy(network.items.keys(), (item) => `${network.attributeOf[item]} ${network.formOf[item]}`)
  const fitting = [...kinds.values()].map((group) => {
    const items = Int32Array.from(group)
    return { items, model: models.find(({ fits }) => fits(network, items, network.formOf[items[0] ?? 0] ?? 'text')) }
  })
  return models.flatMap((model) => {
    const own = fitting.filter((row) => row.model === model).map(({ items }) => items)
    if (model.isByAttribute || own.length === 0) return own.map((items) => ({ model, items }))
    return [{ model, items: Int32Array.from(own.flatMap((items) => [...items])).sort() }]
  })
}

export const hearsay: Method = {
  name: 'hearsay-1',
  says: 'Values are believed by independent voices and how reliable these are; a source is judged by what the others say.',
  source: 'our own; its parts name theirs',
  settle: (network) => {
    // Origins that were traced and found independent may well have one and the same record: both are right.
    const first = network.areTraced ? Int32Array.from(network.sources.keys()) : sameRecord(network)
    const own = withoutCopies(network, first)
    const portions = portionsOf(own).map(({ model, items }) => ({ items, part: model.settle(own, items) }))
    return withCopies(network, first, own, joined(own, portions))
  },
}
