/** Retries: later and later over about a day, never all at one time. */
import { test } from 'tap'
import { meaningOf, waitAfter, waits } from '../../../src/core/events/retry.js'

test('about a day in all', (t) => {
  const total = waits.reduce((sum, wait) => sum + wait, 0) / 3_600
  t.ok(total > 20 && total < 28, `${total} hours`)
  t.strictSame(
    [...waits].sort((a, b) => a - b),
    [...waits],
    'later and later',
  )
  t.end()
})

test('a fifth to each side', (t) => {
  t.equal(waitAfter(1, 0), 4_000)
  t.equal(waitAfter(1, 0.5), 5_000)
  t.equal(waitAfter(1, 1), 6_000)
  t.equal(waitAfter(waits.length, 0.5), (waits.at(-1) ?? 0) * 1_000)
  t.equal(waitAfter(waits.length + 1, 0.5), null, 'then it is given up')
  t.end()
})

test('what answers mean', (t) => {
  for (const status of [200, 201, 204, 299]) t.equal(meaningOf(status), 'delivered')
  for (const status of [null, 100, 301, 308, 400, 404, 429, 500]) t.equal(meaningOf(status), 'failed')
  t.equal(meaningOf(410), 'gone')
  t.end()
})
