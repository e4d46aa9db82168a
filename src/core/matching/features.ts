/** Table: what the score of a match is made of. Weights were fitted where none is set by hand; see `weights.ts`. */
import type { Candidate } from './candidate.js'
import { namesBorne } from './entity.js'
import { type Overlap, type Telling, weightOf } from './overlap.js'
import type { PartName } from './part.js'
import type { Query } from './query.js'

export interface View {
  readonly query: Query
  readonly candidate: Candidate
  readonly telling: Telling
  readonly overlap: Overlap
  readonly quantity: number | null
  readonly period: number | null
}

export interface Feature {
  readonly name: string
  readonly part: PartName
  readonly says: string
  /** Between 0 and about 1. */
  readonly of: (view: View) => number
}

/** What a score of words is divided by, so that it lies between 0 and about 1. */
const usualWeight = 20

export const features = [
  {
    name: 'covered',
    part: 'lexical',
    says: 'Which part of what is telling in the query the claim has too.',
    of: ({ overlap }) => overlap.covered,
  },
  {
    name: 'shared',
    part: 'lexical',
    says: 'How telling the shared words are together.',
    of: ({ overlap }) => overlap.weight / usualWeight,
  },
  { name: 'rarest', part: 'lexical', says: 'How telling the rarest shared word is.', of: ({ overlap }) => overlap.most / 10 },
  { name: 'text', part: 'lexical', says: 'BM25 of the claim’s text.', of: ({ overlap }) => overlap.text / usualWeight },
  { name: 'subject', part: 'lexical', says: 'BM25 of what the claim is about.', of: ({ overlap }) => overlap.subject / usualWeight },
  { name: 'of_text', part: 'lexical', says: 'Which part of the claim’s text the query says.', of: ({ overlap }) => overlap.ofText },
  {
    name: 'of_subject',
    part: 'lexical',
    says: 'Which part of what the claim is about the query says.',
    of: ({ overlap }) => overlap.ofSubject,
  },
  { name: 'letters', part: 'lexical', says: 'How alike their words are by their letters.', of: ({ overlap }) => overlap.letters },
  { name: 'amount', part: 'quantity', says: 'How well the claim’s amounts fit those of the query.', of: ({ quantity }) => quantity ?? 0 },
  { name: 'period', part: 'period', says: 'How well the claim’s days fit the times of the query.', of: ({ period }) => period ?? 0 },
  { name: 'other_period', part: 'period', says: 'The claim is of other days.', of: ({ period }) => (period === 0 ? 1 : 0) },
  {
    name: 'names',
    part: 'entity',
    says: 'Which part of the query’s names the claim bears.',
    of: ({ query, candidate, telling }) => namesBorne(query.names, candidate, telling) ?? 0,
  },
  {
    name: 'sayer',
    part: 'entity',
    says: 'How telling the claim’s share of the name of who says it is.',
    of: ({ query, candidate, telling, overlap }) =>
      weightOf(
        query.sayers.filter((name) => candidate.words.has(name) && !overlap.shared.includes(name)),
        telling,
      ) / usualWeight,
  },
  {
    name: 'denial',
    part: 'lexical',
    says: 'Both deny, or neither does.',
    of: ({ query, candidate }) => (query.denies === candidate.denies ? 1 : 0),
  },
] as const satisfies readonly Feature[]

export type FeatureName = (typeof features)[number]['name']

/** The features of a pair, by name. */
export const featuresOf = (view: View): ReadonlyMap<FeatureName, number> => new Map(features.map(({ name, of }) => [name, of(view)]))
