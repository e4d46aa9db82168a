/** Noun phrases over parts of speech: the one that ends before a word, the one that begins at a word. */
import { nameParticles, quantifiers, relatives, subordinators } from '../en/attribution-words.js'
import { closesAt, isMark, isTag, type Line, opensAt, type Run, word } from './line.js'

const isCapital = (line: Line, at: number): boolean => /^\p{Lu}/u.test(word(line, at).text)

/** Whether a word can stand inside of a noun phrase, before its last noun. */
const isInner = (line: Line, at: number): boolean => {
  const { tag, lower, text } = word(line, at)
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'DET' || tag === 'SYM' || tag === 'X') return true
  if (word(line, at - 1).text === '-' && word(line, at + 1).text === '-') return true
  if (tag === 'PART') return lower !== 'to' && lower !== 'not' && lower !== "n't" && lower !== 'n’t'
  if (tag === 'VERB')
    return (isCapital(line, at) && isCapital(line, at + 1) && at > 0) || (/(?:ed|ing)$/.test(lower) && isBetween(line, at))
  if (tag === 'PRON') return isTag(line, at + 1, 'NOUN', 'ADJ', 'PROPN', 'NUM')
  if (tag === 'ADV') return isTag(line, at + 1, 'ADJ', 'NUM', 'DET') && !subordinators.has(lower)
  return tag === 'PUNCT' && (text === '-' || text === '&' || text === '/' || (text === '.' && isCapital(line, at + 1)))
}

/** "a leading expert", "the so-called plan": a verb's form that only qualifies a noun. */
const isBetween = (line: Line, at: number): boolean =>
  isTag(line, at + 1, 'NOUN', 'ADJ', 'PROPN') && (isTag(line, at - 1, 'DET', 'ADJ', 'PART', 'NUM') || word(line, at - 1).text === '-')

/** Whether a word can be the last of a noun phrase. */
export const endsPhrase = (line: Line, at: number): boolean => {
  const { tag, text } = word(line, at)
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM' || tag === 'X' || tag === 'SYM') return true
  if (tag === 'DET' || tag === 'ADJ' || quantifiers.has(word(line, at).lower)) return true
  if (tag === 'VERB') return isCapital(line, at) && isCapital(line, at - 1)
  if (tag === 'PART') return text.startsWith("'") || text.startsWith('’')
  return text === ')' || (isMark(line, at) && overQuoted(line, at) >= 0)
}

/** From a closing bracket back to the one that opens; the same place where there is none within 12 words. */
const overBracket = (line: Line, at: number): number => {
  for (let back = at - 1; back >= 0 && at - back <= 12; back -= 1) if (word(line, back).text === '(') return back
  return at
}

/** From the mark that closes a quoted word or two back to the one that opens; -1 where no such thing ends there. */
const overQuoted = (line: Line, at: number): number => {
  if (!closesAt(line, at) || isTag(line, at - 1, 'PUNCT')) return -1
  for (let back = at - 1; back >= 0 && at - back <= 5; back -= 1) if (opensAt(line, back)) return back
  return -1
}

const joins = (line: Line, at: number): boolean => {
  const { tag, lower } = word(line, at)
  if (nameParticles.has(lower)) return isCapital(line, at - 1) && isCapital(line, at + 1)
  if (lower === 'as') return false
  if (tag === 'ADP' || lower === 'of') return isTag(line, at - 1, 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ', 'DET', 'SYM')
  return tag === 'CCONJ' && (lower === 'and' || lower === 'or') && endsPhrase(line, at - 1)
}

/**
 * The noun phrase that ends right before word `end`, with what "of", "from" and the like add to its head; null where there is none.
 * @param floor the first word it may hold
 */
export const phraseBefore = (line: Line, end: number, floor: number): Run | null => {
  if (end - 1 < floor || !endsPhrase(line, end - 1)) return null
  let [from, joined] = [end, end]
  for (let at = end - 1; at >= floor; at -= 1) {
    const { tag, text } = word(line, at)
    if (text === ')') {
      at = overBracket(line, at)
      from = at
    } else if (isMark(line, at)) {
      at = overQuoted(line, at)
      if (at < 0) break
      from = at
    } else if (at === end - 1 ? endsPhrase(line, at) : isInner(line, at)) {
      from = at
      const isOpening = (tag === 'DET' && word(line, at + 1).tag !== 'DET') || (tag === 'PRON' && at < end - 1)
      if (tag === 'PRON' && at === end - 1) break
      if (isOpening && !joins(line, at - 1) && !isTag(line, at - 1, 'DET')) break
    } else if (joins(line, at) && from === at + 1) joined = at
    else break
  }
  while (from < end && isTag(line, from, 'PUNCT', 'PART', 'CCONJ') && !isMark(line, from)) from += 1
  if (from + 1 < end && relatives.has(word(line, from).lower) && isTag(line, from, 'PRON', 'SCONJ')) from += 1
  if (from >= end) return null
  return isTag(line, from - 1, 'ADP') && word(line, from - 1).lower !== 'as' && joined < end && from > floor
    ? { from: joined + 1, to: end }
    : { from, to: end }
}

/** Where the core of a noun phrase that begins at this word ends: determiners, adjectives, nouns; the same word where none begins. */
export const coreEnd = (line: Line, start: number, ceiling: number): number => {
  let at = start
  let noun = false
  for (; at < ceiling; at += 1) {
    const { tag, lower, text } = word(line, at)
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM' || tag === 'X') noun = true
    else if (tag === 'PRON') {
      if (noun || lower === 'who' || lower === 'which' || lower === 'that') return at
      if (!isTag(line, at + 1, 'NOUN', 'ADJ', 'PROPN', 'NUM')) return at + 1
    } else if (tag === 'DET') {
      if (noun) return at
    } else if (tag === 'PART') {
      if (lower === 'to' || lower === 'not' || lower === "n't" || lower === 'n’t') return at
    } else if (text === '(' && noun) {
      let close = at + 1
      while (close < ceiling && close - at <= 12 && word(line, close).text !== ')') close += 1
      if (word(line, close).text !== ')') return at
      at = close
    } else if (
      !(
        tag === 'ADJ' ||
        text === '-' ||
        isMark(line, at) ||
        (tag === 'ADV' && isTag(line, at + 1, 'ADJ', 'NUM')) ||
        (tag === 'VERB' && isBetween(line, at))
      )
    )
      return at
  }
  return at
}

/** The noun phrase from this word on with its "of", "in", "and" parts, without clauses; null where none begins. */
export const phraseFrom = (line: Line, start: number, ceiling: number): Run | null => {
  let to = coreEnd(line, start, ceiling)
  if (to === start) return null
  for (;;) {
    const { tag, lower } = word(line, to)
    const isJoin = (tag === 'ADP' && lower !== 'as') || (tag === 'CCONJ' && (lower === 'and' || lower === 'or'))
    const next = isJoin && to + 1 < ceiling ? coreEnd(line, to + 1, ceiling) : to
    if (next <= to + 1) return { from: start, to }
    if (tag === 'CCONJ' && isTag(line, next, 'AUX', 'VERB')) return { from: start, to }
    to = next
  }
}
