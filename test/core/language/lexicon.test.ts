import { test } from 'tap'
import type { WordClass } from '../../../src/core/language/dictionary.js'
import { emptyLexicon, type WordRelation } from '../../../src/core/language/lexicon.js'
import { openLexicon } from '../../../src/lexicon.js'

const lexicon = openLexicon()

const cases: readonly (readonly [string, string, WordClass, WordRelation | null])[] = [
  ['sofa', 'couch', 'noun', 'same'],
  ['nurse', 'person', 'noun', 'narrower'],
  ['vegetable', 'onion', 'noun', 'broader'],
  ['wet', 'dry', 'adjective', 'opposite'],
  ['tiny', 'big', 'adjective', 'opposite'],
  ['open', 'close', 'verb', 'opposite'],
  ['kill', 'die', 'verb', 'narrower'],
  ['inmate', 'convict', 'noun', 'same'],
  ['carrot', 'parliament', 'noun', null],
  ['dog', 'person', 'noun', null],
]

test('how two words lie', (t) => {
  for (const [left, right, name, relation] of cases)
    t.equal(lexicon.relation({ lemma: left, class: name }, { lemma: right, class: name }), relation, `${left}, ${right}`)
  t.equal(lexicon.relation({ lemma: 'destroy', class: 'verb' }, { lemma: 'destruction', class: 'noun' }), 'derived')
  t.equal(lexicon.relation({ lemma: 'death', class: 'noun' }, { lemma: 'die', class: 'verb' }), 'same', 'by the table of the news')
  t.end()
})

test('kinds, and what is listed', (t) => {
  t.ok(lexicon.isKindOf('nurse', 'person'))
  t.notOk(lexicon.isKindOf('dog', 'person'), 'by its first sense only')
  t.ok(lexicon.knows('ice cream', 'noun'))
  t.notOk(lexicon.knows('blorf', 'noun'))
  t.end()
})

test('without a dictionary', (t) => {
  const noun = (lemma: string) => ({ lemma, class: 'noun' }) as const
  t.equal(emptyLexicon.relation(noun('nurse'), noun('nurse')), 'same')
  t.equal(emptyLexicon.relation(noun('firm'), noun('company')), 'same')
  t.equal(emptyLexicon.relation(noun('nurse'), noun('person')), null)
  t.notOk(emptyLexicon.isKindOf('nurse', 'person'))
  t.end()
})
