/** Expressions of time in sentences, in the form of TIMEX3. */
import { test } from 'tap'
import { tagText } from '../../../../src/core/language/tagger.js'
import { names, numberWords, shortNames, timeWords } from '../../../../src/core/reading/en/time-words.js'
import type { FoundTime } from '../../../../src/core/reading/time.js'
import { timeRows } from '../../../../src/core/reading/times/candidates.js'
import { findTimes, mayHoldTime } from '../../../../src/core/reading/times/find-times.js'
import { namedWords } from '../../../../src/core/reading/times/pattern.js'

const allIn = (text: string, documentDay: string | null): FoundTime[] => {
  const before: FoundTime[] = []
  for (const sentence of tagText(text)) before.push(...findTimes(text, sentence, { documentDay, before }))
  return before
}

const timesOf = (text: string, documentDay: string | null) =>
  allIn(text, documentDay).map(({ start, end, type, value }) => `${text.slice(start, end)} = ${type} ${value}`)

/** A Thursday. */
const day = '2023-07-06'

test('stated and counted dates', (t) => {
  for (const [text, ...expected] of [
    ['It closed on 4 May 2021.', '4 May 2021 = DATE 2021-05-04'],
    ['It closed on Tuesday, May 4, 2021.', 'Tuesday, May 4, 2021 = DATE 2021-05-04'],
    ['It closed in early 2021.', 'early 2021 = DATE 2021'],
    ['It closed in the late 1980s.', 'the late 1980s = DATE 198'],
    ['It closed on Sept. 3.', 'Sept. 3 = DATE 2022-09-03'],
    ['It will close on Sept. 3.', 'Sept. 3 = DATE 2023-09-03'],
    ['It closed on Monday.', 'Monday = DATE 2023-07-03'],
    ['It will close on Monday.', 'Monday = DATE 2023-07-10'],
    ['It closed last Thursday.', 'last Thursday = DATE 2023-06-29'],
    ['It closed last October.', 'last October = DATE 2022-10'],
    ['It closed two weeks ago.', 'two weeks ago = DATE 2023-W25'],
    ['It closed earlier this year.', 'earlier this year = DATE 2023'],
    ['It closed in the third quarter of last year.', 'the third quarter of last year = DATE 2022-Q3'],
    ['It closed last summer.', 'last summer = DATE 2022-SU'],
    ['It closed in nineteen ninety-four.', 'nineteen ninety-four = DATE 1994'],
    ['It closed in the 19th century.', 'the 19th century = DATE 18'],
    ['It closed at 5:30 p.m. on Monday.', '5:30 p.m. on Monday = TIME 2023-07-03T17:30'],
    ['It closed on Monday night.', 'Monday night = TIME 2023-07-03TNI'],
    ['It is now closed.', 'now = DATE PRESENT_REF'],
  ] as const)
    t.strictSame(timesOf(text, day), expected, text)
  t.strictSame(timesOf('It closed in October.', null), ['October = DATE XXXX-10'], 'no document, no year')
  t.end()
})

test('durations and sets', (t) => {
  for (const [text, ...expected] of [
    ['It took three days.', 'three days = DURATION P3D'],
    ['It took half an hour.', 'half an hour = DURATION PT30M'],
    ['It took a year and a half.', 'a year and a half = DURATION P1Y6M'],
    ['A ten-year lease was signed.', 'ten-year = DURATION P10Y'],
    ['It grew over the past six months.', 'the past six months = DURATION P6M'],
    ['It took several weeks.', 'several weeks = DURATION PXW'],
    ['It opens every month.', 'every month = SET P1M'],
    ['It opens every Tuesday.', 'every Tuesday = SET XXXX-WXX-2'],
  ] as const)
    t.strictSame(timesOf(text, day), expected, text)
  t.end()
})

test('what was told before', (t) => {
  const told = (text: string) => timesOf(text, day).pop()
  t.equal(told('Sales fell in the second quarter. They had risen a year earlier.'), 'a year earlier = DATE 2022-Q2')
  t.equal(told('It closed on 4 May 2021. It opened two days later.'), 'two days later = DATE 2021-05-06')
  t.equal(told('It closed in May 2021. It opened the following month.'), 'the following month = DATE 2021-06')
  t.equal(told('It closed in 2019. It opened that year.'), 'that year = DATE 2019')
  t.end()
})

test('what is no time', (t) => {
  for (const text of [
    'You may march with them.',
    'Some 2,024 people came for $1999.',
    'A quarter of them were 52 years old.',
    'The talks last.',
    'On 31 June',
  ])
    t.strictSame(timesOf(text, day), [], text)
  t.end()
})

test('the cheap check says no only where nothing is found', (t) => {
  for (const text of timeRows.flatMap(({ examples }) => examples)) if (allIn(text, day).length > 0) t.ok(mayHoldTime(text), text)
  t.notOk(mayHoldTime('The mayor of the seaside town was common, marked and sundry.'))
  t.end()
})

test('every example of a row is found by it or by a longer one, and no literal of a pattern is hidden by a kind', (t) => {
  for (const { name, examples } of timeRows)
    for (const example of examples) {
      const text = `It came in ${example}, they said.`
      t.ok(
        allIn(text, day).some(({ rule }) => rule === name),
        `${name}: ${example} (${allIn(text, day).map(({ rule }) => rule)})`,
      )
    }
  const kinds = new Set([...names, ...shortNames, ...timeWords, ...numberWords].map(([word]) => word))
  t.strictSame(
    namedWords().filter((word) => kinds.has(word)),
    [],
  )
  t.end()
})
