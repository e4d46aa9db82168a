/** What stands around the digits or words of a number: hyphens, fractions, scales. */
import { fractionSigns, partWords, scaleSigns, scaleWords, smallNumbers } from '../en/number-words.js'
import type { Atom } from './atoms.js'

/** A number from atom `from` up to, without, atom `to`. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  /** The number before its last scale: 4.5 of "4.5 billion"; and that scale, 1 where there is none. */
  readonly base: number
  readonly scale: number
  readonly form: 'digits' | 'words' | 'fraction'
}

type Atoms = readonly Atom[]

const slashed = /^(\d{1,3})[/⁄](\d{1,4})$/u
const dash = /^[-–—]$/u

/** The place after a hyphen that joins two words, else the place itself. */
export const afterHyphen = (atoms: Atoms, at: number): number =>
  dash.test(atoms[at]?.text ?? '') && atoms[at]?.isGlued && atoms[at + 1]?.isGlued ? at + 1 : at

/** The word at an atom in small letters, empty behind the end. */
export const lowerAt = (atoms: Atoms, at: number): string => atoms[at]?.lower ?? ''

/** The value of "3/4" and "½". */
export const fractionAt = (atoms: Atoms, at: number): number | null => {
  const text = lowerAt(atoms, at)
  const match = slashed.exec(text)
  if (!match) return fractionSigns.get(text) ?? null
  const [top, bottom] = [Number(match[1]), Number(match[2])]
  return bottom > 1 && top < bottom ? top / bottom : null
}

/** "and a half", "and three quarters", from the place of "and": how much, and where it ends. */
export const andPart = (atoms: Atoms, from: number): { to: number; value: number } | null => {
  const and = afterHyphen(atoms, from)
  if (lowerAt(atoms, and) !== 'and') return null
  const at = afterHyphen(atoms, and + 1)
  const sign = fractionAt(atoms, at)
  if (sign !== null) return { to: at + 1, value: sign }
  const word = lowerAt(atoms, at)
  const top = word === 'a' || word === 'an' ? 1 : smallNumbers.get(word)
  const part = afterHyphen(atoms, at + 1)
  const bottom = partWords.get(lowerAt(atoms, part))
  return top && bottom ? { to: part + 1, value: top / bottom } : null
}

/** Units that a single letter behind digits may name instead of a scale, told by what follows. */
const dimensional = new Set('tall long high wide deep away above below thick in of from to and or , . ) ( x × by - –'.split(' '))

/** A sign of scale without the stop that may end its sentence: "$1.2m." */
const signAt = (atoms: Atoms, at: number): string => (atoms[at]?.text ?? '').replace(/\.$/u, '')

const codeLike = /^[A-Z]{3}$/u

const isScaleSign = (atoms: Atoms, at: number, hasMoney: boolean): boolean => {
  const atom = atoms[at]
  const sign = signAt(atoms, at)
  if (!atom || !scaleSigns.has(sign)) return false
  if (sign.length > 1) return true
  if (sign !== 'k' && atoms[at + 1]?.isGlued && codeLike.test(atoms[at + 1]?.text ?? '')) return true
  if (!atom.isGlued && !hasMoney) return false
  if (hasMoney || sign === 'k' || sign === 'K' || sign === 'M') return true
  const next = atoms[at + 1]
  if (sign !== 'm') return false
  return next !== undefined && !dimensional.has(next.lower) && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN')
}

/** Scales after a number: "million", "hundred thousand", "bn". */
export const withScale = (atoms: Atoms, from: number, hasMoney: boolean): { to: number; scale: number } => {
  let [to, scale] = [from, 1]
  for (let count = 0; count < 2; count += 1) {
    const at = afterHyphen(atoms, to)
    const word = scaleWords.get(lowerAt(atoms, at))
    if (word === undefined) break
    scale *= word
    to = at + 1
  }
  if (scale === 1 && isScaleSign(atoms, to, hasMoney)) return { to: to + 1, scale: scaleSigns.get(signAt(atoms, to)) ?? 1 }
  return { to, scale }
}
