/** Numbers as they are written, in digits or words: where one begins, what it is worth. */
import type { Atom } from './atoms.js'
import { inDigits } from './digits.js'
import { inParts, inWords, scaledArticle } from './number-phrase.js'
import type { Numeral } from './scale.js'

/** The number that begins at an atom; `hasMoney` where a sign of money stands before it, so that "m" is a million. */
export const numeralAt = (atoms: readonly Atom[], from: number, hasMoney = false): Numeral | null =>
  inParts(atoms, from) ?? scaledArticle(atoms, from) ?? inDigits(atoms, from, hasMoney) ?? inWords(atoms, from)
