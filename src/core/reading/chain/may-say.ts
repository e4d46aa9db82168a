/** Whether an attribution's source can say anything: numbers, prices and shares of things cannot. */
import type { FoundAttribution } from '../attribution.js'

const amounts =
  /^(?:the|an?|its|their|his|her)?\s*(?:(?:average|total|overall|mean|median|annual|monthly|official)\s+)*(?:number|share|proportion|percentage|rate|amount|price|cost|value|volume|level|sum|toll|total|deaths?|cases|prices|rents?|costs|sales|revenues?|profits?|emissions|temperatures?|turnout|attendance)\b(?!['’]s\b)/iu
const endsInFigure = /(?:^|\s)[\d.,]+$/u
/** A noun and nothing of a person's or body's behind it: "drug deaths in the county". */
const counts = /^\p{L}+\s+(?:deaths|cases|prices|rates|costs|sales|emissions|rents)\b/iu

/** Attributions without those whose source is an amount. */
export const bySayers = (text: string, attributions: readonly FoundAttribution[]): FoundAttribution[] =>
  attributions.filter(({ source }) => {
    const words = source.map(({ start, end }) => text.slice(start, Math.min(end, start + 200))).join(' ')
    return !amounts.test(words) && !counts.test(words) && !endsInFigure.test(words)
  })
