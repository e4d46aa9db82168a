/** Numbers in words: "nine-thousand-forty-eight", "half a million", "two-thirds". */
import { partWords, scaleWords, smallNumbers } from '../en/number-words.js'
import type { Atom } from './atoms.js'
import { afterHyphen, andPart, lowerAt, type Numeral, withScale } from './scale.js'

type Atoms = readonly Atom[]

/** "point five", "point zero three": decimals as they are spoken; null where none follow. */
const spokenDecimals = (atoms: Atoms, from: number): { to: number; value: number } | null => {
  if (lowerAt(atoms, from) !== 'point') return null
  let [to, digits] = [from + 1, '']
  while (to - from < 8) {
    const digit = smallNumbers.get(lowerAt(atoms, to))
    if (digit === undefined) break
    digits += digit
    to += 1
  }
  return digits === '' ? null : { to, value: Number(`0.${digits}`) }
}

/** Number words joined by the grammar of English: "nine-thousand-forty-eight", "two hundred and five", "one and a half million". */
export const inWords = (atoms: Atoms, from: number): Numeral | null => {
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
  const spoken = spokenDecimals(atoms, to)
  const value = total + group + (spoken?.value ?? 0)
  if (spoken) {
    const scaled = withScale(atoms, spoken.to, false)
    return { from, to: scaled.to, value: value * scaled.scale, base: value, scale: scaled.scale, form: 'words' }
  }
  const part = andPart(atoms, to)
  if (!part) return { from, to, value, base: value / scale, scale, form: 'words' }
  const more = withScale(atoms, part.to, false)
  const sum = scale > 1 ? value + part.value * scale : value + part.value
  return { from, to: more.to, value: sum * more.scale, base: sum, scale: more.scale, form: 'words' }
}

/** "a hundred", "half a million", "a dozen", "a million and a half", "quarter of a million". */
export const scaledArticle = (atoms: Atoms, from: number): Numeral | null => {
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

/** "million", "of a million" behind "a quarter": null where no scale stands there. */
const scaleBehindPart = (atoms: Atoms, from: number): { to: number; scale: number } | null => {
  const article = lowerAt(atoms, from) === 'of' && lowerAt(atoms, from + 1) === 'a' ? from + 2 : from
  const scaled = withScale(atoms, article, false)
  return scaled.scale > 1 ? scaled : null
}

/** "two-thirds", "a third", "one quarter", "three fifths": parts of a whole. */
export const inParts = (atoms: Atoms, from: number): Numeral | null => {
  const word = lowerAt(atoms, from)
  const top = word === 'a' || word === 'an' ? 1 : (smallNumbers.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : undefined))
  if (!top) return null
  const at = afterHyphen(atoms, from + 1)
  const bottom = partWords.get(lowerAt(atoms, at))
  if (!bottom || (top > 1 && !/s$|^half$/u.test(lowerAt(atoms, at)))) return null
  const base = top / bottom
  const scaled = scaleBehindPart(atoms, at + 1)
  if (scaled) return { from, to: scaled.to, value: base * scaled.scale, base, scale: scaled.scale, form: 'words' }
  return { from, to: at + 1, value: base, base, scale: 1, form: 'fraction' }
}
