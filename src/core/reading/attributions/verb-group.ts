/** A verb with its helpers: "has not been told", "to say", "adding". */
import { quantifiers, subordinators } from '../en/attribution-words.js'
import { isTag, type Line, word } from './line.js'

export type Voice = 'active' | 'passive' | 'gerund' | 'infinitive' | 'noun'

export interface VerbGroup {
  /** The first helper, "to", or the verb itself. */
  readonly from: number
  readonly head: number
  readonly voice: Voice
  readonly negated: boolean
}

const negations = new Set(['not', "n't", 'n’t', 'never', 'no', 'hardly', 'neither', 'nor'])
const being = new Set(['be', 'get'])
/** "He's called" is "he has". */
const hasHuman = new Set(['he', 'she', 'who'])

/** "When asked whether": words before a participle that has no subject. */
const reduced = new Set(['when', 'if', 'once', 'as', 'than', 'though', 'while', 'until', 'unless'])

/** The group that a verb heads, as far as it stands in one piece. */
export const verbGroup = (line: Line, head: number, floor: number): VerbGroup => {
  const ing = word(line, head).lower.endsWith('ing')
  const isBase = word(line, head).lower === word(line, head).lemma || !/(?:ed|id|old|ote|ought)$/.test(word(line, head).lower)
  let [from, negated, helper, to] = [head, false, '', false]
  for (let at = head - 1; at >= floor && head - at <= 6 && !to; at -= 1) {
    const { tag, lemma, lower } = word(line, at)
    const helps = tag === 'AUX' || (tag === 'VERB' && being.has(lemma) && from === at + 1)
    if (negations.has(lower)) negated = true
    else if (tag === 'PART' && lower === 'to') {
      if (helper === '' && (!isBase || ing)) break
      to = true
    } else if (helps) helper ||= /^['’]s$/.test(lower) && hasHuman.has(word(line, at - 1).lower) ? 'have' : lemma
    else if (tag !== 'ADV' || quantifiers.has(lower) || subordinators.has(lower)) break
    from = at
  }
  if (being.has(helper) && !ing) return { from, head, voice: 'passive', negated }
  if (helper === '' && reduced.has(word(line, from - 1).lower) && word(line, head).lower.endsWith('ed'))
    return { from, head, voice: 'passive', negated }
  if (to) return { from, head, voice: 'infinitive', negated }
  return { from, head, voice: helper === '' && ing ? 'gerund' : 'active', negated }
}

/** Whether a verb that can head a clause stands here, an adverb before it or not. */
export const isFiniteVerb = (line: Line, at: number): boolean => {
  const skip = isTag(line, at, 'ADV') ? at + 1 : at
  return isTag(line, skip, 'AUX') || (isTag(line, skip, 'VERB') && !word(line, skip).lower.endsWith('ing'))
}
