/** Periods: EDTF level 1; what is none, cannot be, or runs backwards is refused. */
import { test } from 'tap'
import { aStatement, openBench } from '../support/app.js'
import { isProblem, unchanged } from './problem.js'

test('periods that are none', async (t) => {
  const bench = await openBench(t)
  const never = [
    '2025-02-30',
    '2025-04-31',
    '2025-00',
    '2025-13',
    '2025-10/2024-01',
    '2025-10-21/2025-10-20',
    '2025-1',
    '25',
    'October 2025',
    '2025-10-32',
    '2025/2024',
    '2025-20',
    '2025-25',
    '..',
    '',
    ' 2025',
    '2025 ',
    '2025-10//2025-11',
    '2025-10-21T25:00:00',
    '20251021',
    '2025-W41',
    '2025-294',
    '[2024,2025]',
    `2025/${'9'.repeat(120)}`,
  ]
  const leap = ['2025-02-29', '1900-02-29', '2025-02-29/2025-03-01']
  for (const period of [...never, ...leap])
    await unchanged(t, bench, period, async () => {
      isProblem(
        t,
        await bench.post('/v1/compare', { left: { statement: aStatement({ period }) }, right: { statement: aStatement() } }),
        `"${period.slice(0, 30)}"`,
        { status: 422, code: 'invalid', at: '/left/statement/period' },
      )
    })
  for (const period of [
    '2024-02-29',
    '2000-02-29',
    '2025-22',
    '2025-10?',
    '2025~',
    '../2024-11-01',
    '2022-02/..',
    '2022/2025-10',
    '2025-10-XX',
    '202X',
    '-0044-03-15',
  ])
    t.equal(
      (await bench.post('/v1/compare', { left: { statement: aStatement({ period }) }, right: { statement: aStatement() } })).statusCode,
      200,
      period,
    )
})

test('a year that is not told at all', async (t) => {
  const bench = await openBench(t)
  const answer = await bench.post('/v1/compare', {
    left: { statement: aStatement({ period: 'XXXX' }) },
    right: { statement: aStatement() },
  })
  t.notMatch(answer.body, /"because":"other_period"/u, 'is no other year', { todo: 'XXXX is read as the years 0 to 99' })
})
