/** How far a content runs: a clause to the right, an object to the right, the clause to the left. */
import { subordinators } from '../en/attribution-words.js'
import { sayingHeads } from '../en/cue-verbs.js'
import { closesAt, isMark, isTag, type Line, opensAt, quotationAt, type Run, word } from './line.js'

const isEnd = (text: string): boolean => text === '.' || text === '!' || text === '?'

/** Without signs that belong to the sentence and not to the content. */
export const trim = (line: Line, { from, to }: Run): Run => {
  let [start, end] = [from, to]
  const loose = (at: number) =>
    isTag(line, at, 'PUNCT') && !(quotationAt(line, at) >= 0 && isMark(line, at)) && !/^[)(!?$%]$/.test(word(line, at).text)
  while (start < end && loose(start)) start += 1
  while (end > start && loose(end - 1)) end -= 1
  return { from: start, to: end }
}

/** Whether another saying goes on here: ", adding that", "and said", ", according to". */
const nextSaying = (line: Line, at: number): boolean => {
  const { text, tag } = word(line, at)
  const next = isTag(line, at + 1, 'ADV') ? at + 2 : at + 1
  const { lower, lemma } = word(line, next)
  if (text === ',' && (lower === 'according' || (lower.endsWith('ing') && sayingHeads.has(lemma)))) return true
  return tag === 'CCONJ' && isTag(line, next, 'VERB') && sayingHeads.has(lemma) && !lower.endsWith('ing')
}

/** The clause that begins at a word, to the end of its reach or to where another saying begins. */
export const clauseFrom = (line: Line, from: number, ceiling: number): Run => {
  let at = from
  const opening = word(line, from).lower === 'that' ? from + 1 : from
  while (at < ceiling && !(at > opening && quotationAt(line, at) < 0 && nextSaying(line, at))) at += 1
  return trim(line, { from, to: at })
}

/** A noun phrase, infinitive or gerund that begins at a word, with what qualifies it, up to the next clause. */
export const objectFrom = (line: Line, from: number, ceiling: number): Run => {
  let at = from
  let relative = false
  for (; at < ceiling; at += 1) {
    const { tag, lower, text } = word(line, at)
    if (at === from) continue
    if (opensAt(line, at) && quotationAt(line, from) !== quotationAt(line, at)) {
      while (at + 1 < ceiling && !closesAt(line, at)) at += 1
      continue
    }
    if (text === ',' && /^(?:who|which|whose|whom)$/.test(word(line, at + 1).lower)) continue
    if (tag === 'PUNCT' && /^[,;:—–]$|^--$/.test(text)) break
    if (isEnd(text) && at + 1 >= ceiling) break
    if (tag === 'PRON' && (lower === 'who' || lower === 'which' || lower === 'that')) relative = true
    if ((tag === 'SCONJ' && lower === 'that') || lower === 'whether' || lower === 'how' || lower === 'what') relative = true
    if (
      subordinators.has(lower) &&
      /^(?:if|when|while|although|though|unless|after|before|until|since|where)$/.test(lower) &&
      tag !== 'ADV'
    )
      break
    if (tag === 'CCONJ' && isTag(line, at + 1, 'AUX', 'PRON') && !relative) break
    if (tag === 'CCONJ' && lower === 'but') break
    if (tag === 'CCONJ' && isTag(line, at + 1, 'VERB') && !isTag(line, from, 'PART', 'VERB')) break
    if (nextSaying(line, at)) break
  }
  return trim(line, { from, to: at })
}

/** The clause that stands before a source or cue, from the beginning of its reach, without "but", "and" at its head. */
export const clauseBefore = (line: Line, end: number, floor: number): Run => {
  const run = trim(line, { from: floor, to: end })
  return isTag(line, run.from, 'CCONJ') ? trim(line, { from: run.from + 1, to: run.to }) : run
}
