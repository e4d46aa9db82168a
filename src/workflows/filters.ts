/** Table: the filters of each collection, and what each asks of the store. */

import type { ConceptKind } from '../core/concepts/schema.js'
import { descendants, namesOf, termOf, type Vocabulary } from '../core/concepts/vocabulary.js'
import { distinct } from '../core/values/order.js'
import { readPeriod } from '../core/values/period.js'
import { daySpan } from '../core/values/period-relation.js'
import { contentStems, formOf, plain } from '../core/values/wording.js'
import type { ResourceType } from '../store/changes.js'
import type { Condition, Field } from '../store/queries.js'

export type Filters = Readonly<Record<string, string | undefined>>

type Filter = (value: string, vocabulary: Vocabulary) => Condition

const field =
  (name: Field): Filter =>
  (value) => ({ field: name, any: [value] })

/** Every word must occur, by its stem. */
const words: Filter = (value) => {
  const stems = contentStems(value)
  return { term: 'word', all: stems.length ? stems : [plain(value)] }
}

/** All wordings of what the words of a kind mean. */
const wordings = (vocabulary: Vocabulary, kind: ConceptKind, value: string): string[] => {
  const { concept, id } = termOf(vocabulary, kind, value)
  return concept ? [value, ...namesOf(vocabulary, id.slice('concept:'.length))] : [value]
}

/** Keys of a kind that lie under any of these keys along `broader`, whatever the kinds between. */
const under = (vocabulary: Vocabulary, keys: readonly string[]): string[] => {
  const seen = new Set(keys)
  for (const key of seen) for (const concept of vocabulary.byKey.values()) if (concept.broader.includes(key)) seen.add(concept.key)
  return [...seen]
}

/** A claim's topics are its own and those above its measure. */
const topic: Filter = (value, vocabulary) => {
  const { concept, id } = termOf(vocabulary, 'topic', value)
  const name = id.slice('concept:'.length)
  const keys = concept ? under(vocabulary, [name, ...(vocabulary.members.get(name) ?? []), ...descendants(vocabulary, name)]) : []
  const namesUnder = (kind: ConceptKind) =>
    keys.filter((key) => vocabulary.byKey.get(key)?.kind === kind).flatMap((key) => namesOf(vocabulary, key))
  return {
    either: [
      { term: 'topic', any: distinct([value, ...namesUnder('topic')].map(plain)) },
      { term: 'measure', any: distinct(namesUnder('measure').map(formOf)) },
    ],
  }
}

const period: Filter = (value) => {
  const read = readPeriod(value)
  const { first, last } = read ? daySpan(read) : { first: 0, last: -1 }
  return { days: [Math.max(first, -1e9), Math.min(last, 1e9)] }
}

const table: { readonly [T in ResourceType]: Readonly<Record<string, Filter>> } = {
  claim: {
    q: words,
    type: field('type'),
    measure: (value, vocabulary) => ({ term: 'measure', any: distinct(wordings(vocabulary, 'measure', value).map(formOf)) }),
    place: (value, vocabulary) => ({ term: 'place', any: distinct(wordings(vocabulary, 'place', value).map(plain)) }),
    period,
    topic,
    sourceId: (value) => ({ saidBy: [value] }),
    mergedInto: field('mergedInto'),
    documentId: (value) => ({ inDocument: value }),
  },
  source: {
    q: words,
    kind: field('kind'),
    country: field('country'),
    parentId: field('parentId'),
    mergedInto: field('mergedInto'),
    domain: (value) => ({ term: 'domain', any: [plain(value)] }),
    identifier: (value) => ({ term: 'identifier', any: [value] }),
  },
  document: { q: words, sourceId: field('sourceId'), url: field('url'), contentHash: field('contentHash') },
  concept: { q: words, kind: field('kind'), broader: (value) => ({ term: 'broader', any: [value] }) },
  assertion: { claimId: field('claimId'), documentId: field('documentId') },
  judgement: {
    claimId: (value) => ({
      either: [
        { field: 'left', any: [value] },
        { field: 'right', any: [value] },
      ],
    }),
  },
}

/** The conditions of the filters that are set. */
export const conditionsOf = (vocabulary: Vocabulary, type: ResourceType, filters: Filters): Condition[] =>
  Object.entries(filters).flatMap(([name, value]) => {
    const filter = table[type][name]
    return filter && value !== undefined ? [filter(value, vocabulary)] : []
  })
