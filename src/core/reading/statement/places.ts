/** Where: registered places by name, countries, and names of places behind a preposition. */
import type { Vocabulary } from '../../concepts/vocabulary.js'
import type { Span } from '../../language/span.js'
import { noToken, type Token } from '../../language/token.js'
import { countryOf } from '../../values/country.js'
import { bodyHeads } from '../en/sayers.js'
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

/** Sides of the compass, where an article stands before them: "in the south". */
const sides = new Set(
  'north south east west centre center capital northeast northwest southeast southwest north-east north-west south-east south-west interior'.split(
    ' ',
  ),
)
const partly =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|upper|lower|north-?(?:eastern|western)|south-?(?:eastern|western))$/u
/** "The town of Ardesh", "fled Ardesh": words after which a name is a place, whoever stands there. */
const placeNouns = new Set(
  'town city village province region district county state island port municipality suburb capital area valley camp'.split(' '),
)
const placeVerbs = new Set('flee leave reach enter visit hit strike evacuate besiege'.split(' '))
const isBehindPlaceNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' && placeNouns.has(tokens[at - 2]?.lower ?? '')
/** Where "border town" of "in the border town of" begins. */
const phraseBefore = (tokens: readonly Token[], end: number): number => {
  let from = end
  while (from > 0 && ['NOUN', 'ADJ'].includes(tokens[from - 1]?.tag ?? 'X')) from -= 1
  return from
}
const isBehindPlaceVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === 'VERB' && placeVerbs.has(tokens[at - 1]?.lemma ?? '')

const isCapital = ({ text, tag }: Token): boolean => tag === 'PROPN' && /^\p{Lu}/u.test(text)

const isSide = (tokens: readonly Token[], at: number): boolean =>
  sides.has(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.lower === 'the' &&
  joins.has(tokens[at - 2]?.lower ?? '') &&
  tokens[at + 1]?.lower !== 'of'

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
    isLocal: local.has(first?.lower ?? '') || (first?.lower === 'to' && sides.has(tokens[at]?.lower ?? '')),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  }
}

/** The run of capitalised names from a token on, at most four. */
const runAt = (tokens: readonly Token[], at: number): number => {
  let end = at
  while (end < tokens.length && end - at < 4 && tokens[end] && isCapital(tokens[end] ?? tokens[at] ?? noToken)) end += 1
  return end
}

const named = (text: string, tokens: readonly Token[], at: number, end: number): string =>
  text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0)

/** Places in the order of the text; names in `taken` (dates, sayers) are none. */
export const findPlaces = (text: string, tokens: readonly Token[], vocabulary: Vocabulary, taken: readonly Span[]): FoundPlace[] => {
  const registered = mentionsOf(vocabulary, 'place', tokens)
  const found: FoundPlace[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? noToken
    const mention = registered.find(({ start }) => start === token.start)
    if (mention) {
      const end = tokens.findIndex((other) => other.start >= mention.end)
      const stop = end < 0 ? tokens.length : end
      found.push(placeFrom(tokens, at, stop, mention.key))
      at = stop - 1
      continue
    }
    if (isSide(tokens, at) && !isIn(token, taken)) found.push(placeFrom(tokens, at, at + 1, token.text))
    if (!isCapital(token) || isIn(token, taken)) continue
    const end = runAt(tokens, at)
    const start = at > 0 && partly.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at
    const words = named(text, tokens, start, end)
    const from = beginOf(tokens, start)
    const isBehind = local.has(tokens[from]?.lower ?? '') && from < start
    const isOfPlace = isBehindPlaceNoun(tokens, start) || isBehindPlaceVerb(tokens, start)
    const isBody = bodyHeads.has(tokens[end - 1]?.lower ?? '') || bodyHeads.has(token.lower)
    if (!isBody && (isBehind || isOfPlace || countryOf(words) !== null)) {
      const whole = isBehindPlaceNoun(tokens, start)
        ? placeFrom(tokens, phraseBefore(tokens, start - 1), end, words)
        : placeFrom(tokens, start, end, words)
      found.push({ ...whole, ...(isOfPlace ? { isLocal: true } : {}) })
    }
    at = end - 1
  }
  return found
}

/** Stretches parted by a semicolon tell of different places. */
const isParted = (tokens: readonly Token[], one: Span, other: Span): boolean =>
  tokens.some(({ lower, start }) => lower === ';' && start >= Math.min(one.end, other.end) && start < Math.max(one.start, other.start))

/** The place of what stands around a stretch: the nearest local one after it, else before it, else any; across a semicolon last. */
export const placeNear = (tokens: readonly Token[], places: readonly FoundPlace[], { start, end }: Span): FoundPlace | null => {
  const nearest = [...places].sort(
    (a, b) =>
      Number(isParted(tokens, a, { start, end })) - Number(isParted(tokens, b, { start, end })) ||
      Number(b.isLocal) - Number(a.isLocal) ||
      (a.start >= end ? a.start - end : start - a.end + 40) - (b.start >= end ? b.start - end : start - b.end + 40),
  )
  return nearest[0] ?? null
}
