/** Numbers for the pairs that are met, in the order in which they are: of few members by a table, of many by a map. */
const mostInTable = 1 << 20

export interface PairSlots {
  /** The number of a pair, its lesser member first. */
  readonly slot: (left: number, right: number) => number
  readonly left: number[]
  readonly right: number[]
}

/** An empty numbering of the pairs of so many members. */
export const pairSlots = (members: number): PairSlots => {
  const [left, right]: [number[], number[]] = [[], []]
  const add = (a: number, b: number): number => {
    left.push(a)
    right.push(b)
    return left.length
  }
  if (members * members <= mostInTable) {
    const table = new Int32Array(members * members)
    const slot = (a: number, b: number): number => {
      const at = a * members + b
      const known = table[at] ?? 0
      if (known > 0) return known - 1
      table[at] = add(a, b)
      return left.length - 1
    }
    return { slot, left, right }
  }
  const map = new Map<number, number>()
  const slot = (a: number, b: number): number => {
    const known = map.get(a * members + b)
    if (known !== undefined) return known
    map.set(a * members + b, left.length)
    return add(a, b) - 1
  }
  return { slot, left, right }
}
