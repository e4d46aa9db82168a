/** What follows a verb: the frame that its complement stands in, and where that begins. */
import { addresseeVerbs, contentPrepositions, mediaWords, questionWords, timeWords } from '../en/attribution-words.js'
import { countsFrom, measures } from './counts.js'
import { isMark, isTag, type Line, opensAt, word } from './line.js'
import { coreEnd, phraseFrom } from './phrases.js'
import { isFiniteVerb } from './verb-group.js'

export type FrameName = 'quote' | 'that' | 'wh' | 'clause' | 'to' | 'gerund' | 'object' | 'prep' | 'as' | 'end'

export interface Frame {
  readonly name: FrameName
  /** Where the content begins; for `end` where the frame ends. */
  readonly from: number
  /** Whom the words are told. */
  readonly addressee: { readonly from: number; readonly to: number } | null
  /** The preposition of `prep`. */
  readonly by: string
}

/** "that dams leak": a clause follows, whatever part of speech "that" was taken for. */
const opensClause = (line: Line, at: number): boolean => {
  const phrase = isTag(line, at, 'NOUN') ? phraseFrom(line, at, line.tokens.length) : null
  return phrase !== null && isFiniteVerb(line, phrase.to)
}

const isThat = (line: Line, at: number): boolean =>
  word(line, at).lower === 'that' &&
  (isTag(line, at, 'SCONJ', 'ADP') || !isTag(line, at + 1, 'VERB', 'AUX', 'PUNCT', 'NOUN') || opensClause(line, at + 1))

const quoteAt = (line: Line, at: number): boolean => opensAt(line, at) || (/^[,:]$/.test(word(line, at).text) && opensAt(line, at + 1))

/** Over "on Monday", "last week", "Tuesday afternoon". */
const overTime = (line: Line, from: number, ceiling: number): number => {
  let at = from
  while (at < ceiling) {
    const { lower, tag } = word(line, at)
    if (timeWords.has(lower)) at += 1
    else if ((tag === 'NUM' || /^\d/.test(lower)) && at > from) at += 1
    else if (at > from && lower === ',' && /^\d{4}$/.test(word(line, at + 1).lower)) at += 2
    else if (tag === 'ADP' && isTag(line, at + 1, 'NUM') && timeWords.has(word(line, at + 2).lower)) at += 2
    else if (
      tag === 'ADP' &&
      (timeWords.has(word(line, at + 1).lower) || (isTag(line, at + 1, 'DET') && timeWords.has(word(line, at + 2).lower)))
    )
      at += isTag(line, at + 1, 'DET') ? 2 : 1
    else break
  }
  return at
}

/** Over adverbs, particles, times, "in a statement", "to reporters", "during a rally": what may stand between a verb of saying and its words. */
const overAsides = (line: Line, from: number, ceiling: number): number => {
  let at = from
  for (let turns = 0; turns < 6 && at < ceiling; turns += 1) {
    const before = at
    while (isTag(line, at, 'ADV') && at < ceiling) at += 1
    at = overTime(line, at, ceiling)
    if (isTag(line, at, 'ADP') && at < ceiling) {
      const phrase = phraseFrom(line, at + 1, ceiling)
      if (phrase && phrase.to - at <= 14) at = phrase.to
    }
    if (at === before) break
  }
  return overParenthesis(line, at, ceiling)
}

/** Over ", citing the ministry," to the "that" behind it; the same place where none stands there within 16 words. */
const overParenthesis = (line: Line, at: number, ceiling: number): number => {
  if (word(line, at).text !== ',') return at
  if (isThat(line, at + 1)) return at + 1
  if (!isTag(line, at + 1, 'VERB') || !word(line, at + 1).lower.endsWith('ing')) return at
  let end = at + 1
  while (end < ceiling && end - at <= 16 && word(line, end).text !== ',') end += 1
  return end < ceiling && word(line, end).text === ',' && isThat(line, end + 1) ? end + 1 : at
}

const none = { addressee: null, by: '' }

const atThat = (line: Line, at: number): boolean => isThat(line, at) || quoteAt(line, at)

/** "whether …", "how …"; not "when asked". */
const asks = (line: Line, at: number): boolean => {
  const { lower } = word(line, at)
  return questionWords.has(lower) && !((lower === 'when' || lower === 'where' || lower === 'if') && isTag(line, at + 1, 'VERB'))
}

/** The start of a quotation, behind a comma or colon. */
const quoteStart = (line: Line, at: number): number => (opensAt(line, at) ? at : at + 1)

/** "that …", a quotation, a colon: what is a content beyond doubt. */
const plain = (line: Line, at: number): Frame | null => {
  if (quoteAt(line, at)) return { ...none, name: 'quote', from: quoteStart(line, at) }
  if (word(line, at).text === ':') return { ...none, name: 'quote', from: at + 1 }
  if (isThat(line, at)) return { ...none, name: 'that', from: at }
  return null
}

const isInfinitive = (line: Line, at: number): boolean => {
  const verb = isTag(line, at, 'ADV') ? at + 1 : at
  return isTag(line, verb, 'AUX') || (isTag(line, verb, 'VERB') && word(line, verb).lower === word(line, verb).lemma)
}

/** The frame after a verb.
 * @param head the verb
 * @param ceiling the first word beyond the clause's reach
 */
export const frameAfter = (line: Line, head: number, ceiling: number): Frame => {
  const { lemma } = word(line, head)
  let at = head + 1
  while (at < ceiling && isTag(line, at, 'ADV') && !questionWords.has(word(line, at).lower) && !measures(line, at)) at += 1
  if (at >= ceiling) return { ...none, name: 'end', from: at }
  const direct = plain(line, at)
  if (direct) return direct
  const { lower, tag } = word(line, at)
  if (lower === 'to' && isInfinitive(line, at + 1)) return { ...none, name: 'to', from: at }
  if (lower === 'as' && tag !== 'ADV' && word(line, at + 2).lower !== 'as') return { ...none, name: 'as', from: at }
  if (asks(line, at)) return { ...none, name: 'wh', from: at }
  const aside = overAsides(line, at, ceiling)
  const later = aside > at && aside < ceiling ? plain(line, aside) : null
  if (later) return later
  if (timeWords.has(lower) || overTime(line, at, ceiling) > at) {
    const past = overTime(line, at, ceiling)
    if (past >= ceiling || (isTag(line, past, 'PUNCT') && !isMark(line, past))) return { ...none, name: 'end', from: past }
    const core = coreEnd(line, past, ceiling)
    if ((core > past && isFiniteVerb(line, core)) || countsFrom(line, past, ceiling)) return { ...none, name: 'clause', from: past }
  }
  if (countsFrom(line, at, ceiling)) return { ...none, name: 'clause', from: at }
  if (tag === 'ADP') {
    if (aside >= ceiling || /^[.,;]$/.test(word(line, aside).text)) {
      const phrase = phraseFrom(line, at + 1, ceiling)
      const told = phrase !== null && [...Array(phrase.to - at).keys()].some((n) => mediaWords.has(word(line, at + n).lower))
      if (told) return { ...none, name: 'end', from: aside }
    }
    if (contentPrepositions.has(lower)) return { ...none, name: 'prep', from: at, by: lower }
    return { ...none, name: 'end', from: aside }
  }
  if (tag === 'VERB' && lower.endsWith('ing')) return { ...none, name: 'gerund', from: at }
  const phrase = phraseFrom(line, at, ceiling)
  if (!phrase) return { ...none, name: 'end', from: at }
  const core = coreEnd(line, at, ceiling)
  if (addresseeVerbs.has(lemma) && (core === phrase.to || core < phrase.to)) {
    const past = overAsides(line, core, ceiling)
    for (const end of [core, phrase.to, past]) {
      const told = { from: at, to: end }
      if (atThat(line, end) || word(line, end).text === ':')
        return { ...(plain(line, end) ?? { ...none, name: 'quote', from: end }), addressee: told }
      if (word(line, end).lower === 'to' && isInfinitive(line, end + 1)) return { name: 'to', from: end, addressee: told, by: '' }
      if (asks(line, end)) return { name: 'wh', from: end, addressee: told, by: '' }
      if (end < ceiling && coreEnd(line, end, ceiling) > end && isFiniteVerb(line, coreEnd(line, end, ceiling)))
        return { name: 'clause', from: end, addressee: told, by: '' }
    }
    const { lower: after } = word(line, core)
    if (core < ceiling && isTag(line, core, 'ADP') && /^(?:of|about|against|on)$/.test(after) && overTime(line, core, ceiling) === core)
      return { name: 'prep', from: core, addressee: told(at, core), by: after }
    if (past >= ceiling || /^[.,;]$/.test(word(line, past).text)) return { name: 'end', from: past, addressee: told(at, core), by: '' }
  }
  if (isFiniteVerb(line, phrase.to) || isFiniteVerb(line, core)) return { ...none, name: 'clause', from: at }
  if (core < ceiling && relativeSubject(line, core)) return { ...none, name: 'object', from: at }
  return { ...none, name: 'object', from: at }
}

const told = (from: number, to: number) => ({ from, to })

const relativeSubject = (line: Line, at: number): boolean => isTag(line, at, 'PRON')
