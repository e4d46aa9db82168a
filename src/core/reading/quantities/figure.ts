/** Figures: a number, a range, a share ("3 in 10") or a vague word, with the money before it and the unit behind it. */

import { changeWords } from '../en/change-words.js'
import { openNumbers, openScales, scaleWords } from '../en/number-words.js'
import type { Atom } from './atoms.js'
import { afterHyphen, type Numeral, numeralAt } from './numeral.js'
import { moneyBefore, type UnitWords, unitAfter } from './units.js'

type Atoms = readonly Atom[]

export interface Figure {
  /** The expression without hedge and without unit behind it, money before it included. */
  readonly from: number
  readonly to: number
  /** Where the figure itself begins. */
  readonly start: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly form: 'digits' | 'words' | 'fraction' | 'vague' | 'in'
  /** How the ends of a range are joined: "to", "-", "or", "and". */
  readonly joint: string | null
  /** Of a vague word, the number that it is a multiple of: 12 for "dozens", null for "several". */
  readonly stem: number | null
  readonly money: UnitWords | null
  readonly unit: UnitWords | null
}

const lowerAt = (atoms: Atoms, at: number): string => atoms[at]?.lower ?? ''
const dashes = new Set(['-', '–', '—'])

/** A word of change right before "from": what follows is a way from one figure to another, no range. */
const isMove = (atoms: Atoms, from: number): boolean =>
  lowerAt(atoms, from - 1) === 'from' && [2, 3, 4].some((back) => changeWords.has(lowerAt(atoms, from - back)))

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

const endAt = (atoms: Atoms, at: number): End | null => {
  const money = moneyBefore(atoms, at)
  const numeral = numeralAt(atoms, money?.to ?? at, money !== null)
  return numeral && { money, numeral, unit: unitAfter(atoms, numeral.to, numeral.form !== 'words') }
}

const isByChange = (atoms: Atoms, from: number): boolean =>
  changeWords.has(lowerAt(atoms, from - 1)) || (lowerAt(atoms, from - 1) === 'by' && changeWords.has(lowerAt(atoms, from - 2)))

/** The second end of the range that a first end begins; null where there is none. */
const rangeOf = (atoms: Atoms, from: number, first: End): { end: End; low: number; joint: string } | null => {
  const last = first.unit && !first.unit.isHyphened ? first.unit.to : first.numeral.to
  const joined = jointAt(atoms, last, from) ?? (first.unit ? jointAt(atoms, first.numeral.to, from) : null)
  if (!joined || first.numeral.form === 'fraction' || isMove(atoms, from)) return null
  const end = endAt(atoms, joined.at)
  if (!end || end.numeral.form === 'fraction') return null
  const hasOwn = first.unit !== null || (first.money !== null && end.money !== null)
  if (joined.joint === 'to' && hasOwn && isByChange(atoms, from)) return null
  if (joined.joint === 'or' && (hasOwn || first.money || end.numeral.value > first.numeral.value * 3)) return null
  const unlike = first.unit && end.unit && first.unit.name !== end.unit.name
  if (unlike || (first.unit && !end.unit) || (end.money && !first.money)) return null
  const { base, value, scale } = first.numeral
  const low = scale === 1 && end.numeral.scale > 1 && base < end.numeral.base && !first.unit ? value * end.numeral.scale : value
  return low < end.numeral.value ? { end, low, joint: joined.joint } : null
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

/** "dozens", "tens of thousands", "several hundred", "a few dozen", "a handful". */
const vagueAt = (atoms: Atoms, from: number): Figure | null => {
  const open = (to: number, low: number, high: number, stem: number | null): Figure => {
    const unit = unitAfter(atoms, lowerAt(atoms, to) === 'of' ? to + 1 : to, false)
    return { from, to, start: from, value: null, low, high, form: 'vague', joint: null, stem, money: null, unit }
  }
  const many = lowerAt(atoms, from) === 'many' ? from + 1 : from
  const stem = openScales.get(lowerAt(atoms, many))
  if (stem !== undefined && atoms[many]?.tag !== 'VERB') {
    const more = lowerAt(atoms, many + 1) === 'of' ? openScales.get(lowerAt(atoms, many + 2)) : undefined
    if (more !== undefined) return open(many + 3, 2 * stem * more, 9 * stem * more, stem * more)
    return stem === 10 ? null : open(many + 1, 2 * stem, (stem < 100 ? 6 : 9) * stem, stem)
  }
  const isArticle = ['a', 'the', 'last', 'past', 'next'].includes(lowerAt(atoms, from))
  const at = isArticle ? from + 1 : from
  const number = openNumbers.get(lowerAt(atoms, at))
  if (!number || (isArticle && lowerAt(atoms, at) === 'several') || (lowerAt(atoms, from) !== 'a' && isArticle)) return null
  const of = lowerAt(atoms, at + 1) === 'of' ? at + 2 : at + 1
  const scale = scaleWords.get(lowerAt(atoms, of))
  if (scale !== undefined) return open(of + 1, number[0] * scale, number[1] * scale, scale)
  if (lowerAt(atoms, at) === 'many') return null
  return open(at + 1, number[0], number[1], null)
}

/** "half of the homes", "half the money", "half an hour". */
const halfAt = (atoms: Atoms, from: number): Figure | null => {
  if (lowerAt(atoms, from) !== 'half') return null
  const row = (to: number, unit: UnitWords | null): Figure => ({
    from,
    to,
    start: from,
    value: 0.5,
    low: null,
    high: null,
    form: 'fraction',
    joint: null,
    stem: null,
    money: null,
    unit,
  })
  const at = afterHyphen(atoms, from + 1)
  const next = lowerAt(atoms, at)
  if (next === 'a' || next === 'an') {
    const unit = unitAfter(atoms, at + 1, false)
    return unit ? row(at + 1, unit) : null
  }
  return ['of', 'the', 'its', 'their', 'his', 'her', 'our', 'all', 'these', 'those'].includes(next) ||
    ['PUNCT', 'VERB', 'AUX'].includes(atoms[at]?.tag ?? '')
    ? row(from + 1, null)
    : null
}

/** The figure that begins at an atom; null where none does. */
export const figureAt = (atoms: Atoms, from: number): Figure | null => {
  const first = endAt(atoms, from)
  if (!first) return vagueAt(atoms, from) ?? halfAt(atoms, from)
  const { money, numeral, unit } = first
  const base = { from, start: numeral.from, value: null, low: null, high: null, joint: null, stem: null, money }
  const range = rangeOf(atoms, from, first)
  if (range) {
    const { end, low, joint } = range
    return { ...base, to: end.numeral.to, low, high: end.numeral.value, form: numeral.form, joint, unit: end.unit }
  }
  const part = money || unit ? null : partIn(atoms, first)
  if (part) return { ...base, to: part.to, value: part.value, form: 'in', unit: null }
  return { ...base, to: numeral.to, value: numeral.value, form: numeral.form, unit: unit }
}
