/** Table: quantities from which no claim is read, each row with its reason. */
import { overlaps } from '../language/span.js'
import type { Sentence } from '../language/token.js'
import { senseOf } from '../values/unit.js'
import type { FoundQuantity } from './quantity.js'
import type { FoundTime } from './time.js'

export interface QuantityInSentence {
  readonly text: string
  readonly sentence: Sentence
  readonly quantity: FoundQuantity
  readonly times: readonly FoundTime[]
}

export interface NoClaimRow {
  readonly name: string
  readonly says: string
  readonly fits: (found: QuantityInSentence) => boolean
}

const wordsBefore = ({ text, sentence, quantity }: QuantityInSentence, length: number): string =>
  text.slice(Math.max(sentence.start, quantity.start - length), quantity.start)

export const noClaimRows: readonly NoClaimRow[] = [
  {
    name: 'attributive',
    says: 'A measure that only describes a thing ("16-tonne lorries") is no claim.',
    fits: ({ quantity }) => quantity.isAttributive,
  },
  { name: 'appeal', says: 'A goal that readers are asked to help with is no claim.', fits: ({ quantity }) => quantity.isAppeal },
  {
    name: 'length_of_time',
    says: 'How long something takes dates a claim, and is none itself.',
    fits: ({ quantity, times }) =>
      quantity.unit !== null && isTime(quantity.unit) && (quantity.modifier === 'exact' || times.some((time) => overlaps(time, quantity))),
  },
  {
    name: 'date',
    says: 'A figure within a date is no quantity.',
    fits: ({ quantity, times }) =>
      times.some(
        ({ type, start, end }) => type !== 'DURATION' && type !== 'SET' && start <= quantity.figure.start && end >= quantity.figure.end,
      ),
  },
  {
    name: 'group_size',
    says: '"A choir of 40" tells of the choir; nothing is counted.',
    fits: (found) => !isPlural(found) && groupOf.test(wordsBefore(found, 30)),
  },
  {
    name: 'describes_sayer',
    says: 'A figure that only describes who says something ("according to X, who runs a group of 300 members") is no claim.',
    fits: (found) => /\baccording to\s[^;.]{0,120}?\b(?:who|which)\s[^;.]*$/iu.test(wordsBefore(found, 240)),
  },
  {
    name: 'old_value',
    says: 'Of "cut from 5 to 3" the first is what it was; the second is the claim.',
    fits: (found) =>
      /\bfrom\s+$/iu.test(wordsBefore(found, 12)) && /^\s+to\s+\S*\d/u.test(found.text.slice(found.quantity.end, found.quantity.end + 24)),
  },
  {
    name: 'age',
    says: '"The oldest was 91" is an age.',
    fits: (found) => found.quantity.unit === null && /\b(?:oldest|youngest|aged|age)\b/iu.test(wordsBefore(found, 40)),
  },
  {
    name: 'small_number_word',
    says: 'A bare "one" or "two" with no noun counts nothing.',
    fits: ({ quantity }) => quantity.unit === null && quantity.value !== null && quantity.value < 3,
  },
]

/** Counted in a plural noun: "a group of 40 migrants" counts migrants. */
const isPlural = ({ text, quantity: { unitWords } }: QuantityInSentence): boolean =>
  unitWords !== null && /(?:s|people|men|women|children|police|%|[€$£])$/u.test(text.slice(unitWords.start, unitWords.end))

const groupOf = /\b(?:an?|the)\s+(?!total|record|number|sum|rate|maximum|minimum|cost|price|tally)\p{L}+\s+of\s+$/iu

const isTime = (unit: string): boolean => {
  const sense = senseOf(unit)
  return sense.sort === 'physical' && sense.unit.kind === 'time'
}

/** Whether a quantity makes no claim. */
export const isNoClaim = (found: QuantityInSentence): boolean => noClaimRows.some(({ fits }) => fits(found))
