/** Reading never throws, keeps passages word for word, and takes time in proportion to the text. */
import fc from 'fast-check'
import t from 'tap'
import { vocabularyOf } from '../../src/core/concepts/vocabulary.js'
import { readArticle } from '../../src/core/reading/article.js'
import { readStatement } from '../../src/core/reading/draft.js'

const vocabulary = vocabularyOf([])
const context = { vocabulary, own: { names: ['The Daily Oar'] }, title: 'Flood kills 34', documentDay: '2025-03-20' }

const news = [
  'Some 34 people were killed in Lindmere on Monday, Petra Holm said.',
  'the ministry said, citing the mayor',
  'He added that 2,100 of them had fled to the south',
  'up from 300 a year earlier',
  'bringing the total to at least 512',
  'a profit of €4.5bn',
  '52 per cent of voters',
  'of whom 40 were children',
  'according to a source who spoke to the Lindmere Post',
  'The rail operator, LoraRail, put the damage at 40 million',
  '“We lost 9 boats,” said an officer.',
  'between 14 and 17 March',
  'one in five homes',
]
const odd = [
  '(',
  ')',
  '“',
  '”',
  '"',
  "'",
  '’',
  '—',
  ', who ',
  ';',
  '…',
  '9',
  '1,',
  '3.',
  '%',
  '€',
  '-',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '\u0000',
  '\ud83d',
  '🚢',
  '👩‍🚒',
  '洪水造成三十四人',
  'потоп убил 34 человек',
  'قتل ٣٤',
  'A. ',
  'No. 7 ',
  'n’t',
]
const fragments = fc.array(fc.oneof(fc.constantFrom(...news), fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 12 })), {
  maxLength: 40,
})
const texts = fragments.chain((parts) => fc.constantFrom('', ' ', '. ').map((joint) => parts.join(joint)))

t.test('any text is read without an error, and passages stand in it word for word', (t) => {
  fc.assert(
    fc.property(texts, (text) => {
      const { suggestions, sentences } = readArticle(text, context)
      for (const { passage, statement } of suggestions) {
        t.equal(text.slice(passage.start, passage.end), passage.exact)
        t.ok(statement.measure !== '' && statement.measure.length <= 500)
      }
      return sentences.every(({ start, end }) => start >= 0 && end <= text.length && start < end)
    }),
    { numRuns: 300, seed: 20_261_122 },
  )
  t.end()
})

t.test('any text is read as a statement or as none, the same one each time', (t) => {
  fc.assert(
    fc.property(texts, (text) => {
      const [one, two] = [readStatement(text, vocabulary, '2025-03-20'), readStatement(text, vocabulary, '2025-03-20')]
      return JSON.stringify(one) === JSON.stringify(two)
    }),
    { numRuns: 150, seed: 20_261_122 },
  )
  t.end()
})

const spent = (text: string): number => {
  const start = performance.now()
  readArticle(text, context)
  return performance.now() - start
}
/** The least of some runs: what else the machine does only adds. */
const least = (text: string, runs: number): number => Math.min(...Array.from({ length: runs }, () => spent(text)))
const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

const hostile = [
  '(',
  '9',
  '"',
  '1,',
  'said ',
  '“',
  ', who ',
  'and ',
  'of the ',
  'A. ',
  '\n',
  '9 people, ',
  'up from 9 ',
  'he said 9 ',
  '1 (',
  'Mr A, ',
]
const [small, large] = [50_000, 200_000]

t.test('four times the text takes no more than in proportion, whatever it repeats', (t) => {
  spent(filled(`${news.join(' ')}\n`, small))
  // Below this share of what prose takes, times are noise.
  const floor = least(filled(`${news.join(' ')}\n`, small), 2) / 4
  for (const piece of hostile) {
    const [one, four] = [least(filled(piece, small), 2), least(filled(piece, large), 1)]
    t.ok(four / Math.max(one, floor) < 14, `${JSON.stringify(piece)} grows in proportion`, { ratio: four / Math.max(one, floor) })
  }
  t.end()
})
