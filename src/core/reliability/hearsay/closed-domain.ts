/**
 * Whether the values of an attribute are labels of a closed domain ("yes" and "no"; five grades): the same few values said of many items.
 * Only then can it be learned which label a source takes for which. Gates and names recur too, but there are too many of them.
 */
import { type Network, valueKey } from '../network.js'

/** Of more labels than these the habits of sources cost too much to learn: the time grows with the fourth power. */
const mostLabels = 10

/** A label is said of at least so many items; fewer may be chance. */
const fewestItems = 5

/** Claims for each cell of a table "what holds, what is said": with fewer, the table cannot be learned. */
const fewestClaimsOfCell = 10

/** The share of claims that may bear a value that does not recur: slips of the pen. */
const mostStray = 0.01

/** Whether `items` (positions in the network) are about one closed domain of labels. The cost is linear in their candidates. */
export const isClosedDomain = (network: Network, items: Int32Array): boolean => {
  const seen = new Map<string, { items: number; claims: number }>()
  let claims = 0
  const supportOf = new Map<number, number>()
  for (const item of items) {
    if (network.formOf[item] === 'list') return false
    const [start, end] = [network.claimStart[item] ?? 0, network.claimStart[item + 1] ?? 0]
    claims += end - start
    for (let claim = start; claim < end; claim += 1) {
      const candidate = network.candidateOfClaim[claim] ?? 0
      supportOf.set(candidate, (supportOf.get(candidate) ?? 0) + 1)
    }
  }
  for (const [candidate, support] of supportOf) {
    const key = valueKey(network.candidates[candidate] ?? '')
    const label = seen.get(key) ?? { items: 0, claims: 0 }
    seen.set(key, { items: label.items + 1, claims: label.claims + support })
  }
  const recurring = [...seen.values()].filter((label) => label.items >= fewestItems)
  const cells = seen.size * seen.size
  const stray = claims - recurring.reduce((sum, label) => sum + label.claims, 0)
  return recurring.length >= 2 && seen.size <= mostLabels && stray <= mostStray * claims && claims >= fewestClaimsOfCell * cells
}
