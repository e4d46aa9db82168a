/** A figure made into a quantity: value, hedge, change, unit and rate, with the places of all its parts. */
import type { Modifier } from '../../claims/statement.js'
import type { Span } from '../../language/span.js'
import { vagueWordOf } from '../../values/vague-words.js'
import type { FoundQuantity } from '../quantity.js'
import type { Atom } from './atoms.js'
import { changeOf } from './change.js'
import { isShare } from './counted.js'
import type { Figure } from './figure-shape.js'
import { hedgeAfter } from './hedge.js'
import { isCondition } from './noun-phrase.js'
import { poundOf } from './pound.js'
import { lateRate, type Rate, rateAt } from './rate.js'
import type { Place } from './refusals.js'
import { countName } from './units.js'
import { type Use, useOf } from './use.js'

/** A quantity with what it is there for and how it was made; `findQuantities` gives those that can be claims. */
export interface ReadQuantity extends FoundQuantity {
  readonly use: Use
  /** The hedge, also of a range, whose modifier is `between`. */
  readonly hedge: Modifier | null
  /** Of a vague word, the number that it is a multiple of: 12 for "dozens"; null for "several" and for all others. */
  readonly stem: number | null
  /** How the ends of a range are joined: "to", "-", "or", "and"; null where it is none. */
  readonly joint: string | null
  readonly isVague: boolean
  /** What the unit is taken by: "barrel" of "$58 per barrel", "year" of "a year". */
  readonly each: string | null
}

/** The quantity read before this one in the sentence, with the atom after its last. */
export interface Previous {
  readonly to: number
  readonly quantity: ReadQuantity
  /** The last, it or one before, that counts things: figures without a unit may share its. */
  readonly counts: ReadQuantity | null
}

const spanOf = (atoms: readonly Atom[], from: number, to: number): Span => ({
  start: atoms[from]?.start ?? 0,
  end: atoms[Math.max(from, to - 1)]?.end ?? 0,
})

const valuesOf = (words: string, figure: Figure): Pick<FoundQuantity, 'value' | 'low' | 'high'> => {
  const factor = figure.unit?.sort === 'point' || figure.unit?.sort === 'share' ? 0.01 : 1
  const scaled = (value: number | null): number | null =>
    value === null || factor === 1 ? value : Number((value * factor).toPrecision(12))
  const vague = figure.form === 'vague' || figure.form === 'most' ? vagueWordOf(words) : null
  return vague
    ? { value: null, low: vague.core[0], high: vague.core[1] }
    : { value: scaled(figure.value), low: scaled(figure.low), high: scaled(figure.high) }
}

const ownUnit = ({ atoms, figure, phrase }: Place, rate: Rate | null): string | null => {
  const own = figure.money?.name ?? figure.unit?.name ?? null
  if (own === null) {
    if (isShare(figure)) return 'share'
    const head = phrase && atoms[phrase.head]
    return head ? (isCondition(head) ? 'person' : countName(head)) : null
  }
  if (own === 'pound') return poundOf(atoms, figure)
  if (rate?.each === 'hour' && ['mile', 'kilometre'].includes(own)) return `${own} per hour`
  if (rate?.each === 'second' && own === 'metre') return 'metre per second'
  return rate && rate.per === null ? `${own} per ${rate.each}` : own
}

const isSpeed = (unit: string | null): boolean => unit?.endsWith(' per hour') === true || unit?.endsWith(' per second') === true

/** Words over which a unit is carried: "3 million cars, up from 2 million", "400 homes and 90 by tender". */
const carriers = new Set(['(', 'and', 'or', 'from', 'to', 'than', 'versus', 'vs', 'against', ',', 'but'])

const carriedUnit = ({ atoms, figure, hedge }: Place, counts: ReadQuantity | null): string | null => {
  if (!counts || figure.money || figure.form === 'fraction') return null
  return carriers.has(atoms[(hedge?.at ?? figure.from) - 1]?.lower ?? '') ? counts.unit : null
}

/** "roughly 300 boats and 40 nets", "more than 5 miles (8 km)": a hedge reaches over "and" and into a bracket. */
const reached = ({ atoms, figure }: Place, previous: Previous | null): ReadQuantity | null => {
  const lead = atoms[figure.from - 1]?.lower
  return previous && previous.to === figure.from - 1 && (lead === 'and' || lead === '(') ? previous.quantity : null
}

const ruleOf = ({ form, joint, money, unit }: Figure): string => {
  const shape = joint === null ? form : `range_of_${form}`
  return `${shape}${money || unit?.sort === 'money' ? '_money' : unit ? `_${unit.sort}` : ''}`
}

/** "climbed above 8,000": how far it came, not by how much. */
const levels = new Set(['above', 'below', 'beyond', 'past', 'under'])

/** The quantity of a figure in its place, and the atom after its last. */
export const readQuantity = (text: string, place: Place, previous: Previous | null): Previous => {
  const { atoms, figure, phrase, hedge } = place
  const end = figure.unit?.to ?? figure.to
  const isMoney = figure.money !== null || figure.unit?.sort === 'money'
  const near = rateAt(atoms, end, isMoney) ?? (phrase ? rateAt(atoms, phrase.to, false) : null)
  const late = near === null && phrase !== null && !isShare(figure) ? lateRate(atoms, phrase.to) : null
  const rate = near ?? late
  const after = hedgeAfter(atoms, end) ?? (phrase ? hedgeAfter(atoms, phrase.to) : null)
  const from = Math.min(hedge?.at ?? figure.from, figure.joint === 'and' ? figure.from - 1 : figure.from)
  const to = Math.max(end, after?.at ?? 0, phrase?.to ?? 0, near?.to ?? 0)
  const figureSpan = spanOf(atoms, figure.start, figure.to)
  const words = text.slice(figureSpan.start, figureSpan.end)
  const isVague = figure.form === 'vague' || figure.form === 'most'
  const isInterval = figure.value === null && !(isVague && vagueWordOf(words))
  const over = reached(place, previous)
  const own = after && (after.modifier !== 'about' || !hedge) ? after : hedge
  const said = own?.modifier ?? (over?.hedge || null)
  const unit = ownUnit(place, rate) ?? carriedUnit(place, previous?.counts ?? null)
  const use = useOf(place)
  const head = phrase && !isShare(figure) ? { from: phrase.head, to: phrase.head + 1 } : null
  const unitSpan = figure.money ?? figure.unit ?? head
  const isPart = figure.unit?.sort === 'share' || figure.unit?.sort === 'point' || unit === 'point'
  const isLevel = levels.has(atoms[hedge?.at ?? -1]?.lower ?? '')
  const change = isLevel ? null : changeOf(atoms, { from, to: end, isAmount: isMoney || isPart, isPart })
  const quantity: ReadQuantity = {
    ...spanOf(atoms, from, to),
    figure: figureSpan,
    ...valuesOf(words, figure),
    modifier: isInterval ? 'between' : (said ?? 'exact'),
    change: change ?? (atoms[figure.from - 1]?.text === '(' ? (over?.change ?? null) : null),
    unit,
    unitWords: unitSpan && spanOf(atoms, unitSpan.from, unitSpan.to),
    counted: phrase && spanOf(atoms, phrase.from, phrase.to),
    per: isSpeed(unit) ? null : (rate?.per ?? null),
    isAttributive: use === 'attributive',
    isAppeal: use === 'appeal',
    rule: ruleOf(figure),
    use,
    hedge: said,
    stem: figure.stem,
    joint: figure.joint,
    isVague,
    each: rate?.each ?? null,
  }
  const isCount = phrase !== null && use === 'amount' && !isShare(figure) && unitSpan !== null
  return { to, quantity, counts: isCount ? quantity : (previous?.counts ?? null) }
}
