/** Table: how words of a kind stand in an article, beside a headline. Each measure is a number from 0 to 1. */
import type { CueName } from './en/stance-words.js'
import type { Article, LaidSentence, Rarity } from './stance-layout.js'

/** A headline held against an article. */
export interface Held {
  readonly headline: LaidSentence
  readonly article: Article
  /** How much of the headline each sentence has, by rarity. */
  readonly shares: readonly number[]
  /** The sentences that have most of it, at most three. */
  readonly nearest: readonly LaidSentence[]
  /** How much of it the whole article has, its best sentence, and its first four. */
  readonly overlap: number
  readonly best: number
  readonly lead: number
  /** How alike the words of the two are altogether: the cosine of their weights by rarity and count. */
  readonly cosine: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0)

const lengthOf = (weights: readonly number[]): number => Math.sqrt(sum(weights.map((weight) => weight * weight))) || 1

const cosine = (words: readonly (readonly [string, number])[], { stems }: Article, rarity: Rarity): number => {
  const weight = (stem: string): number => (1 + Math.log(stems.get(stem) ?? 1)) * rarity(stem)
  const shared = sum(words.map(([stem, rare]) => (stems.has(stem) ? rare * weight(stem) : 0)))
  return shared / lengthOf(words.map(([, rare]) => rare)) / lengthOf([...stems.keys()].map(weight))
}

/** Holds a headline against an article. */
export const heldOf = (headline: LaidSentence, article: Article, rarity: Rarity): Held => {
  const words = [...headline.stems].map((stem) => [stem, rarity(stem)] as const)
  const whole = sum(words.map(([, weight]) => weight)) || 1
  const shareIn = (stems: { has(stem: string): boolean }): number =>
    sum(words.flatMap(([stem, weight]) => (stems.has(stem) ? [weight] : []))) / whole
  const shares = article.sentences.map(({ stems }) => shareIn(stems))
  const ranked = article.sentences
    .map((sentence, index) => ({ sentence, share: shares[index] ?? 0, index }))
    .sort((a, b) => b.share - a.share || a.index - b.index)
  const best = ranked[0]?.share ?? 0
  return {
    headline,
    article,
    shares,
    nearest: ranked.slice(0, 3).flatMap(({ sentence, share }) => (share > best / 2 ? [sentence] : [])),
    overlap: shareIn(article.stems),
    best,
    lead: shareIn(new Set(article.sentences.slice(0, 4).flatMap(({ stems }) => [...stems]))),
    cosine: cosine(words, article, rarity),
  }
}

export interface Measure {
  readonly says: string
  readonly of: (held: Held, cue: CueName) => number
}

const withCue = (sentences: readonly LaidSentence[], cue: CueName): number => sentences.filter(({ cues }) => cues.has(cue)).length

const three = ({ article }: Held): readonly LaidSentence[] => article.sentences.slice(0, 3)

const early = ({ article }: Held, cue: CueName): number => {
  const at = article.sentences.findIndex(({ cues }) => cues.has(cue))
  return at < 0 ? 0 : 1 / (1 + at)
}

export const measures = {
  share: {
    says: 'the share of sentences with them',
    of: ({ article }, cue) => Math.min(1, (3 * withCue(article.sentences, cue)) / Math.max(1, article.sentences.length)),
  },
  count: { says: 'how many sentences have them, up to three', of: ({ article }, cue) => Math.min(3, withCue(article.sentences, cue)) / 3 },
  many: { says: 'how many sentences have them, up to eight', of: ({ article }, cue) => Math.min(8, withCue(article.sentences, cue)) / 8 },
  early: { says: 'how early they come', of: early },
  first: { says: 'whether the first sentence has them', of: ({ article }, cue) => withCue(article.sentences.slice(0, 1), cue) },
  lead: { says: 'how many of the first three sentences have them', of: (held, cue) => withCue(three(held), cue) / 3 },
  any_lead: { says: 'whether one of the first three sentences has them', of: (held, cue) => Math.min(1, withCue(three(held), cue)) },
  near: { says: 'how many of the sentences nearest to the headline have them', of: ({ nearest }, cue) => withCue(nearest, cue) / 3 },
  any_near: { says: 'whether a sentence near to the headline has them', of: ({ nearest }, cue) => Math.min(1, withCue(nearest, cue)) },
  nearest: { says: 'whether the sentence nearest to the headline has them', of: ({ nearest }, cue) => withCue(nearest.slice(0, 1), cue) },
  aimed: {
    says: 'how near to the headline a sentence with them is',
    of: ({ article, shares }, cue) =>
      Math.max(0, ...article.sentences.map(({ cues }, index) => (cues.has(cue) ? (shares[index] ?? 0) : 0))),
  },
  headline: { says: 'whether the headline has them', of: ({ headline }, cue) => Number(headline.cues.has(cue)) },
} as const satisfies Readonly<Record<string, Measure>>

export type MeasureName = keyof typeof measures

/** A headline that itself doubts what others tell ("No, the bridge is not closed") is upheld where a plain one is denied. */
export const isDoubting = ({ cues }: LaidSentence): boolean =>
  cues.has('refuting') || cues.has('denying') || cues.has('rumour') || cues.has('negating')

/** A headline that tells it as a fact, neither asking nor naming who says so. */
export const isPlain = (headline: LaidSentence): boolean =>
  !isDoubting(headline) && !headline.cues.has('hedging') && !headline.cues.has('telling') && !headline.text.includes('?')
