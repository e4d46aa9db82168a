/** Figures: a number, a range, a share ("3 in 10") or a vague word, with the money before it and the unit behind it. */

import { causeWords, changeWords } from '../en/change-words.js'
import { scaleWords } from '../en/number-words.js'
import type { Atom } from './atoms.js'
import type { Figure } from './figure-shape.js'
import { numeralAt } from './numeral.js'
import type { Numeral } from './scale.js'
import { smallChange } from './small-change.js'
import { moneyBefore, type UnitWords, unitAfter } from './units.js'
import { vagueFigureAt } from './vague.js'

type Atoms = readonly Atom[]

const lowerAt = (atoms: Atoms, at: number): string => atoms[at]?.lower ?? ''
const dashes = new Set(['-', '–', '—'])

const isChangeWord = (word: string): boolean => changeWords.has(word) || causeWords.has(word)

/** A word of change right before "from": what follows is a way from one figure to another, no range. */
const isMove = (atoms: Atoms, from: number): boolean =>
  lowerAt(atoms, from - 1) === 'from' && [2, 3, 4].some((back) => isChangeWord(lowerAt(atoms, from - back)))

/** Where the second end of a range may begin, with the word that joins; null where none does. */
const jointAt = (atoms: Atoms, at: number, from: number): { at: number; joint: string } | null => {
  const word = lowerAt(atoms, at)
  if (word === 'to' || word === 'or') return { at: at + 1, joint: word }
  if (word === 'and' && lowerAt(atoms, from - 1) === 'between') return { at: at + 1, joint: 'and' }
  if (!dashes.has(word)) return null
  if (lowerAt(atoms, at + 1) === 'to') return { at: atoms[at + 2]?.text === '-' ? at + 3 : at + 2, joint: 'to' }
  return { at: at + 1, joint: '-' }
}

interface End {
  readonly money: UnitWords | null
  readonly numeral: Numeral
  readonly unit: UnitWords | null
}

/** Behind a sum that has its sign in front only the same money may stand again: "$10 dollars". */
const unitBehind = (atoms: Atoms, numeral: Numeral, money: UnitWords | null): UnitWords | null => {
  const unit = unitAfter(atoms, numeral.to, numeral.form !== 'words')
  return money && unit && unit.name !== money.name && !(unit.sort === 'money' && unit.name === 'dollar') ? null : unit
}

const endAt = (atoms: Atoms, at: number): End | null => {
  const money = moneyBefore(atoms, at)
  const numeral = numeralAt(atoms, money?.to ?? at, money !== null)
  return numeral && withLateScale(atoms, { money, numeral, unit: unitBehind(atoms, numeral, money) })
}

const isByChange = (atoms: Atoms, from: number): boolean =>
  isChangeWord(lowerAt(atoms, from - 1)) || (lowerAt(atoms, from - 1) === 'by' && isChangeWord(lowerAt(atoms, from - 2)))

/** "in 2018 to 3.9 million": a bare year begins no range but one of years. */
const isYearLike = ({ money, unit, numeral }: End, atoms: Atoms): boolean =>
  money === null &&
  unit === null &&
  numeral.form === 'digits' &&
  /^(?:19|20)\d\d$/u.test(atoms[numeral.from]?.text ?? '') &&
  numeral.scale === 1

/** "75 USD million": a scale behind the code. */
const withLateScale = (atoms: Atoms, { money, numeral, unit }: End): End => {
  const scale = unit?.sort === 'money' && numeral.scale === 1 ? scaleWords.get(lowerAt(atoms, unit.to)) : undefined
  if (!unit || scale === undefined || scale < 1e3) return { money, numeral, unit }
  return { money, numeral: { ...numeral, value: numeral.value * scale, scale }, unit: { ...unit, to: unit.to + 1 } }
}

/** The second end of the range that a first end begins; null where there is none. */
const rangeOf = (atoms: Atoms, from: number, first: End): { end: End; low: number; joint: string } | null => {
  const last = first.unit && !first.unit.isHyphened ? first.unit.to : first.numeral.to
  const joined = jointAt(atoms, last, from) ?? (first.unit ? jointAt(atoms, first.numeral.to, from) : null)
  if (!joined || first.numeral.form === 'fraction' || isMove(atoms, from)) return null
  const end = endAt(atoms, joined.at)
  if (!end || end.numeral.form === 'fraction' || (isYearLike(first, atoms) && !isYearLike(end, atoms))) return null
  const hasOwn = first.unit !== null || (first.money !== null && end.money !== null)
  if (joined.joint === 'to' && isByChange(atoms, from) && (hasOwn || !end.unit || end.numeral.value > first.numeral.value * 3)) return null
  if (joined.joint === 'or' && (hasOwn || first.money || end.numeral.value > first.numeral.value * 3)) return null
  const unlike = first.unit && end.unit && first.unit.name !== end.unit.name
  if (unlike || (first.unit && !end.unit) || (end.money && !first.money)) return null
  const { base, value, scale } = first.numeral
  const low = scale === 1 && end.numeral.scale > 1 && base < end.numeral.base && !first.unit ? value * end.numeral.scale : value
  const isCold = low < 0 && end.numeral.value < low
  return low < end.numeral.value || isCold ? { end, low, joint: joined.joint } : null
}

const roundWholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 30, 40, 50, 100, 1000])

/** "3 in 10", "one in five", "two out of three": a share. */
const partIn = (atoms: Atoms, { numeral }: End): { to: number; value: number } | null => {
  const isOut = lowerAt(atoms, numeral.to) === 'out' && lowerAt(atoms, numeral.to + 1) === 'of'
  if (!isOut && lowerAt(atoms, numeral.to) !== 'in') return null
  const every = lowerAt(atoms, numeral.to + (isOut ? 2 : 1)) === 'every' ? 1 : 0
  const whole = numeralAt(atoms, numeral.to + (isOut ? 2 : 1) + every)
  if (!whole || whole.value <= numeral.value || !Number.isInteger(numeral.value) || whole.form === 'fraction') return null
  if (!isOut && (!roundWholes.has(whole.value) || unitAfter(atoms, whole.to, whole.form === 'digits'))) return null
  return { to: whole.to, value: numeral.value / whole.value }
}

/** The figure that begins at an atom; null where none does. */
export const figureAt = (atoms: Atoms, from: number): Figure | null => {
  const first = endAt(atoms, from)
  if (!first) return vagueFigureAt(atoms, from)
  const { money, numeral, unit } = first
  const base = { from, start: numeral.from, value: null, low: null, high: null, joint: null, stem: null, money }
  const range = rangeOf(atoms, from, first)
  if (range) {
    const { end, low, joint } = range
    const [least, most] = [Math.min(low, end.numeral.value), Math.max(low, end.numeral.value)]
    return { ...base, to: end.numeral.to, low: least, high: most, form: numeral.form, joint, unit: end.unit }
  }
  const part = money || unit ? null : partIn(atoms, first)
  const small = unit?.sort === 'money' && Number.isInteger(numeral.value) ? smallChange(atoms, unit) : null
  if (unit && small)
    return { ...base, to: numeral.to, value: numeral.value + small.value / 100, form: numeral.form, unit: { ...unit, to: small.to } }
  if (part) return { ...base, to: part.to, value: part.value, form: 'in', unit: null }
  return { ...base, to: numeral.to, value: numeral.value, form: numeral.form, unit }
}
