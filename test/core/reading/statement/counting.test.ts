/** What a figure counts where that stands elsewhere: before it, behind an "and", in a whole of which it is a part. */
import { test } from 'tap'
import { vocabularyOf } from '../../../../src/core/concepts/vocabulary.js'
import { readArticle } from '../../../../src/core/reading/article.js'

const vocabulary = vocabularyOf([])

const figuresIn = (text: string): unknown[][] =>
  readArticle(text, { vocabulary, own: { names: [] }, title: null, documentDay: '2025-05-06' }).suggestions.map(({ statement }) => [
    statement.quantity?.value,
    statement.quantity?.modifier,
    statement.quantity?.unit,
    statement.accumulation,
  ])

const table: readonly (readonly [string, string, readonly unknown[][]])[] = [
  [
    'the number of something, then the figure',
    'The aid group gave the number of boats lost in May as 4,650.',
    [[4650, 'exact', 'boat', null]],
  ],
  ['a measure reaches its figure', 'The number of fraud cases reached 6,210 in April 2025.', [[6210, 'exact', 'case', 'flow']]],
  [
    'a part out of a counted whole: two counts',
    'The court heard 310 out of 4,100 cases in April 2025.',
    [
      [310, 'exact', 'case', 'flow'],
      [4100, 'exact', 'case', 'flow'],
    ],
  ],
  ['so many in ten: a share', 'Three in ten homes were flooded in April 2025.', [[0.3, 'exact', 'share', 'share']]],
  ['the noun behind the "and"', 'In April 2025, 90 theft and fraud cases were opened.', [[90, 'exact', 'case', 'flow']]],
  [
    '"roughly" reaches over the "and" to a figure without a noun',
    'From 2022 to April 2025 there were roughly 5,600 cases for theft and 2,500 for fraud.',
    [
      [5600, 'about', 'case', 'flow'],
      [2500, 'about', 'case', 'flow'],
    ],
  ],
  [
    '"nearly" does not',
    'In April 2025 nearly 5,600 cases were opened in the north and 2,500 in the south.',
    [
      [5600, 'almost', 'case', 'flow'],
      [2500, 'exact', 'case', 'flow'],
    ],
  ],
  ['a state over a stretch of time is a flow', 'There were 80 strikes between January and April 2025.', [[80, 'exact', 'strike', 'flow']]],
  ['a state on a day is a stock', 'There were 80 patients in the ward on 4 May 2025.', [[80, 'exact', 'person', 'stock']]],
]

test('what is counted', (t) => {
  for (const [how, text, wanted] of table) t.same(figuresIn(text), wanted, how)
  t.end()
})

test('whoever tells of the teller', (t) => {
  const text =
    'Jo Venn, a correspondent of the Harbour Post, reported on 5 May that the storm was the worst in years. His analysis cited data showing that 40 boats sank in April, with a total of 90 boats since the beginning of the year.'
  const { suggestions } = readArticle(text, { vocabulary, own: { names: [] }, title: null, documentDay: '2025-05-06' })
  for (const { chain, end, statement } of suggestions) {
    const names = chain.map(({ name }) => name)
    t.ok(names.includes('Harbour Post') && names.includes('Jo Venn'), `${statement.quantity?.value}: outlet and correspondent`)
    t.equal(end, 'unknown', 'whose data they are is not told')
  }
  t.equal(suggestions.length, 2)
  t.end()
})
