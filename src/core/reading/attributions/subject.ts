/** Who does what a verb says: the noun phrase that is its subject. */
import { relatives, subordinators, timeWords } from '../en/attribution-words.js'
import { closesAt, isMark, isTag, type Line, quotationAt, type Run, word } from './line.js'
import { phraseBefore, phraseFrom } from './phrases.js'
import { type VerbGroup, verbGroup } from './verb-group.js'

export interface Subject extends Run {
  /** The verb whose subject it is by form, where the verb itself has none: "He declined to say", "He praised X and said". */
  readonly through: number | null
  /** "X, who said": the noun phrase before the relative. */
  readonly head: Run | null
  readonly inverted: boolean
}

const isStop = (line: Line, at: number): boolean => {
  const { text } = word(line, at)
  return (
    text === ';' ||
    text === ':' ||
    text === '—' ||
    text === '–' ||
    text === '--' ||
    text === '...' ||
    closesAt(line, at) ||
    (isMark(line, at) && quotationAt(line, at) < 0)
  )
}

/** No clause is followed further back than so many words: a hostile sentence has hundreds of verbs. */
const longestClause = 80

/** The first word of the clause part before a verb: after the last stop or conjunction that opens a clause. */
const clauseStart = (line: Line, before: number, reach: number): number => {
  const floor = Math.max(reach, before - longestClause)
  for (let at = before - 1; at >= floor; at -= 1) {
    if (isStop(line, at)) return at + 1
    if (subordinators.has(word(line, at).lower) && isTag(line, at, 'SCONJ', 'ADP', 'ADV') && at > floor) return at + 1
  }
  return floor
}

/** The first word after the last stop before a verb. */
const sentencePart = (line: Line, before: number, floor: number): number => {
  let at = before - 1
  while (at >= floor && !isStop(line, at)) at -= 1
  return at + 1
}

/** Starts of the parts between commas. */
const partsOf = (line: Line, from: number, to: number): number[] => {
  const starts = [from]
  for (let at = from; at < to; at += 1) if (word(line, at).text === ',') starts.push(at + 1)
  return starts
}

const isAdverbial = (line: Line, at: number): boolean =>
  isTag(line, at, 'ADP', 'ADV', 'SCONJ', 'PART', 'INTJ', 'CCONJ') ||
  (isTag(line, at, 'VERB') && /(?:ing|ed)$/.test(word(line, at).lower) && !isTag(line, at + 1, 'PROPN')) ||
  timeWords.has(word(line, at).lower)

/** A part that can belong to a name: no finite verb of its own. */
const isNominal = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (relatives.has(word(line, at).lower) && at > from) return true
    if (word(line, at - 1).text === '-') continue
    if (isTag(line, at, 'AUX') || (isTag(line, at, 'VERB') && !/(?:ing|ed)$/.test(word(line, at).lower) && !isTag(line, at - 1, 'PART')))
      return false
    if (isTag(line, at, 'VERB') && word(line, at).lower.endsWith('ed') && isTag(line, at + 1, 'DET')) return false
  }
  return true
}

/** "X, the mayor of Y," before a verb: from the right to the left over parts between commas that can belong to a name. */
const throughCommas = (line: Line, end: number, floor: number): Run | null => {
  const comma = end - 1
  let start = -1
  let stop = comma
  let last = comma
  for (const part of partsOf(line, sentencePart(line, end, Math.max(floor, end - longestClause)), comma).reverse()) {
    const opening = isTag(line, part, 'CCONJ') ? part + 1 : part
    const isRelative = relatives.has(word(line, opening).lower)
    const isAside = isRelative || isAdverbial(line, opening)
    const first = isAside ? opening : clauseStart(line, stop, opening)
    if (!isAside && !isNominal(line, first, stop)) break
    if (!isAside) start = first
    if (isAside && !isRelative && stop === last) last = part - 1
    if (first > opening) break
    stop = part - 1
  }
  return start >= 0 && start < last ? { from: start, to: last } : null
}

/** Without a day at its end: "Mr. Holm on Monday", "the council Tuesday". */
const withoutTime = (line: Line, { from, to }: Run, floor: number): Run | null => {
  let end = to
  while (end > from && timeWords.has(word(line, end - 1).lower)) end -= 1
  if (end === to) return { from, to }
  while (end > floor && isTag(line, end - 1, 'ADP', 'DET')) end -= 1
  return end > from ? { from, to: end } : phraseBefore(line, end, floor)
}

const direct = (line: Line, end: number, floor: number): Run | null => {
  const { text } = word(line, end - 1)
  if (text === ',' || text === '—' || text === '–') {
    const long = throughCommas(line, end, floor)
    if (long) return long
    return text === ',' ? null : phraseBefore(line, end - 1, floor)
  }
  const phrase = phraseBefore(line, end, floor)
  const timeless = phrase && withoutTime(line, phrase, floor)
  return timeless && qualified(line, timeless, floor)
}

/** "a source who spoke to the Post", "people familiar with the matter": back to the noun that such words qualify. */
const qualified = (line: Line, { from, to }: Run, floor: number): Run => {
  for (let at = from - 1; at >= floor && from - at <= 12 && !isTag(line, at, 'PUNCT', 'CCONJ'); at -= 1) {
    const { lower, tag } = word(line, at)
    const isRelative = (lower === 'who' || lower === 'that' || lower === 'which') && tag === 'PRON' && at + 1 < from
    const isQualifier =
      at < from && isTag(line, at + 1, 'ADP', 'PART') && at + 2 >= from && (tag === 'ADJ' || (tag === 'VERB' && /(?:ing|ed)$/.test(lower)))
    if (!isRelative && !isQualifier) continue
    const head = phraseBefore(line, at, floor)
    if (!isRelative && head && isTag(line, head.to - 1, 'PRON')) continue
    const opens = head !== null && (subordinators.has(word(line, head.from - 1).lower) || !isTag(line, head.from - 1, 'ADP', 'VERB'))
    return head && opens ? { from: head.from, to } : { from, to }
  }
  return { from, to }
}

/** The nearest verb before a word that has a subject of its own, within 30 words. */
const verbBefore = (line: Line, end: number, floor: number): VerbGroup | null => {
  for (let at = end - 1; at >= floor && end - at <= 30; at -= 1) {
    if (!isTag(line, at, 'VERB') && !(isTag(line, at, 'AUX') && !isTag(line, at + 1, 'VERB', 'AUX', 'ADV', 'PART'))) continue
    const group = verbGroup(line, at, floor)
    if (group.voice === 'active' || group.voice === 'passive') return group
    at = group.from
  }
  return null
}

/** "Others the paper spoke to", "three men the paper interviewed": who is asked, before the verb that tells what they say. */
const asked = (line: Line, end: number, floor: number): Run | null => {
  const stranded = /^(?:to|with)$/.test(word(line, end - 1).lower)
  const verb = stranded ? end - 2 : end - 1
  if (verb <= floor + 1 || !isTag(line, verb, 'VERB') || !(stranded || word(line, verb).lower.endsWith('ed'))) return null
  const asker = phraseBefore(line, verb, floor)
  if (!asker) return null
  let split = asker.from
  for (let at = asker.from + 1; at < asker.to; at += 1)
    if (isTag(line, at, 'PROPN', 'DET', 'PRON') && isTag(line, at - 1, 'NOUN', 'PRON')) split = at
  const head = phraseBefore(line, split, floor)
  return head && isTag(line, head.to - 1, 'NOUN', 'PRON', 'PROPN', 'ADJ') && word(line, head.to).text !== ','
    ? { from: head.from, to: end }
    : null
}

const plainSubject = (line: Line, group: VerbGroup, floor: number): Subject | null => {
  const before = group.from - 1
  const { lower } = word(line, before)
  if (before >= floor && (lower === 'who' || lower === 'which' || lower === 'that') && !isTag(line, before, 'DET', 'SCONJ')) {
    const comma = word(line, before - 1).text === ','
    const head = phraseBefore(line, comma ? before - 1 : before, floor)
    return head || lower === 'who' ? { from: before, to: before + 1, through: null, head, inverted: false } : null
  }
  const run = asked(line, group.from, floor) ?? direct(line, group.from, floor)
  return run && { ...run, through: null, head: null, inverted: false }
}

/** "Citing the ministry, Holm said", "After talking about money, Holm left": the subject of the clause behind. */
const fronted = (line: Line, head: number, floor: number): Subject | null => {
  if (head > floor + 3 || (head > floor && !isTag(line, floor, 'ADP', 'SCONJ', 'ADV'))) return null
  for (let at = head + 1; at < line.tokens.length && at - head <= 40; at += 1) {
    if (word(line, at).text !== ',') continue
    const phrase = phraseFrom(line, at + 1, line.tokens.length)
    if (phrase && (isTag(line, phrase.to, 'VERB', 'AUX', 'ADV') || word(line, phrase.to).text === ','))
      return { ...phrase, through: null, head: null, inverted: false }
  }
  return null
}

/**
 * The subject of a verb: before it, or through the verb that governs or precedes it ("plans to say", "praised X and said", ", adding").
 * @param floor the first word in reach
 */
export const subjectOf = (line: Line, group: VerbGroup, floor: number): Subject | null => {
  const finite = group.voice === 'active' || group.voice === 'passive'
  if (finite && group.from > floor) {
    const found = plainSubject(line, group, floor)
    if (found) return found
  }
  if (group.voice === 'gerund' && group.from > floor && isTag(line, group.from - 1, 'NOUN', 'PROPN', 'PRON')) {
    const found = phraseBefore(line, group.from, floor)
    if (found) return { ...found, through: null, head: null, inverted: false }
  }
  if (group.voice === 'gerund') {
    const found = fronted(line, group.head, floor)
    if (found) return found
  }
  let end = group.from
  const parted = isTag(line, end - 1, 'CCONJ') ? end - 2 : group.voice === 'gerund' ? end - 1 : -1
  const resumes = word(line, parted).text === ','
  for (let turn = 0; turn < 4; turn += 1) {
    const governor = verbBefore(line, end, floor)
    if (!governor) return null
    const found = plainSubject(line, governor, floor)
    const embedded = found !== null && resumes && (found.head !== null || subordinators.has(word(line, found.from - 1).lower))
    if (found && !embedded) return { ...found, through: governor.head }
    end = found && embedded ? found.from : governor.from
  }
  return null
}
