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
    fits: (found) => found.quantity.unit === null && /\b(?:an?|the)\s+\p{L}+\s+of\s+$/iu.test(wordsBefore(found, 30)),
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

const isTime = (unit: string): boolean => {
  const sense = senseOf(unit)
  return sense.sort === 'physical' && sense.unit.kind === 'time'
}

/** Whether a quantity makes no claim. */
export const isNoClaim = (found: QuantityInSentence): boolean => noClaimRows.some(({ fits }) => fits(found))
