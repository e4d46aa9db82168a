/** The registered concepts as one index: what words mean, and what lies above, below and beside what. */
import { emptyLexicon, type Lexicon } from '../language/lexicon.js'
import { byText, distinct } from '../values/order.js'
import { attached, remembered } from '../values/remembered.js'
import { formOf, plain } from '../values/wording.js'
import type { ConceptBody, ConceptKind } from './schema.js'

/** What words mean: a registered concept, or themselves by their form. */
export interface Term {
  readonly words: string
  /** Equal for wordings of one thing: "concept:<key>" or "words:<form>". */
  readonly id: string
  readonly concept: ConceptBody | null
  readonly form: string
}

export interface Vocabulary {
  readonly byKey: ReadonlyMap<string, ConceptBody>
  /** A kind, a blank and a wording (exact or form) → the key of the concept it names. */
  readonly byWording: ReadonlyMap<string, string>
  /** key → the smallest key of its sameAs class, within its kind. */
  readonly classOf: ReadonlyMap<string, string>
  /** class → all keys in it. */
  readonly members: ReadonlyMap<string, readonly string[]>
  /** class → classes directly above, below, and linked by `related`, within the kind. */
  readonly above: ReadonlyMap<string, readonly string[]>
  readonly below: ReadonlyMap<string, readonly string[]>
  readonly related: ReadonlyMap<string, readonly string[]>
  readonly disjoint: ReadonlyMap<string, readonly string[]>
  /** class → the number of its island: no path joins two islands. */
  readonly island: ReadonlyMap<string, number>
  /** What words mean that are no concepts. */
  readonly lexicon: Lexicon
}

/** Units and places are matched by their plain name alone; a bag of stems would take "New York" for "York, new". */
const byFormToo = new Set<ConceptKind>(['measure', 'category', 'topic'])

const exact = (kind: ConceptKind, words: string): string => `${kind} =${plain(words)}`
const loose = (kind: ConceptKind, words: string): string => `${kind} ~${formOf(words)}`

/** Joins keys that belong together into classes, each known by its smallest key. */
const unite = (keys: readonly string[], pairs: readonly (readonly [string, string])[]): Map<string, string> => {
  const parent = new Map(keys.map((key) => [key, key]))
  const root = (key: string): string => {
    const up = parent.get(key) ?? key
    return up === key ? key : root(up)
  }
  for (const [a, b] of pairs) {
    const [one, other] = [root(a), root(b)].sort(byText)
    if (one !== undefined && other !== undefined) parent.set(other, one)
  }
  return new Map(keys.map((key) => [key, root(key)]))
}

const gather = (pairs: readonly (readonly [string, string])[]): Map<string, string[]> => {
  const lists = new Map<string, Set<string>>()
  for (const [from, to] of pairs) if (from !== to) lists.set(from, (lists.get(from) ?? new Set()).add(to))
  return new Map([...lists].map(([from, to]) => [from, distinct(to)]))
}

const named = ({ kind, key }: ConceptBody, names: readonly string[], form: typeof exact): (readonly [string, string])[] =>
  names.map((name) => [form(kind, name), key] as const)

/** What wordings mean, the later the firmer: forms, then aliases, then labels, then keys; of equals the smaller key. */
const wordings = (concepts: readonly ConceptBody[]): (readonly [string, string])[] => {
  const all = concepts.toReversed()
  const loosely = all.filter(({ kind }) => byFormToo.has(kind))
  return [
    ...loosely.flatMap((concept) => named(concept, [...concept.aliases, concept.label, concept.key], loose)),
    ...all.flatMap((concept) => named(concept, concept.aliases, exact)),
    ...all.flatMap((concept) => named(concept, [concept.label], exact)),
    ...all.flatMap((concept) => named(concept, [concept.key], exact)),
  ]
}

/** Builds the index; the order of the concepts makes no difference. A wording that names two concepts is the one whose key or label it is, then the smaller key. */
export const vocabularyOf = (concepts: readonly ConceptBody[], lexicon: Lexicon = emptyLexicon): Vocabulary => {
  const sorted = [...concepts].sort((a, b) => byText(a.key, b.key))
  const byKey = new Map(sorted.map((concept) => [concept.key, concept]))
  const links = (field: 'broader' | 'sameAs' | 'related' | 'disjointWith') =>
    sorted.flatMap((concept) =>
      concept[field].filter((key) => byKey.get(key)?.kind === concept.kind).map((key) => [concept.key, key] as const),
    )
  const classOf = unite([...byKey.keys()], links('sameAs'))
  const inClasses = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([a, b]) => [classOf.get(a) ?? a, classOf.get(b) ?? b] as const)
  const both = (pairs: readonly (readonly [string, string])[]) => pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
  const up = inClasses(links('broader'))
  const beside = inClasses(links('related'))
  const classes = distinct(classOf.values())
  const islands = unite(classes, [...up, ...beside])
  const numbers = new Map(distinct(islands.values()).map((key, index) => [key, index]))
  return {
    byKey,
    byWording: new Map(wordings(sorted)),
    classOf,
    members: gather([...classOf].map(([key, name]) => [`${name}`, key] as const)),
    above: gather(up),
    below: gather(up.map(([a, b]) => [b, a] as const)),
    related: gather(both(beside)),
    disjoint: gather(both(inClasses(links('disjointWith')))),
    island: new Map(classes.map((name) => [name, numbers.get(islands.get(name) ?? name) ?? 0])),
    lexicon,
  }
}

const lookUp = (vocabulary: Vocabulary, kind: ConceptKind, words: string): Term => {
  const key =
    vocabulary.byWording.get(exact(kind, words)) ?? (byFormToo.has(kind) ? vocabulary.byWording.get(loose(kind, words)) : undefined)
  const concept = key === undefined ? undefined : vocabulary.byKey.get(key)
  const form = formOf(words)
  if (!concept) return { words, id: `words:${byFormToo.has(kind) ? form : plain(words)}`, concept: null, form }
  return { words, id: `concept:${vocabulary.classOf.get(concept.key) ?? concept.key}`, concept, form }
}

/** So many wordings of each kind are remembered with a vocabulary. */
const mostWordings = 20_000

const dictionaryOf = attached((vocabulary: Vocabulary): Readonly<Record<ConceptKind, (words: string) => Term>> => {
  const ofKind = (kind: ConceptKind) => remembered(mostWordings, (words: string) => lookUp(vocabulary, kind, words))
  return {
    measure: ofKind('measure'),
    category: ofKind('category'),
    place: ofKind('place'),
    unit: ofKind('unit'),
    party: ofKind('party'),
    topic: ofKind('topic'),
  }
})

/** What words of a kind mean. Words that equal a key, label or alias are that concept; the key of another kind is only words. */
export const termOf = (vocabulary: Vocabulary, kind: ConceptKind, words: string): Term => dictionaryOf(vocabulary)[kind](words)

/** The classes reached from one by a step, nearest first, without the class itself. */
const reach = (steps: ReadonlyMap<string, readonly string[]>, from: string): string[] => {
  const seen = new Set([from])
  for (const name of seen) for (const next of steps.get(name) ?? []) seen.add(next)
  return [...seen].slice(1)
}

const className = (vocabulary: Vocabulary, key: string): string => vocabulary.classOf.get(key) ?? key

/** Classes above a concept, nearest first. */
export const ancestors = (vocabulary: Vocabulary, key: string): string[] => reach(vocabulary.above, className(vocabulary, key))

/** Classes below a concept, nearest first. */
export const descendants = (vocabulary: Vocabulary, key: string): string[] => reach(vocabulary.below, className(vocabulary, key))

/** Every wording (key, label, alias) of a class of concepts. */
export const namesOf = (vocabulary: Vocabulary, name: string): string[] =>
  [name, ...(vocabulary.members.get(name) ?? [])].flatMap((key) => {
    const concept = vocabulary.byKey.get(key)
    return concept ? [concept.key, concept.label, ...concept.aliases] : []
  })
