/** Chains that meet themselves, in one assertion or across several. */
import type { Archive, Testimony } from './evidence.js'
import { sayerOf } from './sayer.js'

/** The named steps of a chain from the publisher on; who is named twice running is one step. */
const stepsOf = (archive: Archive, { assertion, document }: Testimony): string[] =>
  [`source:${document.sourceId}`, ...assertion.chain.flatMap((hop) => sayerOf(archive, hop)?.key ?? [])].filter(
    (step, index, all) => step !== all[index - 1],
  )

const reachedFrom = (edges: ReadonlyMap<string, ReadonlySet<string>>, from: string): ReadonlySet<string> => {
  const seen = new Set([from])
  for (const at of seen) for (const next of edges.get(at) ?? []) seen.add(next)
  return seen
}

const meetsItself = (steps: readonly string[]): boolean => new Set(steps).size < steps.length

/**
 * The ids of the assertions whose chain meets itself, in one assertion ("A, citing B, citing A") or across several: where the last one
 * that a chain names has it, in turn, from the one who published it.
 */
export const circularAssertions = (archive: Archive, testimonies: readonly Testimony[]): string[] => {
  const paths = testimonies.map((testimony) => ({ id: testimony.assertion.id, steps: stepsOf(archive, testimony) }))
  const edges = new Map<string, Set<string>>()
  for (const { steps } of paths) {
    const [publisher, last] = [steps[0], steps.at(-1)]
    if (publisher !== undefined && last !== undefined && steps.length > 1)
      edges.set(publisher, (edges.get(publisher) ?? new Set()).add(last))
  }
  // Many chains end with the same one: whom it has it from is followed once.
  const reached = new Map<string, ReadonlySet<string>>()
  const reach = (from: string): ReadonlySet<string> => {
    const held = reached.get(from) ?? reachedFrom(edges, from)
    reached.set(from, held)
    return held
  }
  const comesBack = (steps: readonly string[]): boolean => steps.length > 1 && reach(steps.at(-1) ?? '').has(steps[0] ?? '')
  return paths.filter(({ steps }) => meetsItself(steps) || comesBack(steps)).map(({ id }) => id)
}
