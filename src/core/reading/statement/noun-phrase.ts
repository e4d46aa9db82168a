/** Noun phrases by parts of speech: no parser, but enough for whom a figure counts and what is said of it. */
import type { Token } from '../../language/token.js'

const breaking = new Set([',', ';', ':', '.', '—', '–', '(', ')', '"', '“', '”', '!', '?'])

/** A sign that parts clauses. */
export const isBreak = ({ lower, tag }: Token): boolean => tag === 'PUNCT' && breaking.has(lower)

/** A verb or an auxiliary. */
export const isVerbal = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX'

/** "Children admitted to hospitals doubled": a participle within the phrase, between its noun and a preposition. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VERB' &&
  /(?:ed|en)$/u.test(tokens[at]?.lower ?? '') &&
  (tokens[at - 1]?.tag === 'NOUN' || tokens[at - 1]?.tag === 'PROPN') &&
  tokens[at + 1]?.tag === 'ADP'

/** Where a noun phrase that ends before `to` begins; prepositional phrases that hang on it are taken in. `to` where none ends there. */
export const phraseStart = (tokens: readonly Token[], to: number): number => {
  let at = to
  let start = to
  while (at > 0) {
    const token = tokens[at - 1]
    if (!token || isBreak(token) || (isVerbal(token) && !isParticiple(tokens, at - 1)) || token.tag === 'SCONJ' || token.tag === 'PRON')
      break
    at -= 1
    if (!isVerbal(token) && token.tag !== 'ADV' && token.tag !== 'CCONJ' && token.tag !== 'ADP') start = at
  }
  return start
}
