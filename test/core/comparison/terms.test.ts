/** The dimensions that compare words: places that are registered or known by name, and predicates in their order. */
import { test } from 'tap'
import type { Statement } from '../../../src/core/claims/statement.js'
import type { Outcome } from '../../../src/core/comparison/dimension.js'
import { sideOf } from '../../../src/core/comparison/side.js'
import { categoryOutcome, inverted, measureOutcome, placeOutcome, shareNothing } from '../../../src/core/comparison/terms.js'
import { termOf, vocabularyOf } from '../../../src/core/concepts/vocabulary.js'
import { concept, happened, held, n } from '../../support/core.js'

const vocabulary = vocabularyOf([
  concept('place', 'ukraine', { label: 'Ukraine' }),
  concept('place', 'kharkiv', { label: 'Kharkiv', broader: ['ukraine'] }),
  concept('place', 'atlantis', { label: 'Atlantis' }),
  concept('measure', 'cases', { label: 'AWOL and desertion cases', unit: 'case', accumulation: 'flow' }),
  concept('measure', 'attack', { label: 'the North attacked the South' }),
  concept('category', 'convicts', { broader: ['prisoners'] }),
  concept('category', 'prisoners'),
])

const side = (statement: Statement) => sideOf(vocabulary, statement, [])

test('places, both ways', (t) => {
  const rows: readonly (readonly [string | null, string | null, Outcome])[] = [
    [null, null, 'same'],
    [null, 'Ukraine', 'unknown'],
    ['Kharkiv', 'Ukraine', 'narrower'],
    ['Kharkiv', 'France', 'disjoint'],
    ['Kharkiv', 'UA', 'narrower'],
    ['Kharkiv', 'Poltava', 'unknown'],
    ['UA', 'Ukraine', 'same'],
    ['the Netherlands', 'NL', 'same'],
    ['France', 'Poland', 'disjoint'],
    ['Atlantis', 'France', 'unknown'],
    ['Springfield', 'France', 'unknown'],
    ['Springfield', 'springfield', 'same'],
    ['Springfield', 'Ukraine', 'unknown'],
  ]
  const term = (words: string | null) => (words === null ? null : termOf(vocabulary, 'place', words))
  for (const [left, right, outcome] of rows) {
    t.equal(placeOutcome(vocabulary, term(left), term(right)), outcome, `${left} in ${right}`)
    t.equal(placeOutcome(vocabulary, term(right), term(left)), inverted(outcome), `${right} in ${left}`)
  }
  t.not(placeOutcome(vocabulary, term('Puerto Rico'), term('United States')), 'disjoint', {
    todo: 'a territory with a code of its own is held to be disjoint from the country to which it belongs',
  })
  t.end()
})

test('predicates without a number are compared in their order, what is counted is not', (t) => {
  const measure = (left: Statement, right: Statement) => measureOutcome(vocabulary, side(left), side(right))
  t.equal(measure(n('5', { measure: 'desertion or AWOL cases' }), n('5')), 'same')
  t.equal(measure(happened('the North attacked the South'), happened('attack')), 'same', 'a label is the concept')
  t.equal(measure(happened('the South attacked the North'), happened('attack')), 'unknown', 'the other way round it is not')
  t.equal(measure(held('bridges closed'), held('the bridge was closed')), 'same')
  t.equal(measure(held('closed bridges'), held('the bridge was closed')), 'unknown', 'it is better to find nothing')
  t.equal(measure(held('prices rising'), held('prices falling')), 'same', 'opposites are about the same thing')
  t.equal(measure(n('5', { measure: 'prices rising' }), n('5', { measure: 'prices falling' })), 'unknown', 'but not of numbers')
  t.end()
})

test('categories narrow together', (t) => {
  const terms = (words: readonly string[]) => words.map((word) => termOf(vocabulary, 'category', word))
  const rows: readonly (readonly [readonly string[], readonly string[], Outcome])[] = [
    [[], [], 'same'],
    [['women', 'old'], ['old', 'women'], 'same'],
    [['women'], [], 'narrower'],
    [['women', 'old'], ['women'], 'narrower'],
    [['convicts'], ['prisoners'], 'narrower'],
    [['convicts', 'women'], ['prisoners', 'women'], 'narrower'],
    [['convicts', 'women'], ['prisoners'], 'narrower'],
    [['women'], ['old'], 'unknown'],
    [['convicts', 'old'], ['prisoners', 'women'], 'unknown'],
  ]
  for (const [left, right, outcome] of rows) {
    t.equal(categoryOutcome(vocabulary, terms(left), terms(right)), outcome, `${left} in ${right}`)
    t.equal(categoryOutcome(vocabulary, terms(right), terms(left)), inverted(outcome), `${right} in ${left}`)
  }
  t.end()
})

test('sharing nothing', (t) => {
  t.ok(shareNothing(vocabulary, side(held('inflation fell')), side(held('bridge closed'))))
  t.notOk(shareNothing(vocabulary, side(held('inflation fell')), side(held('fall of inflation'))), 'a stem')
  t.notOk(shareNothing(vocabulary, side(n('5')), side(held('deserters shot'))), 'a stem of a label')
  t.notOk(shareNothing(vocabulary, side(held('inflation', { category: ['women'] })), side(held('wages of women'))), 'a category')
  t.end()
})
