/** Whether a text follows from another, contradicts it, or neither. */
import type { Lexicon } from '../language/lexicon.js'
import { type Alignment, alignmentOf } from './alignment.js'
import { features, featuresOf, isOfNames } from './features.js'
import { compareFigures } from './figures/compare-figures.js'
import { reasonFor } from './reasons.js'
import { type Column, weights } from './weights.js'
import { wordsOf } from './words.js'

export const entailmentLabels = ['entailment', 'neutral', 'contradiction'] as const

export type EntailmentLabel = (typeof entailmentLabels)[number]

export interface TextComparison {
  readonly label: EntailmentLabel
  /** How probable the label is, 0 to 1. */
  readonly confidence: number
  /** The name of the rule that says why. */
  readonly because: string
  /** The rule's public sentence. */
  readonly says: string
}

/** A contradiction is claimed only when it is more probable than this: it is the gravest thing to say. */
const contradictionFrom = 0.6

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum))

const weigh = (values: readonly number[], column: Column): number =>
  sigmoid(
    features.reduce((sum, { name }, index) => sum + (weights[name]?.[column] ?? 0) * (values[index] ?? 0), weights.bias?.[column] ?? 0),
  )

/** The probabilities of the three labels. */
const probabilities = (alignment: Alignment): Readonly<Record<EntailmentLabel, number>> => {
  const values = featuresOf(alignment)
  const entailment = weigh(values, isOfNames(alignment.hypothesis) ? 'named' : 'scene')
  const contradiction = (1 - entailment) * weigh(values, 'conflict')
  return { entailment, contradiction, neutral: 1 - entailment - contradiction }
}

const labelOf = ({ entailment, neutral, contradiction }: Readonly<Record<EntailmentLabel, number>>): EntailmentLabel => {
  if (contradiction > contradictionFrom) return 'contradiction'
  return entailment > neutral ? 'entailment' : 'neutral'
}

/**
 * How a hypothesis lies to a premise: `entailment` where one who reads the premise would say that the hypothesis is true,
 * `contradiction` where that it is not, else `neutral`. Figures speak first; where they have no say, facts of the words' alignment are
 * weighed in a table (logistic regression).
 */
export const compareTexts = (lexicon: Lexicon, premise: string, hypothesis: string): TextComparison => {
  const figures = compareFigures(premise, hypothesis, lexicon)
  if (figures) return figures
  const alignment = alignmentOf(lexicon, wordsOf(premise), wordsOf(hypothesis))
  const odds = probabilities(alignment)
  const label = labelOf(odds)
  return { label, confidence: Math.round(odds[label] * 1000) / 1000, ...reasonFor(label, alignment) }
}
