/** Which sum the wording asks for, and what comes out of it: candidates for the number of the hypothesis. */
import type { Token } from '../../language/token.js'
import { compareWords, eachWords, needWords, restWords, totalWords } from '../../reading/en/arithmetic-verbs.js'
import { protagonistOf, signOf } from './direction.js'
import type { Amount } from './story.js'

export interface Question {
  readonly given: readonly Token[]
  readonly asked: readonly Token[]
  readonly amounts: readonly Amount[]
  /** The amount in question, and the others of its sentence. */
  readonly target: Amount
  readonly others: readonly Amount[]
}

interface Reckoning {
  readonly question: Question
  readonly relevant: readonly Amount[]
  readonly signs: readonly number[]
  readonly words: ReadonlySet<string>
  readonly givenWords: ReadonlySet<string>
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** "blue balloons" is not about "orange balloons"; "pieces" may be about "pieces of gum". */
const isAbout = (amount: Amount, target: Amount): boolean => {
  const shared = amount.counted.some((stem) => target.counted.includes(stem))
  const narrower = amount.counted.some((stem) => !target.counted.includes(stem))
  const broader = target.counted.some((stem) => !amount.counted.includes(stem))
  return shared && !(narrower && broader)
}

const reckon = (question: Question): Reckoning => {
  const { given, asked, amounts, target } = question
  const wholes = amounts.filter(({ isEach, isTimes }) => !isEach && !isTimes)
  const candidates = wholes.length > 0 ? wholes : amounts
  const about = candidates.filter((amount) => isAbout(amount, target))
  const relevant = about.length > 0 ? about : candidates
  const who = protagonistOf(given, asked)
  const isMoney = target.counted.includes('dollar')
  return {
    question,
    relevant,
    signs: relevant.map((amount) =>
      amount.verbAt >= 0 && amount.verbAt === relevant[0]?.verbAt ? 1 : signOf(given, amount, who, isMoney),
    ),
    words: new Set(asked.map(({ lower }) => lower)),
    givenWords: new Set(given.map(({ lower }) => lower)),
  }
}

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

const shapes = new Set('square rows columns times row group groups packages packs dozen'.split(' '))

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
      hasAny(words, shapes) ||
      hasAny(givenWords, shapes) ||
      hasAny(words, needWords),
    results: (reckoning) => {
      const { amounts, others } = reckoning.question
      const values = valuesOf([...amounts, ...others])
      const joined = [signed(reckoning), added(reckoning), leftOver(reckoning.relevant)].filter((value) => !values.includes(value))
      const quotients = [...pairs(values, (a, b) => a / b), ...joined.flatMap((whole) => values.map((part) => whole / part))]
      const products = [...pairs(values, (a, b) => a * b), ...joined.flatMap((whole) => values.map((part) => whole * part))]
      return [...products, ...quotients, ...(hasAny(reckoning.words, needWords) ? quotients.map(Math.ceil) : [])]
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

/** The numbers that each fitting operation gives. */
export const reckoned = (question: Question): { readonly name: string; readonly results: readonly number[] }[] => {
  const reckoning = reckon(question)
  return operations
    .filter(({ fits }) => fits(reckoning))
    .map(({ name, results }) => ({ name, results: results(reckoning).filter((value) => Number.isFinite(value)) }))
}
