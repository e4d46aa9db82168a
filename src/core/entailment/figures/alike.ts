/** Sentences that are the same word for word but for their figures: the figures alone decide. */
import type { Token } from '../../language/token.js'
import { setOf, setRelation } from './figure-sets.js'
import type { Mention } from './mention.js'

const blanked = (tokens: readonly Token[], mentions: readonly Mention[]): string[] => {
  const gaps = new Map(mentions.map((mention) => [mention.first, mention]))
  const hedged = new Set(
    mentions.flatMap(({ hedge }) => (hedge ? Array.from({ length: hedge[1] - hedge[0] + 1 }, (_, i) => hedge[0] + i) : [])),
  )
  const words: string[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = gaps.get(at)
    const token = tokens[at]
    if (mention) {
      words.push('#')
      at = mention.last
    } else if (token && token.tag !== 'PUNCT' && !hedged.has(at)) words.push(token.lower)
  }
  return words
}

export type Alike = 'follows' | 'apart' | 'open'

/** How the figures of two otherwise equal sentences lie to each other, the worst pair deciding; null where the sentences differ elsewhere. */
export const figuresOfAlike = (
  given: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] },
  asked: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] },
): Alike | null => {
  if (given.mentions.length !== asked.mentions.length) return null
  const [one, other] = [blanked(given.tokens, given.mentions), blanked(asked.tokens, asked.mentions)]
  if (one.length !== other.length || one.some((word, index) => word !== other[index])) return null
  const found = given.mentions.map((mention, index) => {
    const counterpart = asked.mentions[index]
    return counterpart ? setRelation(setOf(mention), setOf(counterpart)) : 'open'
  })
  return found.includes('apart') ? 'apart' : found.includes('open') ? 'open' : 'follows'
}
