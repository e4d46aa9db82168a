/** Periods of statements, from expressions of time with their prepositions. */
import { test } from 'tap'
import { tagText } from '../../../../src/core/language/tagger.js'
import type { FoundPeriod } from '../../../../src/core/reading/time.js'
import { findPeriods } from '../../../../src/core/reading/times/find-periods.js'
import { findTimes } from '../../../../src/core/reading/times/find-times.js'
import { publicPeriodRows, publicTimeRows } from '../../../../src/core/reading/times/public-rows.js'

const previous: FoundPeriod = { start: 0, end: 0, period: '2025-04-02/2025-04-05', isInferred: false, relation: 'between', rule: 'between' }

const periodsOf = (text: string, documentDay: string | null) =>
  tagText(text).flatMap((sentence) =>
    findPeriods(text, sentence, findTimes(text, sentence, { documentDay }), { documentDay, previous }).map(
      ({ period, relation, isInferred, start, end }) =>
        `${text.slice(start, end)} = ${relation} ${period}${isInferred ? ' (inferred)' : ''}`,
    ),
  )

test('stated periods need no document', (t) => {
  for (const [text, expected] of [
    ['Twelve boats sank between 3 and 9 June 2023.', 'between 3 and 9 June 2023 = between 2023-06-03/2023-06-09'],
    ['It fell from March 2021 to May 2023.', 'from March 2021 to May 2023 = between 2021-03/2023-05'],
    ['It fell from early 2021 to May 2023.', 'from early 2021 to May 2023 = between 2021/2023-05'],
    ['It fell between May and July 2023.', 'between May and July 2023 = between 2023-05/2023-07'],
    ['It fell from April 2021 to July 4, 2023.', 'from April 2021 to July 4, 2023 = between 2021-04/2023-07-04'],
    ['Some 300 have left since 2021.', 'since 2021 = since 2021/..'],
    ['Some 300 had left by 4 July 2023.', 'by 4 July 2023 = until ../2023-07-04'],
    ['Rents rose in the second quarter of 2023.', 'in the second quarter of 2023 = at 2023-04/2023-06'],
    ['Rents rose in the summer of 2023.', 'in the summer of 2023 = at 2023-22'],
    ['Rents rose in early 2023.', 'in early 2023 = at 2023-01~/2023-04~'],
    ['Rents rose at the beginning of 2023.', 'at the beginning of 2023 = at 2023-01~'],
    ['Rents rose in the first nine months of 2023.', 'in the first nine months of 2023 = between 2023-01/2023-09'],
  ] as const)
    t.strictSame(periodsOf(text, null), [expected], text)
  t.strictSame(periodsOf('Rents rose in May.', null), [], 'a month without a year and a document tells no period')
  t.end()
})

test('what is counted from the document is inferred, and uncertain where a year was chosen', (t) => {
  for (const [text, day, expected] of [
    ['Some 300 left in October alone.', '2023-12?', 'in October = at 2023-10? (inferred)'],
    ['Some 300 left last month.', '2023-12-03', 'last month = at 2023-11 (inferred)'],
    ['Some 300 left last month.', '2023-12?', 'last month = at 2023-11? (inferred)'],
    ['Some 300 left on Monday night.', '2023-07-04', 'on Monday night = at 2023-07-03 (inferred)'],
    ['Some 300 have left since the beginning of the year.', '2023-07-04', 'since the beginning of the year = since 2023/.. (inferred)'],
    ['Some 300 may leave by the end of the month.', '2023-07-04', 'by the end of the month = until ../2023-07 (inferred)'],
    ['As of 25 May, 300 had left.', '2023-07-04', 'As of 25 May = as_of 2023-05-25? (inferred)'],
    ['Some 300 died in the same period.', '2023-07-04', 'in the same period = between 2025-04-02/2025-04-05 (inferred)'],
    ['Some 300 died over the four days.', null, 'over the four days = between 2025-04-02/2025-04-05 (inferred)'],
  ] as const)
    t.strictSame(periodsOf(text, day), [expected], text)
  t.strictSame(periodsOf('Some 300 died over the nine days.', null), [], 'four days told before are not nine')
  t.end()
})

test('pairs of days and months, lengths with an end, and what is no period', (t) => {
  for (const [text, ...expected] of [
    ['It rained March 3–9, 2023.', 'March 3–9, 2023 = between 2023-03-03/2023-03-09'],
    ['It rained from June 1 to 15, 2023.', 'from June 1 to 15, 2023 = between 2023-06-01/2023-06-15'],
    ['It rained in 2014–2016.', '2014–2016 = between 2014/2016'],
    ['Profit in the three months ended 30 June 2023 fell.', 'in the three months ended 30 June 2023 = between 2023-04-01/2023-06-30'],
    ['It was a harbour before 2014.', 'before 2014 = until ../2013'],
    ['It sounded at 21:40 on 13 June 2023.', 'at 21:40 on 13 June 2023 = at 2023-06-13'],
    ['Prices rise by the day (Marlowe, 2021).'],
    ['It is paid every month.'],
  ] as const)
    t.strictSame(periodsOf(text, null), expected, text)
  t.end()
})

test('a length points to the last period that is as long', (t) => {
  const text = 'Nine drowned over the four days.'
  const context = { documentDay: null, previous: null }
  const told = (period: string): FoundPeriod => ({ ...previous, period })
  const found = tagText(text).flatMap((sentence) =>
    findPeriods(text, sentence, findTimes(text, sentence, context), {
      ...context,
      before: ['2025-04-02/2025-04-05', '2025-04-07/2025-04-08', '2025-04-09'].map(told),
    }),
  )
  t.strictSame(
    found.map(({ period }) => period),
    ['2025-04-02/2025-04-05'],
  )
  t.end()
})

test('every example of a public row is read by it', (t) => {
  for (const { name, examples } of publicPeriodRows)
    for (const example of examples) {
      const text = `It came ${example}, they said.`
      const rules = tagText(text).flatMap((sentence) =>
        findPeriods(text, sentence, findTimes(text, sentence, { documentDay: '2025-04-05' }), { documentDay: '2025-04-05', previous }).map(
          ({ rule }) => rule,
        ),
      )
      if (name !== 'same_period' || !example.includes('four')) t.ok(rules.includes(name), `${name}: ${example} (${rules})`)
    }
  t.equal(
    new Set([...publicTimeRows, ...publicPeriodRows].map(({ name }) => name)).size,
    publicTimeRows.length + publicPeriodRows.length - 1,
  )
  t.end()
})
