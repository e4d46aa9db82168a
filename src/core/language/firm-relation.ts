/** How two words for what is counted lie, where that must not be mistaken: by first senses and exact rows only. */
import { stemmer } from 'stemmer'
import type { Dictionary, Sense, Word } from './dictionary.js'
import { narrowerCounted, sameCounted } from './en/counted-words.js'

export type FirmRelation = 'same' | 'narrower' | 'broader' | 'opposite'

const rowOf = new Map(sameCounted.flatMap((row) => row.map((word) => [word, row] as const)))
const below = new Map(narrowerCounted.map(([word, list]) => [word, new Set(list)]))

const isBelow = (left: string, right: string): boolean => (rowOf.get(left) ?? [left]).some((word) => below.get(word)?.has(right))

const byTable = (left: string, right: string): FirmRelation | null => {
  if (rowOf.get(left)?.includes(right)) return 'same'
  if (isBelow(left, right)) return 'narrower'
  return isBelow(right, left) ? 'broader' : null
}

const firstSenses = (dictionary: Dictionary, { lemma, class: wordClass }: Word, most: number): Sense[] => {
  if (!wordClass) return []
  const { ids, attested } = dictionary.sensesOf(lemma, wordClass)
  return ids.slice(0, attested > 0 ? Math.min(attested, most) : 1).flatMap((id) => dictionary.sense(id) ?? [])
}

/** One is meant in its first sense, the other in its first or second. */
const shareSense = (dictionary: Dictionary, left: Word, right: Word): boolean => {
  const [lefts, rights] = [firstSenses(dictionary, left, 2), firstSenses(dictionary, right, 2)]
  const meet = (first: readonly Sense[], others: readonly Sense[]) => others.some(({ id }) => id === first[0]?.id)
  return meet(lefts, rights) || meet(rights, lefts)
}

const steps = 3

/** Whether the first sense of a noun lies at most three steps below the first of another. */
const isKind = (dictionary: Dictionary, left: Word, right: Word): boolean => {
  if (left.class !== 'noun' || right.class !== 'noun') return false
  const goal = firstSenses(dictionary, right, 1)[0]?.id
  let edge = firstSenses(dictionary, left, 1)
  for (let step = 0; step < steps && goal !== undefined; step += 1) {
    edge = edge.flatMap(({ above }) => above).flatMap((id) => dictionary.sense(id) ?? [])
    if (edge.some(({ id }) => id === goal)) return true
  }
  return false
}

const areOpposed = (dictionary: Dictionary, left: Word, right: Word): boolean =>
  firstSenses(dictionary, left, 2).some(({ against }) => against.some(({ word, toWord }) => word === left.lemma && toWord === right.lemma))

/** How two words lie in their first senses; null where nothing can be shown. */
export const firmRelationOf = (dictionary: Dictionary, left: Word, right: Word): FirmRelation | null => {
  if (left.lemma === right.lemma || stemmer(left.lemma) === stemmer(right.lemma)) return 'same'
  const told = byTable(left.lemma, right.lemma)
  if (told) return told
  if (left.class !== right.class) return null
  if (areOpposed(dictionary, left, right)) return 'opposite'
  if (shareSense(dictionary, left, right)) return 'same'
  if (isKind(dictionary, left, right)) return 'narrower'
  return isKind(dictionary, right, left) ? 'broader' : null
}
