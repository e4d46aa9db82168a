/** "3,000 in the north and 2,100 in the south": a bare figure counts what the one before it in the sentence counts. */
import type { Token } from '../../language/token.js'
import { senseOf } from '../../values/unit.js'
import type { FoundQuantity } from '../quantity.js'
import { isVerbal } from './noun-phrase.js'

/** A figure farther behind the last counted one than this counts something of its own. */
const farthest = 25

const isCounting = ({ counted, unit, isAttributive }: FoundQuantity): boolean =>
  counted !== null && unit !== null && !isAttributive && senseOf(unit).sort === 'count'

const isBareCount = ({ counted, unit }: FoundQuantity): boolean => counted === null && (unit === null || senseOf(unit).sort === 'count')

/** Behind a bare figure that elides its noun: a sign, a preposition, a verb, "more"; never a noun. */
const standsBare = (tokens: readonly Token[], after: number): boolean => {
  const next = tokens[after]
  return next === undefined || isVerbal(next) || ['PUNCT', 'ADP', 'CCONJ', 'ADV', 'PRON', 'SCONJ', 'PART', 'DET'].includes(next.tag)
}

/** "Roughly 5,600 cases for theft and 2,500 for fraud": "roughly" reaches over the "and"; no other hedge does. */
const hedgeOver = (tokens: readonly Token[], last: FoundQuantity, { start, modifier }: FoundQuantity): FoundQuantity['modifier'] => {
  const before = tokens.findLast((token) => token.end <= start)
  return last.modifier === 'about' && modifier === 'exact' && before?.lower === 'and' ? 'about' : modifier
}

/** A quantity, and whether its noun was taken from the one before it. */
export interface Elided {
  readonly quantity: FoundQuantity
  readonly isElided: boolean
}

/** Quantities of a sentence, in its order, the bare ones with the unit and the noun of the counted one before them. */
export const withElided = (tokens: readonly Token[], quantities: readonly FoundQuantity[]): Elided[] => {
  const indexAfter = (place: number): number => {
    const at = tokens.findIndex(({ start }) => start >= place)
    return at < 0 ? tokens.length : at
  }
  let last: FoundQuantity | null = null
  return quantities.map((quantity) => {
    if (isCounting(quantity)) last = quantity
    if (last === null || quantity === last || !isBareCount(quantity) || quantity.change !== null) return { quantity, isElided: false }
    const after = indexAfter(quantity.end)
    return indexAfter(quantity.start) - indexAfter(last.end) <= farthest && standsBare(tokens, after)
      ? { quantity: { ...quantity, unit: last.unit, counted: last.counted, modifier: hedgeOver(tokens, last, quantity) }, isElided: true }
      : { quantity, isElided: false }
  })
}
