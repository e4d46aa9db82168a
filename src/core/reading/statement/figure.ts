/** From a figure in a clause to a statement with its dimensions. */
import type { NewStatement } from '../../claims/statement.js'
import type { Vocabulary } from '../../concepts/vocabulary.js'
import type { Span } from '../../language/span.js'
import type { Token } from '../../language/token.js'
import { senseOf } from '../../values/unit.js'
import { contentStems } from '../../values/wording.js'
import { personNouns } from '../en/person-nouns.js'
import { unitsByMeasure } from '../en/unit-by-measure.js'
import type { FoundQuantity } from '../quantity.js'
import type { FoundPeriod } from '../time.js'
import { asChange, withoutParticle } from './falling.js'
import { leaningOf } from './leaning.js'
import { measureAmong, mentionsOf } from './mentions.js'
import { isBreak, isVerbal } from './noun-phrase.js'
import { type FoundPlace, placeNear } from './places.js'
import { type Clause, type Predicate, predicateOf } from './predicate.js'
import { accumulationOf, scopeOf } from './scope.js'

/** What was found in a clause beside the figure. */
export interface Surroundings {
  /** Whether somebody is told to deny what the clause says. */
  readonly isDenied: boolean
  /** ISO 8601 duration of "every month" in the clause; null without one. */
  readonly per: string | null
  /** The words by which somebody says it: "promised to", "estimates that". */
  readonly cue: readonly Token[]
  /** The figure read before, on which a figure without words of its own may lean. */
  readonly before: ReadStatement | null
  /** Whether the noun that it counts was taken from the figure before. */
  readonly isElided: boolean
  readonly vocabulary: Vocabulary
  readonly periods: readonly FoundPeriod[]
  readonly places: readonly FoundPlace[]
  /** Stretches that say when and who, and belong to no measure. */
  readonly skip: readonly Span[]
}

/** A statement as read, with what of it was inferred, and the row that began it. */
export interface ReadStatement {
  readonly statement: NewStatement
  /** JSON Pointers from the claim. */
  readonly implied: readonly string[]
  readonly rule: string
}

/** The unit of a statement: persons are persons, whoever they are; the noun stays in the measure. */
const unitOf = ({ unit }: FoundQuantity): string | null => {
  if (unit === null) return null
  const { sort, name } = senseOf(unit)
  if (sort !== 'count') return sort === 'currency' ? name : unit
  const head = name.split(' ').at(-1) ?? name
  return personNouns.has(head) || personNouns.has(name) ? 'person' : head
}

/** The period that dates a figure: the nearest in its clause, what stands before it a little farther. */
const periodNear = (periods: readonly FoundPeriod[], { start, end }: Span): FoundPeriod | null => {
  const distance = (period: Span) => (period.start >= end ? period.start - end : start - period.end + 20)
  return [...periods].sort((a, b) => distance(a) - distance(b))[0] ?? null
}

const isPhysical = (unit: string | null): boolean => unit !== null && senseOf(unit).sort === 'physical'

const sameUnit = (unit: string | null) => (other: string | null) => {
  if (unit === null || other === null) return true
  const [one, two] = [senseOf(unit), senseOf(other)]
  return one.sort === two.sort && (one.sort !== 'count' || one.name === two.name)
}

const stemsOf = ({ words, verb, group }: Predicate): Set<string> =>
  new Set([words, verb?.text ?? '', ...group.map(({ text }) => text)].flatMap(contentStems))

/** Categories that narrow what is counted: named in the measure's words, and not part of the measure itself. */
const categoriesOf = (clause: Clause, { words }: Predicate, measure: string | null, { vocabulary }: Surroundings): string[] => {
  const own = new Set(measure === null ? [] : contentStems(vocabulary.byKey.get(measure)?.label ?? ''))
  const named = clause.tokens.filter(({ text }) => words.includes(text))
  const keys = mentionsOf(vocabulary, 'category', named).map(({ key }) => key)
  return [...new Set(keys)].filter((key) => !contentStems(vocabulary.byKey.get(key)?.label ?? '').every((stem) => own.has(stem)))
}

/** The figure as it stands, with the sign or word of a share, a currency or a scale: "48 per cent", "€4.5bn". */
const writtenOf = (text: string, { figure, unit, unitWords }: FoundQuantity): string => {
  const isPart =
    unit !== null && unitWords !== null && ['share', 'currency'].includes(senseOf(unit).sort) && Math.abs(unitWords.start - figure.end) < 4
  const [start, end] =
    isPart && unitWords ? [Math.min(figure.start, unitWords.start), Math.max(figure.end, unitWords.end)] : [figure.start, figure.end]
  return text.slice(start, end).slice(0, 200)
}

/** Verbs by which a count has its number: "cases reached 21,602". */
const reaching = new Set([
  'reach',
  'total',
  'number',
  'hit',
  'exceed',
  'stand',
  'surpass',
  'top',
  'be',
  'give',
  'put',
  'rise',
  'fall',
  'climb',
  'double',
  'triple',
  'halve',
  'drop',
  'decline',
  'grow',
])

/** The unit of a bare number: by the words of its measure, else the plural noun that is the measure's head. */
const unitByWords = ({ tokens }: Clause, { value, counted }: FoundQuantity, { words, verb }: Predicate): string | null => {
  const row = unitsByMeasure.find((one) => one.words.test(words))
  if (row) return row.unit
  if (counted || value === null || !Number.isInteger(value) || !verb || !reaching.has(verb.lemma)) return null
  const head = tokens.find(
    ({ text, tag, lower, lemma }) => tag === 'NOUN' && lower !== lemma && lower.endsWith('s') && words.split(' ').includes(text),
  )
  return head ? (personNouns.has(head.lemma) ? 'person' : head.lemma) : null
}

/** "It said 3,000 had gone north": a bare number that does something counts what was counted before. */
const unitSpokenOf = ({ tokens }: Clause, { value, figure, change }: FoundQuantity, before: ReadStatement | null): string | null => {
  const next = tokens.find(({ start }) => start >= figure.end)
  const unit = before?.statement.quantity?.unit ?? null
  const isCount = value !== null && Number.isInteger(value) && change === null
  return unit !== null && isCount && next && isVerbal(next) && senseOf(unit).sort === 'count' ? unit : null
}

/** "40 were upheld", "the party took 61": a verb stands beside the figure, on this side of the last sign or "and". */
const hasOwnVerb = ({ tokens }: Clause, { figure }: FoundQuantity): boolean => {
  const at = tokens.findIndex(({ start }) => start >= figure.start)
  const after = tokens.findIndex(({ start }) => start >= figure.end)
  const isEdge = (token: Token) => isBreak(token) || token.tag === 'CCONJ'
  const left = tokens.slice(Math.max(0, at - 8), at)
  const right = after < 0 ? [] : tokens.slice(after, after + 8)
  const end = right.findIndex(isEdge)
  return [...left.slice(left.findLastIndex(isEdge) + 1), ...(end < 0 ? right : right.slice(0, end))].some(isVerbal)
}

/** The statement before whose measure a figure means; null where it has words of its own, or counts something else. */
const leantOn = (clause: Clause, quantity: FoundQuantity, unit: string | null, { before, isElided }: Surroundings): NewStatement | null => {
  const row = before ? leaningOf(clause, quantity) : null
  const isBare = isElided && !hasOwnVerb(clause, quantity)
  const isChange = row?.name === 'changed_to' && before?.statement.accumulation === 'change'
  const fits = before !== null && (isChange || sameUnit(unit)(before.statement.quantity?.unit ?? null))
  return (row || isBare) && before && fits && quantity.change === null ? before.statement : null
}

/** The statement of a figure; null where nothing tells what is counted. */
export const statementOfFigure = (clause: Clause, found: FoundQuantity, around: Surroundings): ReadStatement | null => {
  const quantity = withoutParticle(clause.text, found)
  const skip = [...around.skip, ...around.periods, ...around.places]
  const ownPredicate = predicateOf(clause, quantity, isPhysical(quantity.unit), skip)
  const ownUnit = unitOf(quantity) ?? unitByWords(clause, quantity, ownPredicate)
  const before = leantOn(clause, quantity, ownUnit, around)
  const unit = ownUnit ?? before?.quantity?.unit ?? unitSpokenOf(clause, quantity, around.before)
  const predicate = before ? { ...ownPredicate, words: before.measure } : ownPredicate
  if (predicate.words === '' && unit === null) return null
  const measure = measureAmong(around.vocabulary, stemsOf(predicate), sameUnit(unit))
  const words = (measure ?? predicate.words).slice(0, 500)
  if (words === '') return null
  const period = periodNear(around.periods, quantity)
  const place = placeNear(clause.tokens, around.places, quantity.figure)
  const scope = scopeOf(clause, quantity, predicate, period, around.cue)
  const accumulation = accumulationOf(around.vocabulary, measure, scope)
  const per = quantity.per ?? around.per
  const { value, low, high, modifier } = accumulation === 'change' ? asChange(quantity) : quantity
  return {
    rule: quantity.rule,
    implied: period?.isInferred ? ['/statement/period'] : [],
    statement: {
      type: 'quantity',
      measure: words,
      // Words that are no concept hold their own narrowing.
      category: measure === null ? [] : categoriesOf(clause, predicate, measure, around),
      place: place?.words ?? null,
      period: period?.period ?? null,
      accumulation:
        per !== null
          ? 'rate'
          : accumulation === 'rate'
            ? null
            : (accumulation ?? (before?.accumulation === 'change' ? null : (before?.accumulation ?? null))),
      quantity: {
        value,
        low: modifier === 'between' ? low : null,
        high: modifier === 'between' ? high : null,
        modifier,
        unit,
        per,
        asWritten: writtenOf(clause.text, quantity),
      },
      polarity: predicate.isDenied !== around.isDenied ? 'denied' : 'affirmed',
      modality: scope.modality,
    },
  }
}
