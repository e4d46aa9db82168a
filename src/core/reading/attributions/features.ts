/** What speaks for and against a verb being a cue, as names that the weights of the scorer are listed under. */

import type { Tag } from '../../language/token.js'
import { verbClasses } from '../en/verb-classes.js'
import type { Candidate } from './candidate.js'
import type { FrameName } from './frame.js'
import { isMark, type Line, quotationAt, word } from './line.js'

/** Complements that a verb's weight is told for: one weight for "said that", another for "said to". */
export type Family = 'say' | 'end' | 'to' | 'object' | 'passive' | 'adjective' | 'noun'

const families: Readonly<Record<FrameName, Family>> = {
  quote: 'say',
  that: 'say',
  wh: 'say',
  clause: 'say',
  end: 'end',
  to: 'to',
  object: 'object',
  prep: 'object',
  gerund: 'object',
  as: 'object',
}

/** The family whose weight counts for a candidate's verb. */
export const familyOf = ({ kind, frame, group }: Candidate): Family => {
  if (kind === 'adjective' || kind === 'noun') return kind
  const family = families[frame.name]
  return group.voice === 'passive' && family !== 'say' ? 'passive' : family
}

const classes = new Map<string, string[]>()
for (const { name, verbs } of verbClasses)
  for (const verb of verbs.split(/\s+/)) if (verb !== '') classes.set(verb, [...(classes.get(verb) ?? []), name])

/** Words that stand in no list of their own: names, nouns, numbers, verbs. */
const open = new Set<Tag>(['NOUN', 'PROPN', 'NUM', 'VERB', 'ADJ', 'PUNCT', 'SYM', 'X'])

const neighbour = (line: Line, at: number, side: string): string[] => {
  const { tag, lower } = word(line, at)
  return open.has(tag) ? [] : [`${side} ${lower.replace('’', "'")}`]
}

const pronouns = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it', 'who', 'which', 'that', 'this', 'there', 'what', 'these', 'those'])

const subjectKind = (line: Line, { subject }: Candidate): string => {
  if (!subject) return 'none'
  const { lower, tag } = word(line, subject.to - 1)
  return pronouns.has(lower) ? (subject.to - subject.from > 1 && tag === 'PRON' ? 'he' : lower) : tag
}

const formKind = (line: Line, at: number): string => {
  const { lower } = word(line, at)
  return lower.endsWith('ing') ? 'ing' : lower.endsWith('ed') ? 'ed' : lower.endsWith('s') ? 's' : 'other'
}

const helperKind = (line: Line, { group }: Candidate): string => {
  for (let at = group.from; at < group.head; at += 1)
    if (word(line, at).tag === 'AUX' || word(line, at).lower === 'to') return word(line, at).lemma
  return 'none'
}

/** "…, Holm said." ends the sentence. */
const closes = (line: Line, { frame, place }: Candidate): boolean =>
  frame.name === 'end' && place === 'before' && frame.from >= line.tokens.length - 1

/** Names of the features of a candidate, besides its verb. */
export const featuresOf = (line: Line, candidate: Candidate): string[] => {
  const { kind, frame, group, subject, content } = candidate
  const family = familyOf(candidate)
  const holdsQuote = content.some(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (isMark(line, at) && quotationAt(line, at) >= 0) return true
    return false
  })
  const length = content.reduce((sum, { from, to }) => sum + to - from, 0)
  const last = word(line, line.tokens.length - 1).text
  return [
    `frame ${frame.name} ${group.voice}`,
    `subject ${subjectKind(line, candidate)}`,
    `place ${candidate.place} ${family}`,
    `helper ${helperKind(line, candidate)}`,
    `form ${formKind(line, group.head)} ${group.voice}`,
    `length ${length === 0 ? '0' : length < 3 ? '1-2' : length < 8 ? '3-7' : length < 20 ? '8-19' : '20+'}`,
    ...(group.negated ? [`negated ${family}`] : []),
    ...(subject?.through != null ? [`through ${group.voice}`] : []),
    ...(subject?.head ? ['relative'] : []),
    ...(candidate.source === null ? [`sourceless ${family}`] : []),
    ...(kind === 'noun as verb' ? [`tagged noun ${frame.name}`, ...(closes(line, candidate) ? ['tagged noun closing'] : [])] : []),
    ...(classes.get(word(line, group.head).lemma) ?? []).map((name) => `class ${name} ${family}`),
    ...neighbour(line, group.head - 1, 'previous'),
    ...neighbour(line, group.head + 1, 'next'),
    `behind ${word(line, group.from - 1).tag}`,
    ...(line.quoted.some((number) => number >= 0) ? [`beside quotation ${family}`] : []),
    ...(/^\p{Lu}/u.test(word(line, group.head).text) ? [group.head === 0 ? 'capital first' : 'capital inside'] : []),
    ...(holdsQuote ? [`holds quotation ${family}`] : []),
    ...(last === '?' ? ['question'] : []),
    ...(frame.by !== '' ? [`by ${frame.by}`] : []),
    ...(frame.addressee ? ['addressee'] : []),
  ]
}
