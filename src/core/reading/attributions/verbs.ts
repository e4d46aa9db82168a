/** Attributions whose cue is a verb. */
import { denyingVerbs, questioningVerbs } from '../en/attribution-words.js'
import { type Candidate, candidateAt } from './candidate.js'
import { type Draft, spansOf } from './draft.js'
import { isTag, type Line, quotationAt, spanOf, word } from './line.js'
import { attributionRules } from './rules.js'
import { confidenceOf } from './score.js'

/** Under this the sum of weights says rather no than yes. */
const floor = 0.5

const ruleOf = ({ frame, place, subject, group }: Candidate): string => {
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

/** The attributions of a sentence that hang on verbs. What stands in quotation marks is content, and not looked into. */
export const verbAttributions = (line: Line): Draft[] =>
  line.tokens.flatMap((token, at) => {
    if (token.tag !== 'VERB' || quotationAt(line, at) >= 0) return []
    const candidate = candidateAt(line, at)
    if (!candidate) return []
    const confidence = confidenceOf(line, candidate)
    if (confidence < floor) return []
    const { subject } = candidate
    const verb = isTag(line, at, 'VERB') ? token.lemma : token.lower
    return [
      {
        source: spansOf(line, [candidate.source]),
        cue: spansOf(line, [candidate.cue]),
        content: spansOf(line, candidate.content),
        verb,
        form: 'verb' as const,
        stance: stanceOf(line, candidate, verb),
        confidence,
        rule: ruleOf(candidate),
        head: subject?.head ? spanOf(line, subject.head) : null,
      },
    ]
  })
