/** What a figure is there for: most are amounts, some describe, ask, or stand for "a". */
import { ageLeads, appealNouns, appealVerbs } from '../en/no-quantity-words.js'
import { isDescribing } from './counted.js'
import type { Place } from './refusals.js'

/**
 * `amount`: a claim may rest on it. `attributive`: it describes a thing ("16-tonne lorries"). `appeal`: readers are asked for it.
 * `age`: of a person or thing. `one`: "one of the reasons", "one man": an article or pronoun more than a number.
 */
export type Use = 'amount' | 'attributive' | 'appeal' | 'age' | 'one'

/** "who was 10", "she turned 40": how old somebody was. */
const isBeing = (atoms: Place['atoms'], from: number): boolean =>
  ['turned', 'turns'].includes(atoms[from - 1]?.lower ?? '') ||
  (['was', 'is', 'turned', 'turns', 'were', 'are'].includes(atoms[from - 1]?.lower ?? '') &&
    ['he', 'she', 'who', 'i'].includes(atoms[from - 2]?.lower ?? ''))

const limits = new Set(['under', 'over', 'above', 'below'])
const groups = new Set(
  'people men women children voters adults workers drivers boys girls kids males females those anyone everyone patients citizens residents players'.split(
    ' ',
  ),
)

const isAge = ({ atoms, figure, phrase, hedge }: Place): boolean => {
  const next = atoms[figure.unit?.to ?? figure.to]
  const after = next?.text === '-' ? atoms[(figure.unit?.to ?? figure.to) + 1] : next
  const previous = atoms[figure.from - 1]
  if (figure.unit?.name === 'year' || figure.unit?.name === 'month' || figure.unit?.name === 'week' || figure.unit?.name === 'day') {
    if (after?.lower === 'old' || after?.lower === 'olds') return true
    if (after?.lower === 'of' && atoms[(figure.unit?.to ?? 0) + 1]?.lower === 'age') return true
  }
  if (figure.money || figure.unit || (figure.value ?? figure.high ?? 0) > 125) return false
  if (ageLeads.has(previous?.lower ?? '') || (previous?.lower === 'of' && ageLeads.has(atoms[figure.from - 2]?.lower ?? ''))) return true
  if (hedge && limits.has(atoms[hedge.at]?.lower ?? '') && phrase === null && groups.has(atoms[hedge.at - 1]?.lower ?? '')) return true
  if (isBeing(atoms, figure.from) && phrase === null) return true
  const isBetween = previous?.text === ',' && atoms[figure.from - 2]?.tag === 'PROPN' && phrase === null
  return isBetween && (next === undefined || [',', '.', ';'].includes(next.text)) && (figure.value ?? 0) >= 10
}

const isAppeal = ({ atoms, figure, phrase }: Place): boolean => {
  const head = phrase && atoms[phrase.head]
  if (!head || !appealNouns.has(head.lemma)) return false
  for (let at = 0; at < Math.min(3, figure.from); at += 1) if (appealVerbs.has(atoms[at]?.lower ?? '')) return true
  return false
}

const singularUnits = new Set(
  'second minute hour day week month year decade metre meter kilometre kilometer mile foot inch yard acre hectare litre liter gallon barrel kilogram ton tonne pound'.split(
    ' ',
  ),
)

/** "a three hour meeting": a measure in the singular behind a number above one, before what it describes. */
const isSingularMeasure = ({ atoms, figure }: Place): boolean => {
  if (figure.unit?.sort !== 'physical' || figure.value === 1 || figure.unit.to - figure.unit.from !== 1) return false
  return singularUnits.has(atoms[figure.unit.from]?.lower ?? '') && atoms[figure.unit.to]?.tag === 'NOUN'
}

/** A hyphen to the unit, or a noun that the measured unit stands before: "five-year plan", "40 yard line". */
const isAttributive = ({ atoms, figure, phrase }: Place): boolean => {
  if (figure.unit?.isHyphened || (atoms[figure.to]?.text === '-' && atoms[figure.to]?.isGlued === true && phrase?.from === figure.to + 1))
    return true
  return phrase !== null && figure.unit === null && isDescribing(atoms, figure, phrase)
}

const isOne = ({ atoms, figure }: Place): boolean => {
  if (figure.form !== 'words' || figure.value !== 1 || figure.unit || figure.money) return false
  const previous = atoms[figure.from - 1]?.lower ?? ''
  return previous !== 'only' && previous !== 'just'
}

/** The rows in their order; the first that fits is the use, else an amount. */
const rows: readonly { readonly use: Use; readonly fits: (place: Place) => boolean }[] = [
  { use: 'age', fits: isAge },
  { use: 'appeal', fits: isAppeal },
  { use: 'one', fits: isOne },
  { use: 'attributive', fits: isAttributive },
  { use: 'attributive', fits: isSingularMeasure },
]

/** What a figure in its place is there for. */
export const useOf = (place: Place): Use => rows.find(({ fits }) => fits(place))?.use ?? 'amount'
