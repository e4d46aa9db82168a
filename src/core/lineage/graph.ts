/** Who has it from whom, as nodes and edges for a picture. */
import type { Hop } from '../claims/assertion.js'
import { byKeys, groupBy } from '../values/order.js'
import { plain } from '../values/wording.js'
import type { Archive, Testimony } from './evidence.js'
import { sayerOf } from './sayer.js'

export interface GraphNode {
  readonly id: string
  readonly kind: 'document' | 'source' | 'name' | 'unnamed' | 'unknown'
  readonly label: string
}

/** How one step has it from the next: as a hop says, or as a document is published. */
export type EdgeRelation = Hop['relation'] | 'publishes'

export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly relation: EdgeRelation
  readonly basis: 'stated' | 'inferred'
  readonly read: boolean
  readonly assertionIds: readonly string[]
}

export interface LineageGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

type Step = { readonly node: GraphNode; readonly relation: EdgeRelation; readonly basis: 'stated' | 'inferred'; readonly read: boolean }

const publisherNode = ({ book }: Archive, id: string): GraphNode => ({ id, kind: 'source', label: book.get(id)?.name ?? id })

const stepsOf = (archive: Archive, { assertion, document }: Testimony): Step[] => {
  const hops = assertion.chain.map((hop): Step => {
    const sayer = sayerOf(archive, hop)
    const { relation, basis, read } = hop
    if (sayer?.sourceId) return { node: publisherNode(archive, sayer.sourceId), relation, basis, read }
    if (sayer) return { node: { id: sayer.key, kind: 'name', label: sayer.name }, relation, basis, read }
    const described = hop.describedAs ?? 'somebody'
    return { node: { id: `unnamed:${document.sourceId}:${plain(described)}`, kind: 'unnamed', label: described }, relation, basis, read }
  })
  const publisher: Step = { node: publisherNode(archive, document.sourceId), relation: 'publishes', basis: 'stated', read: true }
  const nobody: Step = {
    node: { id: `unknown:${assertion.id}`, kind: 'unknown', label: 'not told' },
    relation: 'relays',
    basis: 'stated',
    read: false,
  }
  return [publisher, ...hops, ...(assertion.end === 'unknown' ? [nobody] : [])]
}

/** The graph of a claim's accepted assertions: from each document over its publisher and hops to the end of the chain. */
export const graphOf = (archive: Archive, testimonies: readonly Testimony[]): LineageGraph => {
  const paths = testimonies.map((testimony) => {
    const { document, assertion } = testimony
    const start: GraphNode = { id: document.id, kind: 'document', label: document.title ?? document.id }
    return { start, assertionId: assertion.id, steps: stepsOf(archive, testimony) }
  })
  const nodes = new Map(paths.flatMap(({ start, steps }) => [start, ...steps.map(({ node }) => node)]).map((node) => [node.id, node]))
  const single = paths.flatMap(({ start, steps, assertionId }) =>
    steps.map(({ node, relation, basis, read }, index) => ({
      from: steps[index - 1]?.node.id ?? start.id,
      to: node.id,
      relation,
      basis,
      read,
      assertionId,
    })),
  )
  const merged = groupBy(single, ({ from, to, relation, basis, read }) => [from, to, relation, basis, read].join(' '))
  const edges = [...merged.values()].flatMap((group): GraphEdge[] => {
    const [first] = group
    if (!first) return []
    const { assertionId: _id, ...edge } = first
    return [{ ...edge, assertionIds: [...new Set(group.map(({ assertionId }) => assertionId))].sort() }]
  })
  return {
    nodes: [...nodes.values()].sort(
      byKeys(
        (node) => node.kind,
        (node) => node.id,
      ),
    ),
    edges: edges.sort(
      byKeys(
        (edge) => edge.from,
        (edge) => edge.to,
        (edge) => edge.relation,
        (edge) => String(edge.basis) + edge.read,
      ),
    ),
  }
}
