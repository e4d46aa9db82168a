/** Groups of which every two members are dependent (complete linkage): one pair too many makes no chain. */

export interface Link {
  readonly left: number
  readonly right: number
  /** Log-odds that the two are dependent. */
  readonly odds: number
}

/**
 * By source the least source of its group. Groups begin with `together` (by source: those that are one voice anyhow, -1 for none) and
 * merge along the strongest links first, where all pairs across are linked with odds above zero.
 */
export const completeLinkage = (count: number, links: readonly Link[], together: Int32Array): Int32Array => {
  const first = new Map<number, number>()
  const groupOf = Int32Array.from({ length: count }, (_, source) => {
    const house = together[source] ?? -1
    if (house < 0) return source
    if (!first.has(house)) first.set(house, source)
    return first.get(house) ?? source
  })
  const members = new Map<number, number[]>()
  groupOf.forEach((group, source) => {
    members.set(group, [...(members.get(group) ?? []), source])
  })
  const linked = new Set(
    links.filter(({ odds }) => odds > 0).map(({ left, right }) => Math.min(left, right) * count + Math.max(left, right)),
  )
  const areLinked = (a: number, b: number): boolean =>
    linked.has(Math.min(a, b) * count + Math.max(a, b)) || ((together[a] ?? -1) >= 0 && together[a] === together[b])
  const strongest = links.filter(({ odds }) => odds > 0).sort((a, b) => b.odds - a.odds || a.left - b.left || a.right - b.right)
  for (const { left, right } of strongest) {
    const [a, b] = [groupOf[left] ?? left, groupOf[right] ?? right]
    const [mine, theirs] = [members.get(a) ?? [], members.get(b) ?? []]
    if (a === b || !mine.every((one) => theirs.every((other) => areLinked(one, other)))) continue
    const [kept, gone] = [Math.min(a, b), Math.max(a, b)]
    const merged = [...mine, ...theirs]
    for (const source of merged) groupOf[source] = kept
    members.set(kept, merged)
    members.delete(gone)
  }
  return groupOf
}
