/** Chains that meet themselves, in one assertion or across several. */
import type { Archive, Testimony } from './evidence.js'
import { sayerOf } from './sayer.js'

const stepsOf = (archive: Archive, { assertion, document }: Testimony): string[] => [
  `source:${document.sourceId}`,
  ...assertion.chain.flatMap((hop) => sayerOf(archive, hop)?.key ?? []),
]

const reaches = (edges: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean => {
  const seen = new Set([from])
  for (const at of seen) for (const next of edges.get(at) ?? []) seen.add(next)
  return [...(edges.get(from) ?? [])].length > 0 && [...seen].some((at) => edges.get(at)?.has(to))
}

/** The ids of the assertions through which somebody has it from himself: "A, citing B" where B has it from A. */
export const circularAssertions = (archive: Archive, testimonies: readonly Testimony[]): string[] => {
  const paths = testimonies.map((testimony) => ({ id: testimony.assertion.id, steps: stepsOf(archive, testimony) }))
  const edges = new Map<string, Set<string>>()
  for (const { steps } of paths)
    steps.slice(1).forEach((to, index) => {
      const from = steps[index] ?? to
      edges.set(from, (edges.get(from) ?? new Set()).add(to))
    })
  const inCircle = (from: string, to: string): boolean => reaches(edges, to, from) || from === to
  return paths.filter(({ steps }) => steps.slice(1).some((to, index) => inCircle(steps[index] ?? to, to))).map(({ id }) => id)
}
