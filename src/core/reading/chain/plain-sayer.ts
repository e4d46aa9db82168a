/** The sayer of a figure in the plain forms of news: behind it after a comma, or as the subject of the verb before it. */
import type { Span } from '../../language/span.js'
import type { Sentence, Token } from '../../language/token.js'
import type { FoundAttribution } from '../attribution.js'
import { citingWords, countingVerbs, ownerless, sayingVerbs } from '../en/plain-cues.js'
import { isBreak } from '../statement/noun-phrase.js'

const confidence = 0.7

interface Found {
  readonly source: Span
  readonly verb: Token
  readonly content: Span
  readonly rule: string
}

const closing = new Set([',', '"', '”', '’', '“'])
const isComma = ({ lower }: Token): boolean => lower === ','
/** Verbs in the present that taggers take for nouns: "the images show 30 boats", "the agency reports". */
const nounLike = new Set([
  'reports',
  'report',
  'shows',
  'show',
  'claims',
  'estimates',
  'counts',
  'notes',
  'states',
  'finds',
  'puts',
  'lists',
])

const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (token?.tag === 'VERB') return true
  const isBehindName = before?.tag === 'PROPN' || before?.tag === 'NOUN'
  return (
    token?.tag === 'NOUN' &&
    nounLike.has(token.lower) &&
    isBehindName &&
    (next === undefined || next.tag === 'NUM' || next.lower === 'that' || isBreak(next) || (before.tag === 'PROPN' && next.tag === 'DET'))
  )
}

/** "Put the damage at 40 million", "gave the number as 40": these tell a figure only so. */
const figuring = new Set(['put', 'give'])
const isFiguring = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 14).some(({ lower }) => lower === 'at' || lower === 'as')

/** Whether a token says or counts; behind a figure "citing" only goes on from who says. */
const says = (tokens: readonly Token[], at: number, isBehind: boolean): boolean => {
  const { lemma = '', lower = '' } = tokens[at] ?? {}
  const isKnown = sayingVerbs.has(lemma) || nounLike.has(lower) || (countingVerbs.has(lemma) && !(isBehind && lemma === 'cite'))
  return isKnown && isVerb(tokens, at) && (!figuring.has(lemma) || isFiguring(tokens, at))
}

const spanOf = (tokens: readonly Token[]): Span | null => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

const mayName = (token: Token | undefined): boolean => token !== undefined && ['PROPN', 'DET', 'NOUN', 'PRON', 'ADJ'].includes(token.tag)

/** "…, Ihor Lutsenko, a former lawmaker who served, said": from the first comma behind the figure to the last verb of saying. */
const behind = ({ tokens, start }: Sentence, figure: Span): Found | null => {
  const after = tokens.findIndex((token) => token.start >= figure.end)
  if (after < 0) return null
  const at = tokens.findIndex((_, index) => index > after && says(tokens, index, true) && endsClause(tokens, index))
  const verb = tokens[at]
  const comma = verb ? lastOpening(tokens, after, at) : -1
  const words = comma < 0 ? [] : tokens.slice(comma + 1, at)
  const source = spanOf(words)
  const opening = tokens[comma]
  return verb && source && opening && mayName(words[0]) && !words.some(isHelping(words))
    ? { source, verb, content: { start, end: opening.start }, rule: 'tail_sayer' }
    : null
}

/** "“…,” said lead author Ines Karvo": the sayer behind the verb, right after the sign that closes what is said. */
const inverted = ({ tokens, start }: Sentence, figure: Span): Found | null => {
  const at = tokens.findIndex(
    (token, index) =>
      token.start >= figure.end && sayingVerbs.has(token.lemma) && token.tag === 'VERB' && closing.has(tokens[index - 1]?.lower ?? ''),
  )
  const [verb, sign, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!verb || !sign || !next || !(mayName(next) || (next.tag === 'VERB' && sign.lower !== ','))) return null
  const stop = tokens.findIndex(
    (token, index) => index > at && (isBreak(token) || token.tag === 'AUX' || (token.tag === 'ADP' && token.lower !== 'of')),
  )
  const source = spanOf(tokens.slice(at + 1, stop < 0 ? tokens.length : stop))
  return source ? { source, verb, content: { start, end: sign.start }, rule: 'inverted_sayer' } : null
}

/** After the verb the sentence ends, or goes on with whom, when or where it was told: not with what was said. */
const endsClause = (tokens: readonly Token[], verb: number): boolean => {
  const next = tokens[verb + 1]
  return next === undefined || isBreak(next) || ['ADP', 'PROPN', 'DET', 'NOUN', 'PRON'].includes(next.tag)
}

/** The comma after which the sayer begins: the earliest behind the figure from which no other verb stands before the verb of saying. */
const lastOpening = (tokens: readonly Token[], from: number, to: number): number => {
  let best = -1
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at]
    if (!token) continue
    if (isComma(token) && mayName(tokens[at + 1])) best = at
    const isOther = (token.tag === 'VERB' || token.tag === 'AUX') && !isInRelative(tokens, at)
    if (isOther || token.lower === ';' || token.lower === ':') break
  }
  return best
}

/** "who served", "which kept": a verb that a relative pronoun brings. */
const isInRelative = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= 0 && at - back < 8; back -= 1) {
    const token = tokens[back]
    if (!token || isComma(token) || token.tag === 'VERB') return false
    if (['who', 'which', 'that', 'whose'].includes(token.lower)) return true
  }
  return false
}

const isHelping =
  (words: readonly Token[]) =>
  (token: Token, index: number): boolean =>
    token.tag === 'AUX' && !isInRelative(words, index)

/** "RiverAid, which kept its own register, counted 12,340 people": the subject of the verb before the figure. */
const before = ({ tokens, start, end }: Sentence, figure: Span): Found | null => {
  const to = tokens.findIndex((token) => token.start >= figure.start)
  const at = tokens.findIndex((_, index) => index > 0 && index < to && says(tokens, index, false) && !isInRelative(tokens, index))
  const verb = tokens[at]
  if (!verb) return null
  const words = tokens.slice(leadOf(tokens, at), at).filter((token, index, all) => !(index === all.length - 1 && isComma(token)))
  const source = spanOf(words)
  const isPassive = tokens[at - 1]?.tag === 'AUX' && tokens[at - 1]?.lemma === 'be'
  return source && mayName(words[0]) && !isPassive
    ? { source, verb, content: { start: verb.end, end }, rule: start === source.start ? 'subject_sayer' : 'inner_subject_sayer' }
    : null
}

/** Where the subject begins: behind an opening phrase with its comma ("Citing sources in the army, the report …"). */
const leadOf = (tokens: readonly Token[], verb: number): number => {
  const first = tokens[0]
  const isOpening = first !== undefined && (first.tag === 'ADP' || first.tag === 'VERB' || first.tag === 'SCONJ' || first.tag === 'ADV')
  if (!isOpening) return 0
  const comma = tokens.findIndex((token, index) => index < verb && isComma(token))
  return comma < 0 ? 0 : comma + 1
}

/** Whom a tail cites: "…, quoting the mayor, Petra Holm." Null where it cites nobody within the next words. */
export const citedAfter = (text: string, from: number): Span | null => {
  const tail = text.slice(from, from + 200)
  const stop = tail.search(/[.;!?](?:\s|$)/u)
  const found = citingWords.exec(stop < 0 ? tail : tail.slice(0, stop))
  return found ? until(text, from + found.index + found[0].length, from + (stop < 0 ? tail.length : stop)) : null
}

/** Whom the sentence cites outside of what is said: "…, citing the Civil Emergency Service". */
const citedIn = (text: string, { start, end }: Span, { content, verb }: Found): Span[] => {
  const head = text.slice(start, Math.min(end, start + 300))
  const tail = text.slice(verb.end, end)
  const lead = citingWords.exec(head)
  const found = citingWords.exec(tail)
  if (found && (content.end <= verb.start || found.index < 60)) return [until(text, verb.end + found.index + found[0].length, end)]
  if (lead && lead.index === 0) return [until(text, start + lead[0].length, end, ',')]
  const owner = ownerless.exec(text.slice(verb.end, end).trimStart())
  return owner && verb.lemma === 'cite' ? [{ start: verb.end + 1, end: verb.end + 1 + owner[0].length }] : []
}

const until = (text: string, from: number, end: number, sign = '.'): Span => {
  const stop = text.slice(from, end).search(sign === ',' ? /,\s/u : /[.;](?:\s|$)/u)
  return { start: from, end: stop < 0 ? end : from + stop }
}

/** The attribution of a figure by the plain forms; null where none of them fits. */
export const plainSayer = (text: string, sentence: Sentence, figure: Span): FoundAttribution | null => {
  const found = behind(sentence, figure) ?? inverted(sentence, figure) ?? before(sentence, figure)
  if (!found) return null
  return {
    source: [found.source],
    cue: [{ start: found.verb.start, end: found.verb.end }],
    content: [found.content],
    verb: found.verb.lemma,
    form: 'verb',
    stance: 'asserts',
    confidence,
    rule: found.rule,
    antecedent: null,
    cites: citedIn(text, sentence, found),
  }
}
