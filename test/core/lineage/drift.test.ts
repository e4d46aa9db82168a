/** Drift: what a passage says where it differs from the claim. */
import { test } from 'tap'
import type { NewClaimAssertion } from '../../../src/core/claims/assertion.js'
import type { Statement } from '../../../src/core/claims/statement.js'
import { driftOf } from '../../../src/core/lineage/drift.js'
import { world } from '../../cases/world.js'
import { n, told } from '../../support/core.js'

type AsReported = NonNullable<NewClaimAssertion['asReported']>

const drift = (statement: Statement, asReported: AsReported) =>
  driftOf(world, [told('daily', [], 'first_hand', { asReported })], statement).map(({ field, from, to }) => [field, from, to])

const claim = n('about 21,500', { category: ['officers', 'women'] })

test('field by field', (t) => {
  const rows: readonly (readonly [AsReported, readonly (readonly [string, unknown, unknown])[], string])[] = [
    [{}, [], 'nothing'],
    [{ quantity: { unit: 'soldier' } }, [['unit', 'case', 'soldier']], 'another unit'],
    [{ quantity: { value: 21_500, modifier: 'exact' } }, [['modifier', 'about', 'exact']], 'a hedge is gone'],
    [{ quantity: { value: 22_000 } }, [['value', 21_500, 22_000]], 'another figure'],
    [{ measure: 'thefts' }, [['measure', 'cases', 'thefts']], 'another measure'],
    [
      { place: 'south', period: '2025' },
      [
        ['place', 'maravia', 'south'],
        ['period', '2025-10', '2025'],
      ],
      'another place and period',
    ],
    [{ modality: 'possible' }, [['modality', 'actual', 'possible']], 'another modality'],
    [{ category: ['officers'] }, [['category', 'officers, women', 'officers']], 'another population'],
  ]
  for (const [asReported, wanted, why] of rows) t.strictSame(drift(claim, asReported), wanted, why)
  t.end()
})

test('what means the same is no drift', (t) => {
  const same: readonly AsReported[] = [
    { quantity: { unit: 'Cases' } },
    { measure: 'AWOL and desertion cases' },
    { measure: 'cases of desertion or AWOL' },
    { place: 'Maravia' },
    { category: ['women', 'officers'] },
    { place: null, quantity: null },
  ]
  for (const asReported of same) t.strictSame(drift(claim, asReported), [], JSON.stringify(asReported))
  t.strictSame(drift(n('5 persons'), { quantity: { unit: 'people' } }), [], 'people are persons')
  t.strictSame(drift(n('5 metres'), { quantity: { unit: 'm' } }), [], 'a symbol')
  t.strictSame(drift(n('5', { unit: null }), { quantity: { unit: 'case' } }), [])
  t.strictSame(drift(claim, { period: '2025-10-01/2025-10-31' }), [], 'the same days')
  t.end()
})

test('in the order of the assertions, with a sentence', (t) => {
  const found = driftOf(
    world,
    [
      told('weekly', [], 'first_hand', { asReported: { place: 'south' } }),
      told('daily', [], 'first_hand', { asReported: { place: 'north' } }),
    ],
    claim,
  )
  t.strictSame(
    found.map(({ assertionId, to }) => [assertionId, to]),
    [
      ['a-weekly', 'south'],
      ['a-daily', 'north'],
    ],
  )
  for (const { says } of found) t.match(says, /\.$/u)
  t.end()
})
