/** "A profit of €412 million", "winds of up to 160 km/h", "bribes worth 2 million": the noun before "of" is what the amount measures. */
import type { Token } from '../../language/token.js'
import { leaningNouns } from '../en/leaning-nouns.js'

const ties = new Set(['of', 'worth', 'totalling', 'totaling', 'exceeding'])
const hedges = new Set(['ADV', 'ADP', 'ADJ', 'DET', 'SYM', 'PART'])
const inPhrase = new Set(['NOUN', 'PROPN', 'ADJ'])
const empty = new RegExp(`^(?:${leaningNouns})$`, 'u')

/** "Put the damage at 40 million": where the clause is no more than the noun before "at". */
const putAt = (tokens: readonly Token[], at: number): readonly Token[] => {
  const phrase = tokens.slice(0, at)
  const isNoun = phrase.every(({ tag, lower }) => inPhrase.has(tag) || tag === 'DET' || lower === 'of')
  return isNoun && phrase.length < 12 && !(phrase.length < 3 && empty.test(phrase.at(-1)?.lower ?? '')) ? phrase : []
}

/** The tokens of the noun phrase tied to an amount that begins at `first`; none where no noun is tied to it. */
export const measuredNoun = (tokens: readonly Token[], first: number): readonly Token[] => {
  let at = first - 1
  while (at > 0 && first - at < 5 && !ties.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'at' && hedges.has(tokens[at]?.tag ?? 'X'))
    at -= 1
  const tie = tokens[at]
  if (tie?.lower === 'at') return putAt(tokens, at)
  if (!tie || !ties.has(tie.lower)) return []
  let from = at
  while (from > 0 && inPhrase.has(tokens[from - 1]?.tag ?? 'X')) from -= 1
  const phrase = tokens.slice(from, at)
  const head = phrase.at(-1)
  return head && head.tag !== 'ADJ' && !empty.test(head.lower) ? phrase : []
}
