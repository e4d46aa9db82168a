/** Table: pairs of predicates of which one denies the other, used for statements without a number. Stems are taken from the words. */
import { stemmer } from 'stemmer'
import { sequenceOf } from './wording.js'

const pairs: readonly (readonly [string, string])[] = [
  ['rising', 'falling'],
  ['rise', 'fall'],
  ['increasing', 'decreasing'],
  ['increase', 'decrease'],
  ['growing', 'shrinking'],
  ['passed', 'rejected'],
  ['approved', 'rejected'],
  ['accepted', 'rejected'],
  ['opened', 'closed'],
  ['won', 'lost'],
  ['survived', 'died'],
  ['alive', 'dead'],
  ['guilty', 'innocent'],
  ['convicted', 'acquitted'],
  ['confirmed', 'denied'],
  ['started', 'stopped'],
  ['began', 'ended'],
  ['entered', 'left'],
  ['arrived', 'departed'],
  ['succeeded', 'failed'],
  ['present', 'absent'],
  ['legal', 'illegal'],
  ['allowed', 'banned'],
  ['safe', 'unsafe'],
]

const opposites = new Map<string, Set<string>>()
for (const [one, other] of pairs) {
  const [left, right] = [stemmer(one), stemmer(other)]
  opposites.set(left, new Set([...(opposites.get(left) ?? []), right]))
  opposites.set(right, new Set([...(opposites.get(right) ?? []), left]))
}

/** Whether two wordings are the same but for one word at one place, and the two words there are opposites. */
export const areOpposite = (left: string, right: string): boolean => {
  const [a, b] = [sequenceOf(left), sequenceOf(right)]
  const differing = a.flatMap((stem, index) => (stem === b[index] ? [] : [index]))
  const [at] = differing
  if (a.length !== b.length || differing.length !== 1 || at === undefined) return false
  return opposites.get(a[at] ?? '')?.has(b[at] ?? '') ?? false
}
