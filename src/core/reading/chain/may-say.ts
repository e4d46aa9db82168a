/** Whether an attribution's source can say anything: numbers, prices and shares of things cannot. */
import { within } from '../../language/span.js'
import type { FoundAttribution } from '../attribution.js'

const amounts =
  /^(?:the|an?|its|their|his|her)?\s*(?:(?:average|total|overall|mean|median|annual|monthly|official)\s+)*(?:number|share|proportion|percentage|rate|amount|price|cost|value|volume|level|sum|toll|total|deaths?|cases|prices|rents?|costs|sales|revenues?|profits?|emissions|temperatures?|turnout|attendance)\b(?!['’]s\b)/iu
/** "60 % of voters opposed it": so many did, and said nothing. */
const startsInFigure = /^(?:(?:about|some|nearly|almost|over|roughly|around|at least|more than|fewer than|up to)\s+)?[€$£]?\d/iu
const endsInFigure = /(?:^|\s)[\d.,]+$/u
/** A noun and nothing of a person's or body's behind it: "drug deaths in the county". */
const counts = /^\p{L}+\s+(?:deaths|cases|prices|rates|costs|sales|emissions|rents)\b/iu

/** "An" of "an estimated 900". */
const noPhrase = /^(?:an?|the|some|this|that|these|those|its?|their|other|another|further|more)$/iu

/** "Kestrian" beside "Kestrian state television": a piece of the sayer next to it. */
const isPiece = ({ source }: FoundAttribution, other: FoundAttribution | undefined): boolean => {
  const [own, whole] = [source[0], other?.source[0]]
  return own !== undefined && whole !== undefined && within(own, whole) && own.end - own.start < whole.end - whole.start
}

/** Attributions without those whose source is an amount, no phrase, or a piece of another's. */
export const bySayers = (text: string, attributions: readonly FoundAttribution[]): FoundAttribution[] =>
  attributions.filter((one, at) => {
    const { source } = one
    if (isPiece(one, attributions[at - 1]) || isPiece(one, attributions[at + 1])) return false
    const words = source.map(({ start, end }) => text.slice(start, Math.min(end, start + 200))).join(' ')
    return !noPhrase.test(words) && !amounts.test(words) && !counts.test(words) && !endsInFigure.test(words) && !startsInFigure.test(words)
  })
