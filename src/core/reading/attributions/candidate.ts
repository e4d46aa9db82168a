/** A verb that may be a cue, with what would be its source and content. */

import { mindVerbs, relatives, seemingVerbs } from '../en/attribution-words.js'
import { clauseBefore, clauseFrom, objectFrom } from './content.js'
import { type Frame, frameAfter } from './frame.js'
import { closesAt, isMark, isTag, type Line, opensAt, type Run, reachOf, word } from './line.js'
import { phraseFrom } from './phrases.js'
import { type Subject, subjectOf } from './subject.js'
import { type VerbGroup, verbGroup } from './verb-group.js'

/** Where the content stands against the cue. */
export type Place = 'after' | 'before' | 'around' | 'subject' | 'none'

/** What the cue's head is. A noun that stands where a verb must is taken for one: taggers err there. */
export type Kind = 'verb' | 'adjective' | 'noun' | 'noun as verb'

export interface Candidate {
  readonly kind: Kind
  readonly group: VerbGroup
  readonly frame: Frame
  readonly subject: Subject | null
  readonly place: Place
  readonly source: Run | null
  readonly cue: Run
  readonly content: readonly Run[]
}

const isComma = (line: Line, at: number): boolean => word(line, at).text === ','

/** With what a comma adds to a name: "Petra Holm, the mayor of Lindmere". */
const withApposition = (line: Line, run: Run, ceiling: number): Run => {
  if (!isComma(line, run.to)) return run
  const next = phraseFrom(line, run.to + 1, ceiling)
  const stops = next !== null && (next.to >= ceiling || /^[,.;]$/.test(word(line, next.to).text) || isTag(line, next.to, 'PRON'))
  return next && stops && !isTag(line, run.to + 1, 'PRON') ? { from: run.from, to: next.to } : run
}

const sayable = new Set<Frame['name']>(['end', 'quote', 'prep', 'object', 'gerund', 'as'])

const holdsVerb = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (
      isTag(line, at, 'AUX') ||
      (isTag(line, at, 'VERB') && !isTag(line, at - 1, 'PUNCT', 'PART') && !word(line, at).lower.endsWith('ing'))
    )
      return true
  return false
}

/** "Holm, who was there, said", "Holm, in a letter, said": what stands before the verb is its subject with an aside, no clause. */
const isInterrupted = (line: Line, floor: number, comma: number): boolean => {
  const phrase = phraseFrom(line, floor, comma)
  if (!phrase || !isComma(line, phrase.to) || phrase.to >= comma) return false
  return relatives.has(word(line, phrase.to + 1).lower) || isTag(line, phrase.to + 1, 'ADP', 'DET')
}

/** "…", said X: the verb stands right behind what is said, its subject after it. */
const inverted = (line: Line, group: VerbGroup, frame: Frame, floor: number, ceiling: number): Candidate | null => {
  const before = group.from - 1
  if (before <= floor || !(isComma(line, before) || (isMark(line, before) && closesAt(line, before)))) return null
  if (group.voice !== 'active' || group.from !== group.head || (frame.name !== 'object' && frame.name !== 'clause')) return null
  const mark = closesAt(line, before) ? before : closesAt(line, before - 1) ? before - 1 : -1
  const spoken = mark >= 0 && (!opensAt(line, mark - 2) || mark - 2 === floor) && (!opensAt(line, mark - 3) || mark - 3 === floor)
  if (!spoken && (isInterrupted(line, floor, before) || isTag(line, frame.from, 'PRON'))) return null
  if (!spoken && (frame.name === 'clause' || !holdsVerb(line, floor, before))) return null
  const phrase = phraseFrom(line, frame.from, ceiling)
  if (!phrase) return null
  const content = clauseBefore(line, group.from, floor)
  const source = withApposition(line, phrase, ceiling)
  const rest = isComma(line, source.to) ? clauseFrom(line, source.to + 1, ceiling) : null
  const quoteGoesOn = rest !== null && isMark(line, rest.from) && rest.to > rest.from
  return {
    kind: 'verb',
    group,
    frame: { ...frame, name: 'end' },
    subject: { ...source, through: null, head: null, inverted: true },
    place: 'before',
    source,
    cue: { from: group.from, to: group.head + 1 },
    content: quoteGoesOn && rest ? [content, rest] : [content],
  }
}

/** What stands before "X said": null where it is only an adverbial. */
const earlier = (line: Line, subject: Subject, frame: Frame, floor: number): Run | null => {
  const at = subject.from - 1
  if (at <= floor) return null
  const quoted = isMark(line, at) && closesAt(line, at) && isTag(line, at - 1, 'PUNCT')
  const parted = isComma(line, at) && frame.name === 'end'
  if (!quoted && !(parted && sayable.has(frame.name))) return null
  const content = clauseBefore(line, subject.from, floor)
  return content.to - content.from >= 1 ? content : null
}

/** The content that a frame leads to. */
export const afterwards = (line: Line, frame: Frame, ceiling: number): Run | null => {
  switch (frame.name) {
    case 'that':
    case 'wh':
    case 'clause':
    case 'quote':
      return clauseFrom(line, frame.from, ceiling)
    case 'to':
      return objectFrom(line, frame.addressee?.from ?? frame.from, ceiling)
    case 'prep':
      return objectFrom(line, frame.addressee?.from ?? frame.from + 1, ceiling)
    case 'gerund':
    case 'object':
    case 'as':
      return objectFrom(line, frame.from, ceiling)
    case 'end':
      return null
  }
}

/** "was reported by X", "the report by X": who did it. */
export const agent = (line: Line, head: number, ceiling: number): Run | null => {
  for (let at = head + 1; at < ceiling && at - head <= 12; at += 1) {
    if (isTag(line, at, 'VERB') || word(line, at).text === ',') return null
    if (word(line, at).lower === 'by') return phraseFrom(line, at + 1, ceiling)
  }
  return null
}

const passive = (line: Line, group: VerbGroup, frame: Frame, subject: Subject | null, cue: Run, ceiling: number): Candidate => {
  const by = agent(line, group.head, ceiling)
  const after =
    frame.name === 'end' || (frame.name === 'prep' && frame.by === 'by') || word(line, frame.from).lower === 'by'
      ? null
      : afterwards(line, frame, ceiling)
  const own =
    subject && !subject.head && frame.name !== 'that' && frame.name !== 'quote' && frame.name !== 'clause'
      ? [{ from: subject.from, to: subject.to }]
      : []
  const content = [...own, ...(after && after.to > after.from ? [after] : [])]
  return { kind: 'verb', group, frame, subject, place: 'subject', source: by, cue, content }
}

/** Where ", who said …, left" ends: at the comma before the verb of the noun that the relative clause qualifies. */
const relativeEnd = (line: Line, head: Run, from: number, ceiling: number): number => {
  if (!isComma(line, head.to)) return ceiling
  for (let at = from; at + 1 < ceiling; at += 1)
    if (isComma(line, at) && isTag(line, at + 1, 'VERB', 'AUX') && !word(line, at + 1).lower.endsWith('ing')) return at
  return ceiling
}

/** What a verb, or an adjective behind "is", would attribute. */
export const verbCandidate = (line: Line, head: number, kind: Kind): Candidate => {
  const { from: floor, to: ceiling } = reachOf(line, head)
  const grouped = verbGroup(line, head, floor)
  const isState = grouped.voice === 'passive' && mindVerbs.has(word(line, head).lemma)
  const group = kind === 'verb' && !isState ? grouped : { ...grouped, voice: 'active' as const }
  const frame = frameAfter(line, head, ceiling)
  const turned = inverted(line, group, frame, floor, ceiling)
  if (turned) return turned
  const subject = subjectOf(line, group, floor)
  const cue = { from: group.from, to: frame.name === 'prep' && !frame.addressee ? frame.from + 1 : head + 1 }
  if (seemingVerbs.has(word(line, head).lemma) && subject !== null)
    return { ...passive(line, group, frame, subject, cue, ceiling), source: null }
  if (group.voice === 'passive') return passive(line, group, frame, subject, cue, ceiling)
  const before = subject && subject.through === null && subject.head === null ? earlier(line, subject, frame, floor) : null
  const isFronted = subject !== null && subject.from > head
  const end = isFronted ? subject.from - 1 : subject?.head ? relativeEnd(line, subject.head, frame.from, ceiling) : ceiling
  const after = afterwards(line, frame, end)
  const source = subject && { from: subject.from, to: subject.to }
  const hasAfter = after !== null && after.to > after.from
  if (before && frame.name === 'end') {
    const rest =
      isComma(line, frame.from) && frame.from + 1 < ceiling && goesOn(line, frame.from + 1)
        ? clauseFrom(line, frame.from + 1, ceiling)
        : null
    return { kind, group, frame, subject, place: rest ? 'around' : 'before', source, cue, content: rest ? [before, rest] : [before] }
  }
  if (frame.name === 'end' && isComma(line, frame.from) && subject && frame.from + 1 < ceiling && goesOn(line, frame.from + 1)) {
    const rest = clauseFrom(line, frame.from + 1, ceiling)
    return { kind, group, frame, subject, place: 'around', source, cue, content: [rest] }
  }
  if (before)
    return {
      kind,
      group,
      frame,
      subject,
      place: frame.name === 'quote' ? 'around' : 'before',
      source,
      cue,
      content: hasAfter && frame.name === 'quote' && after ? [before, after] : [before],
    }
  return { kind, group, frame, subject, place: hasAfter ? 'after' : 'none', source, cue, content: hasAfter && after ? [after] : [] }
}

/** Whether a clause goes on behind "X said,": no new part begins there. */
const goesOn = (line: Line, at: number): boolean => {
  const { lower, tag } = word(line, at)
  if (tag === 'CCONJ' || lower === 'according' || lower === 'which' || lower === 'who' || lower === 'while') return false
  return !(tag === 'VERB' && lower.endsWith('ing')) && tag !== 'SCONJ'
}
