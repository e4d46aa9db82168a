/** A sentence as the rules walk it: words by number, and which of them stand in quotation marks. */
import type { Span } from '../../language/span.js'
import type { Sentence, Tag, Token } from '../../language/token.js'
import type { Quotation } from './quotations.js'

export interface Line {
  readonly tokens: readonly Token[]
  /** Per word the number of its quotation in `quotations`, or -1. */
  readonly quoted: readonly number[]
  readonly quotations: readonly Quotation[]
  readonly start: number
  readonly end: number
}

/** Words by number: from, to (exclusive). */
export interface Run {
  readonly from: number
  readonly to: number
}

const nothing: Token = { text: '', lower: '', lemma: '', tag: 'PUNCT', start: 0, end: 0 }

/** The word of that number; beyond the ends a sign without text. */
export const word = ({ tokens }: Line, at: number): Token => tokens[at] ?? nothing

/** Whether the word of that number has one of these parts of speech. */
export const isTag = (line: Line, at: number, ...tags: readonly Tag[]): boolean => tags.includes(word(line, at).tag)

/** The number of the quotation that a word stands in, or -1. */
export const quotationAt = ({ quoted }: Line, at: number): number => quoted[at] ?? -1

/** Whether a word is the first or last of its quotation or of the sentence: no clause runs over it. */
const edge = (line: Line, at: number, step: 1 | -1): number => {
  const inside = quotationAt(line, at)
  if (inside < 0) return step < 0 ? 0 : line.tokens.length - 1
  let end = at
  while (end + step >= 0 && end + step < line.tokens.length && quotationAt(line, end + step) === inside) end += step
  return end
}

/** The words that a clause around this one may reach: the whole sentence, or its quotation's part in it without the marks. */
export const reachOf = (line: Line, at: number): Run => {
  const quotation = line.quotations[quotationAt(line, at)]
  let [from, to] = [edge(line, at, -1), edge(line, at, 1) + 1]
  if (quotation) {
    while (from < at && isMark(line, from)) from += 1
    while (to > at + 1 && isMark(line, to - 1)) to -= 1
  }
  return { from, to }
}

const markTexts = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", "''", '``'])

/** Whether a word is a quotation mark. */
export const isMark = (line: Line, at: number): boolean => word(line, at).tag === 'PUNCT' && markTexts.has(word(line, at).text)

/** Whether a quotation begins at this word. */
export const opensAt = (line: Line, at: number): boolean => {
  const number = quotationAt(line, at)
  if (number < 0) return false
  const quotation = line.quotations[number]
  return quotation !== undefined && quotation.start === word(line, at).start
}

/** Whether a quotation ends with this word. */
export const closesAt = (line: Line, at: number): boolean => {
  const number = quotationAt(line, at)
  if (number < 0) return false
  const quotation = line.quotations[number]
  return quotation !== undefined && quotation.end === word(line, at).end
}

/** The characters of a run of words; null where it is empty. */
export const spanOf = (line: Line, { from, to }: Run): Span | null =>
  to > from && line.tokens[from] && line.tokens[to - 1] ? { start: word(line, from).start, end: word(line, to - 1).end } : null

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** A heading has most of its words in capitals: there they tell nothing. */
const isHeading = (tokens: readonly Token[]): boolean => {
  const worded = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return worded.filter(isCapital).length > worded.length * 0.6
}

/** Names that were tagged as verbs: "Josh Earnest", "Ted Cruz", and "Cook said" at the beginning. */
const renamed = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some((token) => token.tag === 'VERB' && isCapital(token)) || isHeading(tokens)) return tokens
  return tokens.map((token, at) => {
    if (token.tag !== 'VERB' || !isCapital(token)) return token
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    const beside = (isCapital(before) && before?.tag === 'PROPN') || (isCapital(after) && after?.tag === 'PROPN' && at > 0)
    const full = at === 0 && after?.tag === 'PROPN' && isCapital(tokens[2]) && tokens[2]?.tag !== 'PUNCT'
    const first = at === 0 && after?.tag === 'VERB' && !/(?:ing|ed)$/.test(token.lower)
    return beside || full || first ? { ...token, tag: 'PROPN' as const } : token
  })
}

/** The sentence with its words placed among the quotations; `first` is the number of the first that may reach into it. */
export const lineOf = ({ tokens: tagged, start, end }: Sentence, quotations: readonly Quotation[], first: number): Line => {
  const tokens = renamed(tagged)
  let at = first
  const quoted = tokens.map((token) => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1
    const quotation = quotations[at]
    return quotation && quotation.start <= token.start && token.end <= quotation.end ? at : -1
  })
  return { tokens, quoted, quotations, start, end }
}
