/** Whether a figure is by how much something rose or fell. */
import { type Change, causeWords, changeFillers, changeNouns, changeWords, particleVerbs, partNouns } from '../en/change-words.js'
import type { Atom } from './atoms.js'

type Atoms = readonly Atom[]

/** A figure with its hedge, from atom `from` up to `to`; `isAmount` where its unit is a share, points or money, `isPart` where it is a share or points. */
interface Extent {
  readonly from: number
  readonly to: number
  readonly isAmount: boolean
  readonly isPart: boolean
}

/** Words between a verb of change and its amount are few; between a verb, its object and "by" there are more. */
const near = 4
const far = 9

const isParticle = (atoms: Atoms, at: number): boolean =>
  (atoms[at]?.lower === 'up' || atoms[at]?.lower === 'down') && particleVerbs.has(atoms[at - 1]?.lemma ?? '')

/** "cut its emissions by 40 per cent": any verb of change before "by". */
const verbBeforeBy = (atoms: Atoms, by: number): Change | null => {
  for (let at = by - 1; at >= 0 && by - at <= far; at -= 1) {
    const word = atoms[at]?.lower ?? ''
    const change = isParticle(atoms, at) ? undefined : (changeWords.get(word) ?? causeWords.get(word))
    if (change) return change
    if (atoms[at]?.tag === 'PUNCT') return null
  }
  return null
}

const nounOf = (atom: Atom | undefined, isPart: boolean): Change | null =>
  (atom && (changeNouns.get(atom.lemma) ?? (isPart ? partNouns.get(atom.lemma) : undefined))) ?? null

const wordBefore = (atoms: Atoms, { from, isPart }: Extent): Change | null => {
  for (let at = from - 1; at >= 0 && from - at <= near; at -= 1) {
    const word = atoms[at]?.lower ?? ''
    if (word === 'by') return verbBeforeBy(atoms, at)
    if (word === 'of') return nounOf(atoms[at - 1], isPart)
    const change = isParticle(atoms, at) ? undefined : (changeWords.get(word) ?? (isPart ? causeWords.get(word) : undefined))
    if (change) return change
    if (!changeFillers.has(word) && atoms[at]?.tag !== 'ADV') return null
  }
  return null
}

/** "a 6 % drop", "40 points lower": where the unit is one that can change. */
const nounBehind = (atoms: Atoms, { to, isAmount, isPart }: Extent): Change | null => {
  for (let at = to; at < Math.min(to + 3, atoms.length); at += 1) {
    const atom = atoms[at]
    if (atom?.lower === 'lower') return 'down'
    if (atom?.lower === 'higher') return 'up'
    const noun = isAmount ? nounOf(atom, isPart) : null
    if (noun) return noun
    if (atom?.tag !== 'ADJ' && atom?.tag !== 'NOUN' && atom?.text !== '-') return null
  }
  return null
}

/** A rise or a fall by this figure: "fell 3 per cent", "up 40", "an increase of 6 %", "a 6 % drop"; null for "rose to 5 %". */
export const changeOf = (atoms: Atoms, extent: Extent): Change | null => wordBefore(atoms, extent) ?? nounBehind(atoms, extent)
