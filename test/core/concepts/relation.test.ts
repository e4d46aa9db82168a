/** How two terms of one kind lie to each other (DESIGN, section 3, outcomes). */
import { test } from 'tap'
import { inverted } from '../../../src/core/comparison/terms.js'
import { type TermRelation, termRelation } from '../../../src/core/concepts/relation.js'
import type { ConceptBody, ConceptKind } from '../../../src/core/concepts/schema.js'
import { termOf, vocabularyOf } from '../../../src/core/concepts/vocabulary.js'
import { concept } from '../../support/core.js'

const concepts: readonly ConceptBody[] = [
  concept('measure', 'offences'),
  concept('measure', 'cases', { broader: ['offences'], partition: true, aliases: ['AWOL and desertion cases'] }),
  concept('measure', 'awol', { broader: ['cases'] }),
  concept('measure', 'awol-at-the-front', { broader: ['awol'] }),
  concept('measure', 'desertion', { broader: ['cases'], sameAs: ['flight'] }),
  concept('measure', 'flight'),
  concept('measure', 'flight-abroad', { broader: ['flight'] }),
  concept('measure', 'thefts', { broader: ['offences'] }),
  concept('measure', 'both-crimes', { broader: ['awol', 'desertion'] }),
  concept('measure', 'deserters', { related: ['cases'] }),
  concept('measure', 'rainfall', { disjointWith: ['sunshine', 'harvest'] }),
  concept('measure', 'sunshine'),
  concept('measure', 'evening-sun', { broader: ['sunshine'] }),
  concept('measure', 'harvest'),
  concept('place', 'maravia'),
  concept('place', 'north', { broader: ['maravia'] }),
  concept('place', 'south', { broader: ['maravia'] }),
  concept('place', 'atlantis'),
  concept('place', 'border-river', { related: ['north'] }),
  concept('category', 'harvest'),
]

const relate = (kind: ConceptKind, left: string, right: string, of: readonly ConceptBody[] = concepts): TermRelation => {
  const vocabulary = vocabularyOf(of)
  return termRelation(vocabulary, kind, termOf(vocabulary, kind, left), termOf(vocabulary, kind, right))
}

const rows: readonly (readonly [ConceptKind, string, string, TermRelation, string])[] = [
  ['measure', 'cases', 'cases', 'same', 'one key'],
  ['measure', 'cases', 'desertion and AWOL cases', 'same', 'a wording of its alias'],
  ['measure', 'desertion', 'flight', 'same', 'sameAs'],
  ['measure', 'awol', 'cases', 'narrower', 'directly below'],
  ['measure', 'awol-at-the-front', 'offences', 'narrower', 'far below'],
  ['measure', 'flight-abroad', 'desertion', 'narrower', 'below what is the same'],
  ['measure', 'flight-abroad', 'cases', 'narrower', 'through what is the same'],
  ['measure', 'awol', 'desertion', 'disjoint', 'two parts of one partition'],
  ['measure', 'awol-at-the-front', 'flight-abroad', 'disjoint', 'through ancestors'],
  ['measure', 'both-crimes', 'awol', 'narrower', 'in two parts: below the one'],
  ['measure', 'both-crimes', 'awol-at-the-front', 'unknown', 'in two parts: not disjoint from what lies in one of them'],
  ['measure', 'rainfall', 'sunshine', 'disjoint', 'disjointWith'],
  ['measure', 'rainfall', 'evening-sun', 'disjoint', 'disjointWith, through an ancestor'],
  ['measure', 'deserters', 'cases', 'overlaps', 'related'],
  ['measure', 'thefts', 'cases', 'unknown', 'a common ancestor, no partition'],
  ['measure', 'thefts', 'awol', 'unknown', 'a common ancestor, and a partition that holds one of them only'],
  ['measure', 'deserters', 'awol', 'unknown', 'a path, but no link of its own'],
  ['measure', 'harvest', 'cases', 'different', 'no path at all'],
  ['measure', 'harvest', 'ploughing', 'unknown', 'words that are no concept'],
  ['measure', 'ploughed fields', 'fields ploughed', 'same', 'two wordings of one thing'],
  ['measure', 'ploughing', 'sowing', 'unknown', 'other words prove nothing'],
  ['place', 'north', 'maravia', 'narrower', 'a place in a place'],
  ['place', 'north', 'south', 'disjoint', 'places of which neither lies in the other'],
  ['place', 'north', 'atlantis', 'disjoint', 'places without a path'],
  ['place', 'border-river', 'north', 'overlaps', 'related places'],
  ['place', 'Springfield', 'Springfield', 'same', 'words'],
  ['place', 'New York', 'York, new', 'unknown', 'a name is no bag of words'],
]

test('relations, both ways', (t) => {
  for (const [kind, left, right, relation, why] of rows) {
    t.equal(relate(kind, left, right), relation, why)
    t.equal(relate(kind, right, left), inverted(relation), `${why}, the other way round`)
  }
  t.end()
})

test('the order of registration makes no difference', (t) => {
  const others = [concepts.toReversed(), [...concepts.slice(7), ...concepts.slice(0, 7)]]
  for (const other of others)
    for (const [kind, left, right, relation, why] of rows) t.equal(relate(kind, left, right, other), relation, why)
  t.end()
})

test('loops in broader end', (t) => {
  const loop = [
    concept('measure', 'a', { broader: ['b'] }),
    concept('measure', 'b', { broader: ['c'] }),
    concept('measure', 'c', { broader: ['a', 'c'] }),
    concept('measure', 'd', { broader: ['a'] }),
    concept('measure', 'e'),
  ]
  t.equal(relate('measure', 'd', 'c', loop), 'narrower')
  t.equal(relate('measure', 'c', 'd', loop), 'broader')
  t.equal(relate('measure', 'd', 'e', loop), 'different')
  t.equal(relate('measure', 'a', 'b', loop), inverted(relate('measure', 'b', 'a', loop)), 'each in the other, both ways')
  t.end()
})

test('only concepts of one kind are linked', (t) => {
  const mixed = [
    concept('measure', 'a', { broader: ['p'], related: ['p'] }),
    concept('place', 'p'),
    concept('measure', 'b', { broader: ['p'] }),
  ]
  t.equal(relate('measure', 'a', 'b', mixed), 'different')
  t.equal(relate('measure', 'a', 'p', mixed), 'unknown', 'a key of another kind is only words')
  t.end()
})

test('a part of a partition is not disjoint from what it is the same as', (t) => {
  const parts = [
    concept('measure', 'whole', { partition: true }),
    concept('measure', 'part', { broader: ['whole'], sameAs: ['piece'] }),
    concept('measure', 'piece', { broader: ['whole'] }),
    concept('measure', 'rest', { broader: ['total'] }),
    concept('measure', 'total', { sameAs: ['whole'] }),
  ]
  t.equal(relate('measure', 'part', 'piece', parts), 'same')
  t.equal(relate('measure', 'rest', 'part', parts), 'disjoint', 'the partition holds for all that is the whole')
  t.end()
})
