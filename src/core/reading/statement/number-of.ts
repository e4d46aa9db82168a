/** "… the number of people evacuated from Tollen as 4,650": what the figure behind a verb or "as" is the number of. */
import type { Token } from '../../language/token.js'
import type { FoundQuantity } from '../quantity.js'

const heads = new Set(['number', 'count', 'tally', 'total', 'toll'])
/** Words between what is counted and its figure. */
const links = new Set(['as', 'at', 'to', 'is', 'was', 'were', 'reached', 'hit', 'stood', 'exceeded', 'totalled'])
const farthest = 24

/** The last noun of the first run of nouns: "cases" of "fraud cases opened". */
const headFrom = (tokens: readonly Token[], from: number, to: number): Token | undefined => {
  let at = tokens.findIndex(({ tag }, index) => index >= from && index < to && tag === 'NOUN')
  while (at >= 0 && at + 1 < to && tokens[at + 1]?.tag === 'NOUN') at += 1
  return tokens[at]
}

/** The quantity with the phrase behind "number of" as what it counts; itself where there is none, or where it counts something already. */
export const withNumberOf = (tokens: readonly Token[], quantity: FoundQuantity): FoundQuantity => {
  if (quantity.counted !== null || quantity.unit !== null) return quantity
  const at = tokens.findIndex(({ start }) => start >= quantity.start)
  const link = links.has(tokens[at - 1]?.lower ?? '')
  if (at < 1 || !link) return quantity
  for (let of = at - 2; of > 0 && at - of < farthest; of -= 1) {
    if (tokens[of]?.lower !== 'of' || !heads.has(tokens[of - 1]?.lower ?? '')) continue
    const first = tokens[of + 1]
    const noun = headFrom(tokens, of + 1, at - 1)
    if (!first || !noun) return quantity
    return { ...quantity, unit: noun.lemma, unitWords: noun, counted: { start: first.start, end: tokens[at - 2]?.end ?? noun.end } }
  }
  return quantity
}
