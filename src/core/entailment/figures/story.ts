/** A sentence with amounts read as a little story: for each amount, what it counts, which verb governs it, who gives and who gets. */

import { stemmer } from 'stemmer'
import type { Token } from '../../language/token.js'
import { eachWords } from '../../reading/en/arithmetic-verbs.js'
import type { Mention } from './mention.js'

export interface Amount {
  readonly value: number
  readonly mention: Mention
  /** Stems of the noun phrase after it: what is counted. Taken from the amount before where there is none. */
  readonly counted: readonly string[]
  readonly isElliptic: boolean
  /** Lemma of the governing verb; null where there is none. */
  readonly verb: string | null
  /** Index of the clause that it stands in, and its bounds in tokens. */
  readonly clause: readonly [number, number]
  /** Index of the verb; -1 without one. */
  readonly verbAt: number
  /** "each", "per", "every" in its clause, or "a" after its noun. */
  readonly isEach: boolean
  /** "3 times as many". */
  readonly isTimes: boolean
}

const joins = new Set(['and', 'but', 'then', ',', ';', '.', 'so', 'while', ':'])

/** Bounds of clauses: from a conjunction, comma or stop to the next, as pairs of token indices, the end exclusive. */
const clausesOf = (tokens: readonly Token[]): (readonly [number, number])[] => {
  const clauses: (readonly [number, number])[] = []
  let start = 0
  tokens.forEach((token, at) => {
    if (!joins.has(token.lower)) return
    if (at > start) clauses.push([start, at])
    start = at + 1
  })
  if (start < tokens.length) clauses.push([start, tokens.length])
  return clauses
}

const skipped = new Set([
  'more',
  'other',
  'another',
  'additional',
  'new',
  'of',
  'the',
  'his',
  'her',
  'their',
  'its',
  'those',
  'these',
  'them',
  'my',
  'our',
  'extra',
  'ones',
  'one',
  '-',
  "'s",
  '’s',
  'total',
  'different',
  'old',
  'remaining',
  'fewer',
  'less',
])

/** Stems of the nouns, adjectives and symbols after a number, up to the first word of another kind; at most eight tokens. */
const countedAfter = (tokens: readonly Token[], from: number): string[] => {
  const stems: string[] = []
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at]
    if (!token) break
    if (skipped.has(token.lower)) continue
    if (!['NOUN', 'ADJ', 'PROPN'].includes(token.tag)) break
    stems.push(stemmer(token.lemma.toLowerCase()))
  }
  return stems
}

const isVerb = (token: Token | undefined): boolean => token?.tag === 'VERB'
const isAux = (token: Token | undefined): boolean => token?.tag === 'AUX'

/** The verb of an amount: the last one before it in its clause, else the first one after it there; auxiliaries only where no verb is. */
const verbOf = (tokens: readonly Token[], at: number, [start, end]: readonly [number, number]): number => {
  for (const fits of [isVerb, isAux]) {
    for (let index = at - 1; index >= start; index -= 1) if (fits(tokens[index])) return index
    for (let index = at + 1; index < end; index += 1) if (fits(tokens[index])) return index
  }
  return -1
}

/** The amounts of a text in order. Ordinals, ranges and years are none. */
export const amountsOf = (tokens: readonly Token[], mentions: readonly Mention[]): Amount[] => {
  const clauses = clausesOf(tokens)
  const amounts: Amount[] = []
  let verbAt = -1
  for (const mention of mentions) {
    if (mention.isOrdinal || mention.high !== mention.value) continue
    const clause = clauses.find(([start, end]) => mention.first >= start && mention.first < end)
    if (!clause) continue
    const own = verbOf(tokens, mention.first, clause)
    const ahead = clauses[clauses.indexOf(clause) + 1]
    verbAt = own >= 0 ? own : amounts.length > 0 || !ahead ? verbAt : verbOf(tokens, mention.first, ahead)
    const next = tokens[mention.last + 1]?.lower ?? ''
    const isMoney = tokens[mention.first - 1]?.text === '$'
    const counted = isMoney ? ['dollar'] : countedAfter(tokens, mention.last + 1)
    const words = tokens.slice(clause[0], clause[1]).map(({ lower }) => lower)
    amounts.push({
      value: mention.value,
      mention,
      counted: counted.length > 0 ? counted : (amounts.at(-1)?.counted ?? []),
      isElliptic: counted.length === 0,
      verb: tokens[verbAt]?.lemma.toLowerCase() ?? null,
      verbAt,
      clause,
      isEach: words.some((word) => eachWords.has(word)),
      isTimes: next === 'times',
    })
  }
  return amounts
}
