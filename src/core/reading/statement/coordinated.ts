/** "AWOL and desertion cases": the counted noun stands behind the "and". */
import type { Token } from '../../language/token.js'
import type { FoundQuantity } from '../quantity.js'
import { isIn } from './words.js'

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'ADJ')
const isPlural = ({ lower, lemma }: Token): boolean => lower.endsWith('s') && lower !== lemma

/** The quantity with its counted phrase run on over "and" or "or" to the plural that is counted; itself where there is none. */
export const withCoordinated = (text: string, tokens: readonly Token[], quantity: FoundQuantity): FoundQuantity => {
  const { counted } = quantity
  const own = counted ? tokens.filter((token) => isIn(token, [counted])) : []
  const last = own.at(-1)
  if (!counted || !last || isPlural(last)) return quantity
  const at = tokens.indexOf(last) + 1
  if (!['and', 'or'].includes(tokens[at]?.lower ?? '')) return quantity
  let end = at + 1
  while (isNoun(tokens[end])) end += 1
  const head = tokens[end - 1]
  if (end === at + 1 || !head || !isPlural(head)) return quantity
  const unit = head.lemma === head.lower ? text.slice(head.start, head.end) : head.lemma
  return { ...quantity, unit, unitWords: head, counted: { start: counted.start, end: head.end }, end: Math.max(quantity.end, head.end) }
}
