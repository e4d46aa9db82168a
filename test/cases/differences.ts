/** Table: cases of definite differences: they decide before anything that is unknown. */
import { happened, held, n } from '../support/core.js'
import type { Case } from './case.js'

const stock = { accumulation: 'stock' } as const
const share = { accumulation: 'share' } as const
const rate = { accumulation: 'rate', per: 'P1M' } as const

export const differences: readonly Case[] = [
  [n('5'), n('5', { measure: 'flooded-land' }), 'not_comparable not_comparable different_measure', 'no path between the concepts'],
  [
    n('5', { measure: 'awol-cases' }),
    n('5', { measure: 'desertion-cases' }),
    'not_comparable not_comparable different_measure',
    'parts of a whole',
  ],
  [
    n('11,000', { measure: 'releases' }),
    n('11,000', { measure: 'recruits' }),
    'not_comparable not_comparable different_measure',
    'said to be disjoint',
  ],
  [happened('siren'), happened('signing'), 'not_comparable not_comparable different_measure', 'two events without a path'],
  [n('5 litres'), n('5 kilograms'), 'not_comparable not_comparable different_unit', 'volume and mass do not convert'],
  [n('5 metres'), n('5 hectares'), 'not_comparable not_comparable different_unit', 'length and area'],
  [n('5 families'), n('5 persons'), 'not_comparable not_comparable different_unit', 'two count nouns that nothing links'],
  [n('5 seats'), n('5 votes'), 'not_comparable not_comparable different_unit', 'two count nouns'],
  [n('5 constructor'), n('5 cases'), 'not_comparable not_comparable different_unit', 'words of the language of this code are words'],
  [n('5 __proto__'), n('5 cases'), 'not_comparable not_comparable different_unit', 'words of the language of this code are words'],
  [n('52 %', share), n('52 seats', share), 'not_comparable not_comparable different_unit', 'a share and a count'],
  [n('5 EUR'), n('5 litres'), 'not_comparable not_comparable different_unit', 'money and volume'],
  [
    n('200,000 persons', { ...stock, period: '2026-01-14' }),
    n('311,200', { period: '2022/2025-10' }),
    'not_comparable not_comparable different_accumulation',
    'absent now, and cases since 2022',
  ],
  [n('5', rate), n('5', stock), 'not_comparable not_comparable different_accumulation', 'a rate and a stock'],
  [n('5', rate), n('5', { accumulation: 'change' }), 'not_comparable not_comparable different_accumulation', 'a rate and a change'],
  [n('5', share), n('5'), 'not_comparable not_comparable different_accumulation', 'a share and a flow'],
  [n('5', { accumulation: 'change' }), n('5', stock), 'not_comparable not_comparable different_accumulation', 'a change and a stock'],
  [
    n('18,000', { ...rate, period: '2025-01/2025-10' }),
    n('180,000', { period: '2025-01/2025-10' }),
    'not_comparable not_comparable different_accumulation',
    'a rate, and a flow over ten of its months',
  ],
  [n('5', { ...rate, per: 'P30D' }), n('5'), 'not_comparable not_comparable different_accumulation', 'October is not thirty days'],
  [
    n('5', { category: ['officers'] }),
    n('5', { category: ['privates'] }),
    'not_comparable not_comparable different_category',
    'parts of a partition',
  ],
  [
    n('5', { category: ['convicts'] }),
    n('5', { category: ['volunteers'] }),
    'not_comparable not_comparable different_category',
    'said to be disjoint',
  ],
  [
    n('5', { category: ['prisoners'] }),
    n('5', { category: ['officers'] }),
    'not_comparable not_comparable different_category',
    'no path between the categories',
  ],
  [
    n('5', { category: ['officers', 'women'] }),
    n('5', { category: ['privates', 'women'] }),
    'not_comparable not_comparable different_category',
    'several narrow together',
  ],
  [n('5', { place: 'north' }), n('5', { place: 'south' }), 'not_comparable not_comparable different_place', 'neither in the other'],
  [n('5', { place: 'France' }), n('5', { place: 'Poland' }), 'not_comparable not_comparable different_place', 'countries, by name'],
  [held('poor', { place: 'FR' }), held('poor', { place: 'Poland' }), 'not_comparable not_comparable different_place', 'a code, a name'],
]

/** A definite difference decides before an unknown, and the dimensions decide in their order. */
export const precedence: readonly Case[] = [
  [
    n('5', { measure: 'odd cases', place: 'north' }),
    n('5', { place: 'south' }),
    'not_comparable not_comparable different_place',
    'the measure is unknown',
  ],
  [
    n('5 EUR', { accumulation: null }),
    n('5 USD', { category: ['officers'] }),
    'undetermined undetermined unknown_unit',
    'only narrower, so the unknown decides',
  ],
  [
    n('5 EUR', { category: ['privates'] }),
    n('5 USD', { category: ['officers'] }),
    'not_comparable not_comparable different_category',
    'the unit is unknown',
  ],
  [n('5', { period: null }), n('5', stock), 'not_comparable not_comparable different_accumulation', 'the period is unknown'],
  [n('5', { place: null, ...share }), n('5'), 'not_comparable not_comparable different_accumulation', 'the place is unknown'],
  [
    n('5 EUR', { period: '2024-10' }),
    n('5 USD'),
    'not_comparable not_comparable other_period',
    'the unit is unknown, the periods are disjoint',
  ],
  [
    n('5', { measure: 'thefts', period: '2025-09/2025-10-15' }),
    n('5'),
    'not_comparable not_comparable overlapping_period',
    'the measure is unknown, the periods overlap',
  ],
  [
    n('5', { measure: 'thefts', place: 'north' }),
    n('5', { period: '2025-10-21' }),
    'not_comparable not_comparable crossed_scope',
    'the measure is unknown, the scopes cross',
  ],
  [
    n('5', { measure: 'flooded-land', place: 'north', period: '2024' }),
    n('5 litres', { place: 'south' }),
    'not_comparable not_comparable different_measure',
    'of several differences the first dimension names the code',
  ],
  [
    n('5', { period: '2024', accumulation: 'stock', place: 'north' }),
    n('5', { place: 'south' }),
    'not_comparable not_comparable different_accumulation',
    'accumulation before place and period',
  ],
  [
    n('5', { measure: 'awol-cases', period: '2024' }),
    n('5', { period: '2025', place: 'north' }),
    'not_comparable not_comparable other_period',
    'disjoint periods before crossed scopes',
  ],
]
