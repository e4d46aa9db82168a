/** Little stories with sums: whether the number of the hypothesis is what the amounts of the premise come to. */
import { stemmer } from 'stemmer'
import { compareWords, eachWords, needWords, restWords, stateWords, totalWords } from '../../reading/en/arithmetic-verbs.js'
import { nearly } from '../../values/interval.js'
import { isWeighty, type Side } from './met.js'
import { resultsOf } from './operations.js'
import { isAbout, type Question } from './reckoning.js'
import { amountsOf } from './story.js'

export type SumOutcome = 'comes_out' | 'does_not' | null

const cues = [totalWords, restWords, eachWords, needWords, stateWords]

const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

/** Whether all that the hypothesis says besides its amounts stands in the premise, or asks for a sum. */
const isOfStory = ({ given, asked, amounts, target }: Question): boolean => {
  const words = new Set(asked.map(({ lower }) => lower))
  if (cues.some((table) => [...table].some((word) => words.has(word)))) return true
  if (words.has('than') && [...compareWords].some((word) => words.has(word))) return true
  const known = new Set([...given.map(({ lower }) => stemmer(lower)), ...given.map(({ lemma }) => lemma), ...target.counted])
  const isCounted = amounts.some((amount) => isAbout(amount, target) || amount.isEach)
  const news = asked.filter(({ tag, lower, lemma }) => contentTags.has(tag) && !known.has(stemmer(lower)) && !known.has(lemma))
  return news.length === 0 || (isCounted && news.length <= 1 && news.every(({ tag }) => tag !== 'PROPN'))
}

const isWhole = (value: number): boolean => Number.isInteger(value)

/** Equal, or equal as far as the hypothesis writes it out: "4.3" for 13 over 3. */
const isResult = (result: number, { value }: { readonly value: number }): boolean =>
  nearly(result, value) || (!isWhole(value) && Math.abs(result - value) <= 1e-4 * Math.abs(value))

/** Beyond so many amounts a text is no story with a sum. */
const mostAmounts = 12

/**
 * Whether the hypothesis tells what is there in the end and the premise does not, so that a number of the premise that stands for another
 * moment is no answer.
 */
const tellsOutcome = ({ given, asked, amounts, target, others }: Question): boolean =>
  others.length === 0 &&
  asked.some(({ lower }) => lower === 'now' || restWords.has(lower)) &&
  !given.some(({ lower }) => restWords.has(lower)) &&
  amounts.filter((amount) => isAbout(amount, target)).length > 1

/** A bound adds up to no number that could be missed. */
const areExact = ({ amounts }: Question): boolean =>
  amounts.every(({ mention: { modifier } }) => modifier === 'exact' || modifier === 'about')

/** What the amounts of the premise come to; null where no sum is asked for. */
export const sumOutcome = (given: Side, asked: Side): SumOutcome => {
  const amounts = amountsOf(given.tokens, given.mentions)
  const [target, ...others] = amountsOf(asked.tokens, asked.mentions)
  if (!target || amounts.length === 0 || amounts.length + others.length < 2 || amounts.length + others.length > mostAmounts) return null
  if (target.mention.modifier !== 'exact' && target.mention.modifier !== 'about') return null
  if (!isWeighty(asked, target.mention)) return null
  const question: Question = { given: given.tokens, asked: asked.tokens, amounts, target, others }
  const stands = given.mentions.some(({ value, high }) => nearly(value, target.value) || nearly(high, target.value))
  const comesOut = resultsOf(question).some((result) => isResult(result, target))
  if (stands && !tellsOutcome(question)) return null
  if (comesOut) return 'comes_out'
  return areExact(question) && isOfStory(question) ? 'does_not' : null
}
