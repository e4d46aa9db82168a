/** Table: what figures say of whether one sentence follows from another. The first row that fits decides; the sentences are public. */
import { figuresOfAlike } from './alike.js'
import { fatesOf, type Met, type Side } from './met.js'
import { sumOutcome } from './sums.js'
import type { FigureLabel } from './verdict.js'

/** What the rows look at; each part is worked out once. */
export interface FigureFacts {
  readonly alike: ReturnType<typeof figuresOfAlike>
  readonly sum: ReturnType<typeof sumOutcome>
  readonly fates: readonly Met[]
}

/** All that the rows ask, of a premise and a hypothesis. */
export const factsOf = (given: Side, asked: Side): FigureFacts => ({
  alike: figuresOfAlike(given, asked),
  sum: sumOutcome(given, asked),
  fates: fatesOf(given, asked),
})

export interface FigureRule {
  readonly name: string
  readonly label: FigureLabel
  /** How often it is right. */
  readonly confidence: number
  readonly says: string
  readonly fits: (facts: FigureFacts) => boolean
}

const some = ({ fates }: FigureFacts, fate: Met['fate']): boolean => fates.some((met) => met.fate === fate)

export const figureRules: readonly FigureRule[] = [
  {
    name: 'alike_follows',
    label: 'entailment',
    confidence: 0.97,
    says: 'The sentences differ in their figures alone, and each figure of the first allows no number that the second does not ("25", "more than 20").',
    fits: ({ alike }) => alike === 'follows',
  },
  {
    name: 'alike_apart',
    label: 'contradiction',
    confidence: 0.97,
    says: 'The sentences differ in their figures alone, and no number fits both ("25", "more than 30").',
    fits: ({ alike }) => alike === 'apart',
  },
  {
    name: 'alike_open',
    label: 'neutral',
    confidence: 0.97,
    says: 'The sentences differ in their figures alone, and some numbers fit both but not all ("more than 20", "25").',
    fits: ({ alike }) => alike === 'open',
  },
  {
    name: 'comes_out',
    label: 'entailment',
    confidence: 0.95,
    says: 'The number stands nowhere in the first text, but the amounts there come to it, added, taken away, multiplied or divided as the wording asks.',
    fits: ({ sum }) => sum === 'comes_out',
  },
  {
    name: 'does_not_come_out',
    label: 'contradiction',
    confidence: 0.85,
    says: 'The wording asks for a sum of the amounts of the first text, and none that it may ask for comes to the number.',
    fits: ({ sum }) => sum === 'does_not',
  },
  {
    name: 'other_number',
    label: 'contradiction',
    confidence: 0.8,
    says: 'Of what is counted the first text tells another number, which does not imply this one.',
    fits: (facts) => some(facts, 'rival'),
  },
  {
    name: 'new_number',
    label: 'neutral',
    confidence: 0.7,
    says: 'A number stands nowhere in the first text and cannot be derived from it.',
    fits: (facts) => some(facts, 'absent'),
  },
  {
    name: 'other_thing',
    label: 'neutral',
    confidence: 0.5,
    says: 'A number stands in the first text, but beside other words than here.',
    fits: ({ fates }) => fates.some(({ partner, sharesCounted }) => partner !== null && !sharesCounted),
  },
  {
    name: 'all_stand',
    label: 'entailment',
    confidence: 0.6,
    says: 'Every number stands in the first text beside what it counts, or follows from one there.',
    fits: ({ fates }) => fates.length > 0,
  },
]
