import { test } from 'tap'
import { termRelation } from '../../../src/core/concepts/relation.js'
import { termOf, vocabularyOf } from '../../../src/core/concepts/vocabulary.js'
import { openLexicon } from '../../../src/lexicon.js'

const vocabulary = vocabularyOf([], openLexicon())

test('terms that are no concepts lie as their words show', (t) => {
  for (const [kind, left, right, relation] of [
    ['measure', 'homes flooded', 'flooded houses', 'same'],
    ['measure', 'exports', 'imports', 'different'],
    ['category', 'convicts', 'prisoners', 'narrower'],
    ['category', 'women', 'men', 'disjoint'],
    ['measure', 'votes', 'seats', 'unknown'],
    ['place', 'homes', 'houses', 'unknown'],
  ] as const)
    t.equal(termRelation(vocabulary, kind, termOf(vocabulary, kind, left), termOf(vocabulary, kind, right)), relation, `${left} / ${right}`)
  t.end()
})
