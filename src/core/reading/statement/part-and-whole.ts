/** "35,307 out of 59,606 cases": two counts, not a share. "One in five" stays a share. */
import type { FoundQuantity } from '../quantity.js'

/** Wholes up to this are a way to say a share: "3 in 10", "98 out of 100". */
const roundWhole = 100

const partOfWhole = /^([\d.,]+)\s+(?:out of|of|in)\s+([\d.,]+)$/u

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''))

/** The quantities that a figure tells: itself, or the part and the whole where both were counted. */
export const countsOf = (text: string, quantity: FoundQuantity): FoundQuantity[] => {
  const { figure } = quantity
  const match = partOfWhole.exec(text.slice(figure.start, figure.end))
  const [, part = '', whole = ''] = match ?? []
  if (!match || !(numberOf(whole) > roundWhole) || !(numberOf(part) > 0)) return [quantity]
  const at = figure.end - whole.length
  // What a share is of is what both count.
  const head = quantity.counted ? text.slice(quantity.counted.start, quantity.counted.end).split(/\s+/u).at(-1) : undefined
  const unit = quantity.unit === 'share' ? (head ?? null) : quantity.unit
  const one = { ...quantity, low: null, high: null, unit }
  return [
    { ...one, value: numberOf(part), figure: { start: figure.start, end: figure.start + part.length }, rule: 'part_of_counted' },
    { ...one, value: numberOf(whole), figure: { start: at, end: figure.end }, rule: 'whole_of_counted' },
  ]
}
