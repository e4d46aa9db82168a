/** Numbers as they are written, in digits or words: where one begins, what it is worth. */
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

const plainDigits = /^[+-]?(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?\.?$|^[+-]?\.\d+$/u
const slashed = /^(\d{1,3})[/⁄](\d{1,4})$/u
const dash = /^[-–—]$/u

/** The place after a hyphen that joins two words, else the place itself. */
export const afterHyphen = (atoms: Atoms, at: number): number =>
  dash.test(atoms[at]?.text ?? '') && atoms[at]?.isGlued && atoms[at + 1]?.isGlued ? at + 1 : at

const lowerAt = (atoms: Atoms, at: number): string => atoms[at]?.lower ?? ''

const parsed = (text: string): number => Number(text.replaceAll(',', '').replace(/\.$/u, ''))

/** The value of "3/4" and "½". */
const fractionAt = (atoms: Atoms, at: number): number | null => {
  const text = lowerAt(atoms, at)
  const match = slashed.exec(text)
  if (!match) return fractionSigns.get(text) ?? null
  const [top, bottom] = [Number(match[1]), Number(match[2])]
  return bottom > 1 && top < bottom ? top / bottom : null
}

/** "and a half", "and three quarters", from the place of "and": how much, and where it ends. */
const andPart = (atoms: Atoms, from: number): { to: number; value: number } | null => {
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

const isScaleSign = (atoms: Atoms, at: number, hasMoney: boolean): boolean => {
  const atom = atoms[at]
  if (!atom || !scaleSigns.has(atom.text)) return false
  if (atom.text.length > 1) return true
  if (!atom.isGlued && !hasMoney) return false
  if (hasMoney || atom.lower === 'k') return true
  const next = atoms[at + 1]
  if (atom.text !== 'm' && atom.text !== 'M') return false
  return next !== undefined && !dimensional.has(next.lower) && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN')
}

/** Scales after a number: "million", "hundred thousand", "bn". */
const withScale = (atoms: Atoms, from: number, hasMoney: boolean): { to: number; scale: number } => {
  let [to, scale] = [from, 1]
  for (let count = 0; count < 2; count += 1) {
    const at = afterHyphen(atoms, to)
    const word = scaleWords.get(lowerAt(atoms, at))
    if (word === undefined) break
    scale *= word
    to = at + 1
  }
  if (scale === 1 && isScaleSign(atoms, to, hasMoney)) return { to: to + 1, scale: scaleSigns.get(atoms[to]?.text ?? '') ?? 1 }
  return { to, scale }
}

const inDigits = (atoms: Atoms, from: number, hasMoney: boolean): Numeral | null => {
  const text = atoms[from]?.text ?? ''
  const alone = fractionAt(atoms, from)
  if (alone !== null) {
    const { to, scale } = withScale(atoms, from + 1, hasMoney)
    return { from, to, value: alone * scale, base: alone, scale, form: 'fraction' }
  }
  if (!plainDigits.test(text)) return null
  let value = parsed(text)
  let at = from + 1
  const next = atoms[at]
  // "12 000": a blank as separator; "7 3/4", "5½": a mixed number; "10, 000": a separator torn off.
  if (next && /^\d{1,3}$/u.test(text) && /^\d{3}$/u.test(next.text) && atoms[at - 1]?.end === next.start - 1) {
    while (/^\d{3}$/u.test(atoms[at]?.text ?? '') && at - from < 5) {
      value = value * 1000 + Number(atoms[at]?.text)
      at += 1
    }
  } else if (/^\d{1,3}$/u.test(text) && next?.text === ',' && next.isGlued && atoms[at + 1]?.text === '000') {
    value *= 1000
    at += 2
  } else if (/^\d+$/u.test(text)) {
    const part = fractionAt(atoms, at) ?? 0
    if (part) at += 1
    value += part
  }
  const part = andPart(atoms, at)
  const scaled = withScale(atoms, part ? part.to : at, hasMoney)
  if (part && (scaled.scale > 1 || Number.isInteger(value))) {
    value += part.value
    at = part.to
  }
  const { to, scale } = part && at !== part.to ? withScale(atoms, at, hasMoney) : scaled
  return { from, to, value: value * scale, base: value, scale, form: 'digits' }
}

/** Number words joined by the grammar of English: "nine-thousand-forty-eight", "two hundred and five", "one and a half million". */
const inWords = (atoms: Atoms, from: number): Numeral | null => {
  let [total, group, at, last, to, scale] = [0, 0, from, Number.POSITIVE_INFINITY, from, 1]
  let isOpen = true
  for (let count = 0; count < 24 && isOpen; count += 1) {
    const word = lowerAt(atoms, at)
    const small = smallNumbers.get(word)
    const times = scaleWords.get(word)
    if (small !== undefined) {
      const room = small < 10 ? group % 10 === 0 && group % 100 !== 10 : group % 100 === 0
      if (!room || (small === 0 && (group > 0 || total > 0))) break
      group += small
      scale = 1
    } else if (times === 100 && group > 0 && group < 100) {
      group *= 100
      scale = 100
    } else if (times !== undefined && times !== 100 && group > 0 && times < last) {
      total += group * times
      group = 0
      last = times
      scale = times
    } else if (times !== undefined && group === 0 && total > 0 && times > last) {
      total *= times
      scale = times
      last = times
    } else break
    to = at + 1
    at = afterHyphen(atoms, to)
    const next = lowerAt(atoms, afterHyphen(atoms, at + 1))
    if (
      lowerAt(atoms, at) === 'and' &&
      scale >= 100 &&
      (smallNumbers.get(next) ?? 0) > 0 &&
      !partWords.has(lowerAt(atoms, afterHyphen(atoms, at + 2)))
    ) {
      at = afterHyphen(atoms, at + 1)
    }
    isOpen = at < atoms.length
  }
  if (to === from) return null
  const value = total + group
  const part = andPart(atoms, to)
  if (!part) return { from, to, value, base: value / scale, scale, form: 'words' }
  const more = withScale(atoms, part.to, false)
  const sum = scale > 1 ? value + part.value * scale : value + part.value
  return { from, to: more.to, value: sum * more.scale, base: sum, scale: more.scale, form: 'words' }
}

/** "a hundred", "half a million", "a dozen", "a million and a half", "quarter of a million". */
const scaledArticle = (atoms: Atoms, from: number): Numeral | null => {
  const first = lowerAt(atoms, from)
  let [at, base] = [from, 1]
  if (first === 'half' || first === 'quarter') {
    base = 1 / (partWords.get(first) ?? 1)
    at = afterHyphen(atoms, from + 1)
    if (lowerAt(atoms, at) === 'of') at += 1
  }
  if (lowerAt(atoms, at) === 'a' || lowerAt(atoms, at) === 'an') {
    at = afterHyphen(atoms, at + 1)
    if (at === from + 1 && ['half', 'quarter'].includes(lowerAt(atoms, at))) {
      base = 1 / (partWords.get(lowerAt(atoms, at)) ?? 1)
      at = afterHyphen(atoms, at + 1)
    }
  } else if (at === from) return null
  const { to, scale } = withScale(atoms, at, false)
  if (scale === 1) return null
  const isSharp = to - at === 1 && base === 1 && scale < 1e6 && scale !== 12
  const rest = isSharp ? restOf(atoms, to, scale) : null
  if (rest) return { from, to: rest.to, value: rest.value + scale, base: (rest.value + scale) / scale, scale, form: 'words' }
  const part = base === 1 ? andPart(atoms, to) : null
  const sum = base + (part?.value ?? 0)
  return { from, to: part?.to ?? to, value: sum * scale, base: sum, scale, form: 'words' }
}

/** What follows "a hundred": "and five", "and twenty thousand" stays a number of its own. */
const restOf = (atoms: Atoms, from: number, scale: number): { to: number; value: number } | null => {
  if (lowerAt(atoms, from) !== 'and') return null
  const rest = inWords(atoms, from + 1)
  return rest && rest.value < scale ? rest : null
}

/** "two-thirds", "a third", "one quarter", "three fifths": parts of a whole. */
const inParts = (atoms: Atoms, from: number): Numeral | null => {
  const word = lowerAt(atoms, from)
  const top = word === 'a' || word === 'an' ? 1 : (smallNumbers.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : undefined))
  if (!top) return null
  const at = afterHyphen(atoms, from + 1)
  const bottom = partWords.get(lowerAt(atoms, at))
  if (!bottom || (top > 1 && !/s$|^half$/u.test(lowerAt(atoms, at)))) return null
  return { from, to: at + 1, value: top / bottom, base: top / bottom, scale: 1, form: 'fraction' }
}

/** The number that begins at an atom; `hasMoney` where a sign of money stands before it, so that "m" is a million. */
export const numeralAt = (atoms: Atoms, from: number, hasMoney = false): Numeral | null =>
  inParts(atoms, from) ?? scaledArticle(atoms, from) ?? inDigits(atoms, from, hasMoney) ?? inWords(atoms, from)
