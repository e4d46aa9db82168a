/** What a sentence denies, how it falls, whose it is: so that no two statements are taken for one. */
import { test } from 'tap'
import { vocabularyOf } from '../../../../src/core/concepts/vocabulary.js'
import { readStatement } from '../../../../src/core/reading/draft.js'

const vocabulary = vocabularyOf([])
const statement = (text: string) => readStatement(text, vocabulary)?.statement

test('denials in front', (t) => {
  for (const lead of ['It is not true that', 'It is false that', 'There is no evidence that', 'It’s not true that']) {
    t.match(statement(`${lead} 400 boats sank in May 2025.`), { polarity: 'denied', measure: 'boats sank', quantity: { value: 400 } }, lead)
  }
  t.match(statement('It is true that 400 boats sank in May 2025.'), { polarity: 'affirmed' })
  t.end()
})

test('falls', (t) => {
  t.match(statement('Imports rose by 12% in 2024.'), { accumulation: 'change', quantity: { value: 0.12 } })
  t.match(statement('Imports fell by 12% in 2024.'), { accumulation: 'change', quantity: { value: -0.12 } }, 'below nought')
  t.match(statement('Imports fell by more than 12% in 2024.'), { quantity: { value: -0.12, modifier: 'less_than' } }, 'the bound is turned')
  t.match(statement('The army shot down 30 drones on 3 May 2025.'), { accumulation: null, quantity: { value: 30 } }, 'nothing fell')
  t.end()
})

test('whose', (t) => {
  const table = [
    ['Acme had 12,000 employees in 2024.', 'employees of Acme'],
    ['Russia lost 300 tanks in 2024.', 'tanks lost by Russia'],
    ['Imports of gas were 5 cargoes in 2024.', 'Imports of gas cargoes'],
    ['In 2024, 60% of voters opposed the law.', 'voters opposed the law'],
  ] as const
  for (const [text, measure] of table) t.equal(statement(text)?.measure, measure, text)
  t.end()
})
