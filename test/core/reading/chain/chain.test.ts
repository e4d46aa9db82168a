import { test } from 'tap'
import { vocabularyOf } from '../../../../src/core/concepts/vocabulary.js'
import { readArticle } from '../../../../src/core/reading/article.js'

const vocabulary = vocabularyOf([])

/** "A > ~the mayor: named" of the last figure of a text. */
const chainIn = (text: string): string => {
  const { suggestions } = readArticle(text, { vocabulary, own: { names: ['The Daily Oar'] }, title: null, documentDay: '2025-03-20' })
  const last = suggestions.at(-1)
  const hops = last?.chain.map(({ name, describedAs }) => name ?? `~${describedAs}`).join(' > ') ?? 'no figure'
  return `${hops}: ${last?.end}${last?.stance === 'asserts' ? '' : `, ${last?.stance}`}`
}

const cases: readonly (readonly [says: string, text: string, chain: string])[] = [
  ['nobody', 'Some 40 boats sank in the harbour.', ': unknown'],
  ['a sayer', 'Petra Holm said 40 boats had sunk.', 'Petra Holm: named'],
  ['behind', 'Some 40 boats sank, Petra Holm said on Monday.', 'Petra Holm: named'],
  ['unnamed', 'Some 40 boats sank, a harbour official said.', '~a harbour official: unnamed'],
  ['citing', 'Some 40 boats sank, the Morning Sheet reported, citing Petra Holm.', 'Morning Sheet > Petra Holm: named'],
  ['continued', 'Petra Holm said the harbour was shut. She added that 40 boats had sunk.', 'Petra Holm: named'],
  [
    'continued, a title in the name',
    'League president Dieter Kahn said the league would grow. He said that 40 clubs had joined.',
    'Dieter Kahn: named',
  ],
  ['a body as it', 'The UN refugee agency said the roads were shut. It said 40 people had fled.', 'UN refugee agency: named'],
  ['apposition', 'The ferry operator, OarLine, said 40 trips were cancelled.', 'OarLine: named'],
  ['an amount says nothing', 'The number of boats rose to 40 in May.', ': unknown'],
  ['counting', 'RiverAid counted 40 tents.', 'RiverAid: named'],
  ['putting at', 'RiverAid put the number of tents at 40.', 'RiverAid: named'],
  ['denied', 'Petra Holm denied that 40 boats had sunk.', 'Petra Holm: named, denies'],
]

test('chains of a figure, by the words around it', (t) => {
  for (const [says, text, chain] of cases) t.equal(chainIn(text), chain, says)
  t.end()
})
