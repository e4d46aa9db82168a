/** The noun phrase that a figure counts. */
import type { Atom } from './atoms.js'

type Atoms = readonly Atom[]

export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** The atom of its head. */
  readonly head: number
}

const isPlural = ({ lower, lemma, tag }: Atom): boolean =>
  tag === 'NOUN' &&
  (lower === 'people' || lower === 'men' || lower === 'women' || lower === 'children' || (lower !== lemma && lower.endsWith('s')))

const openers = new Set(['DET', 'PRON'])
const conditions = new Set(
  'wounded injured dead missing killed homeless unemployed displaced detained arrested hurt ill infected'.split(' '),
)
const longest = 8

/** Words that the tagger calls nouns or adjectives, and that begin no noun phrase. */
const stops = new Set(
  'percent per up down more less fewer than to of in on at by for from last next this that other others later ago earlier'.split(' '),
)

/** The phrase that begins at an atom: adjectives, participles and nouns up to its head, the first plural or the last noun. */
export const nounPhraseAt = (atoms: Atoms, from: number, isOne: boolean): NounPhrase | null => {
  let head = -1
  let at = from
  for (; at < atoms.length && at - from < longest; at += 1) {
    const atom = atoms[at]
    if (!atom || (stops.has(atom.lower) && !(at === from && atom.lower === 'other'))) break
    const { tag, lower } = atom
    if (tag === 'NOUN' || (tag === 'PROPN' && (head < 0 || atoms[head]?.tag === 'PROPN' || at - head === 1))) {
      const previous = atoms[head]
      if (previous && !isOne && isPlural(previous) && head === at - 1 && !isPlural(atom)) break
      head = at
      continue
    }
    if (atom.text === '-' && atom.isGlued && atoms[at + 1]?.isGlued) continue
    if (head >= 0 && atoms[at - 1]?.text !== '-') break
    if (tag === 'ADJ' || (tag === 'VERB' && /(?:ed|ing|en|wn)$/u.test(lower)) || (tag === 'ADV' && atoms[at + 1]?.tag === 'ADJ')) continue
    break
  }
  if (head >= 0) return { from, to: head + 1, head }
  const first = atoms[from]
  return first && conditions.has(first.lower) ? { from, to: from + 1, head: from } : null
}

/** The phrase behind "of" or an article: "of the homes", "of all adults"; null where none stands there. */
export const ofPhraseAt = (atoms: Atoms, at: number): NounPhrase | null => {
  let from = at
  if (atoms[from]?.lower !== 'of') return null
  from += 1
  while (from - at < 4 && (openers.has(atoms[from]?.tag ?? '') || ['all', 'its', 'their', 'his', 'her'].includes(atoms[from]?.lower ?? '')))
    from += 1
  if (atoms[from]?.tag === 'NUM' && from - at < 4) from += 1
  return nounPhraseAt(atoms, from, false)
}
