import { test } from 'tap'
import { vocabularyOf } from '../../../src/core/concepts/vocabulary.js'
import { readArticle } from '../../../src/core/reading/article.js'

const vocabulary = vocabularyOf([])
const read = (text: string, title: string | null = null) =>
  readArticle(text, { vocabulary, own: { names: ['The Daily Oar'] }, title, documentDay: '2025-03-20' }).suggestions

/** "value unit | measure | place | period" of each figure. */
const told = (text: string): string[] =>
  read(text).map(({ statement: { quantity, measure, place, period } }) =>
    [`${quantity?.value} ${quantity?.unit}`, measure, place ?? '-', period ?? '-'].join(' | '),
  )

const cases: readonly (readonly [says: string, text: string, claims: readonly string[]])[] = [
  [
    'an earlier figure',
    'The yard sold 410 boats in 2024, up from 300 in 2023.',
    ['410 boat | boats sold by yard | - | 2024', '300 boat | boats sold by yard | - | 2023'],
  ],
  [
    'a list of places',
    'Some 3,000 people fled to the north and 2,100 to the south.',
    ['3000 person | people fled | north | -', '2100 person | people fled | south | -'],
  ],
  [
    'the total',
    'The storm killed nine people, bringing the toll to 40.',
    ['9 person | people killed by storm | - | -', '40 person | people killed by storm | - | -'],
  ],
  ['it, in the next sentence', 'The toll stands at 40. It may rise to 60.', ['40 person | toll | - | -', '60 person | toll | - | -']],
  [
    'of which',
    'The office heard 312 complaints, of which 40 were upheld.',
    ['312 complaint | complaints heard by office | - | -', '40 complaint | complaints upheld | - | -'],
  ],
]

test('figures that lean on the one before them', (t) => {
  for (const [says, text, claims] of cases) t.strictSame(told(text), claims, says)
  t.end()
})

test('figures that are no claims', (t) => {
  const none = [
    'Jane Pratt, 58, of 12 Mill Road, waved.',
    'It was a choir of 40.',
    'The oldest was 91.',
    'A convoy of 16-tonne lorries left.',
    'Help us reach 5,000 readers.',
    'The hearing lasted 40 minutes.',
    'They go on trial under article 302.',
  ]
  for (const text of none) t.strictSame(told(text), [], text)
  t.end()
})

test('a passage stands in the text word for word, and knows its part of the page', (t) => {
  const text = 'Flood kills 34\n\nThe flood, which came at night, killed 34 people, Petra Holm said.'
  const found = read(text, 'Flood kills 34')
  t.strictSame(
    found.map(({ passage }) => passage.part),
    ['headline', 'body'],
  )
  for (const { passage } of found) t.equal(text.slice(passage.start, passage.end), passage.exact)
  t.equal(found.at(-1)?.text, 'The flood, which came at night, killed 34 people.')
  t.end()
})
