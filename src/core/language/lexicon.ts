/** How words lie to one another by meaning, from a dictionary of senses and a table of the news' own synonyms. */
import { stemmer } from 'stemmer'
import { remembered } from '../values/remembered.js'
import { type Dictionary, emptyDictionary, type Sense, type Word, type WordClass } from './dictionary.js'
import { impliedInNews, sameInNews } from './en/synonyms.js'
import { type FirmRelation, firmRelationOf } from './firm-relation.js'

/** Read from left to right: "dog" is `narrower` than "animal". A `sibling` is another kind of the same ("flute", "guitar"). */
export type WordRelation = 'same' | 'narrower' | 'broader' | 'opposite' | 'derived' | 'related' | 'sibling'

export interface Lexicon {
  /** How two words lie, in their common senses; null where nothing is known of them together. */
  readonly relation: (left: Word, right: Word) => WordRelation | null
  /** The same in their first senses and by exact rows of the tables only: for what must not be mistaken. */
  readonly firmRelation: (left: Word, right: Word) => FirmRelation | null
  /** Whether a noun, in a common sense, names a kind of what another names: ("nurse", "person"). */
  readonly isKindOf: (lemma: string, kind: string) => boolean
  /** Whether the dictionary lists it: compounds too ("ice cream"). */
  readonly knows: (lemma: string, wordClass: WordClass) => boolean
}

/** Beyond these many of its senses a word seldom means that; senses that a counted corpus never met are left out where others were. */
const commonSenses: Readonly<Record<WordClass, number>> = { noun: 5, verb: 5, adjective: 5, adverb: 4 }

/** Steps up to a broader sense. Verbs grow vague sooner than nouns. */
const longestClimb: Readonly<Record<WordClass, number>> = { noun: 6, verb: 2, adjective: 0, adverb: 0 }

/** Senses so broad that being a kind of them says nothing. */
const tooBroad = new Set([
  'entity',
  'physical entity',
  'abstraction',
  'object',
  'whole',
  'thing',
  'matter',
  'attribute',
  'relation',
  'group',
  'psychological feature',
  'measure',
  'causal agent',
  'move',
  'act',
  'make',
  'change',
  'be',
  'have',
  'artifact',
  'state',
  'event',
  'cognition',
  'content',
  'communication',
  'process',
  'unit',
  'instrumentality',
  'part',
])

const senses = (dictionary: Dictionary, { lemma }: Word, wordClass: WordClass): Sense[] => {
  const { ids, attested } = dictionary.sensesOf(lemma, wordClass)
  const most = commonSenses[wordClass]
  return ids.slice(0, attested > 0 ? Math.min(attested, most) : most).flatMap((id) => dictionary.sense(id) ?? [])
}

const isTooBroad = ({ words }: Sense): boolean => tooBroad.has(words[0] ?? '')

/** The broader senses within reach, by steps of all at once; the senses themselves are not among them. */
const above = (dictionary: Dictionary, from: readonly Sense[], steps: number): Set<number> => {
  const found = new Set<number>()
  let edge: readonly Sense[] = from
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const next = edge.flatMap((sense) => sense.above).filter((id) => !found.has(id))
    edge = next.flatMap((id) => dictionary.sense(id) ?? []).filter((sense) => !isTooBroad(sense))
    for (const { id } of edge) found.add(id)
  }
  return found
}

const meets = (ids: ReadonlySet<number>, others: readonly Sense[]): boolean => others.some(({ id }) => ids.has(id))

const idsOf = (list: readonly Sense[]): Set<number> => new Set(list.map(({ id }) => id))

/** Antonyms, directly or by way of what is similar ("tiny" against "large" by "small"). */
const areOpposed = (dictionary: Dictionary, left: Word, lefts: readonly Sense[], right: Word, rights: readonly Sense[]): boolean => {
  const direct = (word: Word, list: readonly Sense[], other: Word) =>
    list.some(({ against }) => against.some((link) => link.word === word.lemma && link.toWord === other.lemma))
  if (direct(left, lefts, right) || direct(right, rights, left)) return true
  const near = (list: readonly Sense[]) => list.filter((sense) => sense.class === 'adjective').flatMap(({ id, beside }) => [id, ...beside])
  const isHead = (id: number) => (dictionary.sense(id)?.against.length ?? 0) > 0
  const [one, other] = [near(lefts.slice(0, 1)).filter(isHead), new Set(near(rights.slice(0, 1)))]
  return one.some((id) => dictionary.sense(id)?.against.some(({ to }) => other.has(to)))
}

/** A first sense may lie below any sense of the other word, and any sense below the other's first: each word tells how the other is meant. */
const isBelow = (dictionary: Dictionary, senses: readonly Sense[], other: Word, others: readonly Sense[]): boolean => {
  const climb = longestClimb[senses[0]?.class ?? 'noun']
  const named = [...above(dictionary, senses.slice(0, 1), climb)].some((id) => dictionary.sense(id)?.words.includes(other.lemma))
  return named || meets(above(dictionary, senses, climb), others.slice(0, 1))
}

const inOneClass = (dictionary: Dictionary, left: Word, right: Word, wordClass: WordClass): WordRelation | null => {
  const [lefts, rights] = [senses(dictionary, left, wordClass), senses(dictionary, right, wordClass)]
  if (lefts.length === 0 || rights.length === 0) return null
  if (areOpposed(dictionary, left, lefts, right, rights)) return 'opposite'
  if (meets(idsOf(lefts), rights)) return 'same'
  if (isBelow(dictionary, lefts, right, rights)) return 'narrower'
  if (isBelow(dictionary, rights, left, lefts)) return 'broader'
  if (lefts.some(({ implies }) => rights.some(({ id }) => implies.includes(id)))) return 'narrower'
  const beside = new Set(lefts.flatMap((sense) => sense.beside))
  if (meets(beside, rights)) return 'related'
  const parents = above(dictionary, lefts, 1)
  return [...above(dictionary, rights, 1)].some((id) => parents.has(id)) ? 'sibling' : null
}

/** "Death" is made from "die": a link between words of two classes. */
const areDerived = (dictionary: Dictionary, left: Word, right: Word): boolean => {
  const links = (word: Word, other: Word) =>
    (word.class ? senses(dictionary, word, word.class) : []).some(({ derived }) =>
      derived.some((link) => link.word === word.lemma && link.toWord === other.lemma),
    )
  return links(left, right) || links(right, left)
}

const rowsOf = new Map<string, Set<readonly string[]>>()
for (const row of sameInNews) for (const word of row) rowsOf.set(word, (rowsOf.get(word) ?? new Set()).add(row))

const implied = new Map(impliedInNews.map(([word, list]) => [word, new Set(list)]))

const byTable = (left: string, right: string): WordRelation | null => {
  const rows = rowsOf.get(left)
  if (rows && [...(rowsOf.get(right) ?? [])].some((row) => rows.has(row))) return 'same'
  if (implied.get(left)?.has(right)) return 'narrower'
  return implied.get(right)?.has(left) ? 'broader' : null
}

const classesOf = ({ class: known }: Word): readonly WordClass[] => (known ? [known] : ['noun', 'verb', 'adjective'])

/** So many pairs of words are remembered. */
const mostPairs = 50_000

/** The lexicon over a dictionary. Two words are compared in one class where they share one, by derivation where they do not. */
export const lexiconOf = (dictionary: Dictionary): Lexicon => {
  const firmly = remembered(mostPairs, (_pair: string, left: Word, right: Word) => firmRelationOf(dictionary, left, right))
  return {
    relation: (left, right) => {
      if (left.lemma === right.lemma) return 'same'
      const told = byTable(left.lemma, right.lemma)
      if (told) return told
      const shared = classesOf(left).filter((name) => classesOf(right).includes(name))
      for (const name of shared) {
        const found = inOneClass(dictionary, left, right, name)
        if (found) return found
      }
      if (stemmer(left.lemma) === stemmer(right.lemma)) return 'derived'
      return areDerived(dictionary, left, right) ? 'derived' : null
    },
    firmRelation: (left, right) => firmly(`${left.class} ${left.lemma}\n${right.class} ${right.lemma}`, left, right),
    isKindOf: (lemma, kind) => {
      const word = (text: string) => senses(dictionary, { lemma: text, class: 'noun' }, 'noun')
      return lemma === kind || meets(above(dictionary, word(lemma).slice(0, 1), 12), word(kind).slice(0, 1))
    },
    knows: (lemma, wordClass) => dictionary.sensesOf(lemma, wordClass).ids.length > 0,
  }
}

/** The lexicon of callers without a dictionary: equal words, stems and the table of the news. */
export const emptyLexicon: Lexicon = lexiconOf(emptyDictionary)
