/**
 * Table: what is weighed where a sentence with figures is laid beside another and no firm rule decides. Rows with `of` are read here, the
 * others are rows of the table of features of the room, taken by name. The weights (logistic regression) are fitted on published pairs of
 * sentences from the news that people have labelled; `test/measure/fit-figures.ts` says how.
 */
import type { Match } from '../align.js'
import { toldFrom } from '../alignment.js'
import { features } from '../features.js'
import { pronouns } from './en/telling-words.js'
import type { Fate, Met } from './met.js'
import type { Told } from './told.js'

export interface Weighed {
  readonly name: string
  readonly says: string
  readonly weight: number
  readonly of: (told: Told) => number
}

const capped = (count: number, most: number): number => Math.min(count, most) / most

const weightOf = ({ word }: Match): number => {
  if (word.isName) return 1.3
  return ['ADJ', 'ADV', 'NUM'].includes(word.tag) ? 0.7 : 1
}

const coverage = (matches: readonly Match[]): number => {
  const whole = matches.reduce((sum, match) => sum + weightOf(match), 0)
  return whole > 0 ? matches.reduce((sum, match) => sum + match.credit * weightOf(match), 0) / whole : 1
}

const has = ({ fates }: Told, fate: Fate): number => Number(fates.some((met) => met.fate === fate))

/** "Jonas Weil" where the premise says "Weil": the first name is no news. */
const isSpelledOut = ({ core }: Told, { word }: Match): boolean =>
  core.some((other) => other.credit >= toldFrom && other.word.isName && Math.abs(other.word.at - word.at) <= 2)

/** Whether a name hangs on a preposition: "in Halden". */
const isPlaced = ({ asked }: Told, { word }: Match): boolean => {
  for (let at = word.at - 1; at >= Math.max(0, word.at - 4); at -= 1) {
    const tag = asked.tokens[at]?.tag
    if (tag === 'ADP') return true
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return false
  }
  return false
}

const newNames = (told: Told, placed: boolean): number =>
  told.missing.filter((match) => match.word.isName && !isSpelledOut(told, match) && isPlaced(told, match) === placed).length

const near = 6
const nearby = 12

/** How much of what stands around a figure stands around its partner too. */
const around = ({ core }: Told, { mention, partner }: Met): number => {
  const words = core.filter(({ word }) => word.tag !== 'NUM' && Math.abs(word.at - mention.first) <= near)
  if (!partner || words.length === 0) return 1
  const credits = words.map((match) => {
    const at = match.partner?.at ?? -1
    return at >= partner.first - nearby && at <= partner.last + nearby ? match.credit : 0
  })
  return credits.reduce((sum, credit) => sum + credit, 0) / words.length
}

/** The least of it over all figures; 0 where none has a partner. */
export const leastAround = (told: Told): number => {
  const partnered = told.fates.filter(({ partner }) => partner !== null)
  return partnered.length > 0 ? Math.min(...partnered.map((met) => around(told, met))) : 0
}

const countPronouns = ({ tokens }: Told['given']): number => tokens.filter(({ lower }) => pronouns.has(lower)).length

const row = (name: string, weight: number, says: string, of: Weighed['of']): Weighed => ({ name, weight, says, of })

/** A row of the room's table of features, by its name. */
const shared = (name: string, weight: number): Weighed => {
  const feature = features.find((known) => known.name === name)
  if (!feature) throw new Error(`no feature is called ${name}`)
  return row(name, weight, feature.says, ({ alignment }) => feature.of(alignment))
}

const ends = 3

/** What is added for every pair. */
export const bias = -1.22

export const weighed: readonly Weighed[] = [
  row('same_figures', 0.24, 'how many of its figures stand in the premise as they are', ({ fates }) =>
    fates.length > 0 ? fates.filter(({ fate }) => fate === 'same').length / fates.length : 0,
  ),
  row('rival_figure', -0.63, 'of what is counted the premise tells another number', (told) => has(told, 'rival')),
  row('implied_figure', -0.56, 'a figure of the premise only implies that of the hypothesis', (told) => has(told, 'within')),
  row('told_first', 1.26, 'how far the premise tells the first words', ({ core }) => coverage(core.slice(0, ends))),
  row('told_last', 1.16, 'how far the premise tells the last words', ({ core }) => coverage(core.slice(-ends))),
  row('told_around', 0.39, 'how much of what stands around a figure stands around it in the premise', leastAround),
  row('untold', -1.13, 'how many words the premise does not tell', ({ missing }) => capped(missing.length, 6)),
  row('new_names', -0.83, 'new names of those who do it or bear it', (told) => capped(newNames(told, false), 2)),
  row('new_places', -0.81, 'new names after a preposition', (told) => capped(newNames(told, true), 2)),
  row('pronouns', -0.26, 'pronouns of the premise stand for what it does not name', ({ given }) => capped(countPronouns(given), 2)),
  row('own_pronouns', 0.26, 'pronouns of the hypothesis', ({ asked }) => capped(countPronouns(asked), 1)),
  row('says_much', 0.46, 'the hypothesis is long', ({ core }) => capped(core.length, 15)),
  shared('extra_modifiers', -0.51),
  shared('extra_nouns', -0.59),
  shared('extra_names', -0.52),
  shared('order', 0.34),
  shared('little_opposed', -0.36),
  shared('turned', -0.9),
  shared('all_told', 0.3),
  shared('both_deny', 0.55),
]

/** How probable it is that the hypothesis follows, 0 to 1. */
export const probabilityOf = (told: Told): number =>
  1 / (1 + Math.exp(-weighed.reduce((sum, { weight, of }) => sum + weight * of(told), bias)))
