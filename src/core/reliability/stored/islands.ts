/** Islands: parts of the network of sources and questions that nothing ties to the rest. */
import type { Network } from '../network.js'

/** The sources that stand on islands: in any part but the one with most sources, then most claims; parts that are equally large are all islands. */
export const islandsOf = ({ sources, items, claimStart, sourceOfClaim }: Network): ReadonlySet<number> => {
  const parent = Int32Array.from(sources.keys())
  const root = (at: number): number => {
    let top = at
    while ((parent[top] ?? top) !== top) top = parent[top] ?? top
    while ((parent[at] ?? top) !== top) [parent[at], at] = [top, parent[at] ?? top]
    return top
  }
  items.forEach((_, item) => {
    const [from, to] = [claimStart[item] ?? 0, claimStart[item + 1] ?? 0]
    for (let claim = from + 1; claim < to; claim += 1) parent[root(sourceOfClaim[claim] ?? 0)] = root(sourceOfClaim[from] ?? 0)
  })
  const size = new Float64Array(sources.length)
  // A part is as large as its sources; of equals as its claims, which are never so many that they count for a source.
  const share = 1 / (sourceOfClaim.length + 1)
  for (const source of sources.keys()) size[root(source)] = (size[root(source)] ?? 0) + 1
  for (const source of sourceOfClaim) size[root(source)] = (size[root(source)] ?? 0) + share
  const roots = [...new Set([...sources.keys()].map(root))].sort((a, b) => (size[b] ?? 0) - (size[a] ?? 0))
  const [first, second] = roots
  const isClear = second === undefined || Math.abs((size[first ?? 0] ?? 0) - (size[second] ?? 0)) > share / 2
  return new Set([...sources.keys()].filter((source) => roots.length > 1 && !(isClear && root(source) === first)))
}
