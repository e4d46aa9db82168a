/** How a statement is meant: modality, polarity and accumulation by the words around its predicate. Rows decide, in their order. */
import type { Statement } from '../../claims/statement.js'
import type { Vocabulary } from '../../concepts/vocabulary.js'
import type { Token } from '../../language/token.js'
import { senseOf } from '../../values/unit.js'
import { accumulationCues } from '../en/accumulation-cues.js'
import { measuringVerbs, stativeVerbs } from '../en/measure-verbs.js'
import { modalityCues } from '../en/modality-cues.js'
import type { FoundQuantity } from '../quantity.js'
import type { FoundPeriod } from '../time.js'
import type { Clause, Predicate } from './predicate.js'

export interface Scope {
  readonly modality: Statement['modality']
  readonly accumulation: Statement['accumulation']
  /** Names of the rows that decided. */
  readonly rules: readonly string[]
}

/** The words in which a modality may stand: the verb group, and what leads to the figure in its own clause. */
const modalWords = ({ tokens }: Clause, quantity: FoundQuantity | null, { group }: Predicate): Token[] => {
  const at = quantity ? tokens.findIndex(({ start }) => start >= quantity.figure.start) : 0
  const before = tokens.slice(Math.max(0, at - 6), at)
  const from = before.findLastIndex(({ lower, tag }) => tag === 'PUNCT' && [',', ';', ':'].includes(lower))
  const last = group.at(-1)
  const behind = last ? tokens.slice(tokens.indexOf(last) + 1, tokens.indexOf(last) + 3).filter(({ tag }) => tag === 'VERB') : []
  return [...before.slice(from + 1), ...group, ...behind]
}

/** A noun is a cue only where it leads to a verb: "the ministry plans to", "the aim is to". */
const isCue = (words: readonly Token[], at: number): boolean => {
  const tag = words[at]?.tag
  const next = words[at + 1]
  return (tag !== 'NOUN' && tag !== 'PROPN') || next?.lower === 'to' || next?.lemma === 'be'
}

const modalityOf = (words: readonly Token[]) =>
  modalityCues.find((row) => words.some(({ lower }, at) => row.words.has(lower) && isCue(words, at))) ?? null

/** "The mayor promised to build 900 homes": who says it is the one who plans, expects or estimates it. */
const modalityOfCue = (cue: readonly Token[]) => modalityCues.find((row) => cue.some(({ lower }) => row.words.has(lower))) ?? null

type Accumulates = {
  readonly name: string
  readonly says: string
  readonly accumulation: NonNullable<Statement['accumulation']>
  readonly fits: (facts: Facts) => boolean
}

interface Facts {
  readonly quantity: FoundQuantity
  readonly isShare: boolean
  readonly isCount: boolean
  /** Money, mass or volume. */
  readonly isAmount: boolean
  readonly period: FoundPeriod | null
  readonly words: readonly Token[]
  readonly predicate: Predicate
}

const cueOf = (words: readonly Token[], accumulation: 'stock' | 'flow') =>
  accumulationCues.find((row) => row.accumulation === accumulation && words.some(({ lower }) => row.words.has(lower)))

const hasStockCue = (words: readonly Token[], predicate: Predicate): boolean =>
  cueOf(isPassivePast(predicate) ? words.filter((token) => token !== predicate.verb) : words, 'stock') !== undefined

const isProgressive = ({ group }: Predicate): boolean => {
  const verb = group.at(-1)
  return verb?.lower.endsWith('ing') === true && group.some(({ lemma }) => lemma === 'be')
}

/** "are absent", "were under water": a form of "be" with no verb behind it. */
const isState = ({ group }: Predicate): boolean =>
  group.length > 0 && group.some(({ lemma }) => lemma === 'be') && group.every(({ tag }) => tag !== 'VERB')

/** "Employs 900 people", "900 people need help": a verb of a state, in the present. */
const isLasting = ({ group }: Predicate): boolean =>
  group.some(({ tag, lemma, lower }) => tag === 'VERB' && stativeVerbs.has(lemma) && (lower === lemma || lower === `${lemma}s`))

/** "Were detained": what happened, although the word alone would tell a state. */
const isPassivePast = ({ group }: Predicate): boolean => group.some(({ lower }) => lower === 'was' || lower === 'were' || lower === 'been')

/** Something that happened: "paid", "was lost"; a cost, a worth or a level does not. */
const happens = ({ verb }: Predicate): boolean =>
  verb?.tag === 'VERB' &&
  verb.lower !== verb.lemma &&
  !measuringVerbs.has(verb.lemma) &&
  !stativeVerbs.has(verb.lemma) &&
  /(?:[^e]ed|[^s]|ss)$/u.test(verb.lower)

const amounts = new Set(['mass', 'volume'])
const isAmount = (quantity: FoundQuantity | null): boolean => {
  const sense = quantity?.unit ? senseOf(quantity.unit) : null
  return sense?.sort === 'currency' || (sense?.sort === 'physical' && amounts.has(sense.unit.kind))
}

/** From a start to an end, or since a start: what there was over it is a flow, whatever the verb. */
const runs = (period: FoundPeriod | null): boolean => ['since', 'between'].includes(period?.relation ?? '')

/** Table: what a figure accumulates, the first row that fits. Public through the list of rules. */
export const accumulationRows: readonly Accumulates[] = [
  { name: 'rate_per', accumulation: 'rate', says: '"Every month", "a day": a rate.', fits: ({ quantity }) => quantity.per !== null },
  {
    name: 'change_by',
    accumulation: 'change',
    says: 'A rise or fall by an amount is a change.',
    fits: ({ quantity }) => quantity.change !== null,
  },
  { name: 'share_of', accumulation: 'share', says: 'A share of a whole.', fits: ({ isShare }) => isShare },
  {
    name: 'stock_now',
    accumulation: 'stock',
    says: '"Currently" or "as of", or a state that lasts ("are missing", "were under water"): a level at a moment.',
    fits: ({ words, period, predicate }) =>
      period?.relation === 'as_of' ||
      hasStockCue(words, predicate) ||
      (!runs(period) && (isProgressive(predicate) || isState(predicate) || isLasting(predicate))),
  },
  {
    name: 'flow_period',
    accumulation: 'flow',
    says: 'A count of what happened, during a period or since a moment.',
    fits: ({ isCount, isAmount, period, words, predicate }) =>
      (isAmount && happens(predicate)) ||
      (isCount &&
        (cueOf(words, 'flow') !== undefined || predicate.verb?.tag === 'VERB' || ['since', 'between'].includes(period?.relation ?? ''))),
  },
]

/** Modality and accumulation of a figure's statement; null accumulation where nothing tells it. `cue` are the words by which it is said. */
export const scopeOf = (
  clause: Clause,
  quantity: FoundQuantity | null,
  predicate: Predicate,
  period: FoundPeriod | null,
  cue: readonly Token[],
): Scope => {
  const modality = modalityOf(modalWords(clause, quantity, predicate)) ?? modalityOfCue(cue)
  const at = quantity ? clause.tokens.findIndex(({ start }) => start >= quantity.start) : 0
  const words = clause.tokens.slice(Math.max(0, at - 4), at + 14)
  const sense = quantity?.unit ? senseOf(quantity.unit) : null
  const row =
    quantity &&
    accumulationRows.find(({ fits }) =>
      fits({
        quantity,
        isShare: sense?.sort === 'share',
        isCount: sense?.sort === 'count' || sense === null,
        isAmount: isAmount(quantity),
        period,
        words,
        predicate,
      }),
    )
  return {
    modality: modality?.modality ?? 'actual',
    accumulation: row?.accumulation ?? null,
    rules: [...(modality ? [modality.name] : []), ...(row ? [row.name] : [])],
  }
}

/** The accumulation that a measure's concept brings, where the words do not say otherwise. */
export const accumulationOf = (vocabulary: Vocabulary, measure: string | null, scope: Scope): Statement['accumulation'] => {
  const own = measure === null ? null : (vocabulary.byKey.get(measure)?.accumulation ?? null)
  const isTold = scope.rules.some((name) => ['rate_per', 'change_by', 'share_of', 'stock_now'].includes(name))
  return own !== null && !isTold ? own : scope.accumulation
}
