/**
 * How good a source is over all attributes, and so what to expect of it on one: its share of right claims on an attribute is a draw
 * around logistic(skill of the source + ease of the attribute). Skills are looked at on a grid; counts are beta-binomial.
 */
import { logGamma } from '../numeric/log-gamma.js'
import { logistic } from '../numeric/log-odds.js'

/** Skills, in log-odds, and how probable each is beforehand: normal, with a deviation of 1.5. */
const skills = Array.from({ length: 13 }, (_, at) => (at - 6) / 2)
const deviation = 1.5
const weights = skills.map((skill) => Math.exp(-(skill ** 2) / (2 * deviation ** 2)))
const priorOfSkill = weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0))

/** By how much the log-odds of a mean over such skills are nearer to zero than the log-odds in their middle (MacKay 1992). */
export const spreadOfSkill = Math.sqrt(1 + (Math.PI * deviation ** 2) / 8)

/** ln of the beta-binomial probability of `right` of `count`, without a bound to whole numbers. */
export const logBetaBinomial = (right: number, count: number, mean: number, strength: number): number => {
  const [a, b] = [mean * strength, (1 - mean) * strength]
  const choose = logGamma(count + 1) - logGamma(right + 1) - logGamma(count - right + 1)
  const beta = (x: number, y: number): number => logGamma(x) + logGamma(y) - logGamma(x + y)
  return choose + beta(a + right, b + count - right) - beta(a, b)
}

/** By skill: ln of how probable the counts on one attribute are. */
export const tellsOfSkill = (right: number, count: number, ease: number, strength: number): number[] =>
  skills.map((skill) => (count > 0 ? logBetaBinomial(right, count, logistic(skill + ease), strength) : 0))

const mostOf = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)

/** Probabilities of the skills from what several attributes tell. */
export const skillsFrom = (told: readonly (readonly number[])[]): number[] => {
  const logs = skills.map((_, at) => told.reduce((sum, tells) => sum + (tells[at] ?? 0), 0))
  const most = mostOf(logs)
  const raw = logs.map((log, at) => (priorOfSkill[at] ?? 0) * Math.exp(log - most))
  const total = raw.reduce((sum, value) => sum + value, 0)
  return raw.map((value) => value / total)
}

/** The share of right claims to expect on an attribute of this ease. */
export const expectedShare = (probabilities: readonly number[], ease: number): number =>
  probabilities.reduce((sum, probability, at) => sum + probability * logistic((skills[at] ?? 0) + ease), 0)

/** ln of how probable counts are for a source whose skill is known by these probabilities. */
export const logPredictive = (probabilities: readonly number[], tells: readonly number[]): number => {
  const most = mostOf(tells)
  return most + Math.log(probabilities.reduce((sum, probability, at) => sum + probability * Math.exp((tells[at] ?? 0) - most), 0))
}
