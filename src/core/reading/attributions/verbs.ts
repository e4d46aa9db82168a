/** Attributions whose cue is a verb, or a noun or adjective that does a verb's work. */
import { denyingVerbs, questioningVerbs } from '../en/attribution-words.js'
import type { Candidate } from './candidate.js'
import { candidatesOf } from './candidates.js'
import { type Draft, spansOf } from './draft.js'
import { familyOf } from './features.js'
import { type Line, spanOf, word } from './line.js'
import { attributionRules } from './rules.js'
import { confidences, cueWords } from './score.js'

/** Under this the sum of weights says rather no than yes. */
const floor = 0.5

/** Nouns are surer only with more. */
const nounFloor = 0.8

const ruleOf = ({ kind, frame, place, subject, group }: Candidate): string => {
  if (kind === 'noun') return attributionRules.noun.name
  if (kind === 'adjective') return attributionRules.adjective.name
  if (subject?.inverted) return attributionRules.inverted.name
  if (group.voice === 'passive') return attributionRules.passive.name
  if (place === 'around') return attributionRules.inserted.name
  if (place === 'before') return attributionRules.postponed.name
  if (frame.name === 'quote') return attributionRules.quoted.name
  if (frame.name === 'to') return attributionRules.infinitive.name
  return frame.name === 'that' || frame.name === 'wh' || frame.name === 'clause'
    ? attributionRules.clause.name
    : attributionRules.judged.name
}

const stanceOf = (line: Line, { frame }: Candidate, verb: string): Draft['stance'] => {
  if (denyingVerbs.has(verb)) return 'denies'
  const { lower } = word(line, frame.from)
  return questioningVerbs.has(verb) && (frame.name === 'wh' || frame.name === 'quote' || frame.name === 'end') && lower !== 'how'
    ? 'questions'
    : 'asserts'
}

/** “…,” said Holm, adding that …: a participle behind such a verb has its source. */
export const withInverted = (candidates: readonly Candidate[]): Candidate[] => {
  let last: Candidate | null = null
  return candidates.map((candidate) => {
    if (candidate.subject?.inverted) last = candidate
    const borrows = candidate.group.voice === 'gerund' && (candidate.subject === null || candidate.subject.through !== null)
    if (!last || !borrows) return candidate
    const { subject, source }: Candidate = last
    return subject && candidate.group.head > subject.to
      ? { ...candidate, source, subject: { ...subject, inverted: false, through: last.group.head } }
      : candidate
  })
}

/** The attributions of a sentence that hang on a verb, a noun or an adjective. */
export const verbAttributions = (line: Line): Draft[] => {
  const candidates = withInverted(candidatesOf(line, cueWords))
  const sure = confidences(line, candidates)
  return candidates.flatMap((candidate, number) => {
    const { marked: confidence, alone } = sure[number] ?? { marked: 0, alone: 0 }
    const { subject, kind, group } = candidate
    const isSaying = kind === 'verb' && (familyOf(candidate) === 'say' || familyOf(candidate) === 'end')
    if ((isSaying ? alone : confidence) < (kind === 'noun' ? nounFloor : floor)) return []
    const verb = word(line, group.head).lemma
    return [
      {
        source: spansOf(line, [candidate.source]),
        cue: spansOf(line, [candidate.cue]),
        content: spansOf(line, candidate.content),
        verb,
        form: kind === 'noun' ? ('noun' as const) : ('verb' as const),
        stance: stanceOf(line, candidate, verb),
        confidence,
        rule: ruleOf(candidate),
        head: subject?.head ? spanOf(line, subject.head) : null,
      },
    ]
  })
}
