/** Periods in EDTF level 1 are read into calendar days, with what is open, missing and uncertain kept. */
import { test } from 'tap'
import { dayText } from '../../../src/core/values/calendar.js'
import { type End, hasUncertainDate, readPeriod } from '../../../src/core/values/period.js'

const shown = ({ day, uncertain }: End): string => (day === null ? 'open' : dayText(day)) + (uncertain ? '?' : '')
const read = (text: string): string | null => {
  const period = readPeriod(text)
  return period && `${shown(period.start)} ${shown(period.end)}`
}

/** Text, first day, last day. */
const rows: readonly (readonly [string, string])[] = [
  ['2025', '2025-01-01 2025-12-31'],
  ['2025-10', '2025-10-01 2025-10-31'],
  ['2025-02', '2025-02-01 2025-02-28'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['2025-10-21', '2025-10-21 2025-10-21'],
  ['2024-02-29', '2024-02-29 2024-02-29'],
  ['2022/2025-10', '2022-01-01 2025-10-31'],
  ['2022-02-24/2024', '2022-02-24 2024-12-31'],
  ['2025/2025-03', '2025-01-01 2025-03-31'],
  ['../2024-11-01', 'open 2024-11-01'],
  ['/2024-11-01', 'open 2024-11-01'],
  ['2022-02/..', '2022-02-01 open'],
  ['2022-02/', '2022-02-01 open'],
  ['2025-21', '2025-03-01 2025-05-31'],
  ['2025-22', '2025-06-01 2025-08-31'],
  ['2025-23', '2025-09-01 2025-11-30'],
  ['2025-24', '2025-12-01 2026-02-28'],
  ['201X', '2010-01-01 2019-12-31'],
  ['20XX', '2000-01-01 2099-12-31'],
  ['2025-XX', '2025-01-01 2025-12-31'],
  ['2025-10-XX', '2025-10-01 2025-10-31'],
  ['0033-04-03', '0033-04-03 0033-04-03'],
]

/** An approximate date goes through the grammar of EDTF. */
test('plain dates are what the grammar makes of them', (t) => {
  const byGrammar = (text: string): string | null => read(`${text}~`)?.replaceAll('?', '') ?? null
  for (const year of ['1000', '1900', '2000', '2023', '2024', '2999'])
    for (let month = 0; month <= 13; month += 1) {
      const ofMonth = `${year}-${String(month).padStart(2, '0')}`
      for (const text of [ofMonth, ...['00', '01', '09', '28', '29', '30', '31', '32'].map((day) => `${ofMonth}-${day}`)])
        t.equal(read(text), byGrammar(text), text)
    }
  t.end()
})

test('first and last day', (t) => {
  for (const [text, days] of rows) t.equal(read(text)?.replaceAll('?', ''), days, text)
  t.end()
})

test('uncertain and approximate dates are taken as written, and known to be so', (t) => {
  const table: readonly (readonly [string, string])[] = [
    ['2025-10?', '2025-10-01? 2025-10-31?'],
    ['2025~', '2025-01-01? 2025-12-31?'],
    ['2025-10-21%', '2025-10-21? 2025-10-21?'],
    ['2025-10?/2025-11', '2025-10-01? 2025-11-30'],
    ['2025-10/2025-11~', '2025-10-01 2025-11-30?'],
    ['2022~/..', '2022-01-01? open'],
  ]
  for (const [text, days] of table) t.equal(read(text), days, text)
  const isUncertain = (text: string) => {
    const period = readPeriod(text)
    return period !== null && hasUncertainDate(period)
  }
  for (const text of ['2025-10?', '2025~', '2025-10/2025-11~']) t.ok(isUncertain(text), text)
  for (const text of ['2025-10', '../2024-11-01', '2022/2025-10']) t.notOk(isUncertain(text), text)
  t.end()
})

test('the unit of precision', (t) => {
  for (const [text, unit] of [
    ['2025~', 'year'],
    ['2025-10?', 'month'],
    ['2025-10-21?', 'day'],
  ] as const)
    t.equal(readPeriod(text)?.start.unit, unit, text)
  t.equal(readPeriod('../2024')?.start.unit, null)
  t.end()
})

test('what is no period', (t) => {
  const none = [
    ...['', ' ', 'October 2025', '2025-4', '25', '2025-10 ', '10/2025', '21.10.2025', '2025-W40'],
    ...['2025-00', '2025-13', '2025-10-00', '2025-10-32', '2025-04-31', '2025-02-30', '2025-02-30/2025-03-10'],
    ...['2025-10/2024-01', '2025-10-21/2025-10-20', '2025-11/2025-10', '2025/2024'],
  ]
  for (const text of none) t.equal(readPeriod(text), null, JSON.stringify(text))
  t.equal(readPeriod('2025-02-29'), null)
  t.equal(readPeriod('2025-02-29/2025-03-10'), null)
  t.equal(readPeriod('1900-02-29'), null)
  t.end()
})

test('the same text gives the same period', (t) => {
  t.equal(readPeriod('2025-10'), readPeriod('2025-10'))
  t.equal(readPeriod('2025-10')?.text, '2025-10')
  t.end()
})
