/** Whatever a text repeats, reading it takes no longer for its length than reading prose: a few times as long at most. */
import t from 'tap'
import { vocabularyOf } from '../../src/core/concepts/vocabulary.js'
import { readArticle } from '../../src/core/reading/article.js'
import { inventedArticles } from '../measure/speed/invented-text.js'

/** Table: what is repeated up to the length of a long text. */
const repeated: readonly string[] = [
  ...['(', ')', '[1]', '"', '“', '”', "'", '’', '-', '—', '.', '…', '%', '$', '/', ':', '\n', ' ', '\t', '\u00a0'],
  ...['9', '1,', '1.', '1/2', '9-', '€1', '1 ', '5 of 9 ', '1:1', '0s ', '²', '½', '10% '],
  ...['a', 'A', 'A ', 'A. ', 'U.S.', 'a, ', 'é', '中', '😀', '\u0301'],
  ...['said ', 'told, ', 'and ', 'of the ', 'in ', 'that ', 'to ', 'by ', 'who ', ', who ', 'the ', "it's "],
  ...['Jan ', 'May 5, ', 'last year ', 'from May to ', 'a year earlier ', 'twenty-', 'one hundred ', 'a third of ', 'per cent '],
  ...[
    'X said, citing Y, ',
    'according to ',
    'he said “',
    '“a” ',
    'Minister of ',
    'The Daily ',
    '(Ada / ',
    'Cookie ',
    'call us ',
    'Help us reach ',
  ],
  ...['5 said ', 'more than ', 'between 5 and ', '5 men and ', 'It fell 5 ', 'Ada Frey (1999', 'not no '],
]

const size = 200_000
/** Texts as long as any that is taken: what the tokenizer, the quotations and the paragraphs walk. */
const longest = 1_000_000
const longOnes: readonly string[] = ['(', '9', '"', '“', '\n', 'a', 'A. ', 'said ', '1,']
/** Far above what machines differ by, far below what a square of the length would take. */
const factor = 5

const context = {
  vocabulary: vocabularyOf([]),
  own: { names: ['The Daily'] },
  title: 'Help us reach 5 readers',
  documentDay: '2026-03-04',
}

const secondsOf = (text: string): number => {
  const start = process.cpuUsage()
  readArticle(text, context)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const prose = (length: number): string =>
  inventedArticles(length / 4)
    .join('\n\n')
    .slice(0, length)

const repeatedTo = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length)

t.test('no repetition takes longer for its length than prose does', (t) => {
  for (let warm = 0; warm < 3; warm += 1) secondsOf(prose(size))
  for (const [parts, length] of [
    [repeated, size],
    [longOnes, longest],
  ] as const) {
    const base = secondsOf(prose(length))
    for (const part of parts) {
      const ratio = secondsOf(repeatedTo(part, length)) / base
      t.ok(ratio <= factor, `${JSON.stringify(part)} over ${length} characters takes ${ratio.toFixed(1)} times what prose takes`)
    }
  }
  t.end()
})
