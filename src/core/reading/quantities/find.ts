/** Quantities in a sentence: figures that are none left out, the others with hedge, unit, what is counted, rate and change. */
import type { Modifier } from '../../claims/statement.js'
import type { Span } from '../../language/span.js'
import type { Sentence } from '../../language/token.js'
import { vagueWordOf } from '../../values/vague-words.js'
import type { FoundQuantity } from '../quantity.js'
import { type Atom, atomsOf } from './atoms.js'
import { changeOf } from './change.js'
import { type Figure, figureAt } from './figure.js'
import { type FoundHedge, hedgeAfter, hedgeBefore } from './hedge.js'
import { type NounPhrase, nounPhraseAt, ofPhraseAt } from './noun-phrase.js'
import { type Rate, rateAt } from './rate.js'
import { refusalOf } from './refusals.js'
import { countName } from './units.js'
import { type Use, useOf } from './use.js'

/** A quantity with what it is there for, and where its parts stand; `findQuantities` gives those that can be claims. */
export interface ReadQuantity extends FoundQuantity {
  readonly use: Use
  /** Of a vague word, the number that it is a multiple of: 12 for "dozens"; null for "several" and for all others. */
  readonly stem: number | null
  /** How the ends of a range are joined: "to", "-", "or", "and"; null where it is none. */
  readonly joint: string | null
  /** Whether it is made of a vague word. */
  readonly isVague: boolean
  /** What the unit is taken by where that is no time: "barrel" of "$58 per barrel"; or the word of the time. */
  readonly each: string | null
}

const claimable: ReadonlySet<Use> = new Set<Use>(['amount', 'attributive', 'appeal'])

const spanOf = (atoms: readonly Atom[], from: number, to: number): Span => ({
  start: atoms[from]?.start ?? 0,
  end: atoms[Math.max(from, to - 1)]?.end ?? 0,
})

const pluralForms = new Set(
  'people men women children police staff personnel troops aircraft cattle sheep deer fish youth crew headquarters offspring feet lives wives knives halves mice teeth media data'.split(
    ' ',
  ),
)

const isPluralHead = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  (pluralForms.has(atom.lower) ||
    ((atom.tag === 'NOUN' || atom.tag === 'PROPN') && /[a-z]s$/u.test(atom.text) && !/(?:ss|us|is)$/u.test(atom.lower)))

/** "of" a name or a noun phrase of whom a share is, or the noun phrase that a number counts. */
const countedAt = (atoms: readonly Atom[], figure: Figure): NounPhrase | null => {
  const end = figure.unit?.to ?? figure.to
  const isShare = figure.form === 'fraction' || figure.form === 'in' || figure.unit?.sort === 'share'
  const of = ofPhraseAt(atoms, end)
  if (of) return of
  if (figure.unit || figure.money) return null
  if (isShare) {
    const next = atoms[end]
    return next?.tag === 'DET' || next?.tag === 'PRON' ? nounPhraseAt(atoms, end + 1, false) : nounPhraseAt(atoms, end, false)
  }
  const from = atoms[end]?.text === '-' && atoms[end]?.isGlued ? end + 1 : end
  const also = ['more', 'other', 'such', 'additional', 'of'].includes(atoms[from]?.lower ?? '') ? from + 1 : from
  return nounPhraseAt(atoms, also, figure.value === 1)
}

const valuesOf = (text: string, figure: Figure, factor: number): Pick<FoundQuantity, 'value' | 'low' | 'high'> => {
  const scaled = (value: number | null): number | null => (value === null ? null : Number((value * factor).toPrecision(12)))
  const vague = figure.form === 'vague' ? vagueWordOf(text) : null
  return vague
    ? { value: null, low: vague.core[0], high: vague.core[1] }
    : { value: scaled(figure.value), low: scaled(figure.low), high: scaled(figure.high) }
}

const unitOf = (atoms: readonly Atom[], figure: Figure, phrase: NounPhrase | null, rate: Rate | null): string | null => {
  const own = figure.money?.name ?? figure.unit?.name ?? null
  if (own === null) {
    if (figure.form === 'fraction' || figure.form === 'in') return 'share'
    const head = phrase && atoms[phrase.head]
    return head ? countName(head) : null
  }
  if (rate?.each === 'hour' && ['mile', 'kilometre'].includes(own)) return `${own} per hour`
  if (rate?.each === 'second' && own === 'metre') return 'metre per second'
  return rate && rate.per === null ? `${own} per ${rate.each}` : own
}

const isSpeed = (unit: string | null): boolean => unit?.endsWith(' per hour') === true || unit?.endsWith(' per second') === true

/** "roughly 300 boats and 40 nets": a hedge reaches over "and" to a figure that has none of its own. */
const reachedHedge = (atoms: readonly Atom[], from: number, last: { to: number; modifier: Modifier } | null): Modifier | null =>
  last && atoms[from - 1]?.lower === 'and' && last.to === from - 1 ? last.modifier : null

const modifierOf = (
  figure: Figure,
  before: FoundHedge | null,
  after: FoundHedge | null,
  reached: Modifier | null,
  isVague: boolean,
): Modifier => {
  if (figure.value === null && !isVague) return 'between'
  const own = after && after.modifier !== 'about' ? after : (before ?? after)
  return own?.modifier ?? reached ?? 'exact'
}

/** All figures of a sentence that are no names, dates, labels and the like, with what each is there for, in their order. */
export const readQuantities = (text: string, sentence: Sentence): ReadQuantity[] => {
  const atoms = atomsOf(sentence)
  const found: ReadQuantity[] = []
  let floor = 0
  let last: { to: number; modifier: Modifier } | null = null
  for (let at = 0; at < atoms.length; at += 1) {
    const figure = figureAt(atoms, at)
    if (!figure) continue
    const phrase = countedAt(atoms, figure)
    const isPlural = phrase !== null && isPluralHead(atoms[phrase.head])
    const refusal = refusalOf({ atoms, figure, phrase, isPlural })
    if (refusal) {
      at = figure.to - 1
      floor = figure.to
      continue
    }
    const end = figure.unit?.to ?? figure.to
    const rate =
      rateAt(atoms, end, figure.money !== null || figure.unit?.sort === 'money') ?? (phrase ? rateAt(atoms, phrase.to, false) : null)
    const before = hedgeBefore(atoms, figure.from, floor)
    const after = hedgeAfter(atoms, end) ?? (phrase ? hedgeAfter(atoms, phrase.to) : null)
    const from = Math.min(before?.at ?? figure.from, figure.from)
    const figureSpan = spanOf(atoms, figure.start, figure.to)
    const words = text.slice(figureSpan.start, figureSpan.end)
    const isPoint = figure.unit?.sort === 'point' || figure.unit?.sort === 'share'
    const values = valuesOf(words, figure, isPoint ? 0.01 : 1)
    const isVague = figure.form === 'vague'
    const isKnown = isVague && vagueWordOf(words) !== null
    const modifier = modifierOf(figure, before, after, reachedHedge(atoms, figure.from, last), isKnown)
    const unit = unitOf(atoms, figure, phrase, rate)
    const to = Math.max(end, after?.at ?? 0, phrase?.to ?? 0, rate?.to ?? 0)
    const use = useOf({ atoms, figure, phrase, isPlural })
    const unitSpan =
      figure.money ??
      figure.unit ??
      (phrase && figure.form !== 'fraction' && figure.form !== 'in' ? { from: phrase.head, to: phrase.head + 1 } : null)
    found.push({
      ...spanOf(atoms, from, to),
      figure: figureSpan,
      ...values,
      modifier,
      change: changeOf(atoms, figure.from, end),
      unit,
      unitWords: unitSpan && spanOf(atoms, unitSpan.from, unitSpan.to),
      counted: phrase && spanOf(atoms, phrase.from, phrase.to),
      per: isSpeed(unit) ? null : (rate?.per ?? null),
      isAttributive: use === 'attributive',
      isAppeal: use === 'appeal',
      rule: ruleOf(figure),
      use,
      stem: figure.stem,
      joint: figure.joint,
      isVague,
      each: rate?.each ?? null,
    })
    last = { to, modifier: before?.modifier ?? 'exact' }
    floor = end
    at = end - 1
  }
  return found
}

const ruleOf = ({ form, joint, money, unit }: Figure): string => {
  const shape = joint === null ? form : `range_of_${form}`
  return `${shape}${money || unit?.sort === 'money' ? '_money' : unit ? `_${unit.sort}` : ''}`
}

/**
 * The quantities of a sentence that a claim may rest on, in their order; `isAttributive` ("16-tonne lorries") and `isAppeal`
 * ("help us reach 5,000 subscribers") are for the caller to drop.
 */
export const findQuantities = (text: string, sentence: Sentence): FoundQuantity[] =>
  readQuantities(text, sentence)
    .filter(({ use }) => claimable.has(use))
    .map(({ use: _use, stem: _stem, joint: _joint, isVague: _isVague, each: _each, ...quantity }) => quantity)
