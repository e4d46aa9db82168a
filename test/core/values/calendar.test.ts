/** Calendar days are whole numbers, so that periods are intervals of integers. */
import { test } from 'tap'
import { calendarDay, dayNumber, dayText, moved } from '../../../src/core/values/calendar.js'

test('days and numbers', (t) => {
  for (const [year, month, day, number] of [
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2024, 2, 29, 19_782],
    [2025, 10, 21, 20_382],
    [33, 4, 3, -707382],
  ] as const) {
    t.equal(dayNumber(year, month, day), number, `${year}-${month}-${day}`)
    t.strictSame(calendarDay(number), [year, month, day])
  }
  t.equal(dayText(20_382), '2025-10-21')
  t.equal(dayNumber(2025, 14, 1), dayNumber(2026, 2, 1), 'months carry on')
  t.end()
})

test('moving', (t) => {
  const start = dayNumber(2025, 10, 1)
  t.equal(dayText(moved(start, 'day', 31)), '2025-11-01')
  t.equal(dayText(moved(start, 'month', 3)), '2026-01-01')
  t.equal(dayText(moved(start, 'month', -10)), '2024-12-01')
  t.equal(dayText(moved(start, 'year', -1)), '2024-10-01')
  t.end()
})
