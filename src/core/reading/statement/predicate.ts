/** What a figure counts and what happens to it: "the flood killed 34 people" and "34 people were killed by the flood" are one. */
import type { Span } from '../../language/span.js'
import type { Token } from '../../language/token.js'
import { negations } from '../en/negations.js'
import type { FoundQuantity } from '../quantity.js'
import { isBreak, isVerbal, phraseEnd, phraseStart } from './noun-phrase.js'
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

/** Verbs by which a subject has its figure; they add nothing to what is measured. */
const measuring = new Set(
  'be reach stand total hit amount number rise fall climb drop exceed surpass top come go remain become have see report record increase decrease grow'.split(
    ' ',
  ),
)
const groupTags = new Set(['AUX', 'ADV', 'PART'])
const counters = /^(?:the |a |an )?(?:total |overall |official |record )*(?:number|count|tally|sum|total) of /iu
const longestWords = 14

const indexAt = (tokens: readonly Token[], { start, end }: Span): { first: number; last: number } => {
  const first = tokens.findIndex((token) => token.end > start)
  const after = tokens.findIndex((token) => token.start >= end)
  return { first, last: (after < 0 ? tokens.length : after) - 1 }
}

/** The verb group from a place on: auxiliaries, adverbs, then the verb. Null where none begins there. */
const groupFrom = (tokens: readonly Token[], at: number): { group: Token[]; end: number } | null => {
  const group: Token[] = []
  let next = at
  while (next < tokens.length) {
    const token = tokens[next]
    if (!token || !(groupTags.has(token.tag) || token.tag === 'VERB')) break
    group.push(token)
    next += 1
    if (token.tag === 'VERB' && !(tokens[next]?.tag === 'VERB')) break
  }
  return group.some(isVerbal) ? { group, end: next } : null
}

/** What follows the verb and belongs to it, up to the next sign or clause; dates and places are left out by the caller. */
const complementOf = (tokens: readonly Token[], from: number): Token[] => {
  const rest = tokens.slice(from, from + longestWords)
  const stop = rest.findIndex(
    (token) => isBreak(token) || token.tag === 'SCONJ' || token.tag === 'PRON' || (token.tag === 'CCONJ' && rest.indexOf(token) > 0),
  )
  return stop < 0 ? rest : rest.slice(0, stop)
}

const withoutEdges = (tokens: readonly Token[]): Token[] => {
  const isEdge = (token: Token | undefined) => token !== undefined && ['DET', 'ADP', 'CCONJ', 'PUNCT', 'PART', 'ADV'].includes(token.tag)
  let [from, to] = [0, tokens.length]
  while (from < to && isEdge(tokens[from])) from += 1
  while (to > from && isEdge(tokens[to - 1])) to -= 1
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
  while (at < tokens.length && at - last < 12 && tokens[at] && isPassedOver(tokens[at] ?? counted[0] ?? never)) at += 1
  const found = groupFrom(tokens, at)
  if (!found) return null
  const between = tokens.slice(last + 1, at)
  const { group, end } = found
  const verb = group.findLast(({ tag }) => tag === 'VERB') ?? group.findLast(isVerbal) ?? null
  const shown = group.filter(({ tag }) => tag === 'VERB').slice(-1)
  return {
    words: rendered(clause, [counted, between, [...shown, ...complementOf(tokens, end)]], skip),
    verb,
    group,
    isDenied: isDenying(group),
  }
}

const never: Token = { text: '', lower: '', lemma: '', tag: 'X', start: 0, end: 0 }

/** "reached a record 21,602", "hit a high of 40". */
const peaks = new Set(['record', 'high', 'low', 'peak', 'maximum', 'minimum', 'total', 'all-time'])

/** The verb before a figure, hedges and prepositions between them passed over; -1 where there is none. */
const verbBefore = (tokens: readonly Token[], first: number): number => {
  for (let at = first - 1; at >= 0 && first - at < 8; at -= 1) {
    const token = tokens[at] ?? never
    if (isVerbal(token)) return at
    if (isBreak(token) || token.tag === 'SCONJ' || token.tag === 'PRON' || (token.tag === 'NOUN' && !peaks.has(token.lower))) return -1
  }
  return -1
}

/** "the flood killed 34 people", "cases reached 21,602", "there were 56,200 cases for desertion". */
const asObject = (clause: Clause, { counted, first, last }: Parts, isMeasured: boolean, skip: readonly Span[]): Predicate | null => {
  const { tokens } = clause
  const at = verbBefore(tokens, first)
  const verb = tokens[at]
  if (!verb) return null
  let begin = at
  while (begin > 0 && groupTags.has(tokens[begin - 1]?.tag ?? 'X')) begin -= 1
  const group = tokens.slice(begin, at + 1)
  const subject = tokens.slice(phraseStart(tokens, begin), begin)
  const after = complementOf(tokens, last + 1)
  const isThere = tokens[begin - 1]?.lower === 'there'
  const isDenied = isDenying(group)
  if (isThere) return { words: rendered(clause, [counted, after], skip), verb, group, isDenied }
  if (isMeasured || counted.length === 0) {
    const own = measuring.has(verb.lemma) ? [] : [verb]
    return { words: rendered(clause, [subject, own], skip), verb, group, isDenied }
  }
  const agent = rendered(clause, [subject], skip)
  const by = agent && !measuring.has(verb.lemma) ? ` by ${agent}` : ''
  const own = measuring.has(verb.lemma) ? [] : [verb]
  return { words: rendered(clause, [counted, own], skip) + by + suffix(rendered(clause, [after], skip)), verb, group, isDenied }
}

const suffix = (words: string): string => (words ? ` ${words}` : '')

/** "bridges destroyed", "soldiers leaving their units", "AWOL and desertion cases registered" right behind the figure. */
const standsAlone = (clause: Clause, { counted, last }: Parts, skip: readonly Span[]): Predicate => ({
  words: rendered(clause, [counted, complementOf(clause.tokens, last + 1)], skip),
  verb: null,
  group: [],
  isDenied: false,
})

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
  const follows = tokens[parts.last + 1]
  if (isMeasured) return asObject(clause, parts, true, skip) ?? asSubject(clause, parts, skip) ?? standsAlone(clause, parts, skip)
  if (follows?.tag === 'VERB' && /(?:ed|ing|en)$/u.test(follows.lower)) {
    return asSubject(clause, parts, skip) ?? standsAlone(clause, parts, skip)
  }
  const object = asObject(clause, parts, isMeasured, skip)
  const subject = object ? null : asSubject(clause, parts, skip)
  return object ?? subject ?? standsAlone(clause, parts, skip)
}

/** Where the noun phrase that begins at a token ends. */
export const phraseAt = (clause: Clause, at: number): Span => {
  const end = phraseEnd(clause.tokens, at)
  const [first, last] = [clause.tokens[at] ?? never, clause.tokens[Math.max(at, end - 1)] ?? never]
  return { start: first.start, end: last.end }
}
