/** A fall is a change below nought: "fell by 12 per cent" is −12 per cent, "by more than 12" is less than −12. */
import type { Modifier } from '../../claims/statement.js'
import type { FoundQuantity } from '../quantity.js'

const turned: ReadonlyMap<Modifier, Modifier> = new Map<Modifier, Modifier>([
  ['more_than', 'less_than'],
  ['less_than', 'more_than'],
  ['at_least', 'at_most'],
  ['at_most', 'at_least'],
  ['up_to', 'at_least'],
])

const below = (value: number | null): number | null => (value === null || value === 0 ? value : -value)

/** The quantity as a change is counted; only where it is one. */
export const asChange = (quantity: FoundQuantity): FoundQuantity =>
  quantity.change === 'down'
    ? {
        ...quantity,
        value: below(quantity.value),
        low: below(quantity.high),
        high: below(quantity.low),
        modifier: turned.get(quantity.modifier) ?? quantity.modifier,
      }
    : quantity

/** "Shot down 30 drones", "burned down about 4 houses": the word belongs to the verb, and nothing fell. */
const particleVerbs =
  /\b(?:shot|shoot|shoots|shooting|burned|burnt|tore|torn|brought|took|taken|cut|knocked|broke|broken|closed|shut|gunned|hunted|tracked)\s+down(?:\s+\p{L}+){0,3}\s*$/iu

/** The quantity without a change that is only the particle of a verb before it. */
export const withoutParticle = (text: string, quantity: FoundQuantity): FoundQuantity =>
  quantity.change === 'down' && particleVerbs.test(text.slice(Math.max(0, quantity.figure.start - 50), quantity.figure.start))
    ? { ...quantity, change: null }
    : quantity
