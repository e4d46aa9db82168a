/** How likely a verb is a cue: a sum of weights that stand in tables, squeezed to 0 … 1. */
import { subjectWeights } from '../en/subject-weights.js'
import { verbWeights } from '../en/verb-weights.js'
import type { Candidate } from './candidate.js'
import { featureWeights, startWeight } from './feature-weights.js'
import { familyOf, featuresOf } from './features.js'
import { type Line, word } from './line.js'

const listed = (words: string): string[] => words.split(/\s+/).filter((part) => part !== '')

const verbs = new Map(
  verbWeights.flatMap(({ family, weight, verbs: list }) => listed(list).map((verb) => [`${family} ${verb}`, weight] as const)),
)
const subjects = new Map(subjectWeights.flatMap(({ weight, nouns }) => listed(nouns).map((noun) => [noun, weight] as const)))
const features = new Map(
  featureWeights.flatMap(({ name, weights }) =>
    Object.entries(weights).map(([rest, weight]) => [rest === '' ? name : `${name} ${rest}`, weight] as const),
  ),
)

/** Confidence to the next twentieth. */
const squeezed = (sum: number): number => Math.round(20 / (1 + Math.exp(-sum))) / 20

/** From 0 to 1, in twentieths. */
export const confidenceOf = (line: Line, candidate: Candidate): number => {
  const { lemma } = word(line, candidate.group.head)
  const family = familyOf(candidate)
  const { subject, frame } = candidate
  const together = frame.by === '' ? undefined : verbs.get(`${family} ${lemma}_${frame.by}`)
  let sum = startWeight + (together ?? verbs.get(`${family} ${lemma}`) ?? 0)
  if (subject && word(line, subject.to - 1).tag === 'NOUN') sum += subjects.get(word(line, subject.to - 1).lemma) ?? 0
  for (const name of featuresOf(line, candidate)) sum += features.get(name) ?? 0
  return squeezed(sum)
}
