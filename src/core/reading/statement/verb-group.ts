/** The verb that tells what happens to what a figure counts: where its group stands, and what belongs to it. */
import { noToken, type Token } from '../../language/token.js'
import { isBreak, isVerbal } from './noun-phrase.js'

const groupTags = new Set(['AUX', 'ADV', 'PART'])

/** A measure takes at most so many words of one stretch. */
export const longestWords = 14

/** The verb group from a place on: auxiliaries, adverbs, then the verb. Null where none begins there. */
export const groupFrom = (tokens: readonly Token[], at: number): { group: Token[]; end: number } | null => {
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

/** Words that open another clause, or set another figure beside this one. */
const clauseOpeners = new Set(
  'when where while as after before because if since although though whether but compared against versus according including citing'.split(
    ' ',
  ),
)

/** "Six of the men, all from Elin, appeared", "nurses who treated him have died": where the verb stands behind what is put between. */
export const behindAside = (tokens: readonly Token[], at: number): number => {
  const first = tokens[at]
  const isRelative = first !== undefined && ['who', 'which', 'that'].includes(first.lower)
  if (first?.lower !== ',' && !isRelative) return at
  let verbs = 0
  for (let next = at + 1; next < tokens.length && next - at < 14; next += 1) {
    const token = tokens[next] ?? first
    const follows = tokens[next + 1]
    if (!isRelative && token.lower === ',') return follows && isVerbal(follows) ? next + 1 : at
    if (isBreak(token)) return at
    if (isRelative && verbs > 0 && token.tag === 'AUX') return next
    verbs += Number(token.tag === 'VERB')
  }
  return at
}

/** "Drones launched overnight were shot down": a participle tells which, the verb behind it what happened. */
export const mainVerbFrom = (tokens: readonly Token[], at: number): number => {
  const first = tokens[at]
  if (first?.tag !== 'VERB' || !/(?:ed|en|ing|wn)$/u.test(first.lower)) return at
  for (let next = at + 1; next < tokens.length && next - at < 10; next += 1) {
    const token = tokens[next] ?? first
    if (isBreak(token) || ['SCONJ', 'PRON', 'CCONJ', 'VERB'].includes(token.tag) || clauseOpeners.has(token.lower)) return at
    if (token.tag === 'AUX') return next
  }
  return at
}

/** Pronouns that belong to the phrase behind them, or are all that the verb has. */
const keptPronouns = new Set('their its his her our my nothing something everything'.split(' '))

/** What follows a verb of saying or trying is what is counted: "73 per cent said they trusted nobody". */
export const carriedBy = (tokens: readonly Token[], from: number): readonly Token[] => {
  const rest = tokens.slice(from, from + longestWords)
  const stop = rest.findIndex(isBreak)
  return stop < 0 ? rest : rest.slice(0, stop)
}

/** What follows the verb and belongs to it, up to the next sign or clause; dates and places are left out by the caller. */
export const complementOf = (tokens: readonly Token[], from: number): Token[] => {
  const rest = tokens.slice(from, from + longestWords)
  const stop = rest.findIndex(
    (token, at) =>
      isBreak(token) ||
      token.tag === 'SCONJ' ||
      (token.tag === 'PRON' && !keptPronouns.has(token.lower)) ||
      clauseOpeners.has(token.lower) ||
      (token.tag === 'CCONJ' && (at > 0 || rest[1]?.tag === 'NUM' || rest[1]?.tag === 'SYM')),
  )
  return stop < 0 ? rest : rest.slice(0, stop)
}

/** "reached a record 21,602", "hit a high of 40". */
const peaks = new Set(['record', 'high', 'low', 'peak', 'maximum', 'minimum', 'total', 'all-time'])

/** "A bag of rice cost 900 francs": taggers take the verb for the noun. */
const isCost = (tokens: readonly Token[], at: number): boolean =>
  /^costs?$/u.test(tokens[at]?.lower ?? '') &&
  at > 0 &&
  ['NOUN', 'PROPN', 'PRON'].includes(tokens[at - 1]?.tag ?? 'X') &&
  tokens[at + 1]?.lower !== 'of'

/** The verb before a figure, hedges and prepositions between them passed over; -1 where there is none. */
export const verbBefore = (tokens: readonly Token[], first: number): number => {
  for (let at = first - 1; at >= 0 && first - at < 8; at -= 1) {
    const token = tokens[at] ?? noToken
    if (isVerbal(token) || isCost(tokens, at)) return at
    if (isBreak(token) || token.tag === 'SCONJ' || token.tag === 'PRON' || (token.tag === 'NOUN' && !peaks.has(token.lower))) return -1
  }
  return -1
}

/** Where the group of a verb begins: its auxiliaries and adverbs stand before it. */
export const groupStart = (tokens: readonly Token[], verb: number): number => {
  let begin = verb
  while (begin > 0 && groupTags.has(tokens[begin - 1]?.tag ?? 'X')) begin -= 1
  return begin
}
