/** Where: registered places by name, countries, and names of places behind a preposition. */
import type { Vocabulary } from '../../concepts/vocabulary.js'
import type { Span } from '../../language/span.js'
import type { Token } from '../../language/token.js'
import { countryOf } from '../../values/country.js'
import { mentionsOf } from './mentions.js'
import { isIn } from './words.js'

/** The span takes in the preposition and article before the name. */
export interface FoundPlace extends Span {
  /** A concept's key, or the name as it stands. */
  readonly words: string
  /** "in", "from", "at": where it happens; "of", "'s" and none only say whose. */
  readonly isLocal: boolean
}

const local = new Set(['in', 'from', 'at', 'across', 'near', 'around', 'outside', 'inside', 'throughout', 'within', 'into'])
const joins = new Set([...local, 'of', 'to', 'for', 'on'])

const isCapital = ({ text, tag }: Token): boolean => tag === 'PROPN' && /^\p{Lu}/u.test(text)

const beginOf = (tokens: readonly Token[], at: number): number => {
  let from = at
  while (from > 0 && ['the', 'The'].includes(tokens[from - 1]?.text ?? '')) from -= 1
  return joins.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from
}

const placeFrom = (tokens: readonly Token[], at: number, end: number, words: string): FoundPlace => {
  const from = beginOf(tokens, at)
  const [first, last] = [tokens[from], tokens[end - 1]]
  return {
    words,
    isLocal: local.has(first?.lower ?? ''),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  }
}

/** The run of capitalised names from a token on, at most four. */
const runAt = (tokens: readonly Token[], at: number): number => {
  let end = at
  while (end < tokens.length && end - at < 4 && tokens[end] && isCapital(tokens[end] ?? tokens[at] ?? never)) end += 1
  return end
}

const never: Token = { text: '', lower: '', lemma: '', tag: 'X', start: 0, end: 0 }

const named = (text: string, tokens: readonly Token[], at: number, end: number): string =>
  text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0)

/** Places in the order of the text; names in `taken` (dates, sayers) are none. */
export const findPlaces = (text: string, tokens: readonly Token[], vocabulary: Vocabulary, taken: readonly Span[]): FoundPlace[] => {
  const registered = mentionsOf(vocabulary, 'place', tokens)
  const found: FoundPlace[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? never
    const mention = registered.find(({ start }) => start === token.start)
    if (mention) {
      const end = tokens.findIndex((other) => other.start >= mention.end)
      const stop = end < 0 ? tokens.length : end
      found.push(placeFrom(tokens, at, stop, mention.key))
      at = stop - 1
      continue
    }
    if (!isCapital(token) || isIn(token, taken)) continue
    const end = runAt(tokens, at)
    const words = named(text, tokens, at, end)
    const from = beginOf(tokens, at)
    const isBehind = local.has(tokens[from]?.lower ?? '') && from < at
    if (isBehind || countryOf(words) !== null) found.push(placeFrom(tokens, at, end, words))
    at = end - 1
  }
  return found
}

/** The place of what stands around a stretch: the nearest local one after it, else before it, else any. */
export const placeNear = (places: readonly FoundPlace[], { start, end }: Span): FoundPlace | null => {
  const nearest = [...places].sort(
    (a, b) =>
      Number(b.isLocal) - Number(a.isLocal) ||
      (a.start >= end ? a.start - end : start - a.end + 40) - (b.start >= end ? b.start - end : start - b.end + 40),
  )
  return nearest[0] ?? null
}
