/** Corners of the rulebook that were once decided otherwise. */
import { test } from 'tap'
import type { Statement } from '../../src/core/claims/statement.js'
import { happened, held, n } from '../support/core.js'
import { compare, shown } from './case.js'

const denied = { polarity: 'denied' } as const
const week = { period: '2025-10-01/2025-10-07' } as const

/** Left, right, what it must be, and what was wrong. */
const rows: readonly (readonly [Statement, Statement, string, string])[] = [
  [
    n('less than 4,000', denied),
    n('3,123'),
    'conflicts conflicts denied',
    'a figure inside of a denied upper bound: "no fewer than 4,000"',
  ],
  [n('at least 100', week), n('less than 100'), 'conflicts conflicts part_exceeds_whole', 'open ends are closed for parts'],
  [
    n('5', { period: '2025-09-15/2025-10-01~' }),
    n('9'),
    'undetermined undetermined unknown_period',
    'only the approximate day makes the overlap: a day earlier there is none',
  ],
  [
    happened('siren', { ...denied, period: '2025-03' }),
    happened('siren', { ...denied, period: '2025-03-13' }),
    'compatible compatible part_of_whole',
    'a denial of a part does not carry the denial of the whole: not on the 13th is less than never in March',
  ],
  [
    held('inflation fell', { place: null, period: null }),
    held('bridge closed', { place: null, period: null }),
    'undetermined undetermined unknown_measure',
    'nothing_in_common wants place and period known on both sides; left out on both sides passes for known',
  ],
  [
    held('inflation fell', { place: 'Springfield' }),
    held('bridge closed', { place: 'Rivertown' }),
    'not_comparable not_comparable nothing_in_common',
    'the places are known on both sides; only how they lie is not',
  ],
  [
    n('5', { measure: 'robberies' }),
    n('9'),
    'undetermined undetermined unknown_measure',
    'nothing_in_common says that no concept is shared; both are offences',
  ],
]

test('corners', (t) => {
  for (const [left, right, wanted, what] of rows) t.equal(shown(compare(left, right)), wanted, what)
  t.end()
})
