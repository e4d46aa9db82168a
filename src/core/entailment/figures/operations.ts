/** Table: which sum the wording asks for, and what comes out of it: candidates for the number of the hypothesis. */
import { compareWords, eachWords, needWords, restWords, severalWords, totalWords } from '../../reading/en/arithmetic-verbs.js'
import { type Question, type Reckoning, reckon } from './reckoning.js'
import type { Amount } from './story.js'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const valuesOf = (amounts: readonly Amount[]): number[] => amounts.map(({ value }) => value)
const signed = ({ relevant, signs }: Reckoning): number => sum(relevant.map(({ value }, index) => value * (signs[index] ?? 1)))
const added = ({ relevant, signs }: Reckoning): number => sum(relevant.map(({ value }, index) => (signs[index] === 1 ? value : 0)))

/** The largest amount less all others. */
const leftOver = (amounts: readonly Amount[]): number => {
  const values = valuesOf(amounts)
  return 2 * Math.max(...values) - sum(values)
}

const hasAny = (words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => [...wanted].some((word) => words.has(word))

/** What comes of every two of a list, in both orders. */
const pairs = (values: readonly number[], of: (a: number, b: number) => number): number[] =>
  values.flatMap((a, index) => values.flatMap((b, other) => (index === other ? [] : [of(a, b)])))

export interface Operation {
  readonly name: string
  readonly says: string
  readonly fits: (reckoning: Reckoning) => boolean
  readonly results: (reckoning: Reckoning) => readonly number[]
}

export const operations: readonly Operation[] = [
  {
    name: 'difference',
    says: 'Two amounts are set beside each other ("more than", "fewer"): their difference.',
    fits: ({ words }) =>
      hasAny(words, compareWords) && (words.has('than') || words.has('compared') || words.has('difference') || words.has('more')),
    results: ({ question: { amounts } }) => {
      const values = valuesOf(amounts)
      return pairs(values, (a, b) => Math.abs(a - b)).concat(sum(values))
    },
  },
  {
    name: 'product',
    says: 'An amount holds for each of several ("each", "per", "times", "rows"): the product, or how often it fits.',
    fits: ({ question: { amounts, target, others }, words, givenWords }) =>
      others.length > 0 ||
      target.isEach ||
      amounts.some(({ isEach, isTimes }) => isEach || isTimes) ||
      hasAny(givenWords, eachWords) ||
      hasAny(words, severalWords) ||
      hasAny(givenWords, severalWords) ||
      hasAny(words, needWords),
    results: (reckoning) => {
      const { amounts, others } = reckoning.question
      const values = valuesOf([...amounts, ...others])
      const parted = hasAny(reckoning.givenWords, restWords) ? pairs(valuesOf(amounts), (a, b) => a - b) : []
      const joined = [signed(reckoning), added(reckoning), leftOver(reckoning.relevant), ...parted].filter(
        (value) => !values.includes(value),
      )
      const whole = sum(valuesOf(amounts))
      const by = (of: (a: number, b: number) => number) => [
        ...pairs(values, of),
        ...joined.flatMap((one) => values.map((part) => of(one, part))),
        ...(amounts.length > 2 ? valuesOf(amounts).map((part) => of(whole - part, part)) : []),
      ]
      const quotients = by((a, b) => a / b)
      return [...by((a, b) => a * b), ...quotients, ...(hasAny(reckoning.words, needWords) ? quotients.map(Math.ceil) : [])]
    },
  },
  {
    name: 'total',
    says: 'All parts together ("in total", "altogether"): the sum of what is counted.',
    fits: ({ words }) => hasAny(words, totalWords),
    results: (reckoning) => [added(reckoning), sum(valuesOf(reckoning.relevant))],
  },
  {
    name: 'rest',
    says: 'What is left of a whole ("left", "the rest"): the whole less its parts.',
    fits: ({ words, givenWords }) => hasAny(words, restWords) || givenWords.has('rest') || hasAny(givenWords, totalWords),
    results: ({ relevant, question: { amounts } }) => [relevant, amounts].map(leftOver),
  },
  {
    name: 'state',
    says: 'What there is after all that came and went: gains added, losses taken away.',
    fits: () => true,
    results: (reckoning) => [signed(reckoning)],
  },
]

/** What all fitting operations give. */
export const resultsOf = (question: Question): number[] => {
  const reckoning = reckon(question)
  return operations
    .filter(({ fits }) => fits(reckoning))
    .flatMap(({ results }) => results(reckoning))
    .filter((value) => Number.isFinite(value))
}
