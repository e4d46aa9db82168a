/** All words of a sentence that may be cues, outside of quotation marks: what stands in those is content. */
import { verbLikeNouns } from '../en/attribution-words.js'
import { type Candidate, type Kind, verbCandidate } from './candidate.js'
import { isTag, type Line, quotationAt, word } from './line.js'
import { nounCandidate } from './noun-candidate.js'

const contentful = new Set(['that', 'to', 'wh', 'prep', 'gerund', 'clause'])

/** "is eager to", "was critical of": an adjective that stands for a whole verb. */
const isPredicate = (line: Line, at: number): boolean => {
  let before = at - 1
  while (before >= 0 && isTag(line, before, 'ADV', 'PART')) before -= 1
  return (
    isTag(line, before, 'AUX') || (isTag(line, before, 'VERB') && /^(?:be|feel|become|remain|seem|grow)$/.test(word(line, before).lemma))
  )
}

/** "they claim", "Holm notes": a noun by its tag where only a verb can stand. */
const isVerbLike = (line: Line, at: number): boolean =>
  verbLikeNouns.has(word(line, at).lemma) && isTag(line, at - 1, 'NOUN', 'PROPN', 'PRON', 'ADV')

/** Which lemmas are looked at: all others are no cues whatever stands around them. */
export interface CueWords {
  readonly verbs: { readonly has: (lemma: string) => boolean }
  readonly adjectives: { readonly has: (lemma: string) => boolean }
  readonly nouns: { readonly has: (lemma: string) => boolean }
}

const kindAt = (line: Line, at: number, { verbs, adjectives, nouns }: CueWords): Kind | null => {
  const { tag, lemma } = word(line, at)
  if (tag === 'VERB') return lemma !== 'accord' && verbs.has(lemma) ? 'verb' : null
  if (tag === 'ADJ') return adjectives.has(lemma) && isPredicate(line, at) ? 'adjective' : null
  if (tag !== 'NOUN') return null
  return isVerbLike(line, at) ? 'noun as verb' : nouns.has(lemma) ? 'noun' : null
}

/** The candidates of a sentence in the order of their heads. */
export const candidatesOf = (line: Line, cueWords: CueWords): Candidate[] =>
  line.tokens.flatMap((_, at) => {
    if (quotationAt(line, at) >= 0) return []
    const kind = kindAt(line, at, cueWords)
    if (kind === null) return []
    const candidate = kind === 'noun' ? nounCandidate(line, at) : verbCandidate(line, at, kind)
    return candidate && (kind !== 'adjective' || contentful.has(candidate.frame.name)) ? [candidate] : []
  })
