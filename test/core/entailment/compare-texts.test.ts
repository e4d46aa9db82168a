import { test } from 'tap'
import { compareTexts, type EntailmentLabel } from '../../../src/core/entailment/compare-texts.js'
import { features } from '../../../src/core/entailment/features.js'
import { reasons } from '../../../src/core/entailment/reasons.js'
import { weights } from '../../../src/core/entailment/weights.js'
import { emptyLexicon } from '../../../src/core/language/lexicon.js'
import { openLexicon } from '../../../src/lexicon.js'

const lexicon = openLexicon()

const cases: readonly (readonly [string, string, EntailmentLabel])[] = [
  ['A nurse is peeling an onion', 'A person is peeling a vegetable', 'entailment'],
  ['A nurse is carrying a big lamp', 'A nurse is carrying a large lamp', 'entailment'],
  ['A farmer is feeding the geese', 'The geese are being fed by a farmer', 'entailment'],
  ['A person is peeling a vegetable', 'A person is painting a wooden fence', 'neutral'],
  ['A baker is selling bread', 'A baker is selling bread to a tall soldier in the rain', 'neutral'],
  ['A farmer is feeding the geese', 'A farmer is not feeding the geese', 'contradiction'],
  ['There is no baker selling bread', 'A baker is selling bread', 'contradiction'],
  ['The parliament in Riga adopted the budget on Friday', 'Riga parliament adopted the budget', 'entailment'],
  ['The parliament in Riga adopted the budget on Friday', 'President Ilves visited the harbour of Tallinn', 'neutral'],
]

test('a text follows from another, contradicts it, or neither', (t) => {
  for (const [premise, hypothesis, label] of cases)
    t.equal(compareTexts(lexicon, premise, hypothesis).label, label, `${premise} / ${hypothesis}`)
  t.end()
})

test('what is said comes with its rule', (t) => {
  const denied = compareTexts(lexicon, 'A farmer is feeding the geese', 'A farmer is not feeding the geese')
  t.equal(denied.because, 'denied')
  t.match(denied.says, /denies/)
  t.ok(denied.confidence > 0.8 && denied.confidence <= 1)
  const told = compareTexts(lexicon, 'A nurse is peeling an onion', 'A person is peeling a vegetable')
  t.equal(told.because, 'all_told')
  t.end()
})

test('without a dictionary equal words still count, and other words do not', (t) => {
  const [premise, hypothesis] = ['A nurse is peeling an onion', 'A person is peeling a vegetable']
  t.equal(compareTexts(emptyLexicon, premise, premise).label, 'entailment')
  t.not(compareTexts(emptyLexicon, premise, hypothesis).label, 'entailment')
  t.end()
})

test('nothing said, nothing decided wrongly', (t) => {
  for (const [premise, hypothesis] of [
    ['', ''],
    ['', 'A dog barks'],
    ['A dog barks', '...'],
  ] as const) {
    const { confidence } = compareTexts(lexicon, premise, hypothesis)
    t.ok(confidence >= 0 && confidence <= 1, `${premise} / ${hypothesis}: ${confidence}`)
  }
  t.equal(compareTexts(lexicon, '', 'A dog barks').label, 'neutral')
  t.end()
})

test('the tables fit one another', (t) => {
  const known = new Set(features.map(({ name }) => name))
  t.equal(known.size, features.length, 'each name once')
  for (const name of Object.keys(weights)) t.ok(name === 'bias' || known.has(name), `${name} is weighed and known`)
  for (const { name, feature } of reasons) t.ok(feature === null || known.has(feature), name)
  for (const label of ['entailment', 'neutral', 'contradiction'])
    t.equal(reasons.filter((row) => row.label === label).at(-1)?.feature, null, `${label} always has a reason`)
  t.end()
})
