/** How likely the candidates of a sentence are cues: sums of weights that stand in tables, squeezed to 0 … 1. */
import { cueWeights } from '../en/cue-weights.js'
import { subjectWeights } from '../en/subject-weights.js'
import { verbClasses } from '../en/verb-classes.js'
import type { Candidate } from './candidate.js'
import type { CueWords } from './candidates.js'
import { featureWeights, startWeight } from './feature-weights.js'
import { familyOf, featuresOf } from './features.js'
import { type Line, word } from './line.js'

const listed = (words: string): string[] => words.split(/\s+/).filter((part) => part !== '')

const cues = new Map(cueWeights.flatMap(({ family, weight, words }) => listed(words).map((cue) => [`${family} ${cue}`, weight] as const)))
const subjects = new Map(subjectWeights.flatMap(({ weight, nouns }) => listed(nouns).map((noun) => [noun, weight] as const)))
const features = new Map(
  featureWeights.flatMap(({ name, weights }) =>
    Object.entries(weights).map(([rest, weight]) => [rest === '' ? name : `${name} ${rest}`, weight] as const),
  ),
)

const lemmasOf = (least: number, ...wanted: readonly string[]): string[] =>
  cueWeights
    .filter(({ family, weight }) => weight >= least && wanted.includes(family))
    .flatMap(({ words }) => listed(words).map((cue) => cue.replace(/_.*/, '')))

/** The lemmas that can reach a confidence worth telling. */
export const cueWords: CueWords = {
  verbs: new Set([...lemmasOf(0.5, 'say', 'end', 'to', 'object', 'passive'), ...verbClasses.flatMap(({ verbs }) => listed(verbs))]),
  adjectives: new Set(lemmasOf(0.5, 'adjective')),
  nouns: new Set(lemmasOf(0.5, 'noun')),
}

/** What speaks for a candidate by itself, in log odds. */
const sumOf = (line: Line, candidate: Candidate): number => {
  const { lemma } = word(line, candidate.group.head)
  const family = familyOf(candidate)
  const { subject, frame } = candidate
  const together = frame.by === '' ? undefined : cues.get(`${family} ${lemma}_${frame.by}`)
  const own = word(line, (subject?.to ?? 0) - 1)
  let sum = startWeight + (together ?? cues.get(`${family} ${lemma}`) ?? 0)
  if (subject && own.tag === 'NOUN') sum += subjects.get(own.lemma) ?? 0
  for (const name of featuresOf(line, candidate)) sum += features.get(name) ?? 0
  return sum
}

const squeezed = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** From 0 to 3: how likely an attribution is, as the weights of what stands in its content name it. */
const grade = (likely: number): number => [0.3, 0.6, 0.85].filter((step) => likely >= step).length

export interface Confidence {
  /** From 0 to 1 in hundredths: how often annotators would mark it. */
  readonly marked: number
  /** The same if it stood in no other content: they mark nested ones seldom, but those are no less true. */
  readonly alone: number
}

const hundredths = (sum: number): number => Math.round(100 * squeezed(sum)) / 100

/** How sure each candidate of a sentence is. */
export const confidences = (line: Line, candidates: readonly Candidate[]): Confidence[] => {
  const sums = candidates.map((candidate) => sumOf(line, candidate))
  return candidates.map((candidate, at) => {
    const { head } = candidate.group
    const outer = candidates.flatMap((other, number) =>
      number !== at && other.content.some(({ from, to }) => from <= head && head < to) ? [squeezed(sums[number] ?? 0)] : [],
    )
    const nested = outer.length === 0 ? 0 : (features.get(`nested ${grade(Math.max(...outer))} ${familyOf(candidate)}`) ?? 0)
    return { marked: hundredths((sums[at] ?? 0) + nested), alone: hundredths(sums[at] ?? 0) }
  })
}
