/** Table: what figures say of whether one sentence follows from another. The first row that fits decides; the sentences are public. */
import type { figuresOfAlike } from './alike.js'
import type { Fate } from './met.js'
import type { sumOutcome } from './sums.js'
import type { Told } from './told.js'
import type { FigureLabel } from './verdict.js'
import { leastAround } from './weighed.js'

/** What the firm rows look at. */
export interface FirmFacts {
  readonly alike: ReturnType<typeof figuresOfAlike>
  readonly sum: ReturnType<typeof sumOutcome>
}

interface Row {
  readonly name: string
  readonly label: FigureLabel
  readonly says: string
}

export interface FirmRule extends Row {
  /** How often it is right. */
  readonly confidence: number
  readonly fits: (facts: FirmFacts) => boolean
}

export const firmRules: readonly FirmRule[] = [
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
    confidence: 0.9,
    says: 'The wording asks for a sum of the amounts of the first text, and none that it may ask for comes to the number.',
    fits: ({ sum }) => sum === 'does_not',
  },
]

/** Why a weighed pair was judged so: the first row that fits names the reason, and where it does not follow, whether it contradicts. */
export interface WeighedRule extends Row {
  readonly follows: boolean
  readonly fits: (told: Told) => boolean
}

const some = ({ fates }: Told, fate: Fate): boolean => fates.some((met) => met.fate === fate)

/** From this share of common words around a figure on, another number of the same thing contradicts. */
const sameMatter = 0.5

export const weighedRules: readonly WeighedRule[] = [
  {
    name: 'all_stand',
    label: 'entailment',
    follows: true,
    says: 'Every number stands in the first text or follows from one there, and nearly all that is said with it is told.',
    fits: (told) => !some(told, 'rival') && !some(told, 'absent'),
  },
  {
    name: 'nearly_all_told',
    label: 'entailment',
    follows: true,
    says: 'A number is not told as it stands, but nearly all of the rest is.',
    fits: () => true,
  },
  {
    name: 'other_number',
    label: 'contradiction',
    follows: false,
    says: 'Of what is counted the first text tells another number, in the same words.',
    fits: (told) => some(told, 'rival') && leastAround(told) >= sameMatter,
  },
  {
    name: 'other_figure',
    label: 'neutral',
    follows: false,
    says: 'The first text tells another number of such things, which may be others.',
    fits: (told) => some(told, 'rival'),
  },
  {
    name: 'new_figure',
    label: 'neutral',
    follows: false,
    says: 'A number stands nowhere in the first text and cannot be derived from it.',
    fits: (told) => some(told, 'absent'),
  },
  {
    name: 'more_than_figures',
    label: 'neutral',
    follows: false,
    says: 'The numbers are told, but too little of what else is said.',
    fits: () => true,
  },
]
