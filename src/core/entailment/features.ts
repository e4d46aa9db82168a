/** Table: what is weighed when two texts are compared. Each row is a named fact of their alignment, a number from 0 to 1. */

import type { Match } from './align.js'
import { type Alignment, toldFrom } from './alignment.js'
import { opposedLittleWords } from './en/function-words.js'
import type { Content, Words } from './words.js'

export interface Feature {
  readonly name: string
  /** What it tells of the premise and the hypothesis. */
  readonly says: string
  readonly of: (alignment: Alignment) => number
}

const isNoun = ({ tag }: Content): boolean => tag === 'NOUN'
const isVerb = ({ tag }: Content): boolean => tag === 'VERB'
const isName = (word: Content): boolean => word.isName
const isNumber = ({ tag }: Content): boolean => tag === 'NUM'
const isModifier = ({ class: name, tag }: Content): boolean => name === 'adjective' || name === 'adverb' || tag === 'NUM'

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
const capped = (count: number, most: number): number => Math.min(count, most) / most

const weightOf = (word: Content): number => (word.isTelling ? 0.2 : 1)

const coverage = (matches: readonly Match[]): number => {
  const whole = matches.reduce((sum, { word }) => sum + weightOf(word), 0)
  return whole > 0 ? matches.reduce((sum, { word, credit }) => sum + credit * weightOf(word), 0) / whole : 1
}

const missing = (matches: readonly Match[], is: (word: Content) => boolean): number =>
  matches.filter(({ word, credit }) => credit < toldFrom && is(word)).length

const count = (matches: readonly Match[], relation: Match['relation']): number =>
  matches.filter((match) => match.relation === relation).length

const placesOf = ({ told }: Alignment): number[] => told.flatMap(({ partner }) => (partner ? [partner.at] : []))

/** How many neighbours of the hypothesis have partners in the same order. */
const order = (alignment: Alignment): number => {
  const places = placesOf(alignment)
  const pairs = places.slice(1).map((at, index) => at >= (places[index] ?? 0))
  return pairs.length > 0 ? share(pairs.filter(Boolean).length, pairs.length) : 1
}

const pairsOf = ({ all }: Words): Set<string> => new Set(all.slice(1).map((word, index) => `${all[index]} ${word}`))

const sharedPairs = ({ premise, hypothesis }: Alignment): number => {
  const [one, other] = [pairsOf(premise), pairsOf(hypothesis)]
  return share([...other].filter((pair) => one.has(pair)).length, other.size)
}

const littleOpposed = ({ premise, hypothesis }: Alignment): boolean => {
  const [one, other] = [new Set(premise.all), new Set(hypothesis.all)]
  const only = (mine: ReadonlySet<string>, yours: ReadonlySet<string>, a: string, b: string) =>
    mine.has(a) && !yours.has(a) && yours.has(b) && !mine.has(b)
  return opposedLittleWords.some(([a, b]) => only(one, other, a, b) || only(other, one, a, b))
}

const length = ({ content }: Words): number => Math.max(1, content.length)

export const features: readonly Feature[] = [
  { name: 'coverage', says: 'how much of the hypothesis the premise tells', of: ({ forward }) => coverage(forward) },
  {
    name: 'all_told',
    says: 'the premise tells every word of the hypothesis',
    of: ({ forward, told }) => Number(told.length === forward.length),
  },
  { name: 'told_back', says: 'how much of the premise the hypothesis tells', of: ({ backward }) => coverage(backward) },
  {
    name: 'missing_nouns',
    says: 'the hypothesis names things that the premise does not',
    of: ({ forward }) => capped(missing(forward, isNoun), 3),
  },
  {
    name: 'missing_verbs',
    says: 'the hypothesis tells of doings that the premise does not',
    of: ({ forward }) =>
      capped(
        missing(forward, (word) => isVerb(word) && !word.isTelling),
        3,
      ),
  },
  {
    name: 'missing_names',
    says: 'the hypothesis has names that the premise has not',
    of: ({ forward }) => capped(missing(forward, isName), 3),
  },
  {
    name: 'missing_modifiers',
    says: 'the hypothesis describes more closely than the premise',
    of: ({ forward }) => capped(missing(forward, isModifier), 3),
  },
  {
    name: 'missing_numbers',
    says: 'the hypothesis has numbers that the premise has not',
    of: ({ forward }) => capped(missing(forward, isNumber), 2),
  },
  {
    name: 'extra_nouns',
    says: 'the premise names things that the hypothesis does not',
    of: ({ backward }) => capped(missing(backward, isNoun), 4),
  },
  { name: 'extra_verbs', says: 'the premise tells of more doings', of: ({ backward }) => capped(missing(backward, isVerb), 3) },
  { name: 'extra_names', says: 'the premise has more names', of: ({ backward }) => capped(missing(backward, isName), 4) },
  { name: 'extra_modifiers', says: 'the premise describes more closely', of: ({ backward }) => capped(missing(backward, isModifier), 3) },
  {
    name: 'broader',
    says: 'the premise has a broader word where the hypothesis has a narrower',
    of: ({ forward }) => capped(count(forward, 'broader'), 2),
  },
  {
    name: 'narrower',
    says: 'the premise has a narrower word, from which the broader follows',
    of: ({ forward }) => capped(count(forward, 'narrower'), 2),
  },
  { name: 'sibling', says: 'the two have different kinds of one thing', of: ({ forward }) => capped(count(forward, 'sibling'), 2) },
  {
    name: 'opposite',
    says: 'a word of the one is the opposite of a word of the other',
    of: ({ forward }) => capped(count(forward, 'opposite'), 1),
  },
  { name: 'little_opposed', says: 'little words are opposed: up, down', of: (alignment) => Number(littleOpposed(alignment)) },
  {
    name: 'turned',
    says: 'what one of the two denies the other tells',
    of: ({ told }) => capped(told.filter(({ word, partner }) => partner && word.denied !== partner.denied).length, 2),
  },
  {
    name: 'one_denies',
    says: 'only one of the two denies anything',
    of: ({ premise, hypothesis }) => Number(premise.denials > 0 !== hypothesis.denials > 0),
  },
  {
    name: 'both_deny',
    says: 'both deny something',
    of: ({ premise, hypothesis }) => Number(premise.denials > 0 && hypothesis.denials > 0),
  },
  {
    name: 'hedge_dropped',
    says: 'what the premise only holds possible the hypothesis tells as a fact',
    of: ({ told }) => capped(told.filter(({ word, partner }) => partner?.hedged && !word.hedged).length, 2),
  },
  { name: 'order', says: 'words come in the same order', of: order },
  { name: 'shared_pairs', says: 'the same words stand side by side in both', of: sharedPairs },
  {
    name: 'longer',
    says: 'the premise is longer than the hypothesis',
    of: ({ premise, hypothesis }) => Math.min(1, Math.log2(Math.max(1, length(premise) / length(hypothesis))) / 4),
  },
  { name: 'long', says: 'the hypothesis is long', of: ({ hypothesis }) => capped(hypothesis.content.length, 15) },
]

/** The features of an alignment, in the order of the table. */
export const featuresOf = (alignment: Alignment): number[] => features.map(({ of }) => of(alignment))

/** Whether a text tells of someone or something by name or number, as news do, and not of "a man" in "a park". */
export const isOfNames = ({ content }: Words): boolean => content.some(({ isName, text }) => isName || /\d/u.test(text))
