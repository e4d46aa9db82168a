/** Words of one text laid against words of another: which says what the other says, and how surely. */
import type { Lexicon, WordRelation } from '../language/lexicon.js'
import type { Content, Words } from './words.js'

/** What a word of the hypothesis finds in the premise. Read from the premise: "dog" is `narrower` than the hypothesis' "animal". */
export interface Match {
  readonly word: Content
  readonly partner: Content | null
  readonly relation: WordRelation | 'variant' | null
  /** How much of the word is told by the partner, 0 to 1. */
  readonly credit: number
}

/** What each relation is worth: what is narrower tells the broader, what is broader tells half of the narrower. */
const credits: Readonly<Record<NonNullable<Match['relation']>, number>> = {
  same: 1,
  variant: 0.95,
  narrower: 0.9,
  derived: 0.85,
  related: 0.5,
  broader: 0.4,
  sibling: 0.15,
  opposite: 0,
}

/** "EU" is made of the first letters of words that stand together: "European Union". */
const initialsIn = (words: readonly Content[]): Map<string, Content> => {
  const found = new Map<string, Content>()
  words.forEach((word, index) => {
    let letters = ''
    for (let next = index; next < Math.min(words.length, index + 5); next += 1) {
      const at = words[next]
      if (!at?.isName || at.sentence !== word.sentence) break
      letters += at.text[0]?.toLowerCase() ?? ''
      if (letters.length > 1) found.set(letters, word)
    }
  })
  return found
}

const lettersOf = (text: string): string => text.replaceAll('.', '').toLowerCase()

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(text)

/** Compounds and parts: "jet ski" and "jetski", "airplane" and "plane", "on-screen" and "screen". */
const isVariant = (one: Content, other: Content): boolean => {
  const [short, long] = one.stem.length < other.stem.length ? [one.stem, other.stem] : [other.stem, one.stem]
  return short.length >= 4 && long.length > short.length && long.endsWith(short) && one.class === 'noun' && other.class === 'noun'
}

/** Names made from one another: "Iraq" and "Iraqi", "Palestine" and "Palestinian". */
const isOfName = (one: Content, other: Content): boolean => {
  if (!one.isName || !other.isName) return false
  const [short, long] = one.lemma.length < other.lemma.length ? [one.lemma, other.lemma] : [other.lemma, one.lemma]
  return short.length >= 4 && long.length - short.length <= 4 && long.startsWith(short.slice(0, Math.max(4, short.length - 2)))
}

const between = (lexicon: Lexicon, premise: Content, hypothesis: Content): Match['relation'] => {
  if (premise.lemma === hypothesis.lemma || premise.stem === hypothesis.stem) return 'same'
  if (premise.tag === 'NUM' || hypothesis.tag === 'NUM') return null
  const found = lexicon.relation(premise, hypothesis)
  return found === null && (isVariant(premise, hypothesis) || isOfName(premise, hypothesis)) ? 'variant' : found
}

/** Of equal credit the partner that lies nearest to the last one found; of opposites and nothing, the opposite is told. */
const best = (lexicon: Lexicon, premise: readonly Content[], word: Content, near: number): Match => {
  let found: Match = { word, partner: null, relation: null, credit: 0 }
  for (const partner of premise) {
    const relation = between(lexicon, partner, word)
    if (!relation) continue
    const credit = credits[relation]
    const isNearer = found.partner !== null && Math.abs(partner.at - near) < Math.abs(found.partner.at - near)
    if (credit > found.credit || (credit === found.credit && (found.partner === null || isNearer)))
      found = { word, partner, relation, credit }
  }
  return found
}

/** Each content word of the hypothesis with the best that the premise has for it. */
export const align = (lexicon: Lexicon, premise: Words, hypothesis: Words): Match[] => {
  const initials = initialsIn(premise.content)
  let near = 0
  return hypothesis.content.map((word) => {
    const match = best(lexicon, premise.content, word, near)
    const spelled = match.credit < 0.9 && isAcronym(word.text) ? initials.get(lettersOf(word.text)) : undefined
    const made: Match = spelled ? { word, partner: spelled, relation: 'variant', credit: credits.variant } : match
    if (made.partner) near = made.partner.at
    return made
  })
}
