/** Table: pairs of predicates of which one denies the other, used for statements without a number. Stems are taken from the words. */
import { stemmer } from 'stemmer'
import { formOf } from './wording.js'

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

/** Whether two wordings are the same but for one word, and those two words are opposites. */
export const areOpposite = (left: string, right: string): boolean => {
  const [a, b] = [formOf(left).split(' '), formOf(right).split(' ')]
  const onlyLeft = a.filter((stem) => !b.includes(stem))
  const onlyRight = b.filter((stem) => !a.includes(stem))
  const [one, other] = [onlyLeft[0], onlyRight[0]]
  return (
    onlyLeft.length === 1 && onlyRight.length === 1 && one !== undefined && other !== undefined && (opposites.get(one)?.has(other) ?? false)
  )
}
