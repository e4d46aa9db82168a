/** Figures without a number: "dozens", "several hundred", "half of", "most of". */
import { openNumbers, openScales, scaleWords } from '../en/number-words.js'
import type { Atom } from './atoms.js'
import type { Figure } from './figure-shape.js'
import { afterHyphen } from './scale.js'
import { type UnitWords, unitAfter } from './units.js'

type Atoms = readonly Atom[]

const lowerAt = (atoms: Atoms, at: number): string => atoms[at]?.lower ?? ''

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

/** "most of the homes", "a majority of voters": more than half of a whole. */
const mostAt = (atoms: Atoms, from: number): Figure | null => {
  const first = lowerAt(atoms, from)
  const to = first === 'most' ? from + 1 : ['a', 'the'].includes(first) && lowerAt(atoms, from + 1) === 'majority' ? from + 2 : from
  if (to === from || lowerAt(atoms, to) !== 'of') return null
  return { from, to, start: from, value: null, low: 0.5, high: 0.9, form: 'most', joint: null, stem: null, money: null, unit: null }
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

/** The vague figure that begins at an atom; null where none does. */
export const vagueFigureAt = (atoms: Atoms, from: number): Figure | null =>
  vagueAt(atoms, from) ?? halfAt(atoms, from) ?? mostAt(atoms, from)
