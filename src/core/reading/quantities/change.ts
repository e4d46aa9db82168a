/** Whether a figure is by how much something rose or fell. */
import { changeFillers, changeNouns, changeWords } from '../en/change-words.js'
import type { Atom } from './atoms.js'

type Atoms = readonly Atom[]

/** Words between a verb of change and its amount are few: "has risen by as much as another 3 %". */
const reach = 6

const verbBefore = (atoms: Atoms, from: number): 'up' | 'down' | null => {
  for (let at = from - 1; at >= 0 && from - at <= reach; at -= 1) {
    const word = atoms[at]?.lower ?? ''
    const change = changeWords.get(word)
    if (change) return change
    if (word === 'of') return changeNouns.get(atoms[at - 1]?.lemma ?? '') ?? null
    if (!changeFillers.has(word) && atoms[at]?.tag !== 'ADV') return null
  }
  return null
}

/** A rise or a fall by this figure: "fell 3 per cent", "up 40", "an increase of 6 %", "a 6 % drop". */
export const changeOf = (atoms: Atoms, from: number, to: number): 'up' | 'down' | null => {
  const before = verbBefore(atoms, from)
  if (before) return before
  for (let at = to; at < Math.min(to + 3, atoms.length); at += 1) {
    const atom = atoms[at]
    const noun = atom && changeNouns.get(atom.lemma)
    if (noun) return noun
    if (atom?.lower === 'lower' || atom?.lower === 'higher') return atom.lower === 'lower' ? 'down' : 'up'
    if (atom?.tag !== 'ADJ' && atom?.tag !== 'NOUN') return null
  }
  return null
}
