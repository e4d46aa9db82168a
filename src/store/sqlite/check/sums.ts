/** Sums of what stands under each entry, whatever its order: two sides that agree have equal sums. Against damage, not against forgers. */

const offset = 0x811c9dc5
const prime = 0x01000193

/** FNV-1a, 32 bits. */
export const hashOf = (text: string): number => {
  let hash = offset
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash >>> 0
}

export type Sums = Map<number, number>

/** Adds a text under an entry. */
export const add = (sums: Sums, entry: number, text: string): void => {
  sums.set(entry, ((sums.get(entry) ?? 0) + hashOf(text)) >>> 0)
}

/** The entries under which the sums differ, in order. */
export const differing = (left: Sums, right: Sums): number[] => {
  const entries = [...left.keys(), ...[...right.keys()].filter((entry) => !left.has(entry))]
  return entries.filter((entry) => (left.get(entry) ?? 0) !== (right.get(entry) ?? 0)).sort((a, b) => a - b)
}
