/** The stand that an article takes to a headline: unrelated, or it discusses, agrees or disagrees. */
import { type Article, evenRarity, headlineOf, type Rarity } from './stance-layout.js'
import { type Held, heldOf, isDoubting, isPlain, measures } from './stance-measures.js'
import { relatedness, type StanceWeight, stanceBias, stanceWeights } from './stance-weights.js'

export const stances = ['unrelated', 'discuss', 'agree', 'disagree'] as const

export type Stance = (typeof stances)[number]

export interface StanceTaken {
  readonly stance: Stance
  /** How probable it is, 0 to 1. */
  readonly confidence: number
  readonly because: Stance
  readonly says: string
  /** The sentences of the article that are nearest to the headline, at most three. */
  readonly nearest: readonly string[]
}

const sentences: Readonly<Record<Stance, string>> = {
  unrelated: 'The article has too few of the words that make the headline.',
  discuss: 'The article tells what others say of it and takes no stand.',
  agree: 'The article tells it as the headline does.',
  disagree: 'The article calls untrue what the headline tells, or tells what the headline calls untrue.',
}

/** Disagreement is claimed only where the article is surely about the headline. */
const surelyRelated = 0.9
const disagreeFrom = 0.45
const agreeFrom = 0.4

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

const applies = ({ when }: StanceWeight, { headline }: Held): boolean =>
  when === 'always' || (when === 'doubting' ? isDoubting(headline) : isPlain(headline))

/** The value of a row of the table of weights, 0 where it does not apply. */
export const rowValue = (row: StanceWeight, held: Held): number =>
  applies(row, held) ? (row.cue ? measures[row.measure].of(held, row.cue) : 1) : 0

const weigh = (held: Held, column: 'agree' | 'disagree'): number =>
  sigmoid(stanceWeights.reduce((total, row) => total + (row[column] ?? 0) * rowValue(row, held), stanceBias[column]))

/** How probable it is that an article is about a headline. */
const related = ({ overlap, best, lead, cosine }: Held): number =>
  sigmoid(
    relatedness.bias + relatedness.overlap * overlap + relatedness.best * best + relatedness.lead * lead + relatedness.cosine * cosine,
  )

/** An article that calls it untrue right beside what a doubting headline tells doubts along with it. */
const doubtsAlong = (held: Held): boolean => isDoubting(held.headline) && measures.any_near.of(held, 'refuting') > 0

const decided = (held: Held): readonly [Stance, number] => {
  const about = related(held)
  if (about < 0.5) return ['unrelated', 1 - about]
  const against = doubtsAlong(held) ? 0 : weigh(held, 'disagree')
  if (against > disagreeFrom && about > surelyRelated) return ['disagree', about * against]
  const along = weigh(held, 'agree')
  return along > agreeFrom ? ['agree', about * (1 - against) * along] : ['discuss', about * (1 - against) * (1 - along)]
}

/**
 * The stand of an article to a headline, by how much of the headline's rare words it has and how words that refute, hedge, report
 * and confirm stand in it, early and near to what the headline says (after the Fake News Challenge, 2017).
 */
export const stanceOf = (headline: string, article: Article, rarity: Rarity = evenRarity): StanceTaken => {
  const held = heldOf(headlineOf(headline), article, rarity)
  const [stance, confidence] = decided(held)
  return {
    stance,
    confidence: Math.round(confidence * 1000) / 1000,
    because: stance,
    says: sentences[stance],
    nearest: held.nearest.map(({ text }) => text),
  }
}
