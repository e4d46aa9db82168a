/** What a figure counts: the noun phrase behind it, and of a share, of whom it is one. */
import { measureWords } from '../en/measure-words.js'
import { doubtfulMoney, moneyNames } from '../en/money-words.js'
import type { Atom } from './atoms.js'
import type { Figure } from './figure-shape.js'
import { hedgeAfter } from './hedge.js'
import { type NounPhrase, nounPhraseAt, ofPhraseAt } from './noun-phrase.js'
import { isPluralNoun } from './plural.js'

type Atoms = readonly Atom[]

/** Whether a figure is a part of a whole. */
export const isShare = ({ form, unit, money }: Figure): boolean =>
  money === null && (unit === null ? form === 'fraction' || form === 'in' || form === 'most' : unit.sort === 'share')

const leads = new Set(['more', 'other', 'such', 'additional', 'of', 'or'])

const shareOf = (atoms: Atoms, at: number): NounPhrase | null => {
  const next = atoms[at]
  if (next?.tag === 'DET' || next?.tag === 'PRON') return nounPhraseAt(atoms, at + 1, false)
  const phrase = nounPhraseAt(atoms, at, false)
  return phrase && isPluralNoun(atoms[phrase.head]) ? phrase : null
}

/** The noun phrase of what a figure counts; null where none stands behind it. */
export const countedAt = (atoms: Atoms, figure: Figure): NounPhrase | null => {
  const end = figure.unit?.to ?? figure.to
  const of = ofPhraseAt(atoms, end)
  if (of) return of
  if (figure.unit || figure.money) return null
  if (isShare(figure)) return shareOf(atoms, end)
  const hedged = hedgeAfter(atoms, end)?.at ?? end
  const from = atoms[hedged]?.text === '-' && atoms[hedged]?.isGlued ? hedged + 1 : hedged
  const phrase = nounPhraseAt(atoms, leads.has(atoms[from]?.lower ?? '') ? from + 1 : from, figure.value === 1)
  return phrase && isDescribing(atoms, figure, phrase) ? { ...phrase, to: phrase.from + 1, head: phrase.from } : phrase
}

/** "a three-point lead", "a 12 page document": the noun right behind measures, and the head is what is described. */
export const isDescribing = (atoms: Atoms, figure: Figure, { from, head }: NounPhrase): boolean => {
  const first = atoms[from]
  if (first?.tag !== 'NOUN' || isPluralNoun(first)) return false
  return atoms[from - 1]?.text === '-' || (figure.value !== 1 && from < head && atoms[head]?.tag === 'NOUN' && !isPluralNoun(atoms[head]))
}

const signed = new Set(['minus', 'negative', '−'])
const coldUnits = /^degree/u

/** "minus 20 degrees", "- 5 °C": a sign that stands apart, as a dash before degrees only. */
export const withSign = (atoms: Atoms, figure: Figure): Figure => {
  const word = atoms[figure.from - 1]?.lower ?? ''
  const isDash = word === '-' && !/\d$/u.test(atoms[figure.from - 2]?.text ?? '') && atoms[figure.from - 1]?.isGlued === false
  const isSigned = (signed.has(word) && figure.unit?.sort !== 'money') || (isDash && coldUnits.test(figure.unit?.name ?? ''))
  if (!isSigned || figure.value === null || figure.money) return figure
  return coldUnits.test(figure.unit?.name ?? '') || figure.unit?.sort === 'share'
    ? { ...figure, from: figure.from - 1, start: figure.from - 1, value: -figure.value }
    : figure
}

/** "50 previous years", "two more hours": where a measure is what is counted, it is the unit. */
export const withMeasure = (atoms: Atoms, figure: Figure, phrase: NounPhrase | null): Figure => {
  const head = phrase && atoms[phrase.head]
  if (!head || figure.unit || figure.money || isShare(figure) || figure.to === phrase.head || !isPluralNoun(head)) return figure
  const place = { from: phrase.head, to: phrase.head + 1, isHyphened: false }
  const measure = measureWords.get(head.lower) ?? measureWords.get(head.lemma)
  if (measure) return { ...figure, unit: { ...place, name: measure, sort: 'physical' } }
  const money = doubtfulMoney.has(head.lemma) ? undefined : moneyNames.get(head.lemma)
  return money ? { ...figure, unit: { ...place, name: money, sort: 'money' } } : figure
}
