/** The noun phrase that a figure counts. */
import type { Atom } from './atoms.js'
import { isPluralNoun } from './plural.js'

type Atoms = readonly Atom[]

export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** The atom of its head. */
  readonly head: number
}

/** "26 saves", "3 rebounds": behind a number above one what ends in -s is no verb. */
const isNounBehind = (atoms: Atoms, at: number, head: number, isOne: boolean): boolean => {
  const atom = atoms[at]
  if (atom?.tag !== 'VERB' || head >= 0 || !/[a-rt-z]s$/u.test(atom.lower)) return false
  const previous = atoms[at - 1]?.tag ?? ''
  return (!isOne && previous === 'NUM') || previous === 'ADJ'
}

const possessives = new Set(["'s", '’s', "'", '’'])
const isQuality = (atom: Atom | undefined): boolean => atom?.tag === 'ADJ' || (atom?.tag === 'VERB' && /ed$/u.test(atom.lower))

const objects = new Set(['them', 'us', 'you', 'it', 'him', 'me', 'which', 'whom'])
const openers = new Set(['DET', 'PRON'])
const conditions = new Set(
  'wounded injured dead missing killed homeless unemployed displaced detained arrested hurt ill infected'.split(' '),
)
/** Whether a word tells what happened to the persons that are counted: "40 wounded". */
export const isCondition = ({ lower }: Atom): boolean => conditions.has(lower)

const longest = 8

/** Words that the tagger calls nouns or adjectives, and that begin no noun phrase. */
const stops = new Set(
  'percent per up down more less fewer than to of in on at by for from last next this that other others later ago earlier monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december today yesterday tomorrow'.split(
    ' ',
  ),
)

const isJoined = (atoms: Atoms, at: number): boolean => atoms[at - 1]?.text === '-' && atoms[at - 1]?.isGlued === true

const isHyphen = (atoms: Atoms, at: number): boolean =>
  atoms[at]?.text === '-' && atoms[at]?.isGlued === true && atoms[at + 1]?.isGlued === true

const superlatives = new Set(['most', 'worst', 'best', 'least'])

/** Whether a word that is no noun may stand before the head: adjectives, participles, their adverbs. */
const isModifier = (atoms: Atoms, at: number): boolean => {
  const { tag, lower } = atoms[at] ?? { tag: 'X', lower: '' }
  if (tag === 'ADJ' || superlatives.has(lower) || isHyphen(atoms, at + 1) || (tag === 'VERB' && /(?:ed|ing|en|wn)$/u.test(lower)))
    return true
  return tag === 'ADV' && (isQuality(atoms[at + 1]) || lower.endsWith('ly'))
}

/** Whether a plural stands in the run of nouns from here: "sports fans", "Kansas City men". */
const isPluralAhead = (atoms: Atoms, from: number): boolean => {
  for (let at = from; at < from + 4 && (atoms[at]?.tag === 'NOUN' || atoms[at]?.tag === 'PROPN'); at += 1) {
    if (isPluralNoun(atoms[at])) return true
  }
  return false
}

/** The phrase that begins at an atom: adjectives, participles and nouns up to its head, the first plural or the last noun. */
const plainPhraseAt = (atoms: Atoms, from: number, isOne: boolean): NounPhrase | null => {
  let [head, owner] = [-1, -1]
  for (let at = from; at < atoms.length && at - from < longest; at += 1) {
    const atom = atoms[at]
    if (!atom || (stops.has(atom.lower) && !isJoined(atoms, at))) break
    const tag = isNounBehind(atoms, at, head, isOne) ? 'NOUN' : atom.tag
    if (tag === 'NOUN' && head < 0 && atom.lower.endsWith('ing') && openers.has(atoms[at + 1]?.tag ?? '')) break
    if (tag === 'NOUN' || (tag === 'PROPN' && (head < 0 || head === at - 1))) {
      const last = atoms[head]
      if (last && !isOne && isPluralNoun(last) && head === at - 1 && !isPluralAhead(atoms, at)) break
      head = at
    } else if (head === at - 1 && head >= 0 && possessives.has(atom.lower)) {
      owner = head
      head = -1
    } else if (head === at - 1 && atom.tag === 'ADJ' && atoms[head]?.lower.endsWith('ing')) {
      owner = head
      head = -1
    } else if (!isHyphen(atoms, at) && !isJoined(atoms, at) && (head >= 0 || !isModifier(atoms, at))) break
  }
  const last = head >= 0 ? head : owner
  if (last >= 0) return { from, to: last + 1, head: last }
  const first = atoms[from]
  return first && isCondition(first) ? { from, to: from + 1, head: from } : null
}

/** The noun phrase that begins at an atom; "40 theft and fraud cases" is one, for only its second part is in the plural. */
export const nounPhraseAt = (atoms: Atoms, from: number, isOne: boolean): NounPhrase | null => {
  const phrase = plainPhraseAt(atoms, from, isOne)
  const joint = phrase && atoms[phrase.to]?.lower
  if (!phrase || isOne || (joint !== 'and' && joint !== 'or') || isPluralNoun(atoms[phrase.head])) return phrase
  const second = plainPhraseAt(atoms, phrase.to + 1, false)
  return second && isPluralNoun(atoms[second.head]) ? { ...second, from } : phrase
}

/** The phrase behind "of" or an article: "of the homes", "of all adults"; null where none stands there. */
export const ofPhraseAt = (atoms: Atoms, at: number): NounPhrase | null => {
  let from = at
  if (atoms[from]?.lower !== 'of') return null
  from += 1
  if (objects.has(atoms[from]?.lower ?? '')) return null
  while (from - at < 4 && (openers.has(atoms[from]?.tag ?? '') || ['all', 'its', 'their', 'his', 'her'].includes(atoms[from]?.lower ?? '')))
    from += 1
  if (atoms[from]?.tag === 'NUM' && from - at < 4) from += 1
  return nounPhraseAt(atoms, from, false)
}
