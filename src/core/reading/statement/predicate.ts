/** What a figure counts and what happens to it: "the flood killed 34 people" and "34 people were killed by the flood" are one. */
import type { Span } from '../../language/span.js'
import { noToken, type Token } from '../../language/token.js'
import { carryingVerbs, measuringVerbs } from '../en/measure-verbs.js'
import { negations } from '../en/negations.js'
import type { FoundQuantity } from '../quantity.js'
import { measuredNoun } from './measured-noun.js'
import { isBreak, isVerbal, phraseStart } from './noun-phrase.js'
import { behindAside, carriedBy, complementOf, groupFrom, groupStart, longestWords, mainVerbFrom, verbBefore } from './verb-group.js'
import { isIn, outside, wordsOf } from './words.js'

export interface Predicate {
  /** "people killed by the flood", "AWOL and desertion cases"; empty where nothing is counted. */
  readonly words: string
  readonly verb: Token | null
  /** The verb with its auxiliaries and adverbs: where modality and negation stand. */
  readonly group: readonly Token[]
  readonly isDenied: boolean
}

/** A stretch of a sentence: what one sayer says. */
export interface Clause extends Span {
  readonly text: string
  readonly tokens: readonly Token[]
}

const counters = /^(?:the |a |an )?(?:total |overall |official |record )*(?:number|count|tally|sum|total) of /iu

const indexAt = (tokens: readonly Token[], { start, end }: Span): { first: number; last: number } => {
  const first = tokens.findIndex((token) => token.end > start)
  const after = tokens.findIndex((token) => token.start >= end)
  return { first, last: (after < 0 ? tokens.length : after) - 1 }
}

/** "Shot down", "laid off": they belong to the verb. */
const particles = new Set(['down', 'up', 'out', 'off', 'away', 'back', 'over'])

const withoutEdges = (tokens: readonly Token[]): Token[] => {
  const isEdge = (token: Token | undefined) => token !== undefined && ['DET', 'ADP', 'CCONJ', 'PUNCT', 'PART', 'ADV'].includes(token.tag)
  let [from, to] = [0, tokens.length]
  while (from < to && isEdge(tokens[from])) from += 1
  while (to > from && isEdge(tokens[to - 1]) && !(particles.has(tokens[to - 1]?.lower ?? '') && tokens[to - 2]?.tag === 'VERB')) to -= 1
  return tokens.slice(from, to)
}

const isDenying = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => negations.has(lower))

/** The words between a counted phrase and its verb: "of soldiers", "in the army". */
const isPassedOver = (token: Token): boolean => !isBreak(token) && !isVerbal(token) && token.tag !== 'SCONJ' && token.tag !== 'PRON'

interface Parts {
  readonly counted: readonly Token[]
  readonly first: number
  readonly last: number
}

const rendered = ({ text, tokens }: Clause, parts: readonly (readonly Token[])[], skip: readonly Span[]): string =>
  parts
    .map((part) => wordsOf(text, withoutEdges(outside(part, skip)).slice(0, longestWords), tokens))
    .filter((words) => words !== '')
    .join(' ')
    .replace(counters, '')
    .trim()

/** "34 people were killed by the flood", "200,000 soldiers are absent", "23 bridges destroyed". */
const asSubject = (clause: Clause, { counted, last }: Parts, skip: readonly Span[]): Predicate | null => {
  const { tokens } = clause
  let at = last + 1
  while (at < tokens.length && at - last < 12 && tokens[at] && isPassedOver(tokens[at] ?? counted[0] ?? noToken)) at += 1
  const found = groupFrom(tokens, mainVerbFrom(tokens, behindAside(tokens, at)))
  if (!found) return null
  const { group, end } = found
  const between = tokens.slice(last + 1, tokens.indexOf(group[0] ?? noToken))
  const verb = group.findLast(({ tag }) => tag === 'VERB') ?? group.findLast(isVerbal) ?? null
  const verbs = group.filter(({ tag }) => tag === 'VERB')
  const shown = verbs.at(-2) && group.at(-2) === verbs.at(-2) ? verbs.slice(-2) : verbs.slice(-1)
  const after = verb && carryingVerbs.has(verb.lemma) ? carriedBy(tokens, end) : complementOf(tokens, end)
  return {
    words: rendered(clause, [counted, between, [...shown, ...after]], skip),
    verb,
    group,
    isDenied: isDenying(group),
  }
}

/** A phrase without what hangs on it by a preposition: "outbreak of measles in the east" is an outbreak of measles. */
const headOf = (phrase: readonly Token[]): readonly Token[] => {
  const stop = phrase.findIndex(({ tag, lower }, at) => at > 0 && tag === 'ADP' && lower !== 'of')
  return stop < 0 ? phrase : phrase.slice(0, stop)
}

/** "the flood killed 34 people", "cases reached 21,602", "there were 56,200 cases for desertion". */
const asObject = (clause: Clause, { counted, first, last }: Parts, isMeasured: boolean, skip: readonly Span[]): Predicate | null => {
  const { tokens } = clause
  const at = verbBefore(tokens, first)
  const verb = tokens[at]
  if (!verb) return null
  const begin = groupStart(tokens, at)
  const group = tokens.slice(begin, at + 1)
  const subject = tokens.slice(phraseStart(tokens, begin), begin)
  const after = complementOf(tokens, last + 1)
  const isThere = tokens[begin - 1]?.lower === 'there'
  const isDenied = isDenying(group)
  if (isThere) return { words: rendered(clause, [counted, after], skip), verb, group, isDenied }
  if (isMeasured || counted.length === 0) {
    const own = measuringVerbs.has(verb.lemma) ? [] : [verb]
    return { words: rendered(clause, [subject, own], skip), verb, group, isDenied }
  }
  const named = rendered(clause, [headOf(subject)], skip)
  // Who did it is no place of it: "Russia lost 300 soldiers".
  const agent = named || (subject.some(({ tag }) => tag === 'PROPN') ? rendered(clause, [headOf(subject)], []) : '')
  if (named && telling.has(verb.lemma)) return { words: rendered(clause, [subject, counted], skip), verb, group, isDenied }
  const by = agent && (having.has(verb.lemma) ? ` of ${agent}` : measuringVerbs.has(verb.lemma) ? '' : ` by ${agent}`)
  const own = measuringVerbs.has(verb.lemma) ? [] : [verb]
  return { words: rendered(clause, [counted, own], skip) + by + suffix(rendered(clause, [after], skip)), verb, group, isDenied }
}

/** "Imports of gas were 5 cargoes": the subject is what is measured. */
const telling = new Set(['be', 'total', 'number', 'equal', 'average', 'amount'])
/** "Apple had 12,000 employees": whose they are belongs to them. */
const having = new Set(['have', 'own', 'hold'])

const suffix = (words: string): string => (words ? ` ${words}` : '')

/** "bridges destroyed", "soldiers leaving their units", "AWOL and desertion cases registered" right behind the figure. */
const standsAlone = (clause: Clause, { counted, last }: Parts, skip: readonly Span[]): Predicate => ({
  words: rendered(clause, [counted, complementOf(clause.tokens, last + 1)], skip),
  verb: null,
  group: [],
  isDenied: false,
})

/** "A fine of 900 euros": the noun is what is measured; what follows belongs to it ("a rise of 3 per cent in wages"). */
const withNoun = (clause: Clause, { first, last }: Parts, noun: readonly Token[], skip: readonly Span[]): Predicate => {
  const { tokens } = clause
  const at = verbBefore(tokens, tokens.indexOf(noun[0] ?? noToken))
  const begin = tokens[at] ? groupStart(tokens, at) : first
  const group = tokens[at] ? tokens.slice(begin, at + 1) : []
  return {
    words: rendered(clause, [noun, complementOf(tokens, last + 1)], skip),
    verb: tokens[at] ?? null,
    group,
    isDenied: isDenying(group),
  }
}

/**
 * The predicate of a figure in its clause. `skip` are stretches that say when, where and who says so.
 * A physical amount ("7.4 metres") measures the subject of its verb; a count is a count of what it stands before.
 */
export const predicateOf = (clause: Clause, quantity: FoundQuantity, isPhysical: boolean, skip: readonly Span[]): Predicate => {
  const { tokens } = clause
  const span = { start: quantity.start, end: Math.max(quantity.end, quantity.counted?.end ?? 0) }
  const { first, last } = indexAt(tokens, span)
  const counted = quantity.counted ? tokens.filter((token) => isIn(token, [quantity.counted ?? span])) : []
  const parts = { counted, first, last: Math.max(last, first) }
  const isMeasured = isPhysical && counted.length === 0
  const noun = counted.length === 0 ? measuredNoun(tokens, parts.first) : []
  if (noun.length > 0) return withNoun(clause, parts, noun, skip)
  const follows = tokens[parts.last + 1]
  if (isMeasured) return asObject(clause, parts, true, skip) ?? asSubject(clause, parts, skip) ?? standsAlone(clause, parts, skip)
  if (follows?.tag === 'VERB' && /(?:ed|ing|en)$/u.test(follows.lower)) {
    return asSubject(clause, parts, skip) ?? standsAlone(clause, parts, skip)
  }
  const isBehind = quantity.counted !== null && quantity.counted.end <= quantity.figure.start
  const own = isBehind ? asSubject(clause, parts, skip) : null
  if (own) return own
  const object = asObject(clause, parts, isMeasured, skip)
  const subject = object ? null : asSubject(clause, parts, skip)
  return object ?? subject ?? standsAlone(clause, parts, skip)
}
