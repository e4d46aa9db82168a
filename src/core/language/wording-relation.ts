/** How two short wordings of what is counted lie: "homes flooded" and "flooded houses". */

import { remembered } from '../values/remembered.js'
import { classOf } from './dictionary.js'
import { countingNouns, notOfTheKind } from './en/counted-words.js'
import type { FirmRelation } from './firm-relation.js'
import type { Lexicon } from './lexicon.js'
import { tagSpan } from './tagger.js'
import type { Tag, Token } from './token.js'

export type WordingRelation = FirmRelation | 'unknown'

interface Part {
  readonly token: Token
  /** The preposition that leads to it; empty before the first. "Of" leads nowhere: "cases of theft" are theft cases. */
  readonly role: string
}

const contentTags = new Set<Tag>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'X'])
const nominal = new Set<Tag>(['NOUN', 'PROPN'])
const roleWords = new Set(
  'by against from to for with without into under over before after who which than in on at among between per'.split(' '),
)
/** A modifier before a noun may mean any of these: "flood deaths" are deaths by flood, "prison riots" riots in prison. */
const mayBeModifier = new Set(['', 'by', 'in', 'at', 'from'])
/** Words that make two wordings incomparable where only one has them. */
const turning = new Set("no not n't never without nor neither almost nearly".split(' '))

const mostParts = 10

const readParts = (text: string): readonly Part[] => {
  let role = ''
  const parts = tagSpan(text, { start: 0, end: text.length }).tokens.flatMap((token): Part[] => {
    if (roleWords.has(token.lower)) role = token.lower
    return contentTags.has(token.tag) && !roleWords.has(token.lower) ? [{ token, role }] : []
  })
  const telling = parts.filter(({ token }) => !countingNouns.has(token.lemma))
  return telling.length > 0 ? telling : parts
}

/** Tagging is slow beside all else here. */
const partsOf = remembered(10_000, readParts)

/** What is counted: the last of the first run of nouns, else the first word. */
const headOf = (parts: readonly Part[]): Part | undefined => {
  const first = parts.findIndex(({ token, role }) => role === '' && nominal.has(token.tag))
  if (first < 0) return parts[0]
  let last = first
  while (parts[last + 1]?.role === '' && nominal.has(parts[last + 1]?.token.tag ?? 'X')) last += 1
  return parts[last]
}

const wordOf = ({ token }: Part) => ({ lemma: token.tag === 'PROPN' ? token.lower : token.lemma, class: classOf(token.tag) })

const fit = (left: Part, right: Part): boolean =>
  left.role === right.role || (mayBeModifier.has(left.role) && mayBeModifier.has(right.role))

interface Pair {
  readonly left: Part
  readonly right: Part
  readonly relation: FirmRelation
}

/** Pairs each part with one of the other side, the same words before those that only lie near. */
const paired = (lexicon: Lexicon, lefts: readonly Part[], rights: readonly Part[]): Pair[] => {
  const relations = lefts.map((left) =>
    rights.map((right) => (fit(left, right) ? lexicon.firmRelation(wordOf(left), wordOf(right)) : null)),
  )
  const found: Pair[] = []
  for (const wanted of ['same', 'narrower', 'broader', 'opposite'] as const)
    for (const [row, left] of lefts.entries()) {
      if (found.some((pair) => pair.left === left)) continue
      const right = rights.find((part, column) => relations[row]?.[column] === wanted && !found.some((pair) => pair.right === part))
      if (right) found.push({ left, right, relation: wanted })
    }
  return found
}

/** Whether a part that the other side lacks only narrows: what kind, where or by whom; not what became of it. */
const narrows = (parts: readonly Part[], { token, role }: Part): boolean => {
  if (role !== '') return role !== 'without' && role !== 'than' && nominal.has(token.tag)
  const head = headOf(parts)
  const isBefore = head !== undefined && token.start < head.token.start
  return isBefore && (nominal.has(token.tag) || (token.tag === 'ADJ' && !notOfTheKind.has(token.lemma)))
}

const turns = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => turning.has(word))

const inverse = { narrower: 'broader', broader: 'narrower' } as const

/** The relation of wordings of which all of the right side's words are told by the left, which has words more. */
const withMore = (lefts: readonly Part[], pairs: readonly Pair[]): WordingRelation => {
  const [head, extra] = [headOf(lefts), lefts.filter((part) => !pairs.some(({ left }) => left === part))]
  const isHeadKept = pairs.some(({ left }) => left === head)
  return isHeadKept && pairs.every(({ relation }) => relation === 'same') && extra.every((part) => narrows(lefts, part))
    ? 'narrower'
    : 'unknown'
}

const alike = (pairs: readonly Pair[]): WordingRelation => {
  const other = new Set(pairs.map(({ relation }) => relation).filter((relation) => relation !== 'same'))
  if (other.size === 0) return 'same'
  const [only] = other
  if (other.size > 1 || only === undefined) return 'unknown'
  const times = pairs.filter(({ relation }) => relation === only).length
  return only === 'opposite' && times > 1 ? 'unknown' : only
}

const dying = new Set(['die', 'death', 'dead', 'deceased', 'fatality'])
const killing = new Set(['kill', 'killing'])
const causes = new Set(['by', 'from', 'in'])

/** Where the cause is named on both sides, whom it killed and who died of it are the same: "killed by the flood", "flood deaths". */
const withCause = (lexicon: Lexicon, pairs: readonly Pair[]): readonly Pair[] => {
  const isCause = ({ left, right, relation }: Pair) =>
    relation === 'same' && (causes.has(left.role) || causes.has(right.role)) && !lexicon.isKindOf(left.token.lemma, 'person')
  if (!pairs.some(isCause)) return pairs
  const isDeath = ({ left, right }: Pair) => [left, right].every(({ token }) => dying.has(token.lemma) || killing.has(token.lemma))
  return pairs.map((pair) => (isDeath(pair) ? { ...pair, relation: 'same' } : pair))
}

const flipped = (pairs: readonly Pair[]): Pair[] =>
  pairs.map(({ left, right, relation }) => ({
    left: right,
    right: left,
    relation: relation === 'narrower' || relation === 'broader' ? inverse[relation] : relation,
  }))

/**
 * How two short wordings of a measure or a category lie, read from left to right ("female prisoners" are `narrower` than "inmates").
 * Words are compared in their first senses and by exact tables only; what cannot be shown is `unknown`, never different.
 */
export const wordingRelation = (lexicon: Lexicon, left: string, right: string): WordingRelation => {
  const [lefts, rights] = [partsOf(left), partsOf(right)]
  if (lefts.length === 0 || rights.length === 0 || lefts.length > mostParts || rights.length > mostParts) return 'unknown'
  if (turns(left) !== turns(right)) return 'unknown'
  const pairs = paired(lexicon, lefts, rights)
  const [isLeftTold, isRightTold] = [pairs.length === lefts.length, pairs.length === rights.length]
  if (isLeftTold && isRightTold) return alike(withCause(lexicon, pairs))
  if (isRightTold) return withMore(lefts, pairs)
  if (!isLeftTold) return 'unknown'
  const told = withMore(rights, flipped(pairs))
  return told === 'narrower' ? 'broader' : told
}
