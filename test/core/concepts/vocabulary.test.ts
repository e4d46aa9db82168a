/** What words mean: words that equal a key, label or alias of a concept of that kind are that concept (API.md, claims). */
import { test } from 'tap'
import { completeConcept } from '../../../src/core/concepts/schema.js'
import { ancestors, descendants, namesOf, termOf, vocabularyOf } from '../../../src/core/concepts/vocabulary.js'
import { concept } from '../../support/core.js'

const cases = completeConcept({
  key: 'awol-and-desertion-cases',
  label: 'AWOL and desertion cases',
  aliases: ['criminal proceedings under Articles 407 and 408'],
  kind: 'measure',
})

test('words that are a concept', (t) => {
  const vocabulary = vocabularyOf([
    cases,
    concept('place', 'new-york', { label: 'New York' }),
    concept('unit', 'person', { aliases: ['people'] }),
  ])
  const measures = [
    'awol-and-desertion-cases',
    'AWOL and desertion cases',
    'cases of AWOL or desertion',
    'Criminal proceedings under articles 408 and 407',
  ]
  for (const words of measures) t.equal(termOf(vocabulary, 'measure', words).id, 'concept:awol-and-desertion-cases', words)
  for (const words of ['new york', ' New  York ']) t.equal(termOf(vocabulary, 'place', words).id, 'concept:new-york', words)
  t.equal(termOf(vocabulary, 'place', 'York, new').concept, null, 'places go by their plain name')
  t.equal(termOf(vocabulary, 'unit', 'People').id, 'concept:person')
  t.end()
})

test('words that are none mean themselves', (t) => {
  const vocabulary = vocabularyOf([cases])
  t.equal(termOf(vocabulary, 'measure', 'bridges closed').id, termOf(vocabulary, 'measure', 'closed bridge').id)
  t.not(termOf(vocabulary, 'place', 'North Sea').id, termOf(vocabulary, 'place', 'Sea North').id)
  t.equal(termOf(vocabulary, 'place', 'awol-and-desertion-cases').concept, null, 'the key of another kind is only words')
  t.equal(termOf(vocabulary, 'measure', 'desertion').concept, null, 'a part of a label is no label')
  t.end()
})

test('a wording that names two concepts', (t) => {
  const two = [concept('measure', 'b', { aliases: ['flight'] }), concept('measure', 'a', { aliases: ['flight'] })]
  t.equal(termOf(vocabularyOf(two), 'measure', 'flight').concept?.key, 'a')
  t.equal(termOf(vocabularyOf(two.toReversed()), 'measure', 'flight').concept?.key, 'a', 'in any order')
  const hijacked = vocabularyOf([concept('measure', 'zebra'), concept('measure', 'ant', { aliases: ['zebra'] })])
  t.equal(termOf(hijacked, 'measure', 'zebra').concept?.key, 'zebra')
  t.end()
})

test('above and below, nearest first, and loops end', (t) => {
  const vocabulary = vocabularyOf([
    concept('measure', 'a', { broader: ['b'] }),
    concept('measure', 'b', { broader: ['c'] }),
    concept('measure', 'c', { broader: ['d', 'b'] }),
    concept('measure', 'd'),
  ])
  t.strictSame(ancestors(vocabulary, 'a'), ['b', 'c', 'd'])
  t.strictSame(descendants(vocabulary, 'd'), ['c', 'b', 'a'])
  t.strictSame(ancestors(vocabulary, 'd'), [])
  t.strictSame(ancestors(vocabulary, 'nothing'), [])
  t.end()
})

test('classes of what is the same', (t) => {
  const vocabulary = vocabularyOf([
    concept('measure', 'x', { sameAs: ['y'] }),
    concept('measure', 'y', { sameAs: ['z'] }),
    concept('measure', 'z', { broader: ['top'], aliases: ['zed'] }),
    concept('measure', 'top'),
  ])
  t.equal(termOf(vocabulary, 'measure', 'zed').id, termOf(vocabulary, 'measure', 'x').id)
  t.strictSame(ancestors(vocabulary, 'x'), ['top'], 'what is above one is above all')
  t.strictSame([...new Set(namesOf(vocabulary, 'x'))].sort(), ['x', 'y', 'z', 'zed'])
  t.end()
})

test('links to what is not registered are no links', (t) => {
  const vocabulary = vocabularyOf([concept('measure', 'a', { broader: ['ghost'], sameAs: ['ghost'], related: ['ghost'] })])
  t.strictSame(ancestors(vocabulary, 'a'), [])
  t.equal(termOf(vocabulary, 'measure', 'ghost').concept, null)
  t.end()
})
