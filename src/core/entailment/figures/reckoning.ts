/** The amounts of a story that bear on what is asked, each as a gain or a loss. */
import type { Token } from '../../language/token.js'
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

/** What the operations look at. */
export interface Reckoning {
  readonly question: Question
  readonly relevant: readonly Amount[]
  readonly signs: readonly number[]
  readonly words: ReadonlySet<string>
  readonly givenWords: ReadonlySet<string>
}

/** "blue balloons" is not about "orange balloons"; "pieces" may be about "pieces of gum". */
export const isAbout = (amount: Amount, target: Amount): boolean => {
  const shared = amount.counted.some((stem) => target.counted.includes(stem))
  const narrower = amount.counted.some((stem) => !target.counted.includes(stem))
  const broader = target.counted.some((stem) => !amount.counted.includes(stem))
  return shared && !(narrower && broader)
}

/** +1 and -1 for gains and losses; where the first amount is a loss itself ("she spent 9"), losses add up and gains lessen them. */
const signsOf = ({ given, asked, target }: Question, relevant: readonly Amount[]): number[] => {
  const who = protagonistOf(given, asked)
  const isMoney = target.counted.includes('dollar')
  const found = relevant.map((amount) => signOf(given, amount, who, isMoney))
  const [first] = relevant
  const turn = found[0] === -1 ? -1 : 1
  return relevant.map((amount, index) =>
    first && first.verbAt >= 0 && amount.verbAt === first.verbAt ? 1 : index === 0 ? 1 : turn * (found[index] ?? 1),
  )
}

/** Sorts the amounts of a question. */
export const reckon = (question: Question): Reckoning => {
  const { given, asked, amounts, target } = question
  const wholes = amounts.filter(({ isEach, isTimes }) => !isEach && !isTimes)
  const candidates = wholes.length > 0 ? wholes : amounts
  const about = candidates.filter((amount) => isAbout(amount, target))
  const relevant = about.length > 0 ? about : candidates
  return {
    question,
    relevant,
    signs: signsOf(question, relevant),
    words: new Set(asked.map(({ lower }) => lower)),
    givenWords: new Set(given.map(({ lower }) => lower)),
  }
}
