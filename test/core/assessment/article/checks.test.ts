import { test } from 'tap'
import { checkRows, checksOf } from '../../../../src/core/assessment/article/document-checks.js'
import { orphanQuotes, quotationsIn } from '../../../../src/core/assessment/article/quotations.js'
import { vocabularyOf } from '../../../../src/core/concepts/vocabulary.js'
import { readArticle } from '../../../../src/core/reading/article.js'

const context = { vocabulary: vocabularyOf([]), own: { names: ['The Daily Oar'] } }

/** The codes of the checks that fire for a text with a headline. */
const codes = (title: string | null, text: string, documentDay: string | null = '2025-03-20'): string[] => {
  const article = readArticle(text, { ...context, title, documentDay })
  const headline = title === null ? [] : readArticle(title, { ...context, title: null, documentDay }).suggestions
  const found = article.suggestions.map((suggestion, at) => ({ suggestion, claimId: `c${at}`, assertionId: `a${at}` }))
  const checks = checksOf({ documentId: 'd', title, text, documentDay, isRead: true, found, headline, stored: [] })
  return checks.map(({ code }) => code)
}

const cases: readonly (readonly [code: string, fires: boolean, title: string | null, text: string])[] = [
  ['headline_differs', true, 'Flood kills 90 people', 'The flood killed 34 people, Petra Holm said.'],
  ['headline_differs', false, 'Flood kills 34 people', 'The flood killed 34 people, Petra Holm said.'],
  ['headline_differs', true, 'Flood kills 340 cows', 'The flood killed 340 people, Petra Holm said.'],
  ['hedge_dropped', true, 'Yard cuts 900 jobs', 'The yard could cut up to 900 jobs, Petra Holm said.'],
  ['hedge_dropped', false, 'Yard could cut up to 900 jobs', 'The yard could cut up to 900 jobs, Petra Holm said.'],
  ['orphan_quote', true, '“Nothing will float” says mayor', 'Petra Holm said 40 boats had sunk.'],
  ['orphan_quote', false, '“Nothing will float” says mayor', '“Nothing will float,” Petra Holm said.'],
  ['unnamed_origin', true, null, 'A harbour official said 40 boats had sunk.'],
  ['unnamed_origin', false, null, 'Petra Holm said 40 boats had sunk.'],
  ['unknown_origin', true, null, 'The storm sank 40 boats.'],
  ['single_lineage', true, null, 'Petra Holm said 40 boats had sunk. Petra Holm said nine sailors had drowned.'],
  ['period_inferred', true, null, 'The storm sank 40 boats in October.'],
  [
    'arithmetic_mismatch',
    true,
    null,
    'The yard sold 40 boats in 2022. The yard sold 50 boats in 2023. It sold 300 boats between 2022 and 2023.',
  ],
  [
    'arithmetic_mismatch',
    false,
    null,
    'The yard sold 40 boats in 2022. The yard sold 50 boats in 2023. It sold 90 boats between 2022 and 2023.',
  ],
]

test('checks of a text fire where they say, and only there', (t) => {
  for (const [code, fires, title, text] of cases) {
    const told = codes(title, text)
    t.equal(told.includes(code), fires, `${code}: ${title ?? ''} / ${text}`, { told })
  }
  t.ok(codes(null, 'The storm sank 40 boats.', null).includes('undated'))
  t.end()
})

test('checks come in the order of their table, each once', (t) => {
  const told = codes('“No boat left”: flood kills 90', 'A flood killed 34 people in October, an official said.', null)
  const order = checkRows.map(({ code }) => code)
  t.strictSame(
    told,
    order.filter((code) => told.includes(code)),
  )
  t.equal(new Set(order).size, order.length)
  t.end()
})

test('quotations of a headline', (t) => {
  t.strictSame(quotationsIn('“No boat is left”, says the ‘harbour master’'), ['No boat is left', 'harbour master'])
  t.strictSame(quotationsIn('Mayor’s “boats” sink'), [])
  t.strictSame(orphanQuotes('“No boat, left”', 'She said: “no boat left.”'), [])
  t.strictSame(orphanQuotes('“No boat left”', 'All boats left.'), ['No boat left'])
  t.strictSame(orphanQuotes(null, 'All boats left.'), [])
  t.end()
})
